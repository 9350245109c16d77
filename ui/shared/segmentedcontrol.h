#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

namespace wxbind {

/// A few exclusive choices in one box, each with an optional count. Left and right move, as in a
/// row of tabs; a screen reader sees a list of radio buttons.
class SegmentedControl final : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    void setItems(const QStringList &texts);
    void setCount(int index, std::optional<qint64> count);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return m_current; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Item
    {
        QString text;
        QString count;
    };
    [[nodiscard]] int widthOf(const Item &item) const;
    [[nodiscard]] QRect rectOf(int index) const;
    void tellName();

    QList<Item> m_items;
    int m_current = 0;
};

} // namespace wxbind
