#pragma once

#include <QColor>
#include <QWidget>

namespace wxbind {

/// Three pixels in the account's own colour, over every page while a real account is chosen.
class AccountBar final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBar(QWidget *parent = nullptr);
    void setColour(const QColor &colour);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_colour;
};

} // namespace wxbind
