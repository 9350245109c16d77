#pragma once

#include "ui/attempts/sequence.h"

#include <QWidget>

namespace wxbind {

/// Paints a Sequence: stages down the left, four lanes across, one arrow a message.
class SequenceView final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceView(QWidget *parent = nullptr);

    void setStages(const QList<SequenceStage> &stages);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void copyText() const;
    [[nodiscard]] int stageHeight(const SequenceStage &stage) const;
    [[nodiscard]] int laneX(Lane lane) const;
    [[nodiscard]] int leftWidth() const;

    void paintHead(QPainter *painter) const;
    void paintStage(QPainter *painter, const SequenceStage &stage, const QRect &rect) const;
    void paintMarker(QPainter *painter, const SequenceStage &stage, const QRect &rect) const;
    void paintArrow(QPainter *painter, const SequenceArrow &arrow, int y) const;

    QList<SequenceStage> m_stages;
};

} // namespace wxbind
