#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrgrey.h"
#include "core/oauth/step1_authorize/qrsearch.h"

namespace wxbind {

QList<QrReading> readQr(const QImage &image, const std::function<bool()> &stop)
{
    return image.isNull() ? QList<QrReading>() : QrSearch(greyOnWhite(image), stop).run();
}

} // namespace wxbind
