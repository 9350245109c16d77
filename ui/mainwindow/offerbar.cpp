#include "ui/mainwindow/offerbar.h"

#include "core/console/signindesk.h"
#include "core/model/attempt.h"
#include "ui/shared/buttons.h"
#include "ui/shared/elide.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace wxbind {

OfferBar::OfferBar(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new ElidedLabel(this))
    , m_take(makeButton(ButtonKind::Small, this))
    , m_close(makeIconButton(Icon::Close, this))
{
    setFixedHeight(Theme::scaled(32));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 12, 0);
    row->setSpacing(8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_take);
    row->addWidget(m_close);
    m_life.setSingleShot(true);
    m_life.setInterval(static_cast<int>(kCodeLife));
    connect(&m_life, &QTimer::timeout, this, &OfferBar::dismiss);
    connect(m_close, &QToolButton::clicked, this, &OfferBar::dismiss);
    connect(m_take, &QPushButton::clicked, this, [this] {
        const Recognition taken = m_recognition;
        dismiss();
        Q_EMIT this->taken(taken);
    });
    hide();
    retranslate();
}

void OfferBar::offer(const Recognition &recognition)
{
    m_recognition = recognition;
    m_life.start();
    retranslate();
    show();
}

void OfferBar::dismiss()
{
    m_life.stop();
    m_recognition = Recognition();
    hide();
}

QString OfferBar::sentence() const
{
    return m_sentence->fullText();
}

void OfferBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::AccentSoft, palette()));
    painter.fillRect(0, height() - 1, width(), 1, tokenColour(Token::AccentLine, palette()));
}

void OfferBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void OfferBar::retranslate()
{
    const auto codes = static_cast<int>(SignInDesk::codesIn(m_recognition.callbacks));
    if (m_recognition.kind == Recognition::Kind::Link) {
        m_sentence->setFullText(tr("The clipboard holds an authorize link."));
    } else if (codes > 1) {
        m_sentence->setFullText(tr("The clipboard holds %n callbacks.", nullptr, codes));
    } else if (m_recognition.state.isEmpty()) {
        m_sentence->setFullText(tr("The clipboard holds a code."));
    } else {
        m_sentence->setFullText(tr("The clipboard holds a callback, state %1.")
                                    .arg(elideMiddle(m_recognition.state.text(), 8, 4)));
    }
    m_take->setText(tr("Look at it"));
    nameButton(m_close, tr("Not now"));
}

} // namespace wxbind
