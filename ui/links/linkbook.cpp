#include "ui/links/linkbook.h"

#include "ui/attempts/attemptlist.h"
#include "ui/links/linkbookmodel.h"
#include "ui/shared/liststack.h"
#include "ui/shared/theme.h"
#include "words/attemptwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <array>

namespace wxbind {

namespace {

constexpr int kTypingMillis = 150;
constexpr std::array kOutcomes{
    AttemptState::Waiting, AttemptState::Running,  AttemptState::SignedIn,
    AttemptState::Held,    AttemptState::Conflict, AttemptState::NeedsConsent,
    AttemptState::Refused, AttemptState::Failed,   AttemptState::OutcomeUnknown,
    AttemptState::Expired,
};

} // namespace

LinkBook::LinkBook(Console &console, QWidget *parent)
    : QWidget(parent)
    , m_model(new LinkBookModel(console.attempts, console.clock(), this))
    , m_text(new QLineEdit(this))
    , m_outcome(new QComboBox(this))
    , m_allAccounts(new QCheckBox(this))
    , m_list(makeAttemptList(m_model, this))
    , m_stack(new ListStack(m_model, m_list, this))
{
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingMillis);
    connect(&m_typing, &QTimer::timeout, this, &LinkBook::ask);
    connect(m_text, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_outcome, &QComboBox::activated, this, &LinkBook::ask);
    connect(m_allAccounts, &QCheckBox::toggled, this, &LinkBook::ask);
    connect(m_model, &PagedModel::loaded, this, &LinkBook::onLoaded);
    connect(m_stack, &ListStack::detailWanted, this, [this](int row) {
        m_shown = m_model->idAt(row);
        Q_EMIT chosen(m_shown);
    });
    m_stack->follow(console.database);
}

void LinkBook::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_text->setClearButtonEnabled(true);
    column->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_outcome, 1);
    row->addWidget(m_allAccounts);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    m_stack->setMinimumHeight(Theme::scaled(200));
    m_stack->setEmpty([this] { return emptyText(); });
}

void LinkBook::setAccount(const AppId &appId)
{
    if (m_appId != appId) {
        m_appId = appId;
        m_shown = {};
        if (isVisible()) {
            ask();
        }
    }
}

void LinkBook::ask()
{
    m_typing.stop();
    AttemptQuery query;
    query.linksOnly = true;
    query.appId = m_allAccounts->isChecked() ? AppId() : m_appId;
    query.text = m_text->text().trimmed();
    if (const int at = m_outcome->currentIndex() - 1; at >= 0) {
        query.progress = kOutcomes.at(static_cast<size_t>(at));
    }
    m_model->setQuery(query);
}

void LinkBook::choose(AttemptId id)
{
    m_shown = id;
    Q_EMIT chosen(id);
    showAll();
}

bool LinkBook::isFiltered() const
{
    return m_outcome->currentIndex() > 0 || !m_text->text().isEmpty();
}

void LinkBook::showAll()
{
    m_outcome->setCurrentIndex(0);
    m_text->clear();
    ask();
}

StateText LinkBook::emptyText()
{
    if (isFiltered()) {
        return {std::nullopt,
                tr("No link fits"),
                tr("Looked at note, state, openid and address of every issued link."),
                {},
                {{tr("Show all"), [this] {
                      showAll();
                  }}}};
    }
    return {std::nullopt,
            tr("No link issued yet"),
            tr("Every link that is issued is kept here, with what became of it."),
            {},
            {{tr("Make a link"), [this] {
                  Q_EMIT newLinkAsked();
              }}}};
}

void LinkBook::onLoaded()
{
    if (m_model->rowCount() == 0) {
        m_shown = {};
        Q_EMIT emptied();
        return;
    }
    m_stack->choose(m_shown.isNull() ? 0 : m_model->rowOf(m_shown));
}

void LinkBook::fillOutcomes()
{
    const int chosenAt = qMax(0, m_outcome->currentIndex());
    m_outcome->clear();
    m_outcome->addItem(tr("Any outcome"));
    for (const AttemptState state : kOutcomes) {
        m_outcome->addItem(AttemptWords::outcome(state));
    }
    m_outcome->setCurrentIndex(chosenAt);
}

void LinkBook::retranslate()
{
    m_text->setPlaceholderText(tr("Filter by note, state, openid or link"));
    m_text->setAccessibleName(tr("Filter links"));
    m_outcome->setAccessibleName(tr("Which outcome"));
    m_allAccounts->setText(tr("All accounts"));
    m_list->setAccessibleName(tr("Issued links"));
    fillOutcomes();
    m_model->retranslate();
    m_stack->retranslate();
}

} // namespace wxbind
