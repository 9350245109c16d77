#include "ui/links/callbackchoice.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/codering.h"
#include "ui/links/wayshome.h"
#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

/// How the panel is built and worded.
namespace wxbind {

namespace {

constexpr int kSettleMillis = 400;
constexpr int kSecondMillis = 1000;
constexpr int kLongestText = 64 * 1024;

QLabel *wrapped(FontRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

CallbackPanel::CallbackPanel(Door door, QWidget *parent)
    : QWidget(parent)
    , m_door(std::move(door))
    , m_title(wrapped(FontRole::Title, this))
    , m_intro(wrapped(FontRole::Secondary, this))
    , m_field(new QLineEdit(this))
    , m_reading(wrapped(FontRole::Body, this))
    , m_choice(new CallbackChoice(this))
    , m_ring(new CodeRing(this))
    , m_story(wrapped(FontRole::Secondary, this))
    , m_findings(new QVBoxLayout)
    , m_run(makeButton(ButtonKind::Primary, this, Icon::Attempt))
    , m_result(wrapped(FontRole::BodyBold, this))
    , m_listening(wrapped(FontRole::Secondary, this))
    , m_ways(new WaysHome(this))
{
    build();
    m_settled.setSingleShot(true);
    m_settled.setInterval(kSettleMillis);
    m_second.setInterval(kSecondMillis);
    connect(&m_settled, &QTimer::timeout, this, &CallbackPanel::askHistories);
    connect(&m_second, &QTimer::timeout, this, &CallbackPanel::tick);
    connect(m_choice, &CallbackChoice::chosen, this, &CallbackPanel::choose);
    connect(m_field, &QLineEdit::textChanged, this, &CallbackPanel::read);
    connect(m_field, &QLineEdit::returnPressed, m_run, &QPushButton::click);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runAsked(m_callback); });
}

void CallbackPanel::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_field->setFont(Theme::font(FontRole::Mono));
    m_field->setMaxLength(kLongestText);
    m_findings->setSpacing(0);
    m_findings->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_intro, m_field, m_reading,
                                                          m_choice, m_ring, m_story}) {
        column->addWidget(part);
    }
    column->addLayout(m_findings);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    column->addSpacing(6);
    column->addWidget(m_listening);
    column->addWidget(m_ways);
    column->addStretch();
    m_intro->setForegroundRole(kText2Role);
    m_story->setForegroundRole(kText2Role);
    m_listening->setForegroundRole(kText2Role);
    m_run->setEnabled(false);
    m_story->hide();
    m_result->hide();
}

void CallbackPanel::retranslate()
{
    m_title->setText(tr("Bring in a callback"));
    m_intro->setText(tr("The whole address, its query, a bare code or lines of a log. A code is "
                        "spent once and lives five minutes."));
    m_field->setPlaceholderText(tr("http://…?code=…&state=…"));
    m_field->setAccessibleName(tr("Callback"));
    m_ways->retranslate();
    setListening(m_address);
    m_choice->set(m_callbacks);
    if (m_row >= 0 && m_choice->rows() > m_row) {
        m_choice->choose(m_row);
    }
    showReading();
}

} // namespace wxbind
