#include "ui/mainwindow/omnibox.h"

#include "core/model/user.h"
#include "ui/shared/controlpaint.h"
#include "ui/shared/icons.h"
#include "ui/shared/theme.h"
#include "words/joinedwords.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconRoom = 32;
constexpr int kLongest = 64 * 1024; ///< a reply body fits, a whole log file does not

Icon iconOf(Recognition::Kind kind)
{
    switch (kind) {
    case Recognition::Kind::Nothing:
    case Recognition::Kind::Search:
        return Icon::Search;
    case Recognition::Kind::Link:
        return Icon::Link;
    case Recognition::Kind::Callback:
    case Recognition::Kind::Attempt:
        return Icon::Attempt;
    case Recognition::Kind::Reply:
    case Recognition::Kind::Exchange:
    case Recognition::Kind::Rid:
        return Icon::Exchange;
    case Recognition::Kind::Errcode:
        return Icon::Help;
    case Recognition::Kind::OpenIdLike:
    case Recognition::Kind::User:
        return Icon::Person;
    case Recognition::Kind::AppIdLike:
        return Icon::Key;
    }
    Q_UNREACHABLE();
}

} // namespace

OmniBox::OmniBox(QWidget *parent)
    : QLineEdit(parent)
{
    setMaxLength(kLongest);
    setMaximumWidth(Theme::scaled(640));
    setMinimumHeight(Theme::scaled(32));
    connect(this, &QLineEdit::textChanged, this, &OmniBox::read);
    retranslate();
    fitMargins();
}

void OmniBox::take()
{
    QWidget *focus = QApplication::focusWidget();
    if (focus && focus != this) {
        m_before = focus;
    }
    setFocus(Qt::ShortcutFocusReason);
    selectAll();
}

QString OmniBox::kindText() const
{
    switch (m_recognition.kind) {
    case Recognition::Kind::Nothing:
        return {};
    case Recognition::Kind::Link:
        return tr("Link");
    case Recognition::Kind::Callback:
        return tr("Callback");
    case Recognition::Kind::Reply:
        return tr("Reply");
    case Recognition::Kind::Errcode:
        return tr("errcode");
    case Recognition::Kind::OpenIdLike:
        return tr("openid");
    case Recognition::Kind::AppIdLike:
        return tr("appid");
    case Recognition::Kind::User:
        return tr("User");
    case Recognition::Kind::Attempt:
        return tr("Attempt");
    case Recognition::Kind::Exchange:
        return tr("Exchange");
    case Recognition::Kind::Rid:
        return tr("rid");
    case Recognition::Kind::Search:
        return tr("Search");
    }
    Q_UNREACHABLE();
}

QString OmniBox::targetText() const
{
    switch (m_recognition.kind) {
    case Recognition::Kind::Nothing:
        return {};
    case Recognition::Kind::Link:
        return tr("check it");
    case Recognition::Kind::Callback:
        return tr("sign in with it");
    case Recognition::Kind::Reply:
        return tr("take it apart");
    case Recognition::Kind::Errcode:
        return tr("explain %1").arg(m_recognition.subject);
    case Recognition::Kind::OpenIdLike:
    case Recognition::Kind::Search:
        return tr("find people");
    case Recognition::Kind::AppIdLike:
        return tr("account");
    case Recognition::Kind::User:
        return userIdText(m_recognition.user);
    case Recognition::Kind::Attempt:
        return u"#%1"_s.arg(m_recognition.attempt.number());
    case Recognition::Kind::Exchange:
        return u"#%1"_s.arg(m_recognition.exchange.number());
    case Recognition::Kind::Rid:
        return tr("find the exchange");
    }
    Q_UNREACHABLE();
}

void OmniBox::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    const auto colour = [this](Token token) {
        return tokenColour(token, palette());
    };
    const int side = Theme::scaled(16);
    paintIcon(&painter, QRectF(10, (height() - side) / 2.0, side, side), iconOf(m_recognition.kind),
              colour(text().isEmpty() ? Token::Text2 : Token::Accent));
    painter.setFont(Theme::font(FontRole::Small));
    const int cap = painter.fontMetrics().horizontalAdvance(keyCap()) + 12;
    const int high = Theme::scaled(20);
    QRect place(width() - cap - 7, (height() - high) / 2, cap, high);
    controlpaint::box(&painter, place, 3, colour(Token::Surface), colour(Token::Line2));
    painter.setPen(colour(Token::Text2));
    painter.drawText(place, Qt::AlignCenter, keyCap());
    if (kindText().isEmpty()) {
        return;
    }
    painter.setFont(Theme::font(FontRole::Secondary));
    const QString target = u"→ "_s + targetText();
    const int targetWide = painter.fontMetrics().horizontalAdvance(target);
    place = QRect(place.left() - targetWide - 8, 0, targetWide, height());
    painter.setPen(colour(Token::Text2));
    painter.drawText(place, Qt::AlignVCenter, target);
    const int pill = painter.fontMetrics().horizontalAdvance(kindText()) + 12;
    place = QRect(place.left() - pill - 8, (height() - high) / 2, pill, high);
    controlpaint::box(&painter, place, 3, colour(Token::AccentSoft), colour(Token::AccentLine));
    painter.setPen(colour(Token::Accent));
    painter.drawText(place, Qt::AlignCenter, kindText());
}

void OmniBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        clear();
        if (m_before) {
            m_before->setFocus(Qt::OtherFocusReason);
        }
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_recognition.kind != Recognition::Kind::Nothing) {
        const Recognition recognition = m_recognition;
        clear();
        Q_EMIT goTo(recognition);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void OmniBox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    update();
}

void OmniBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fitMargins();
    }
    QLineEdit::changeEvent(event);
}

void OmniBox::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    fitMargins();
}

void OmniBox::read(const QString &text)
{
    if (m_reading) {
        return;
    }
    m_reading = true;
    m_recognition = recognise(text);
    // The mask takes the place of what was pasted, so that it is not on the screen for a moment
    // and cannot be brought back by undo; what was recognised keeps the value as a Secret.
    if (!m_recognition.shown.isEmpty() && m_recognition.shown != text.trimmed()) {
        setText(m_recognition.shown);
    }
    m_reading = false;
    fitMargins();
    setAccessibleDescription(kindText().isEmpty() ? QString()
                                                  : JoinedWords::list({kindText(), targetText()}));
    update();
}

void OmniBox::retranslate()
{
    setPlaceholderText(
        tr("Paste or search: link, callback, openid, reply JSON, errcode, nickname…"));
    setAccessibleName(tr("Paste or search anything"));
    setToolTip(tr("Ctrl+K from anywhere; Enter goes there, Esc returns"));
}

void OmniBox::fitMargins()
{
    setTextMargins(kIconRoom - 8, 0, noteWidth(), 0);
}

QString OmniBox::keyCap() const
{
    return m_recognition.kind == Recognition::Kind::Nothing ? u"Ctrl K"_s : u"Enter"_s;
}

int OmniBox::noteWidth() const
{
    const QFontMetrics small(Theme::font(FontRole::Small));
    const QFontMetrics secondary(Theme::font(FontRole::Secondary));
    int width = small.horizontalAdvance(keyCap()) + 12 + 10;
    if (!kindText().isEmpty()) {
        width += secondary.horizontalAdvance(u"→ "_s + targetText()) + 8 +
                 secondary.horizontalAdvance(kindText()) + 12 + 12;
    }
    return width;
}

} // namespace wxbind
