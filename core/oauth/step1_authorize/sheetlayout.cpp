#include "core/oauth/step1_authorize/sheetlayout.h"

#include <array>

namespace wxbind {

namespace {

constexpr double kMargin = 12; ///< more than any printer leaves white
constexpr double kGap = 5;
constexpr double kPadding = 4;
constexpr double kFoot = 5;
constexpr double kLineHeight = 1.4;
constexpr double kLines = 6;       ///< title, appid, scope, expiry, note, and air
constexpr double kCodeShare = 0.6; ///< of the width, where the text stands beside

struct Grid
{
    int most; ///< cards
    int columns;
    int rows;
    double letter; ///< millimetres
    bool beside;
};

constexpr std::array kGrids{
    Grid{1, 1, 1, 4.8, false}, Grid{2, 1, 2, 4.2, true},   Grid{3, 1, 3, 3.8, true},
    Grid{4, 2, 2, 3.6, false}, Grid{6, 2, 3, 3.0, false},  Grid{8, 2, 4, 2.6, true},
    Grid{9, 3, 3, 2.5, false}, Grid{12, 3, 4, 2.3, false},
};

const Grid &gridFor(int perPage)
{
    for (const Grid &grid : kGrids) {
        if (perPage <= grid.most) {
            return grid;
        }
    }
    return kGrids.back();
}

SheetPlace placeIn(const QRectF &card, const Grid &grid)
{
    const QRectF inner = card.adjusted(kPadding, kPadding, -kPadding, -kPadding);
    SheetPlace place{card, {}, {}};
    if (grid.beside) {
        const double side = qMin(inner.height(), inner.width() * kCodeShare);
        place.code = QRectF(inner.left(), inner.center().y() - side / 2, side, side);
        place.text = inner.adjusted(side + kPadding, 0, 0, 0);
        return place;
    }
    const double room = inner.height() - kLines * grid.letter * kLineHeight;
    const double side = qMin(inner.width(), room);
    place.code = QRectF(inner.center().x() - side / 2, inner.top(), side, side);
    place.text = inner.adjusted(0, side, 0, 0);
    return place;
}

} // namespace

QSizeF paperSize(SheetPaper paper)
{
    switch (paper) {
    case SheetPaper::A4:
        return {210, 297};
    case SheetPaper::Letter:
        return {215.9, 279.4};
    }
    Q_UNREACHABLE();
}

SheetLayout layOutSheet(const QSizeF &page, int perPage)
{
    const int wanted = qBound(1, perPage, kMostPerPage);
    const Grid &grid = gridFor(wanted);
    SheetLayout layout{page, grid.letter, grid.beside, {}, {}};
    const QRectF whole(QPointF(kMargin, kMargin),
                       QPointF(page.width() - kMargin, page.height() - kMargin));
    layout.foot = QRectF(whole.left(), whole.bottom() - kFoot, whole.width(), kFoot);
    const double width = (whole.width() - (grid.columns - 1) * kGap) / grid.columns;
    const double height = (whole.height() - kFoot - grid.rows * kGap) / grid.rows;
    for (int i = 0; i < wanted; ++i) {
        const int column = i % grid.columns;
        const int row = i / grid.columns;
        const QPointF corner(whole.left() + column * (width + kGap),
                             whole.top() + row * (height + kGap));
        layout.places.append(placeIn(QRectF(corner, QSizeF(width, height)), grid));
    }
    return layout;
}

double moduleWidth(const SheetLayout &layout, const QrMatrix &qr)
{
    return layout.places.first().code.width() / (qr.size + 2 * kQuietZone);
}

int mostPerPage(const QSizeF &page, const QrMatrix &qr)
{
    for (int perPage = kMostPerPage; perPage > 0; --perPage) {
        if (moduleWidth(layOutSheet(page, perPage), qr) >= kLeastModuleMm) {
            return perPage;
        }
    }
    return 0;
}

} // namespace wxbind
