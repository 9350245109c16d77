#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"

#include <QEvent>
#include <QPainter>

/// What a sign means: its ink, its word, and which state it stands for.
namespace wxbind {

Token signInk(Sign sign)
{
    switch (sign) {
    case Sign::Done:
        return Token::Ok;
    case Sign::Failed:
        return Token::Err;
    case Sign::Warning:
    case Sign::Unknown:
        return Token::Warn;
    case Sign::Waiting:
    case Sign::Running:
        return Token::Accent;
    case Sign::Held:
        return Token::Held;
    case Sign::Expired:
    case Sign::Skipped:
    case Sign::Unbound:
        return Token::Text3;
    case Sign::Note:
    case Sign::Refused:
    case Sign::Bound:
        return Token::Text2;
    }
    Q_UNREACHABLE();
}

Sign signOf(AttemptState state)
{
    switch (state) {
    case AttemptState::Waiting:
        return Sign::Waiting;
    case AttemptState::Running:
        return Sign::Running;
    case AttemptState::SignedIn:
        return Sign::Done;
    case AttemptState::Held:
        return Sign::Held;
    case AttemptState::Conflict:
    case AttemptState::NeedsConsent:
        return Sign::Warning;
    case AttemptState::Refused:
        return Sign::Refused;
    case AttemptState::Failed:
        return Sign::Failed;
    case AttemptState::OutcomeUnknown:
        return Sign::Unknown;
    case AttemptState::Expired:
        return Sign::Expired;
    }
    Q_UNREACHABLE();
}

Sign signOf(StageState state)
{
    switch (state) {
    case StageState::NotReached:
    case StageState::Skipped:
        return Sign::Skipped;
    case StageState::Running:
        return Sign::Running;
    case StageState::Done:
        return Sign::Done;
    case StageState::Failed:
        return Sign::Failed;
    case StageState::Held:
        return Sign::Held;
    case StageState::Unknown:
        return Sign::Unknown;
    }
    Q_UNREACHABLE();
}

Sign signOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Sign::Failed;
    case Severity::Warning:
        return Sign::Warning;
    case Severity::Info:
        return Sign::Note;
    }
    Q_UNREACHABLE();
}

QString SignWords::of(Sign sign)
{
    switch (sign) {
    case Sign::Done:
        return tr("Done");
    case Sign::Failed:
        return tr("Failed");
    case Sign::Warning:
        return tr("Warning");
    case Sign::Note:
        return tr("Note");
    case Sign::Waiting:
        return tr("Waiting");
    case Sign::Running:
        return tr("Running");
    case Sign::Held:
        return tr("Held");
    case Sign::Unknown:
        return tr("Unknown");
    case Sign::Expired:
        return tr("Expired");
    case Sign::Refused:
        return tr("Refused");
    case Sign::Skipped:
        return tr("Not reached");
    case Sign::Bound:
        return tr("Bound");
    case Sign::Unbound:
        return tr("Unbound");
    }
    Q_UNREACHABLE();
}

SignLabel::SignLabel(Sign sign, int side, QWidget *parent)
    : QWidget(parent)
    , m_sign(sign)
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    name();
}

void SignLabel::setSign(Sign sign)
{
    m_sign = sign;
    name();
    update();
}

QSize SignLabel::sizeHint() const
{
    return {Theme::scaled(m_side), Theme::scaled(m_side)};
}

void SignLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSign(&painter, rect(), m_sign, palette());
}

void SignLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        name();
    }
    QWidget::changeEvent(event);
}

void SignLabel::name()
{
    setAccessibleName(SignWords::of(m_sign));
    setToolTip(SignWords::of(m_sign));
}

} // namespace wxbind
