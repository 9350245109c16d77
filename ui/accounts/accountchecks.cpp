#include "ui/accounts/accountchecks.h"

#include "ui/shared/buttons.h"
#include "ui/shared/statesign.h"
#include "ui/shared/theme.h"
#include "words/faultwords.h"
#include "words/joinedwords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace wxbind {

using namespace Qt::StringLiterals;

AccountChecks::AccountChecks(AccountDesk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_run(makeButton(ButtonKind::Normal, this, Icon::Play))
    , m_state(new QLabel(this))
    , m_rows(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_state->setWordWrap(true);
    head->addWidget(m_state, 1);
    head->addWidget(m_run, 0, Qt::AlignTop);
    column->addLayout(head);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    connect(m_run, &QPushButton::clicked, this, &AccountChecks::run);
    retranslate();
}

void AccountChecks::setAccount(const AppId &appId)
{
    if (appId != m_appId) {
        ++m_asked; // an answer about the account before is no longer wanted
        m_appId = appId;
        m_checks.clear();
        m_error.reset();
        m_running = false;
    }
    retranslate();
}

void AccountChecks::run()
{
    m_running = true;
    m_checks.clear();
    m_error.reset();
    retranslate();
    const int asked = ++m_asked;
    onResult(m_desk.check(m_appId), this, [this, asked](const Result<QList<AccountCheck>> &checks) {
        if (asked != m_asked) {
            return;
        }
        m_running = false;
        if (checks) {
            m_checks = *checks;
        } else {
            m_error = checks.error();
        }
        retranslate();
    });
}

void AccountChecks::clearRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AccountChecks::addRow(const AccountCheck &check)
{
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    line->addWidget(new SignLabel(check.ok ? Sign::Done : Sign::Failed, 16, row), 0, Qt::AlignTop);
    auto *title = new QLabel(titleOf(check.id), row);
    title->setFont(Theme::font(FontRole::BodyBold));
    title->setFixedWidth(Theme::scaled(110));
    line->addWidget(title, 0, Qt::AlignTop);
    QString text = check.detail;
    if (check.error) {
        text = JoinedWords::sentences(FaultWords::message(*check.error),
                                      FaultWords::fix(*check.error));
    }
    auto *detail = new QLabel(text.trimmed(), row);
    detail->setWordWrap(true);
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line->addWidget(detail, 1);
    m_rows->addWidget(row);
}

QString AccountChecks::titleOf(const QString &id)
{
    if (id == "dns"_L1) {
        return tr("Name (DNS)");
    }
    if (id == "tls"_L1) {
        return tr("TLS");
    }
    if (id == "clock"_L1) {
        return tr("Clock");
    }
    if (id == "basic-token"_L1) {
        return tr("Basic token");
    }
    if (id == "whitelist"_L1) {
        return tr("IP whitelist");
    }
    return id == "domains"_L1 ? tr("Domains") : id;
}

void AccountChecks::fill()
{
    clearRows();
    for (const AccountCheck &check : m_checks) {
        addRow(check);
    }
}

void AccountChecks::retranslate()
{
    m_run->setText(tr("Check now"));
    m_run->setAccessibleName(m_run->text());
    m_run->setEnabled(!m_appId.isEmpty() && !m_running);
    if (m_running) {
        m_state->setText(tr("Asking the network…"));
    } else if (m_error) {
        m_state->setText(
            JoinedWords::sentences(FaultWords::message(*m_error), FaultWords::fix(*m_error)));
    } else if (m_checks.isEmpty()) {
        m_state->setText(tr("Tests DNS, TLS, the clock, the basic token, the IP whitelist and the "
                            "domains. Fetches a basic token when none is held."));
    } else {
        const auto bad = std::count_if(m_checks.cbegin(), m_checks.cend(),
                                       [](const AccountCheck &check) { return !check.ok; });
        m_state->setText(bad == 0 ? tr("Everything is in order.")
                                  : tr("%n things want a look.", nullptr, static_cast<int>(bad)));
    }
    fill();
}

} // namespace wxbind
