#pragma once

#include "ui/attempts/sequence.h"

#include <QWidget>

namespace wxbind {

/// The picture of one sign-in as a widget; its text twin is what a screen reader and Ctrl+C get.
class SequenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceView(QWidget *parent = nullptr);

    void setStages(const QList<SequenceStage> &stages);
    [[nodiscard]] const QList<SequenceStage> &stages() const { return m_stages; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyText() const;

    QList<SequenceStage> m_stages;
};

} // namespace wxbind
