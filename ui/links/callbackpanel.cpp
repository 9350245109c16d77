#include "ui/links/callbackpanel.h"

#include "core/console/recognise.h"
#include "ui/links/wayshome.h"
#include "ui/shared/buttons.h"
#include "ui/shared/elide.h"
#include "ui/shared/findingrow.h"
#include "ui/shared/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace wxbind {

namespace {

QLabel *wrapped(FontRole role, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::font(role));
    label->setWordWrap(true);
    return label;
}

} // namespace

CallbackPanel::CallbackPanel(Parser parser, QWidget *parent)
    : QWidget(parent)
    , m_parser(std::move(parser))
    , m_title(wrapped(FontRole::Title, this))
    , m_intro(wrapped(FontRole::Secondary, this))
    , m_field(new QLineEdit(this))
    , m_reading(wrapped(FontRole::Body, this))
    , m_findings(new QVBoxLayout)
    , m_run(makeButton(ButtonKind::Primary, this, Icon::Attempt))
    , m_result(wrapped(FontRole::BodyBold, this))
    , m_listening(wrapped(FontRole::Secondary, this))
    , m_ways(new WaysHome(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    m_field->setFont(Theme::font(FontRole::Mono));
    m_field->setMaxLength(64 * 1024);
    column->addWidget(m_title);
    column->addWidget(m_intro);
    column->addWidget(m_field);
    column->addWidget(m_reading);
    m_findings->setSpacing(0);
    m_findings->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_findings);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addWidget(m_result);
    column->addSpacing(6);
    column->addWidget(m_listening);
    column->addWidget(m_ways);
    column->addStretch();
    m_intro->setForegroundRole(kText2Role);
    m_listening->setForegroundRole(kText2Role);
    m_run->setEnabled(false);
    m_result->hide();
    connect(m_field, &QLineEdit::textChanged, this, &CallbackPanel::read);
    connect(m_field, &QLineEdit::returnPressed, m_run, &QPushButton::click);
    connect(m_run, &QPushButton::clicked, this, [this] { Q_EMIT runAsked(m_callback); });
}

void CallbackPanel::take(const Callback &callback, const QString &shown)
{
    m_own = true;
    m_field->setText(shown);
    m_own = false;
    m_callback = callback;
    m_given = true;
    m_result->hide();
    showReading();
    m_run->setFocus(Qt::OtherFocusReason);
}

void CallbackPanel::setListening(const QUrl &address)
{
    m_address = address;
    m_listening->setText(
        address.isEmpty()
            ? tr("Nobody listens here; callbacks come by hand.")
            : tr("Listening at %1: callbacks come by themselves.").arg(address.toString()));
}

void CallbackPanel::setBusy(bool busy)
{
    m_busy = busy;
    showReading();
}

void CallbackPanel::say(const QString &sentence, bool good)
{
    QPalette ink = palette();
    ink.setColor(QPalette::WindowText, tokenColour(good ? Token::Ok : Token::Err, palette()));
    m_result->setPalette(ink);
    m_result->setText(sentence);
    m_result->setVisible(!sentence.isEmpty());
}

void CallbackPanel::clear()
{
    m_own = true;
    m_field->clear();
    m_own = false;
    m_callback = Callback();
    m_given = false;
    showReading();
}

void CallbackPanel::retranslate()
{
    m_title->setText(tr("Bring in a callback"));
    m_intro->setText(tr("The whole address, its query, a bare code or a log line. A code is spent "
                        "once and lives five minutes."));
    m_field->setPlaceholderText(tr("http://…?code=…&state=…"));
    m_field->setAccessibleName(tr("Callback"));
    m_run->setText(tr("Sign in with it"));
    m_ways->retranslate();
    setListening(m_address);
    showReading();
}

void CallbackPanel::read(const QString &text)
{
    if (m_own) {
        return;
    }
    m_given = !text.trimmed().isEmpty();
    m_callback = m_given ? m_parser(text) : Callback();
    m_result->hide();
    if (m_given && !m_callback.code.isEmpty()) {
        const QString masked = recognise(text).shown;
        QString shown = text;
        shown.replace(QString::fromUtf8(m_callback.code.reveal()), m_callback.code.masked());
        m_own = true;
        m_field->setText(masked.contains(QString::fromUtf8(m_callback.code.reveal())) ||
                                 masked.isEmpty()
                             ? shown
                             : masked);
        m_own = false;
    }
    showReading();
}

void CallbackPanel::showReading()
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const bool code = m_given && m_callback.outcome == Callback::Outcome::Code;
    const bool refused = m_given && m_callback.outcome == Callback::Outcome::Refused;
    const QString state =
        m_callback.state.isEmpty() ? tr("none") : elideMiddle(m_callback.state.text(), 8, 4);
    m_reading->setText(!m_given ? QString()
                       : code   ? tr("A code, state %1.").arg(state)
                       : refused
                           ? tr("The user refused: there is a state (%1) but no code.").arg(state)
                           : tr("No usable callback."));
    m_reading->setVisible(m_given);
    if (m_given) {
        for (const Finding &finding : m_callback.findings) {
            m_findings->addWidget(new FindingRow(finding, {}, this));
        }
    }
    m_run->setEnabled((code || refused) && !m_busy);
}

} // namespace wxbind
