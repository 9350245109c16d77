#pragma once

#include "core/model/attempt.h"
#include "core/model/finding.h"
#include "ui/shared/tokens.h"

#include <QCoreApplication>
#include <QWidget>

namespace wxbind {

/// Shape first, colour second: every state has a shape of its own.
enum class Sign
{
    Done,    ///< filled disc, tick
    Failed,  ///< filled octagon, cross
    Warning, ///< filled triangle, !
    Note,    ///< ring, i
    Waiting, ///< dashed ring
    Running, ///< quarter arc round a dot
    Held,    ///< filled hexagon, two bars
    Unknown, ///< open diamond, ?
    Expired, ///< ring, clock hands
    Refused, ///< ring, slash; also disabled
    Skipped, ///< ring, dash; also not reached
    Bound,   ///< ring with a dot
    Unbound, ///< empty ring
};

inline constexpr int kSignCount = static_cast<int>(Sign::Unbound) + 1;

/// Fits the largest square of `rect`. 14 in lists, 16 in rows, 24 over a page.
/// `step` 0…7 turns the arc of Running.
void paintSign(QPainter *painter, const QRectF &rect, Sign sign, const QPalette &palette,
               int step = 0);
[[nodiscard]] Token signInk(Sign sign);
[[nodiscard]] QIcon signIcon(Sign sign); ///< follows the theme like lineIcon()

[[nodiscard]] Sign signOf(AttemptState state);
[[nodiscard]] Sign signOf(StageState state);
[[nodiscard]] Sign signOf(Severity severity);

/// The word beside a sign: "Done", "Failed" …
class SignWords final
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::SignWords)

public:
    [[nodiscard]] static QString of(Sign sign);
};

/// A sign as a widget of its own; its accessible name is the word.
class SignLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SignLabel(Sign sign, int side = 16, QWidget *parent = nullptr);

    void setSign(Sign sign);
    [[nodiscard]] Sign sign() const { return m_sign; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();

    Sign m_sign;
    int m_side;
};

} // namespace wxbind
