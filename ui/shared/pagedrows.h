#pragma once

#include "core/async/async.h"
#include "ui/shared/pagedmodel.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <algorithm>

namespace wxbind {

/// What one question brought: rows, and the cursor after which the next page begins; an empty
/// cursor ends the list.
template <class Row, class Cursor>
struct RowPage
{
    QList<Row> rows;
    Cursor next{};
};

/// The page of a list whose cursor is its last row's id: a full page may have another behind it.
template <class Id, class Row, class IdOf>
[[nodiscard]] RowPage<Row, Id> pageUpTo(int limit, const QList<Row> &rows, IdOf idOf)
{
    return {rows, rows.size() < limit ? Id() : idOf(rows.constLast())};
}

/// The rows of such a list. `Page` has rows and next; `Query` has a limit; a row's key stays the
/// same while it says something else.
template <class Query, class Page, class Key>
class PagedRows : public PagedModel
{
public:
    using Row = typename decltype(Page::rows)::value_type;
    using Cursor = decltype(Page::next);

    using PagedModel::PagedModel;

    /// The same question again is a refresh: selection and place stay.
    void setQuery(const Query &query)
    {
        const bool same = query == m_query && !m_rows.isEmpty();
        m_query = query;
        if (same) {
            refresh();
        } else {
            begin();
        }
    }
    [[nodiscard]] const Query &query() const { return m_query; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

protected:
    [[nodiscard]] virtual Async<Page> load(Query query, const Cursor &after) = 0;
    [[nodiscard]] virtual Key keyOf(const Row &row) const = 0;
    [[nodiscard]] virtual bool same(const Row &a, const Row &b) const = 0;
    /// The rows of this page stand in the list.
    virtual void took(const Page &page, Question question) = 0;

    [[nodiscard]] const QList<Row> &rows() const { return m_rows; }
    [[nodiscard]] bool hasOlder() const override { return m_next != Cursor(); }

    /// The first row that fits, or -1.
    template <class Fits>
    [[nodiscard]] int rowWhere(Fits fits) const
    {
        const auto at = std::find_if(m_rows.cbegin(), m_rows.cend(), fits);
        return at == m_rows.cend() ? -1 : static_cast<int>(at - m_rows.cbegin());
    }

private:
    /// A refresh looks at so many rows at most; what lies below them stays as it is.
    static constexpr int kRefreshed = 1000;

    void pose(Question question, QObject *context) override
    {
        Query query = m_query;
        if (question == Question::Refresh) {
            query.limit = std::max(query.limit, std::min(rowCount(), kRefreshed));
        }
        const Cursor after = question == Question::Older ? m_next : Cursor();
        onResult(load(query, after), context, [this, question](const Result<Page> &page) {
            if (!page) {
                answered(page.error());
                return;
            }
            take(*page, question);
            took(*page, question);
            answered();
        });
    }

    void take(const Page &page, Question question)
    {
        switch (question) {
        case Question::None:
            return;
        case Question::Begin:
            replace(page);
            return;
        case Question::Refresh:
            Q_EMIT aboutToMerge();
            merge(page);
            return;
        case Question::Older:
            insert(m_rows.size(), page.rows);
            m_next = page.next;
            return;
        }
    }

    void replace(const Page &page)
    {
        beginResetModel();
        m_rows = page.rows;
        m_next = page.next;
        endResetModel();
    }

    void merge(const Page &page)
    {
        QSet<Key> fresh;
        for (const Row &row : page.rows) {
            fresh.insert(keyOf(row));
        }
        qsizetype covered = m_rows.size(); // so many of the old rows does the answer speak of
        while (covered > 0 && !fresh.contains(keyOf(m_rows.at(covered - 1)))) {
            --covered;
        }
        if (covered == 0) {
            replace(page); // nothing in common: there may be a hole between the two
            return;
        }
        const bool whole = page.next == Cursor() || covered == m_rows.size();
        const QList<Row> below = whole ? QList<Row>() : m_rows.mid(covered);
        m_next = whole ? page.next : m_next;
        become(page.rows + below);
    }

    void become(const QList<Row> &wanted)
    {
        QSet<Key> stay;
        for (const Row &row : wanted) {
            stay.insert(keyOf(row));
        }
        removeOthers(stay);
        stay.clear();
        for (const Row &row : m_rows) {
            stay.insert(keyOf(row));
        }
        for (qsizetype at = 0; at < wanted.size(); ++at) {
            if (stay.contains(keyOf(wanted.at(at)))) {
                settle(at, wanted.at(at));
                continue;
            }
            qsizetype end = at + 1;
            while (end < wanted.size() && !stay.contains(keyOf(wanted.at(end)))) {
                ++end;
            }
            insert(at, wanted.mid(at, end - at));
            at = end - 1;
        }
    }

    void removeOthers(const QSet<Key> &stay)
    {
        for (qsizetype end = m_rows.size(); end > 0;) {
            qsizetype from = end;
            while (from > 0 && !stay.contains(keyOf(m_rows.at(from - 1)))) {
                --from;
            }
            if (from == end) {
                --end;
                continue;
            }
            beginRemoveRows({}, static_cast<int>(from), static_cast<int>(end) - 1);
            m_rows.remove(from, end - from);
            endRemoveRows();
            end = from;
        }
    }

    void insert(qsizetype at, const QList<Row> &rows)
    {
        if (rows.isEmpty()) {
            return;
        }
        beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + rows.size()) - 1);
        m_rows = m_rows.mid(0, at) + rows + m_rows.mid(at);
        endInsertRows();
    }

    /// A row that was here stands at `at`, as it is now.
    void settle(qsizetype at, const Row &row)
    {
        qsizetype from = at;
        while (keyOf(m_rows.at(from)) != keyOf(row)) {
            ++from;
        }
        const int place = static_cast<int>(at);
        if (from != at) {
            beginMoveRows({}, static_cast<int>(from), static_cast<int>(from), {}, place);
            m_rows.move(from, at);
            endMoveRows();
        }
        if (!same(m_rows.at(at), row)) {
            m_rows[at] = row;
            Q_EMIT dataChanged(index(place), index(place, columnCount() - 1));
            Q_EMIT rowRenewed(place);
        }
    }

    Query m_query;
    QList<Row> m_rows;
    Cursor m_next{};
};

} // namespace wxbind
