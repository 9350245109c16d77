#pragma once

#include "core/model/attempt.h"

#include <QPalette>
#include <QRectF>

class QPainter;

namespace wxbind {

/// The number of a stage in the shape of its state: disc when done, octagon when failed, hexagon
/// when held, diamond when unknown, ring while running or skipped, dashed ring when not reached.
void paintStageMarker(QPainter *painter, const QRectF &box, int number, StageState state,
                      const QPalette &palette);

} // namespace wxbind
