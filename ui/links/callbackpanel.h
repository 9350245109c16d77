#pragma once

#include "core/model/callback.h"

#include <QUrl>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace wxbind {

class WaysHome;

/// Where a callback is brought in by hand: paste the address, query, code or log line. The code is
/// masked at once; what was read is said back before anything is sent.
class CallbackPanel final : public QWidget
{
    Q_OBJECT

public:
    using Parser = std::function<Callback(const QString &)>;

    explicit CallbackPanel(Parser parser, QWidget *parent = nullptr);

    /// From the box on top.
    void take(const Callback &callback, const QString &shown);
    void setListening(const QUrl &address);
    void setBusy(bool busy);
    void say(const QString &sentence, bool good);
    void clear();
    void retranslate();
    [[nodiscard]] const Callback &callback() const { return m_callback; }
    [[nodiscard]] QLineEdit *field() const { return m_field; }
    [[nodiscard]] QPushButton *runButton() const { return m_run; }
    [[nodiscard]] WaysHome *ways() const { return m_ways; }

Q_SIGNALS:
    void runAsked(const wxbind::Callback &callback);

private:
    void read(const QString &text);
    void showReading();

    Parser m_parser;
    QLabel *m_title;
    QLabel *m_intro;
    QLineEdit *m_field;
    QLabel *m_reading;
    QVBoxLayout *m_findings;
    QPushButton *m_run;
    QLabel *m_result;
    QLabel *m_listening;
    WaysHome *m_ways;
    Callback m_callback;
    QUrl m_address;
    bool m_given = false;
    bool m_own = false; ///< the field is being filled with the mask
    bool m_busy = false;
};

} // namespace wxbind
