#pragma once

#include "ui/attempts/sequence.h"

#include <QRect>

namespace wxbind {

/// Where things stand in the picture of a sign-in: all of it follows from the width and the words.
class SequenceLayout final
{
public:
    SequenceLayout(const QList<SequenceStage> &stages, int width);

    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const;
    [[nodiscard]] int left() const { return m_left; } ///< where the lanes begin
    [[nodiscard]] int head() const { return m_head; } ///< height of the row with the lanes' names
    /// The lanes' names stand in two lines under their icons.
    [[nodiscard]] bool narrow() const { return m_narrow; }
    [[nodiscard]] int laneX(Lane lane) const;
    [[nodiscard]] QRect stageRect(int index) const { return m_rects.at(index); }
    [[nodiscard]] QRect markerRect(int index) const;
    [[nodiscard]] QRect titleRect(int index) const;
    [[nodiscard]] QRect asideRect(int index) const;
    [[nodiscard]] int arrowY(int index, int arrow) const;
    /// The verdict of a quiet stage has room beside its title.
    [[nodiscard]] bool verdictBeside() const { return m_verdictBeside; }

    /// Nothing went on here: not reached, or not needed.
    [[nodiscard]] static bool isQuiet(StageState state);

private:
    [[nodiscard]] bool measureVerdicts(const QList<SequenceStage> &stages) const;
    [[nodiscard]] int heightOf(const SequenceStage &stage) const;
    [[nodiscard]] QRect asideRoom(const QRect &stage) const;

    int m_width;
    bool m_narrow;
    int m_left;
    int m_head;
    bool m_verdictBeside;
    QList<QRect> m_rects;
};

} // namespace wxbind
