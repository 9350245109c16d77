#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace wxbind {

/// A white box with a hairline. Optional head row: title at the left, own widgets behind it.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr);

    /// Where the content goes; margins 14.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// Makes the head row with the first call. A stretch stands at its end: insert before it with
    /// addToHead(), or behind it with addToHeadEnd().
    void setTitle(const QString &title);
    void addToHead(QWidget *widget);
    void addToHeadEnd(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void makeHead();

    QVBoxLayout *m_body;
    QHBoxLayout *m_head = nullptr;
    QLabel *m_title = nullptr;
    int m_beforeStretch = 0;
};

/// A one-pixel line, for between rows.
class HairLine final : public QWidget
{
    Q_OBJECT

public:
    explicit HairLine(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace wxbind
