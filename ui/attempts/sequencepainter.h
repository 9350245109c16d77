#pragma once

#include "ui/attempts/sequencelayout.h"
#include "ui/shared/tokens.h"

class QPainter;

namespace wxbind {

/// Draws the picture of a sign-in: grounds and lanes first, then markers, words and arrows.
class SequencePainter final
{
public:
    SequencePainter(QPainter *painter, const QList<SequenceStage> &stages,
                    const SequenceLayout &layout, const QPalette &palette);

    void paint();

private:
    void paintHead();
    void paintGround(int index);
    void paintSpine(int index);
    void paintTitle(int index);
    void paintAside(int index);
    void paintArrow(const SequenceArrow &arrow, int y, const QColor &ground);
    void paintLabel(const SequenceArrow &arrow, const QRectF &room, const QColor &ground);
    [[nodiscard]] QPen spinePen(StageState state) const;
    [[nodiscard]] QColor colour(Token token) const { return tokenColour(token, m_palette); }

    QPainter *m_painter;
    const QList<SequenceStage> &m_stages;
    const SequenceLayout &m_layout;
    const QPalette &m_palette;
};

} // namespace wxbind
