#include "ui/links/callbackpanel.h"

#include "core/console/codeage.h"
#include "core/console/maskedpaste.h"
#include "core/console/signindesk.h"
#include "core/model/findingids.h"
#include "ui/links/callbackchoice.h"
#include "ui/links/codering.h"
#include "ui/shared/elide.h"
#include "ui/shared/findingrow.h"
#include "ui/shared/theme.h"
#include "words/codewords.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

/// What the panel does. How it is built stands in callbackpanellayout.cpp.
namespace wxbind {

namespace {

constexpr QChar kMaskDots(0x2026);

} // namespace

void CallbackPanel::take(const QList<Callback> &callbacks, const QString &shown)
{
    fill(shown);
    m_given = true;
    setCallbacks(callbacks);
    askHistories();
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
    fill({});
    m_given = false;
    setCallbacks({});
}

QString CallbackPanel::story() const
{
    return m_story->isHidden() ? QString() : m_story->text();
}

void CallbackPanel::read(const QString &text)
{
    if (m_own) {
        return;
    }
    m_given = !text.trimmed().isEmpty();
    // What is left of a mask that somebody edits is no callback any more.
    const QList<Callback> callbacks =
        m_given && !text.contains(kMaskDots) ? m_door.parse(text) : QList<Callback>();
    if (std::any_of(callbacks.cbegin(), callbacks.cend(),
                    [](const Callback &one) { return !one.code.isEmpty(); })) {
        fill(maskedPaste(text, callbacks));
    }
    setCallbacks(callbacks);
    if (m_given && callbacks.isEmpty()) {
        m_callback = m_door.why(text.contains(kMaskDots) ? QString() : text);
        showReading();
    }
    m_settled.start();
}

void CallbackPanel::fill(const QString &text)
{
    const QScopedValueRollback own(m_own, true);
    m_field->setText(text);
}

/// Where all bring one code, or none does, there is nothing to choose.
void CallbackPanel::setCallbacks(const QList<Callback> &callbacks)
{
    ++m_asked;
    m_settled.stop();
    m_callbacks = callbacks;
    m_histories.clear();
    m_callback = Callback();
    m_row = -1;
    m_readAt = m_door.now();
    m_result->hide();
    m_choice->set(callbacks);
    if (!callbacks.isEmpty() && SignInDesk::codesIn(callbacks) < 2) {
        const auto best = std::find_if(callbacks.cbegin(), callbacks.cend(),
                                       [](const Callback &one) { return !one.code.isEmpty(); });
        const auto row = best == callbacks.cend() ? 0 : static_cast<int>(best - callbacks.cbegin());
        choose(row);
        m_choice->choose(row);
        return;
    }
    showReading();
}

void CallbackPanel::choose(int row)
{
    if (row < 0 || row >= m_callbacks.size()) {
        return;
    }
    m_row = row;
    m_callback = m_callbacks.at(row);
    showReading();
}

void CallbackPanel::askHistories()
{
    if (m_callbacks.isEmpty()) {
        return;
    }
    const int asked = m_asked;
    onResult(m_door.see(m_callbacks), this,
             [this, asked](const Result<QList<CodeHistory>> &histories) {
                 if (asked == m_asked && histories) {
                     m_histories = *histories;
                     showReading();
                 }
             });
}

void CallbackPanel::tick()
{
    const bool chosen = m_row >= 0 && !m_callback.code.isEmpty();
    const Msecs now = m_door.now();
    m_ring->set(chosen ? codeCameAt(m_callback, m_histories.value(m_row), m_readAt) : 0, now);
    if (m_ring->isOver() != m_wasOver) {
        showReading(); // the warning stands before the button is pressed
    }
}

QString CallbackPanel::reading() const
{
    if (!m_given) {
        return {};
    }
    if (m_row < 0 && !m_callbacks.isEmpty()) {
        return tr("%n callbacks with different codes, the newest first. Choose one.", nullptr,
                  static_cast<int>(m_callbacks.size()));
    }
    const QString state =
        m_callback.state.isEmpty() ? tr("none") : elideMiddle(m_callback.state.text(), 8, 4);
    switch (m_callback.outcome) {
    case Callback::Outcome::Code:
        return tr("A code, state %1.").arg(state);
    case Callback::Outcome::Refused:
        return tr("The user refused: there is a state (%1) but no code.").arg(state);
    case Callback::Outcome::NoCode:
    case Callback::Outcome::Unusable:
        return tr("No usable callback.");
    }
    Q_UNREACHABLE();
}

Findings CallbackPanel::judged() const
{
    Findings findings = m_callback.findings;
    if (m_row >= 0 && !m_callback.code.isEmpty()) {
        CodeHistory history = m_histories.value(m_row);
        Callback since = m_callback;
        since.loggedAt = codeCameAt(m_callback, history, m_readAt);
        findings += judgeCode(since, history, m_door.now());
    }
    return findings;
}

void CallbackPanel::showReading()
{
    const Findings findings = m_given ? judged() : Findings();
    m_reading->setText(reading());
    m_reading->setVisible(m_given);
    const QString story = m_row >= 0 ? CodeWords::story(m_histories.value(m_row)) : QString();
    m_story->setText(story);
    m_story->setVisible(!story.isEmpty());
    showFindings(findings);
    const bool usable = m_given && (m_callback.outcome == Callback::Outcome::Code ||
                                    m_callback.outcome == Callback::Outcome::Refused);
    const auto isDoubt = [](const Finding &finding) {
        return finding.id == finding::CallbackOld || finding.id == finding::CallbackSeen ||
               finding.id == finding::CallbackShared;
    };
    const bool doubtful = std::any_of(findings.cbegin(), findings.cend(), isDoubt);
    m_run->setText(doubtful ? tr("Sign in with it anyway") : tr("Sign in with it"));
    m_run->setEnabled(usable && !hasErrors(findings) && !m_busy);
    const bool counting = m_row >= 0 && !m_callback.code.isEmpty();
    m_ring->set(counting ? codeCameAt(m_callback, m_histories.value(m_row), m_readAt) : 0,
                m_door.now());
    m_wasOver = m_ring->isOver();
    counting ? m_second.start() : m_second.stop();
}

void CallbackPanel::showFindings(const Findings &findings)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding &finding : findings) {
        m_findings->addWidget(new FindingRow(finding, {}, this));
    }
}

} // namespace wxbind
