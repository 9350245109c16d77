#pragma once

#include "core/console/attemptdesk.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace wxbind {

class Avatar;
class CopyButton;
class ElidedLabel;

/// One of two people that are compared: who it is, and each id, or that it is not known.
class PersonFacts final : public QWidget
{
    Q_OBJECT

public:
    explicit PersonFacts(QWidget *parent = nullptr);

    void set(const QString &part, const SeenPerson &person, const QString &account);

private:
    struct Fact
    {
        QLabel *label;
        ElidedLabel *value;
        CopyButton *copy;
    };
    [[nodiscard]] Fact addFact(QGridLayout *facts);
    /// An empty value is shown as `absent`.
    static void fill(const Fact &fact, const QString &label, const QString &value,
                     const QString &absent, const QString &copyWord);

    Avatar *m_avatar;
    QLabel *m_part;
    ElidedLabel *m_name;
    Fact m_user;
    Fact m_account;
    Fact m_openId;
    Fact m_unionId;
    Fact m_nickname;
};

} // namespace wxbind
