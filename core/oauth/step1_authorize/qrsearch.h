#pragma once

#include "core/model/qrmatrix.h"

#include <QImage>

#include <functional>

namespace wxbind {

/// Looks for every QR code in one grey picture: first the way that reads nearly all, then, while
/// nothing was found, harder and harder. Bounded by the pixels it may look at, not by the clock, so
/// that the same picture gives the same answer on a slow machine.
class QrSearch final
{
public:
    using StopAsked = std::function<bool()>;

    QrSearch(QImage grey, StopAsked stop);

    /// What was found by then when it was stopped.
    [[nodiscard]] QList<QrReading> run();

private:
    enum class Threshold
    {
        Local,  ///< by the neighbours: shade and gradients
        Global, ///< by the whole: soft and noisy pictures
    };

    void lookEverywhere();
    void lookHarder();
    void both(const QImage &grey, Threshold threshold); ///< dark on light, then light on dark
    void tiles(bool turned);
    void look(const QImage &grey, Threshold threshold);
    [[nodiscard]] bool done() const;

    QImage m_whole;
    QImage m_wide; ///< the whole at a size that reads nearly all
    StopAsked m_stop;
    QList<QrReading> m_found;
    qint64 m_work = 0;
    bool m_unread = false; ///< a code was seen and could not be read
};

} // namespace wxbind
