#pragma once

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPolygonF>
#include <QtMath>
#include <QTransform>

#include <random>

namespace wxbind::test {

/// What happens to a picture between a screen and the desk, drawn by lot from a seed.
class PictureEffects
{
protected:
    explicit PictureEffects(unsigned seed)
        : m_random(seed)
    {}
    ~PictureEffects() = default;

    /// The engine's numbers are the same everywhere; the library's distributions are not.
    int between(int low, int high)
    {
        return low + static_cast<int>(m_random() % static_cast<unsigned>(high - low + 1));
    }
    double real(double low, double high)
    {
        return low + (high - low) * static_cast<double>(m_random()) / 4294967295.0;
    }

    /// On a larger ground, so that the code is not all there is.
    QImage onGround(const QImage &code, const QTransform &transform, QRgb ground)
    {
        const QRectF box = transform.mapRect(QRectF(code.rect()));
        const int margin = between(10, 60);
        QImage made(box.size().toSize() + QSize(2 * margin, 2 * margin), QImage::Format_RGB32);
        made.fill(ground);
        QPainter painter(&made);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setTransform(transform *
                             QTransform::fromTranslate(margin - box.left(), margin - box.top()));
        painter.drawImage(0, 0, code);
        return made;
    }

    QRgb anyGround()
    {
        constexpr QRgb grounds[] = {0xffffffff, 0xffededed, 0xff1f2329, 0xff7a8899, 0xff2458c6};
        return grounds[between(0, 4)];
    }

    QImage rotated(const QImage &image, double degrees)
    {
        return onGround(image, QTransform().rotate(degrees), anyGround());
    }

    QImage askew(const QImage &image, double strength)
    {
        const double w = image.width();
        const double h = image.height();
        const QPolygonF from{{{0, 0}, {w, 0}, {w, h}, {0, h}}};
        QPolygonF to = from;
        for (QPointF &corner : to) {
            corner += QPointF(real(-strength, strength) * w, real(-strength, strength) * h);
        }
        QTransform transform;
        return QTransform::quadToQuad(from, to, transform) ? onGround(image, transform, anyGround())
                                                           : image;
    }

    /// The mean of (2 × radius + 1)² neighbours, twice: near to a lens out of focus.
    static QImage blurred(const QImage &image, int radius)
    {
        QImage soft = image.convertToFormat(QImage::Format_Grayscale8);
        for (int pass = 0; pass < 4; ++pass) {
            soft = meansOfRows(soft, radius);
        }
        return soft;
    }

    /// Turned over its diagonal, so that the next pass takes the columns.
    static QImage meansOfRows(const QImage &image, int radius)
    {
        QImage made(image.size().transposed(), QImage::Format_Grayscale8);
        const qsizetype step = made.bytesPerLine();
        const int last = image.width() - 1;
        for (int y = 0; y < image.height(); ++y) {
            const uchar *from = image.constScanLine(y);
            uchar *to = made.bits() + y;
            int sum = 0;
            for (int x = -radius; x <= radius; ++x) {
                sum += from[qBound(0, x, last)];
            }
            for (int x = 0; x <= last; ++x) {
                to[x * step] = static_cast<uchar>(sum / (2 * radius + 1));
                sum += from[qMin(x + radius + 1, last)] - from[qMax(x - radius, 0)];
            }
        }
        return made;
    }

    /// Every pixel through `change(value, x, y)`.
    template <class Fn>
    static QImage changed(const QImage &image, Fn change)
    {
        QImage made = image.convertToFormat(QImage::Format_Grayscale8);
        for (int y = 0; y < made.height(); ++y) {
            uchar *row = made.scanLine(y);
            for (int x = 0; x < made.width(); ++x) {
                row[x] = static_cast<uchar>(qBound(0, change(int(row[x]), x, y), 255));
            }
        }
        return made;
    }

    /// A sensor's: the sum of two dice, and now and then a dead pixel.
    QImage noisy(const QImage &image, int strength)
    {
        return changed(image, [this, strength](int value, int, int) {
            const auto dice = static_cast<unsigned>(m_random());
            const int first = static_cast<int>((dice & 0xffffu) % unsigned(2 * strength + 1));
            const int second = static_cast<int>((dice >> 16) % unsigned(2 * strength + 1));
            return dice % 251u == 0 ? (value > 127 ? 0 : 255)
                                    : value + first + second - 2 * strength;
        });
    }

    /// Light from one side, shade at the other.
    QImage graded(const QImage &image, double darkest)
    {
        const double angle = real(0, 2 * M_PI);
        const double dx = std::cos(angle) / image.width();
        const double dy = std::sin(angle) / image.height();
        const int bright = between(150, 255);
        return changed(image, [=](int value, int x, int y) {
            const double way =
                0.5 + 0.7 * ((x - image.width() / 2) * dx + (y - image.height() / 2) * dy);
            const double light = darkest + (1 - darkest) * qBound(0.0, way, 1.0);
            return static_cast<int>((12 + value * bright / 255.0) * light);
        });
    }

    /// The camera's pixels beat against the screen's.
    QImage moire(const QImage &image)
    {
        const double fx = real(0.35, 0.95);
        const double fy = real(0.02, 0.35);
        const double depth = real(0.06, 0.16);
        return changed(image, [=](int value, int x, int y) {
            const double wave = std::sin(fx * x + 0.3 * fy * y) + std::sin(fy * x - fx * y);
            return static_cast<int>(value * (1 - depth + depth * wave / 2) + 6);
        });
    }

    static QImage asJpeg(const QImage &image, int quality)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "JPG", quality);
        return QImage::fromData(bytes, "JPG");
    }

private:
    std::mt19937 m_random;
};

} // namespace wxbind::test
