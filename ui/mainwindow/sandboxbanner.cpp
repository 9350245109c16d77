#include "ui/mainwindow/sandboxbanner.h"

#include "ui/shared/buttons.h"
#include "ui/shared/elide.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString twoDigits(Msecs number)
{
    return QString::number(number).rightJustified(2, u'0');
}

QString offsetText(Msecs offset)
{
    const Msecs minutes = qAbs(offset) / kMinute;
    const QString sign = offset < 0 ? u"\u2212"_s : u"+"_s;
    const QString days = minutes >= 24 * 60 ? u"%1d "_s.arg(minutes / (24 * 60)) : QString();
    return sign + days + twoDigits(minutes / 60 % 24) + u':' + twoDigits(minutes % 60);
}

} // namespace

SandboxBanner::SandboxBanner(SandboxControl *control, QWidget *parent)
    : QFrame(parent)
    , m_control(control)
    , m_word(new QLabel(this))
    , m_sentence(new ElidedLabel(this))
    , m_clock(makeButton(ButtonKind::Quiet, this, Icon::Clock))
    , m_fault(makeButton(ButtonKind::Quiet, this, Icon::Bolt))
    , m_consent(makeButton(ButtonKind::Link, this))
    , m_leave(makeButton(ButtonKind::Link, this))
{
    setFixedHeight(Theme::scaled(30));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::scaled(76) + 10, 0, 12, 1);
    row->setSpacing(10);
    m_word->setFont(Theme::font(FontRole::SecondaryBold));
    m_sentence->setFont(Theme::font(FontRole::Secondary));
    row->addWidget(m_word);
    row->addWidget(m_sentence, 1);
    for (QPushButton *button : {m_clock, m_fault, m_consent, m_leave}) {
        button->setFont(Theme::font(FontRole::Secondary));
        button->setFixedHeight(Theme::scaled(24));
        row->addWidget(button);
    }
    m_clock->setMenu(new QMenu(m_clock));
    m_fault->setMenu(new QMenu(m_fault));
    m_clock->setVisible(m_control);
    m_fault->setVisible(m_control);
    connect(m_clock->menu(), &QMenu::aboutToShow, this, &SandboxBanner::fillClock);
    connect(m_fault->menu(), &QMenu::aboutToShow, this, &SandboxBanner::fillFaults);
    connect(m_consent, &QPushButton::clicked, this, &SandboxBanner::consentAsked);
    connect(m_leave, &QPushButton::clicked, this, &SandboxBanner::leaveAsked);
    retranslate();
    refresh();
}

void SandboxBanner::refresh()
{
    if (m_control) {
        take(m_control->state());
    }
}

/// The sandbox answers one after the other, so the newest answer is the last one.
void SandboxBanner::take(const Async<SandboxState> &state)
{
    onResult(state, this, [this](const Result<SandboxState> &heard) {
        if (heard) {
            m_state = *heard;
            showState();
        }
    });
}

void SandboxBanner::showState()
{
    m_clock->setText(tr("Platform clock %1").arg(offsetText(m_state.clockOffset)));
    m_fault->setText(tr("Fault: %1").arg(faultText(m_state.fault)));
    const QList<QAction *> faults = m_fault->menu()->actions();
    for (QAction *action : faults) {
        action->setChecked(action->data().value<SandboxFault>() == m_state.fault);
    }
}

void SandboxBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    painter.fillRect(rect(), colour(Token::SandSoft));
    const QRect stripes(0, 0, Theme::scaled(76), height());
    painter.save();
    painter.setClipRect(stripes);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Token::SandHatch), 6));
    for (int x = -height(); x < stripes.width() + height(); x += 14) {
        painter.drawLine(x, height() + 4, x + height() + 8, -4);
    }
    painter.restore();
    const int side = Theme::scaled(16);
    paintIcon(&painter, QRectF((stripes.width() - side) / 2.0, (height() - side) / 2.0, side, side),
              Icon::Flask, colour(Token::Sand));
    painter.fillRect(0, height() - 1, width(), 1, colour(Token::SandLine));
}

