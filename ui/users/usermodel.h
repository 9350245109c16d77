#pragma once

#include "core/base/clock.h"
#include "core/console/userdesk.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <stop_token>

namespace wxbind {

/// What a row wants to show of its account.
struct AccountLook
{
    QString name;
    int colour = 0;
};

/// One line per (appid, openid), loaded by key as one scrolls; the newest question wins.
class UserModel final : public QAbstractTableModel
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

    void setQuery(const UserQuery &query);
    [[nodiscard]] const UserQuery &query() const { return m_query; }
    void setAccounts(const QHash<AppId, AccountLook> &accounts);
    [[nodiscard]] UserId userAt(int row) const;
    [[nodiscard]] int rowOf(UserId user) const; ///< -1: not loaded
    [[nodiscard]] qint64 count() const { return m_count; }
    [[nodiscard]] bool exact() const { return m_exact; }
    [[nodiscard]] qint64 askedMillis() const { return m_millis; }
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();
    void failed(const wxbind::Error &error);

private:
    void ask();
    [[nodiscard]] static QString nameOf(const UserRow &row);
    [[nodiscard]] QString textAt(const UserRow &row, int column) const;
    [[nodiscard]] QString subtitle(const UserRow &row, int column) const;
    [[nodiscard]] QString stateWord(const UserRow &row) const;

    UserDesk &m_desk;
    const Clock &m_clock;
    UserQuery m_query;
    QList<UserRow> m_rows;
    QHash<AppId, AccountLook> m_accounts;
    QString m_next;
    qint64 m_count = 0;
    qint64 m_millis = 0;
    bool m_exact = true;
    std::unique_ptr<QObject> m_question;
    std::stop_source m_stop; ///< of the question that is being answered
};

} // namespace wxbind
