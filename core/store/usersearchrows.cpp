#include "core/store/bindingrow.h"
#include "core/store/grams.h"
#include "core/store/usersearch.h"

namespace wxbind {

namespace {

bool holds(const QString &text, const QString &foldedPart)
{
    return foldAscii(text).contains(foldedPart);
}

} // namespace

bool UserSearch::take(const Candidate &candidate)
{
    if (matchOf(candidate) != m_walking) {
        return passOver(candidate);
    }
    ++m_seen;
    if (m_page.rows.size() < m_query.limit) {
        m_page.rows.append(candidate.row);
        m_end = endAt(candidate);
        return true;
    }
    m_hasMore = true;
    // only the first page of a search goes on, to count
    return m_isFirstPage && m_walking != UserMatch::All && m_seen < kCountLimit;
}

/// A row that an index brought in vain; false when there were enough of them for one page.
bool UserSearch::passOver(const Candidate &candidate)
{
    if (--m_patience > 0) {
        return true;
    }
    if (!m_hasMore) {
        m_end = endAt(candidate);
        m_hasMore = true;
    }
    return false;
}

std::optional<UserMatch> UserSearch::matchOf(const Candidate &candidate) const
{
    const UserRow &row = candidate.row;
    if (!m_query.appId.isEmpty() &&
        (!row.binding || row.binding->identity.appId != m_query.appId)) {
        return std::nullopt;
    }
    if (m_text.isEmpty()) {
        return UserMatch::All;
    }
    if (m_person == row.userId) {
        return UserMatch::ByPerson;
    }
    if (row.binding && row.binding->identity.openId.text().startsWith(m_text)) {
        return UserMatch::ByOpenId;
    }
    if (row.binding && row.binding->unionId && row.binding->unionId->text().startsWith(m_text)) {
        return UserMatch::ByUnionId;
    }
    const bool named = holds(row.name, m_folded) || holds(candidate.remark, m_folded) ||
                       (row.binding && holds(row.binding->nickname, m_folded));
    return named ? std::optional(UserMatch::ByName) : std::nullopt;
}

UserSearch::Candidate UserSearch::candidateOf(const Statement &row)
{
    Candidate candidate;
    candidate.row.userId = UserId(row.number(0));
    candidate.row.name = row.text(1);
    candidate.remark = row.text(2);
    candidate.row.disabled = row.number(3) != 0;
    candidate.bindingRow = row.number(4);
    if (!row.isNull(4)) {
        candidate.row.binding = bindingOf(row, 5);
    }
    return candidate;
}

UserCursor UserSearch::endAt(const Candidate &candidate) const
{
    UserCursor end = m_end;
    end.match = m_walking;
    end.user = candidate.row.userId.number();
    end.binding = candidate.bindingRow;
    if (m_walking == UserMatch::ByOpenId) {
        end.first = candidate.row.binding->identity.appId.text();
        end.second = candidate.row.binding->identity.openId.text();
    } else if (m_walking == UserMatch::ByUnionId) {
        end.first = candidate.row.binding->unionId->text();
    }
    return end;
}

} // namespace wxbind
