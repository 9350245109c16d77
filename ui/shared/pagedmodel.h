#pragma once

#include "core/base/error.h"

#include <QAbstractTableModel>

#include <memory>

namespace wxbind {

/// What is common to lists that are loaded page by page: one question at a time, and the newest
/// list wins. What is asked while an answer is on its way is asked after it, so that a busy
/// database neither starves a list nor loses what was asked for.
class PagedModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Asks for what is loaded again and merges it in: rows stay where they are.
    void refresh();
    /// Asks anew for the first page; the old rows stay until the answer is there.
    void begin();
    /// Every text is made again.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column = 0,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows are about to be merged: what is on the screen should stay there.
    void aboutToMerge();
    /// A row that stays says something else now.
    void rowRenewed(int row);
    void loaded();
    void failed(const wxbind::Error &error);

protected:
    enum class Question
    {
        None,
        Begin,
        Refresh,
        Older,
    };

    /// Puts the question; `context` dies with it. Ends in answered() or answered(error).
    virtual void pose(Question question, QObject *context) = 0;
    [[nodiscard]] virtual bool hasOlder() const = 0;

    void answered();
    void answered(const Error &error);

private:
    void ask(Question question);
    void goOn();

    std::unique_ptr<QObject> m_question;
    Question m_asking = Question::None;
    bool m_wantsRefresh = false;
    bool m_wantsOlder = false;
};

} // namespace wxbind
