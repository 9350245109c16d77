#pragma once

#include "core/model/callback.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace wxbind {

/// The callbacks of one text, the newest first, of which one is chosen. None is chosen by itself.
class CallbackChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit CallbackChoice(QWidget *parent = nullptr);

    /// Fewer than two: nothing to choose, and the list hides.
    void set(const QList<Callback> &callbacks);
    [[nodiscard]] int rows() const;
    [[nodiscard]] QString rowText(int row) const;
    void choose(int row); ///< as a click would

    static constexpr int kMostRows = 20;

Q_SIGNALS:
    void chosen(int row);

private:
    void clear();

    QVBoxLayout *m_column;
    QButtonGroup *m_group;
    QLabel *m_rest;
};

} // namespace wxbind
