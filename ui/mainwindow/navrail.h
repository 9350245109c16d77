#pragma once

#include "ui/shared/icons.h"

#include <QAbstractButton>
#include <QWidget>

class QButtonGroup;

namespace wxbind {

/// One place of the rail: icon over label, badge, accent bar when it is the current one.
class NavButton final : public QAbstractButton
{
    Q_OBJECT

public:
    NavButton(Icon icon, QWidget *parent);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBadge(QPainter &painter, const QRect &icon) const;

    Icon m_icon;
    int m_badge = 0;
};

/// The pages of the window, 76 wide, 64 in a narrow window. Up and down move, as in a list.
class NavRail final : public QWidget
{
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    void setCurrent(int page);
    void setBadge(int page, int count);
    void setNarrow(bool narrow);
    [[nodiscard]] NavButton *button(int page) const;

Q_SIGNALS:
    void pageAsked(int page);
    void helpAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<NavButton *> m_pages;
    NavButton *m_help;
    QButtonGroup *m_group;
};

} // namespace wxbind
