#pragma once

#include "tests/support/pictureeffects.h"

#include <qrcodegen/qrcodegen.hpp>
#include <QStringList>

namespace wxbind::test {

/// What was done to a picture of a code before it is read.
enum class Distortion
{
    Plain,
    Rotated,
    Perspective,
    Blurred,
    Noisy,
    Jpeg,
    Gradient,
    DarkMode,
    Logo,
    Small, ///< a small code in a large screenshot
    Several,
    ScreenPhoto, ///< a phone's picture of a screen: its pixel grid, askew, soft, noisy, JPEG
    Combined,
};
inline constexpr int kDistortions = static_cast<int>(Distortion::Combined) + 1;

[[nodiscard]] inline const char *distortionName(Distortion distortion)
{
    constexpr const char *names[kDistortions] = {
        "plain",     "rotated", "perspective", "blurred", "noisy",        "jpeg",    "gradient",
        "dark-mode", "logo",    "small",       "several", "screen-photo", "combined"};
    return names[static_cast<int>(distortion)];
}

struct QrPicture
{
    QImage image;
    QStringList texts; ///< what the codes in it say
};

/// Makes the pictures of the set: the same picture for the same distortion and number, anywhere.
class QrPictures final : private PictureEffects
{
public:
    [[nodiscard]] static QrPicture make(Distortion distortion, int number)
    {
        QrPictures maker(static_cast<unsigned>(distortion) * 1000u + static_cast<unsigned>(number));
        return maker.distorted(distortion);
    }

private:
    using Ecc = qrcodegen::QrCode::Ecc;

    explicit QrPictures(unsigned seed)
        : PictureEffects(seed)
    {}

    /// An authorize link, a callback or a short text, as long as the real ones are.
    QString text()
    {
        const auto hex = [this](int digits) {
            QString made;
            for (int i = 0; i < digits; ++i) {
                made += QString::number(between(0, 15), 16);
            }
            return made;
        };
        const QString host = QStringLiteral("shop%1.example.com").arg(between(1, 999));
        switch (between(0, 3)) {
        case 0:
            return QStringLiteral("https://%1/wx/callback?code=0%2&state=%3")
                .arg(host, hex(31), hex(32));
        case 1:
            return QStringLiteral("https://%1/t/%2").arg(host, hex(between(4, 20)));
        default:
            return QStringLiteral("https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx%1"
                                  "&redirect_uri=https%3A%2F%2F%2%2Fwx%2Fcb&response_type=code"
                                  "&scope=snsapi_userinfo&state=%3#wechat_redirect")
                .arg(hex(16), host, hex(between(8, 32)));
        }
    }

    static QImage code(const QString &text, int scale, Ecc ecc = Ecc::MEDIUM,
                       QRgb dark = 0xff000000, QRgb light = 0xffffffff, int quiet = 4)
    {
        const QByteArray bytes = text.toUtf8();
        const auto qr = qrcodegen::QrCode::encodeText(bytes.constData(), ecc);
        const int side = qr.getSize() + 2 * quiet;
        QImage modules(side, side, QImage::Format_RGB32);
        modules.fill(light);
        for (int y = 0; y < qr.getSize(); ++y) {
            for (int x = 0; x < qr.getSize(); ++x) {
                if (qr.getModule(x, y)) {
                    modules.setPixel(x + quiet, y + quiet, dark);
                }
            }
        }
        return modules.scaled(side * scale, side * scale);
    }

    QrPicture one(int scale)
    {
        const QString said = text();
        return {code(said, scale), {said}};
    }

    QrPicture withLogo(QRgb dark = 0xff000000, QRgb light = 0xffffffff)
    {
        const QString said = text();
        QImage image = code(said, between(5, 8), Ecc::HIGH, dark, light);
        const double side = image.width() * real(0.14, 0.20);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QRectF plate(0, 0, side, side);
        plate.moveCenter(QRectF(image.rect()).center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::white);
        painter.drawRoundedRect(plate, side / 6, side / 6);
        painter.setBrush(QColor::fromHsv(between(0, 359), 200, between(90, 220)));
        painter.drawEllipse(plate.adjusted(side / 8, side / 8, -side / 8, -side / 8));
        return {image, {said}};
    }

    QrPicture darkMode()
    {
        const QString said = text();
        const int scale = between(3, 7);
        const QImage inside = between(0, 2) > 0
                                  ? code(said, scale, Ecc::MEDIUM, 0xffe7e9ec, 0xff1f2329)
                                  : code(said, scale, Ecc::MEDIUM, 0xff101010, 0xfff0f0f0, 2);
        return {onGround(inside, {}, 0xff1f2329), {said}};
    }

