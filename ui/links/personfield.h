#pragma once

#include "core/console/userdesk.h"

#include <QLineEdit>
#include <QTimer>

class QCompleter;
class QStandardItemModel;

namespace wxbind {

/// Whom the operator waits for: type a name, a user id or an openid and choose from what is found.
/// Only a chosen person counts; a text nobody was chosen for is nobody.
class PersonField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PersonField(UserDesk &desk, QWidget *parent = nullptr);

    void setPerson(UserId id, const QString &name);
    [[nodiscard]] UserId person() const { return m_person; }

Q_SIGNALS:
    void personChanged();

private:
    void ask();
    void offer(const UserPage &page);

    UserDesk &m_desk;
    QCompleter *m_completer;
    QStandardItemModel *m_model;
    QTimer m_typing;
    UserId m_person;
    int m_asked = 0;
};

} // namespace wxbind
