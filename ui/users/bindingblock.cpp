#include "ui/users/bindingblock.h"

#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kMinute = 60 * 1000;
constexpr Msecs kDay = 24 * 60 * kMinute;

/// The account's square: painted, so that it follows the theme.
class ColourSquare final : public QLabel
{
public:
    ColourSquare(int colour, QWidget *parent)
        : QLabel(parent)
    {
        QPixmap square(Theme::scaled(10), Theme::scaled(10));
        square.fill(accountColour(colour, parent->palette()));
        setPixmap(square);
    }
};

QLabel *label(QWidget *parent, const QString &text, FontRole role, bool quiet = false)
{
    auto *made = new QLabel(text, parent);
    made->setFont(Theme::font(role));
    if (quiet) {
        made->setForegroundRole(QPalette::PlaceholderText);
    }
    return made;
}

} // namespace

BindingBlock::BindingBlock(const BindingDetail &detail, Msecs now, QWidget *parent)
    : QWidget(parent)
    , m_detail(detail)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 10, 16, 10);
    column->setSpacing(6);
    addHead();
    if (m_detail.token) {
        addToken(tr("Web token"), &m_access, &m_accessLeft);
        addToken(tr("Refresh token"), &m_refresh, &m_refreshLeft);
    } else {
        column->addWidget(label(this, tr("No web token is kept."), FontRole::Secondary, true));
    }
    addProfile();
    tick(now);
}

void BindingBlock::addHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new ColourSquare(m_detail.accountColour, this));
    row->addWidget(label(this, m_detail.accountName, FontRole::BodyBold));
    const QString openId = m_detail.binding.identity.openId.text();
    auto *id = label(this, elideMiddle(openId), FontRole::MonoSmall, true);
    id->setToolTip(openId);
    row->addWidget(id);
    auto *copy = new CopyButton([openId] { return openId; }, this);
    copy->setWhat(tr("Copy openid"));
    row->addWidget(copy);
    row->addStretch(1);
    const bool bound = m_detail.binding.state == BindingState::Bound;
    row->addWidget(new SignLabel(bound ? Sign::Bound : Sign::Unbound, 14, this));
    row->addWidget(label(this, bound ? tr("Bound") : tr("Unbound"), FontRole::Secondary));
    layout()->addItem(row);
}

void BindingBlock::addToken(const QString &name, QProgressBar **bar, QLabel **left)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *title = label(this, name, FontRole::Secondary, true);
    title->setFixedWidth(Theme::scaled(92));
    *bar = new QProgressBar(this);
    (*bar)->setTextVisible(false);
    (*bar)->setRange(0, 1000);
    (*bar)->setFixedHeight(Theme::scaled(4));
    (*bar)->setAccessibleName(name);
    *left = label(this, QString(), FontRole::Secondary);
    (*left)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    (*left)->setMinimumWidth(Theme::scaled(96));
    row->addWidget(title);
    row->addWidget(*bar, 1);
    row->addWidget(*left);
    layout()->addItem(row);
}

void BindingBlock::addField(const QString &name, const QString &value, const QString &why)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *title = label(this, name, FontRole::Secondary, true);
    title->setFixedWidth(Theme::scaled(92));
    row->addWidget(title, 0, Qt::AlignTop);
    auto *text = label(this, value.isEmpty() ? why : value, FontRole::Secondary, value.isEmpty());
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    layout()->addItem(row);
}

void BindingBlock::addProfile()
{
    const bool base = !m_detail.binding.scope.contains("snsapi_userinfo"_L1);
    const QString unionId = m_detail.binding.unionId ? m_detail.binding.unionId->text() : QString();
    addField(u"unionid"_s, unionId,
             base ? tr("none: a base grant does not bring it")
                  : tr("none: the account is not bound to an Open Platform account"));
    if (!m_detail.profile) {
        addField(tr("Profile"), {},
                 base ? tr("none: only snsapi_userinfo may ask") : tr("never fetched"));
        return;
    }
    const Profile &profile = *m_detail.profile;
    addField(tr("Nickname"), profile.nickname.value_or(QString()),
             profile.nickname ? tr("empty as sent") : tr("not sent"));
    QStringList places{profile.country.value_or(QString()), profile.province.value_or(QString()),
                       profile.city.value_or(QString())};
    places.removeAll(QString());
    addField(tr("Sex, places"), places.join(u' '),
             tr("empty: the platform has not given them since 2021"));
    addField(tr("Fetched"), Format::full(profile.fetchedAt), {});
}

void BindingBlock::showLife(QProgressBar *bar, QLabel *text, Msecs from, Msecs until, Msecs now,
                            Msecs warnBelow)
{
    const Msecs left = until - now;
    const Msecs whole = qMax<Msecs>(1, until - from);
    bar->setValue(static_cast<int>(qBound(Msecs(0), left * 1000 / whole, Msecs(1000))));
    text->setText(left > 0 ? tr("%1 left").arg(Format::left(left)) : tr("over"));
    QPalette ink = palette();
    if (left > 0 && left < warnBelow) {
        ink.setColor(QPalette::WindowText, tokenColour(Token::Warn, palette()));
    }
    text->setPalette(ink);
}

void BindingBlock::tick(Msecs now)
{
    if (!m_detail.token) {
        return;
    }
    const TokenLife &token = *m_detail.token;
    showLife(m_access, m_accessLeft, token.obtainedAt, token.accessExpiresAt, now, 10 * kMinute);
    showLife(m_refresh, m_refreshLeft, token.refreshExpiresAt - 30 * kDay, token.refreshExpiresAt,
             now, 7 * kDay);
}

} // namespace wxbind
