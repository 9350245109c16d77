#pragma once

#include <QApplication>
#include <QString>

#include <functional>
#include <map>
#include <vector>

namespace wxbind::bench {

/// How long the GUI thread took for one event: by the clock on the wall, and of its own work.
/// What lies between them is waiting, for another thread or for a busy machine.
struct Turn
{
    double wall = 0; ///< ms
    double own = 0;  ///< ms of this thread's processor time
    QString what;    ///< who got which event
};

/// An application that times every event it hands out, under the name of what is being done.
class GuiWatch final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Times what an input would have set off from within its event.
    void call(const QString &what, const std::function<void()> &work);

    /// From here on everything counts as this kind of work; empty: nothing is kept.
    void doing(const QString &kind) { m_kind = kind; }
    /// One line a kind, in the order in which they began. False when one took longer than `limit`
    /// of the GUI thread's own time.
    [[nodiscard]] bool print(double limit) const;

private:
    void keep(Turn turn, const std::function<QString()> &what);

    QString m_kind;
    int m_depth = 0;
    std::vector<QString> m_order;
    std::map<QString, std::vector<Turn>> m_turns;
};

} // namespace wxbind::bench
