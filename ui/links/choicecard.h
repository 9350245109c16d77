#pragma once

#include <QAbstractButton>

namespace wxbind {

/// A radio button as a box: monospace name, and what it means for the user below.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ChoiceCard(QWidget *parent = nullptr);

    void set(const QString &name, const QString &meaning);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_meaning;
};

} // namespace wxbind
