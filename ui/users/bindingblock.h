#pragma once

#include "core/console/tokendesk.h"
#include "core/console/userdesk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QVBoxLayout;

namespace wxbind {

class LifeBar;

/// One (appid, openid) of a person: whose it is, the life of its tokens, its profile with why each
/// empty field is empty.
class BindingBlock final : public QWidget
{
    Q_OBJECT

public:
    BindingBlock(const BindingDetail &detail, Msecs now, QWidget *parent = nullptr);

    using Reveal = std::function<Async<TokenView>(const Identity &)>;
    /// Puts the two tokens, masked, under their lives; `reveal` is audited.
    void allowReveal(Reveal reveal);
    /// Countdowns; once a second for visible blocks.
    void tick(Msecs now);

Q_SIGNALS:
    void failed(const wxbind::Error &error);

private:
    void addHead();
    void addMask(const QString &name, bool refresh);
    void addToken(const QString &name, LifeBar **bar, QLabel **left);
    void addProfile();
    void addField(const QString &name, const QString &value, const QString &why);
    void showLife(LifeBar *bar, QLabel *label, Msecs from, Msecs until, Msecs now, Msecs warnBelow);

    BindingDetail m_detail;
    Reveal m_reveal;
    QVBoxLayout *m_masks = nullptr;
    LifeBar *m_access = nullptr;
    QLabel *m_accessLeft = nullptr;
    LifeBar *m_refresh = nullptr;
    QLabel *m_refreshLeft = nullptr;
};

} // namespace wxbind
