#pragma once

#include "ui/shared/statesign.h"

#include <QList>
#include <QPair>

#include <functional>
#include <optional>

class QVBoxLayout;

namespace wxbind {

/// What a page says when it has nothing to list, waits or failed: what was looked at or tried, and
/// the likeliest next step first. Put it over the list with a QStackedLayout.
struct StateText
{
    struct Action
    {
        QString label;
        std::function<void()> run;
    };
    std::optional<Sign> sign;
    QString title;
    QString text;
    QList<QPair<QString, QString>> facts; ///< label, value
    QList<Action> actions;                ///< the first is the primary one
};

class StateView final : public QWidget
{
    Q_OBJECT

public:
    explicit StateView(QWidget *parent = nullptr);

    void set(const StateText &text);
    [[nodiscard]] const StateText &shown() const { return m_text; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHead(QVBoxLayout *column);
    void addFacts(QVBoxLayout *column);
    void addActions(QVBoxLayout *column);

    StateText m_text;
    QWidget *m_content = nullptr;
};

} // namespace wxbind
