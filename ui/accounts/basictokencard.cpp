#include "ui/accounts/basictokencard.h"

#include "ui/shared/buttons.h"
#include "ui/shared/format.h"
#include "ui/shared/maskedvalue.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"
#include "words/joinedwords.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(BasicTokenSource source)
{
    switch (source) {
    case BasicTokenSource::Token:
        return u"cgi-bin/token"_s;
    case BasicTokenSource::StableToken:
        return u"cgi-bin/stable_token"_s;
    }
    Q_UNREACHABLE();
}

QLabel *quietLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setFont(Theme::font(FontRole::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace

BasicTokenCard::BasicTokenCard(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_about(quietLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_about);
    m_rows[1].source = BasicTokenSource::Token;
    for (Row &row : m_rows) {
        build(row);
    }
    retranslate();
}

void BasicTokenCard::build(Row &row)
{
    auto *name = new QLabel(nameOf(row.source), this);
    name->setFont(Theme::font(FontRole::Mono));
    name->setFixedWidth(Theme::scaled(180));
    row.state = new QLabel(this);
    row.state->setWordWrap(true);
    row.mask = new MaskedValue(this);
    row.hint = quietLabel(this);
    row.fetch = makeButton(ButtonKind::Small, this);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(name, 0, Qt::AlignTop);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(2);
    middle->addWidget(row.state);
    middle->addWidget(row.mask);
    middle->addWidget(row.hint);
    line->addLayout(middle, 1);
    line->addWidget(row.fetch, 0, Qt::AlignTop);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(row.fetch, &QPushButton::clicked, this, [this, &row] { fetch(row); });
    connect(row.mask, &MaskedValue::failed, this, [this, &row](const Error &error) {
        row.error = error;
        fill(row);
    });
}

bool BasicTokenCard::isFor(AccountKind kind)
{
    return kind == AccountKind::Service || kind == AccountKind::Test;
}

void BasicTokenCard::setAccount(const AppId &appId)
{
    ++m_asked;
    m_appId = appId;
    for (Row &row : m_rows) {
        row.held.reset();
        row.error.reset();
        row.busy = false;
        if (!appId.isEmpty()) {
            look(row);
        }
        fill(row);
    }
}

void BasicTokenCard::look(Row &row)
{
    row.busy = true;
    onResult(m_console.basicTokens.kept(m_appId, row.source), this,
             [this, &row, asked = m_asked](const Result<std::optional<BasicTokenView>> &held) {
                 if (asked == m_asked) {
                     take(row, held);
                 }
             });
}

void BasicTokenCard::fetch(Row &row)
{
    row.busy = true;
    row.error.reset();
    fill(row);
    onResult(m_console.basicTokens.token(m_appId, row.source, false), this,
             [this, &row, asked = m_asked](const Result<BasicTokenView> &fetched) {
                 if (asked == m_asked) {
                     take(row, fetched.map([](const BasicTokenView &view) {
                         return std::optional<BasicTokenView>(view);
                     }));
                 }
             });
}

void BasicTokenCard::take(Row &row, const Result<std::optional<BasicTokenView>> &held)
{
    row.busy = false;
    row.error.reset();
    if (held) {
        row.held = *held;
    } else {
        row.error = held.error();
    }
    fill(row);
}

void BasicTokenCard::fill(Row &row)
{
    row.state->setText(stateOf(row));
    row.mask->setVisible(row.held.has_value());
    if (row.held) {
        row.mask->set(row.held->accessToken.masked(),
                      [this, source = row.source] { return reveal(source); });
    }
    row.hint->setText(row.source == BasicTokenSource::StableToken
                          ? tr("Fetching it leaves the one that your site uses alive.")
                          : tr("A new one ends the one that your site uses, in five minutes."));
    row.fetch->setText(tr("Fetch"));
    row.fetch->setAccessibleName(tr("Fetch %1").arg(nameOf(row.source)));
    row.fetch->setEnabled(!m_appId.isEmpty() && !row.busy && !row.held);
}

QString BasicTokenCard::stateOf(const Row &row) const
{
    if (row.error) {
        return JoinedWords::sentences(FaultWords::message(*row.error), FaultWords::fix(*row.error));
    }
    if (row.busy) {
        return tr("Asking…");
    }
    return row.held ? tr("Held until %1")
                          .arg(Format::moment(row.held->expiresAt, m_console.clock().now()))
                    : tr("None is held.");
}

/// Written to the audit before it is shown.
Async<Secret> BasicTokenCard::reveal(BasicTokenSource source)
{
    const AppId appId = m_appId;
    return andThen(m_console.vault.recordReveal(u"basic token of "_s + appId.text()), this,
                   [this, appId, source](Unit) {
                       return andThen(m_console.basicTokens.kept(appId, source), this,
                                      [](const std::optional<BasicTokenView> &held) {
                                          return held ? Result<Secret>(held->accessToken)
                                                      : fail(Fault::NotFound);
                                      });
                   });
}

void BasicTokenCard::retranslate()
{
    m_about->setText(tr("The account's own token, for calls such as looking up a follower. "
                        "Sign-ins do not use it."));
    for (Row &row : m_rows) {
        fill(row);
    }
}

} // namespace wxbind
