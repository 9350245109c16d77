#include "ui/users/bindingblock.h"

#include "ui/shared/copybutton.h"
#include "ui/shared/elide.h"
#include "ui/shared/format.h"
#include "ui/shared/maskedvalue.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "ui/users/lifebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameWidth = 92; ///< width of the names at the left

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
        m_masks = new QVBoxLayout;
        m_masks->setSpacing(2);
        column->addLayout(m_masks);
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
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void BindingBlock::addToken(const QString &name, LifeBar **bar, QLabel **left)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *title = label(this, name, FontRole::Secondary, true);
    title->setFixedWidth(Theme::scaled(kNameWidth));
    *bar = new LifeBar(this);
    (*bar)->setAccessibleName(name);
    *left = label(this, QString(), FontRole::Secondary);
    (*left)->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    (*left)->setMinimumWidth(Theme::scaled(96));
    row->addWidget(title);
    row->addWidget(*bar, 1);
    row->addWidget(*left);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void BindingBlock::allowReveal(Reveal reveal)
{
    m_reveal = std::move(reveal);
    if (m_masks) {
        addMask(u"access_token"_s, false);
        addMask(u"refresh_token"_s, true);
    }
}

void BindingBlock::addMask(const QString &name, bool refresh)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    auto *title = label(this, name, FontRole::MonoSmall, true);
    title->setFixedWidth(Theme::scaled(kNameWidth));
    auto *mask = new MaskedValue(this);
    // Nothing of a token is known here before it is opened, not even its length.
    mask->set(QString(12, QChar(0x2022)), [this, refresh]() -> Async<Secret> {
        return andThen(m_reveal(m_detail.binding.identity), this,
                       [refresh](const TokenView &view) -> Result<Secret> {
                           return refresh ? view.token.grant.refreshToken
                                          : view.token.grant.accessToken;
                       });
    });
    connect(mask, &MaskedValue::failed, this, &BindingBlock::failed);
    row->addWidget(title);
    row->addWidget(mask, 1);
    m_masks->addLayout(row);
}

void BindingBlock::addField(const QString &name, const QString &value, const QString &why)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    auto *title = label(this, name, FontRole::Secondary, true);
    title->setFixedWidth(Theme::scaled(kNameWidth));
    row->addWidget(title, 0, Qt::AlignTop);
    auto *text = label(this, value.isEmpty() ? why : value, FontRole::Secondary, value.isEmpty());
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(text, 1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
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

void BindingBlock::showLife(LifeBar *bar, QLabel *text, Msecs from, Msecs until, Msecs now,
                            Msecs warnBelow)
{
    const Msecs left = until - now;
    text->setText(left > 0 ? tr("%1 left").arg(Format::left(left)) : tr("over"));
    const bool soon = left > 0 && left < warnBelow;
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tokenColour(soon       ? Token::Warn
                                                   : left > 0 ? Token::Text2
                                                              : Token::Text3,
                                                   palette()));
    text->setPalette(ink);
    const auto whole = static_cast<double>(qMax<Msecs>(1, until - from));
    bar->set(static_cast<double>(left) / whole, soon);
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
