#pragma once

#include "core/console/userdesk.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace wxbind {

/// One (appid, openid) of a person: whose it is, the life of its tokens, its profile with why each
/// empty field is empty.
class BindingBlock final : public QWidget
{
    Q_OBJECT

public:
    BindingBlock(const BindingDetail &detail, Msecs now, QWidget *parent = nullptr);

    /// Countdowns; once a second for visible blocks.
    void tick(Msecs now);

private:
    void addHead();
    void addToken(const QString &name, QProgressBar **bar, QLabel **left);
    void addProfile();
    void addField(const QString &name, const QString &value, const QString &why);
    void showLife(QProgressBar *bar, QLabel *label, Msecs from, Msecs until, Msecs now,
                  Msecs warnBelow);

    BindingDetail m_detail;
    QProgressBar *m_access = nullptr;
    QLabel *m_accessLeft = nullptr;
    QProgressBar *m_refresh = nullptr;
    QLabel *m_refreshLeft = nullptr;
};

} // namespace wxbind
