#pragma once

#include <QListView>

namespace wxbind {

/// The parts of the link: a small table, or a line of chips where the window is narrow.
class PartsView final : public QListView
{
    Q_OBJECT

public:
    explicit PartsView(QWidget *parent = nullptr);

    void setChips(bool chips);
    [[nodiscard]] bool chips() const { return m_chips; }
    void setModel(QAbstractItemModel *model) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    bool m_chips = false;
};

} // namespace wxbind
