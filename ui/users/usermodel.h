#pragma once

#include "core/base/clock.h"
#include "core/console/userdesk.h"
#include "ui/shared/pagedrows.h"

#include <QElapsedTimer>

#include <stop_token>

namespace wxbind {

/// What a row wants to show of its account.
struct AccountLook
{
    QString name;
    int colour = 0;
};

using UserRowKey = std::pair<UserId, Identity>;

/// One line per (appid, openid), loaded by key as one scrolls.
class UserModel final : public PagedRows<UserQuery, UserPage, UserRowKey>
{
    Q_OBJECT

public:
    enum Column
    {
        PersonColumn,
        OpenIdColumn,
        AccountColumn,
        StateColumn,
        BoundColumn,
        SeenColumn,
        ColumnCount,
    };
    enum Role
    {
        SubtitleRole = Qt::UserRole, ///< second line of the cell
        SignRole,                    ///< Sign of the state column
        WarnRole,                    ///< true: the second line wants a look
        ColourRole,                  ///< of the account column
        FaceRole,                    ///< the whole name, for the picture of the person column
        NeedleRole,                  ///< what was searched, to be marked in the text
    };

    UserModel(UserDesk &desk, const Clock &clock, QObject *parent = nullptr);
    ~UserModel() override;

    void setAccounts(const QHash<AppId, AccountLook> &accounts);
    [[nodiscard]] UserId userAt(int row) const;
    [[nodiscard]] int rowOf(UserId user) const; ///< -1: not loaded
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool exact() const { return m_exact; }
    [[nodiscard]] qint64 askedMillis() const { return m_millis; } ///< of the first page

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] Async<UserPage> load(UserQuery query, const QString &after) override;
    [[nodiscard]] UserRowKey keyOf(const UserRow &row) const override;
    [[nodiscard]] bool same(const UserRow &a, const UserRow &b) const override;
    void took(const UserPage &page, Question question) override;
    [[nodiscard]] static QString nameOf(const UserRow &row);
    [[nodiscard]] QString textAt(const UserRow &row, int column) const;
    [[nodiscard]] QString subtitle(const UserRow &row, int column) const;
    [[nodiscard]] QString stateWord(const UserRow &row) const;

    UserDesk &m_desk;
    const Clock &m_clock;
    QHash<AppId, AccountLook> m_accounts;
    QElapsedTimer m_asked;
    qint64 m_count = 0;
    qint64 m_millis = 0;
    bool m_exact = true;
    std::stop_source m_stop; ///< of the question that is being answered
};

} // namespace wxbind
