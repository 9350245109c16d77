#include "ui/shared/maskedvalue.h"

#include "ui/shared/buttons.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/elide.h"
#include "ui/shared/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPainter>

namespace wxbind {

MaskedValue::MaskedValue(QWidget *parent)
    : QWidget(parent)
    , m_text(new ElidedLabel(this))
    , m_eye(makeIconButton(Icon::Eye, this))
    , m_copy(makeIconButton(Icon::Copy, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(4, 0, 0, 0);
    row->setSpacing(2);
    m_text->setFont(Theme::font(FontRole::Mono));
    row->addWidget(m_text, 1);
    row->addSpacing(Theme::scaled(20)); // where the ring stands
    row->addWidget(m_eye);
    row->addWidget(m_copy);
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &MaskedValue::tick);
    connect(m_eye, &QToolButton::clicked, this, &MaskedValue::toggle);
    connect(m_copy, &QToolButton::clicked, this, &MaskedValue::copy);
    retranslate();
}

void MaskedValue::set(const QString &masked, Fetch fetch)
{
    m_masked = masked;
    m_fetch = std::move(fetch);
    m_eye->setVisible(bool(m_fetch));
    m_copy->setVisible(bool(m_fetch));
    mask();
}

void MaskedValue::mask()
{
    ++m_asked;
    m_left = 0;
    m_timer.stop();
    m_text->setFullText(m_masked);
    m_eye->setIcon(lineIcon(Icon::Eye));
    retranslate();
    update();
}

QString MaskedValue::shown() const
{
    return m_text->fullText();
}

void MaskedValue::paintEvent(QPaintEvent *)
{
    if (!revealed()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    controlpaint::box(&painter, m_text->geometry().adjusted(-3, 0, 0, 0), 3,
                      colour(Token::WarnSoft), {});
    const int side = Theme::scaled(12);
    const QRectF ring(m_eye->x() - side - 5, (height() - side) / 2.0, side, side);
    painter.setPen(QPen(colour(Token::WarnLine), 2));
    painter.drawEllipse(ring);
    painter.setPen(QPen(colour(Token::Warn), 2));
    painter.drawArc(ring, 90 * 16, 360 * 16 * m_left / kSeconds);
}

void MaskedValue::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MaskedValue::hideEvent(QHideEvent *event)
{
    mask();
    QWidget::hideEvent(event);
}

void MaskedValue::toggle()
{
    if (revealed()) {
        mask();
        return;
    }
    const int asked = ++m_asked;
    onResult(m_fetch(), this, [this, asked](const Result<Secret> &secret) {
        if (asked != m_asked) {
            return;
        }
        if (secret) {
            reveal(*secret);
        } else {
            Q_EMIT failed(secret.error());
        }
    });
}

void MaskedValue::reveal(const Secret &secret)
{
    m_left = kSeconds;
    m_text->setFullText(QString::fromUtf8(secret.reveal()));
    m_eye->setIcon(lineIcon(Icon::EyeOff));
    m_timer.start();
    retranslate();
    update();
}

void MaskedValue::copy()
{
    onResult(m_fetch(), this, [this](const Result<Secret> &secret) {
        if (secret) {
            QGuiApplication::clipboard()->setText(QString::fromUtf8(secret->reveal()));
        } else {
            Q_EMIT failed(secret.error());
        }
    });
}

void MaskedValue::tick()
{
    if (--m_left <= 0) {
        mask();
    }
    retranslate();
    update();
}

void MaskedValue::retranslate()
{
    nameButton(m_eye, revealed() ? tr("Hide, in %n second(s) by itself", nullptr, m_left)
                                 : tr("Show for 30 seconds"));
    nameButton(m_copy, tr("Copy the whole value"));
}

} // namespace wxbind