void SandboxBanner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        QPalette own = m_word->palette();
        own.setColor(QPalette::WindowText, tokenColour(Token::Sand, palette()));
        if (own != m_word->palette()) {
            m_word->setPalette(own);
        }
    }
    QFrame::changeEvent(event);
}

void SandboxBanner::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_leave->setVisible(width() >= Theme::scaled(860));
}

void SandboxBanner::retranslate()
{
    m_word->setText(tr("SANDBOX"));
    m_sentence->setFullText(
        tr("Accounts, people and codes here are made up; nothing is sent to WeChat."));
    m_consent->setText(tr("Open consent page"));
    m_consent->setAccessibleName(tr("Open the consent page of the newest link"));
    m_leave->setText(tr("Switch to a live account…"));
    m_leave->setAccessibleName(m_leave->text());
    m_clock->setAccessibleName(tr("The clock of the sandbox's platform"));
    m_clock->setToolTip(tr("Moves the made-up platform's clock: codes and tokens die there. Links "
                           "and all times shown here follow this computer's clock."));
    m_fault->setAccessibleName(tr("Faults the sandbox can play"));
    QPalette own = m_word->palette();
    own.setColor(QPalette::WindowText, tokenColour(Token::Sand, palette()));
    m_word->setPalette(own);
    showState();
}

void SandboxBanner::moveClock(Msecs by)
{
    take(m_control->moveClock(by));
}

void SandboxBanner::fillClock()
{
    refresh();
    QMenu *menu = m_clock->menu();
    menu->clear();
    menu->addAction(tr("Moves the platform's clock; links keep this computer's"))
        ->setEnabled(false);
    menu->addSeparator();
    const auto move = [this, menu](const QString &text, Msecs by) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, by] { moveClock(by); });
    };
    move(tr("6 minutes on: codes not exchanged yet die"), 6 * kMinute);
    move(tr("2 hours on: web and basic tokens expire"), 2 * kHour + kMinute);
    move(tr("31 days on: refresh tokens expire"), 31 * kDay);
    menu->addSeparator();
    connect(menu->addAction(tr("Back to this computer's time")), &QAction::triggered, this,
            [this] { moveClock(-m_state.clockOffset); });
}

void SandboxBanner::fillFaults()
{
    refresh();
    QMenu *menu = m_fault->menu();
    menu->clear();
    using Kind = SandboxFault::Kind;
    const QList<SandboxFault> faults{
        {Kind::None, 0},          {Kind::Delay, 0},       {Kind::CloseBeforeReply, 0},
        {Kind::CutBody, 0},       {Kind::Html502, 0},     {Kind::Errcode, -1},
        {Kind::Errcode, 40029},   {Kind::Errcode, 40163}, {Kind::Errcode, 40125},
        {Kind::DoubleCallback, 0}};
    for (const SandboxFault &fault : faults) {
        QAction *action = menu->addAction(faultText(fault));
        action->setCheckable(true);
        action->setData(QVariant::fromValue(fault));
        connect(action, &QAction::triggered, this,
                [this, fault] { take(m_control->playFault(fault)); });
    }
    showState();
}

QString SandboxBanner::faultText(const SandboxFault &fault) const
{
    switch (fault.kind) {
    case SandboxFault::Kind::None:
        return tr("none");
    case SandboxFault::Kind::Delay:
        return tr("3 s before the reply");
    case SandboxFault::Kind::CloseBeforeReply:
        return tr("no reply, connection closed");
    case SandboxFault::Kind::CutBody:
        return tr("reply cut off");
    case SandboxFault::Kind::Html502:
        return tr("HTML page 502");
    case SandboxFault::Kind::Errcode:
        return tr("errcode %1").arg(fault.errcode);
    case SandboxFault::Kind::DoubleCallback:
        return tr("callback twice");
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
