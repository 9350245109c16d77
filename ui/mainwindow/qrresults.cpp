#include "ui/mainwindow/qrresults.h"

#include "ui/mainwindow/qrresultrow.h"
#include "ui/shared/buttons.h"
#include "ui/shared/card.h"
#include "ui/shared/stateview.h"
#include "ui/shared/theme.h"
#include "words/picturewords.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace wxbind {

QrResults::QrResults(QWidget *parent)
    : QDialog(parent)
    , m_stack(new QStackedWidget(this))
    , m_state(new StateView(m_stack))
    , m_list(new QScrollArea(m_stack))
    , m_another(makeButton(ButtonKind::Normal, this, Icon::Image))
    , m_close(makeButton(ButtonKind::Normal, this))
{
    setWindowModality(Qt::WindowModal);
    build();
    retranslate();
}

void QrResults::build()
{
    resize(Theme::scaled(720), Theme::scaled(400));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->setSpacing(12);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_list);
    column->addWidget(m_stack, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_another);
    buttons->addStretch();
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    m_another->setAutoDefault(false);
    m_close->setAutoDefault(false);
    connect(m_another, &QPushButton::clicked, this, &QrResults::anotherAsked);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void QrResults::showReading()
{
    m_shows = Shows::Reading;
    retranslate();
    m_close->setFocus();
}

void QrResults::showCodes(const QList<Code> &codes)
{
    m_shows = Shows::Codes;
    m_codes = codes;
    retranslate();
    m_rows.first()->goButton()->setFocus();
}

void QrResults::showNone()
{
    m_shows = Shows::None;
    retranslate();
    m_another->setFocus();
}

void QrResults::showError(const Error &error)
{
    m_shows = Shows::Error;
    m_error = error;
    retranslate();
    m_another->setFocus();
}

void QrResults::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokenColour(Token::Page, palette()));
}

void QrResults::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void QrResults::retranslate()
{
    setWindowTitle(tr("QR codes of a picture"));
    const bool reading = m_shows == Shows::Reading;
    m_another->setText(tr("Read another picture…"));
    m_another->setVisible(!reading);
    m_close->setText(reading ? tr("Cancel") : tr("Close"));
    m_rows.clear();
    if (m_shows != Shows::Codes) {
        m_stack->setCurrentWidget(m_state);
        showState();
        return;
    }
    auto *pane = new Card(m_list);
    pane->setTitle(tr("%n QR codes in this picture", nullptr, static_cast<int>(m_codes.size())));
    for (const Code &code : m_codes) {
        auto *row = new QrResultRow(code.text, code.recognition, pane);
        connect(row, &QrResultRow::goTo, this, &QrResults::goTo);
        pane->body()->addWidget(new HairLine(pane));
        pane->body()->addWidget(row);
        m_rows.append(row);
    }
    pane->body()->addStretch();
    m_list->setWidget(pane);
    m_stack->setCurrentWidget(m_list);
}

void QrResults::showState()
{
    switch (m_shows) {
    case Shows::Reading:
        m_state->set({Sign::Running, tr("Reading the picture…"), {}, {}, {}});
        break;
    case Shows::None:
        m_state->set({Sign::Note, PictureWords::noCode(), PictureWords::noCodeFix(), {}, {}});
        break;
    case Shows::Error:
        m_state->set(
            {Sign::Failed, PictureWords::message(m_error), PictureWords::fix(m_error), {}, {}});
        break;
    case Shows::Codes:
        break;
    }
}

} // namespace wxbind
