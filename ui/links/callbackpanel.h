#pragma once

#include "core/async/async.h"
#include "core/model/callback.h"
#include "core/model/codehistory.h"

#include <QTimer>
#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

class CallbackChoice;
class CodeRing;
class WaysHome;

/// Where a callback is brought in by hand: paste the address, query, code or log lines. The codes
/// are masked at once; what was read is said back before anything is sent: which callbacks there
/// are, how old the code is, and whether it was seen before.
class CallbackPanel final : public QWidget
{
    Q_OBJECT

public:
    /// What the panel asks the console for.
    struct Door
    {
        std::function<QList<Callback>(const QString &)> parse;
        std::function<Callback(const QString &)> why; ///< of a text without a callback
        std::function<Async<QList<CodeHistory>>(const QList<Callback> &)> see;
        std::function<Msecs()> now;
    };

    explicit CallbackPanel(Door door, QWidget *parent = nullptr);

    /// From the box on top or the clipboard.
    void take(const QList<Callback> &callbacks, const QString &shown);
    void setListening(const QUrl &address);
    void setBusy(bool busy);
    void say(const QString &sentence, bool good);
    void clear();
    void retranslate();
    [[nodiscard]] const Callback &callback() const { return m_callback; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *runButton() const { return m_run; }
    [[nodiscard]] WaysHome *ways() const { return m_ways; }
    [[nodiscard]] CallbackChoice *choice() const { return m_choice; }
    [[nodiscard]] CodeRing *ring() const { return m_ring; }
    [[nodiscard]] QString story() const;
    /// Once a second; the ring goes on.
    void tick();

Q_SIGNALS:
    void runAsked(const wxbind::Callback &callback);

private:
    void build();
    void read(const QString &text);
    void setCallbacks(const QList<Callback> &callbacks);
    void choose(int row);
    void fill(const QString &text);
    void askHistories();
    void showReading();
    void showFindings(const Findings &findings);
    [[nodiscard]] QString reading() const;
    [[nodiscard]] Findings judged() const;

    Door m_door;
    QLabel *m_title;
    QLabel *m_intro;
    QLineEdit *m_field;
    QLabel *m_reading;
    CallbackChoice *m_choice;
    CodeRing *m_ring;
    QLabel *m_story;
    QVBoxLayout *m_findings;
    QPushButton *m_run;
    QLabel *m_result;
    QLabel *m_listening;
    WaysHome *m_ways;
    QTimer m_settled; ///< a code that is being typed is not entered letter by letter
    QTimer m_second;
    QList<Callback> m_callbacks;
    QList<CodeHistory> m_histories; ///< of each, once they are known
    Callback m_callback;            ///< the chosen one
    int m_row = -1;                 ///< its place; -1: nobody chose yet, or there is none
    QUrl m_address;
    Msecs m_readAt = 0;
    int m_asked = 0;
    bool m_given = false;
    bool m_own = false; ///< the field is being filled with the mask
    bool m_busy = false;
    bool m_wasOver = false;
};

} // namespace wxbind
