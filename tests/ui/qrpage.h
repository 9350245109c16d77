#pragma once

#include "core/console/linkdesk.h"

#include <QImage>
#include <QPainter>

namespace wxbind::test {

/// The codes of these texts, side by side.
inline QImage qrPage(const QStringList &texts)
{
    QImage page(320 * qMax<int>(1, int(texts.size())), 320, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int i = 0; i < texts.size(); ++i) {
        const QImage code =
            LinkDesk::qrOf(texts.at(i))
                .map([](const QrMatrix &matrix) {
                    QImage made(matrix.size, matrix.size, QImage::Format_RGB32);
                    for (int y = 0; y < matrix.size; ++y) {
                        for (int x = 0; x < matrix.size; ++x) {
                            made.setPixel(x, y, matrix.dark(x, y) ? 0xff000000u : 0xffffffffu);
                        }
                    }
                    return made.scaled(matrix.size * 4, matrix.size * 4);
                })
                .value();
        painter.drawImage(320 * i + 20, 20, code);
    }
    return page;
}

} // namespace wxbind::test