    /// A page of text with windows and lines, the code somewhere in it.
    QImage screenshot(QSize size, bool dark)
    {
        QImage page(size, QImage::Format_RGB32);
        page.fill(dark ? 0xff1a1d22 : 0xfff6f7f9);
        QPainter painter(&page);
        painter.setPen(dark ? QColor(0xe7, 0xe9, 0xec) : QColor(0x1b, 0x20, 0x27));
        for (int i = 0; i < 160; ++i) {
            const QRect bar(between(0, size.width()), between(0, size.height()), between(4, 90), 2);
            painter.fillRect(bar.adjusted(0, 0, 0, between(0, 9)), painter.pen().color());
            painter.drawRect(bar.translated(between(0, 300), 40).adjusted(0, 0, 120, 40));
        }
        return page;
    }

    QrPicture small()
    {
        const bool dark = between(0, 1) == 1;
        QImage page = screenshot({between(1280, 1920), between(800, 1080)}, dark);
        const QrPicture little = one(2);
        // Two to three pixels a module: as small as a chat's preview.
        const double scale = real(1.0, 1.5);
        QPainter painter(&page);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const QSizeF side = QSizeF(little.image.size()) * scale;
        painter.drawImage(QRectF(QPointF(between(0, page.width() - int(side.width())),
                                         between(0, page.height() - int(side.height()))),
                                 side),
                          little.image);
        return {page, little.texts};
    }

    QrPicture several()
    {
        QImage page = screenshot({1400, 900}, between(0, 1) == 1);
        QPainter painter(&page);
        QStringList texts;
        const int count = between(2, 6);
        for (int i = 0; i < count; ++i) {
            const QrPicture one = this->one(between(3, 5));
            const QImage cell =
                rotated(one.image, between(0, 3) * 90 + real(-8, 8))
                    .scaled(430, 420, Qt::KeepAspectRatio, Qt::SmoothTransformation);
            painter.drawImage(20 + i % 3 * 460, 15 + i / 3 * 445, cell);
            texts += one.texts;
        }
        return {page, texts};
    }

    QrPicture screenPhoto()
    {
        QrPicture made = between(0, 3) == 0 ? withLogo() : one(between(6, 9));
        made.image = askew(made.image, 0.09);
        made.image = rotated(made.image, real(-25, 25));
        made.image = moire(made.image);
        made.image = graded(made.image, 0.55);
        made.image = noisy(blurred(made.image, 1), 10);
        made.image = asJpeg(made.image, between(45, 80));
        return made;
    }

    QrPicture combined()
    {
        QrPicture made = between(0, 1) == 0 ? darkMode() : withLogo();
        made.image = rotated(made.image, real(0, 360));
        made.image = askew(made.image, 0.05);
        made.image = graded(made.image, 0.6);
        made.image = noisy(made.image, 8);
        made.image = asJpeg(made.image, between(40, 75));
        return made;
    }

    QrPicture distorted(Distortion distortion);
};

inline QrPicture QrPictures::distorted(Distortion distortion)
{
    const auto with = [this](int scale, auto distort) {
        QrPicture made = one(scale);
        made.image = distort(made.image);
        return made;
    };
    switch (distortion) {
    case Distortion::Plain:
        return one(between(1, 8));
    case Distortion::Rotated:
        return with(between(3, 7), [this](const QImage &i) { return rotated(i, real(0, 360)); });
    case Distortion::Perspective:
        return with(between(5, 8), [this](const QImage &i) { return askew(i, 0.12); });
    case Distortion::Blurred:
        return with(between(5, 8), [this](const QImage &i) { return blurred(i, between(1, 3)); });
    case Distortion::Noisy:
        return with(between(4, 7), [this](const QImage &i) { return noisy(i, between(10, 45)); });
    case Distortion::Jpeg:
        return with(between(3, 6), [this](const QImage &i) { return asJpeg(i, between(8, 40)); });
    case Distortion::Gradient:
        return with(between(4, 7), [this](const QImage &i) { return graded(i, real(0.1, 0.5)); });
    case Distortion::DarkMode:
        return darkMode();
    case Distortion::Logo:
        return withLogo();
    case Distortion::Small:
        return small();
    case Distortion::Several:
        return several();
    case Distortion::ScreenPhoto:
        return screenPhoto();
    case Distortion::Combined:
        return combined();
    }
    Q_UNREACHABLE();
}

} // namespace wxbind::test
