#pragma once

#include "ui/shared/icons.h"

#include <QColor>
#include <QList>
#include <QTimer>
#include <QWidget>

namespace wxbind {

/// The 26-pixel line below: where one stands, which file, how many people, the vault, and the
/// clock difference at the right. Text never wraps; the last item goes first when space is short.
class StatusLine final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void setPlace(const QString &text, const QColor &colour, bool sandbox);
    void setDatabase(const QString &name, const QString &path);
    void setPeople(const QString &text);
    void setVault(const QString &text, bool open);
    void setClock(const QString &text);
    /// One sentence of a page; gives way to the clock after ten seconds.
    void say(const QString &sentence);
    [[nodiscard]] QString said() const { return m_said; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void tell();

    QString m_place;
    QColor m_colour;
    bool m_sandbox = false;
    QString m_database;
    QString m_people;
    QString m_vault;
    bool m_vaultOpen = false;
    QString m_clock;
    QString m_said;
    QTimer m_forget;
};

} // namespace wxbind
