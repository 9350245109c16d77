#include "core/model/qrmatrix.h"

namespace wxbind {

using namespace Qt::StringLiterals;

QString qrEccName(QrEcc ecc)
{
    switch (ecc) {
    case QrEcc::Low:
        return u"L"_s;
    case QrEcc::Medium:
        return u"M"_s;
    case QrEcc::Quartile:
        return u"Q"_s;
    case QrEcc::High:
        return u"H"_s;
    }
    Q_UNREACHABLE();
}

std::optional<QrEcc> qrEccFromName(QStringView name)
{
    for (const QrEcc ecc : {QrEcc::Low, QrEcc::Medium, QrEcc::Quartile, QrEcc::High}) {
        if (name.compare(qrEccName(ecc), Qt::CaseInsensitive) == 0) {
            return ecc;
        }
    }
    return std::nullopt;
}

} // namespace wxbind
