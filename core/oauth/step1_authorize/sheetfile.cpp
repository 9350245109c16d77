#include "core/oauth/step1_authorize/sheetfile.h"

#include "core/oauth/step1_authorize/qrreadback.h"
#include "core/oauth/step1_authorize/sheetpainter.h"

#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr double kMmPerInch = 25.4;
constexpr int kPdfDpi = 1200;
constexpr double kProofDots = 8; ///< a millimetre: a printer of 203 dots an inch

bool goesOn(const SheetStep &step, int page)
{
    return !step || step(page);
}

Result<Unit> provePage(const LinkSheet &sheet, const SheetLayout &layout, int page)
{
    QImage image((layout.page * kProofDots).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintSheetPage(painter, kProofDots, sheet, layout, page);
    painter.end();
    for (qsizetype i = 0; i < layout.places.size(); ++i) {
        const qsizetype index = page * layout.places.size() + i;
        if (index == sheet.cards.size()) {
            break;
        }
        const QRectF code = layout.places[i].code;
        const QRectF area(code.topLeft() * kProofDots, code.size() * kProofDots);
        const auto read = readBack(image.copy(area.toAlignedRect()), sheet.cards[index].qr);
        if (!read) {
            return fail(Fault::Storage,
                        u"card %1: %2"_s.arg(QString::number(index + 1), read.error().detail));
        }
    }
    return Unit{};
}

} // namespace

std::optional<SheetMisfit> sheetMisfit(const LinkSheet &sheet)
{
    const QSizeF page = paperSize(sheet.paper);
    const SheetLayout layout = layOutSheet(page, sheet.perPage);
    for (qsizetype i = 0; i < sheet.cards.size(); ++i) {
        const QrMatrix &qr = sheet.cards[i].qr;
        if (const double wide = moduleWidth(layout, qr); wide < kLeastModuleMm) {
            return SheetMisfit{i + 1, wide, mostPerPage(page, qr)};
        }
    }
    return std::nullopt;
}

Result<Unit> checkSheet(const LinkSheet &sheet)
{
    if (sheet.cards.isEmpty()) {
        return fail(Fault::Invalid, u"there is no link to print"_s);
    }
    for (qsizetype i = 0; i < sheet.cards.size(); ++i) {
        if (sheet.cards[i].qr.size == 0) {
            return fail(Fault::Invalid, u"card %1 has no QR code"_s.arg(i + 1));
        }
    }
    if (const auto misfit = sheetMisfit(sheet)) {
        return fail(Fault::Invalid,
                    u"card %1: modules of %2 mm are too small to be read; %3 cards a page are the "
                    "most"_s.arg(misfit->card)
                        .arg(misfit->module, 0, 'f', 2)
                        .arg(misfit->mostPerPage));
    }
    if (!sheetFontsSuffice(sheet)) {
        return fail(Fault::Invalid, u"no font with Chinese characters is installed"_s);
    }
    return Unit{};
}

Result<Unit> proveSheet(const LinkSheet &sheet, const SheetStep &step)
{
    if (auto fit = checkSheet(sheet); !fit) {
        return fit;
    }
    const SheetLayout layout = layOutSheet(paperSize(sheet.paper), sheet.perPage);
    for (int page = 0; page < pagesOf(sheet); ++page) {
        if (!goesOn(step, page)) {
            return fail(Fault::Cancelled);
        }
        if (auto proved = provePage(sheet, layout, page); !proved) {
            return proved;
        }
    }
    return Unit{};
}

Result<Unit> paintSheet(QPagedPaintDevice &device, const LinkSheet &sheet, const SheetStep &step)
{
    QPainter painter;
    if (!painter.begin(&device)) {
        return fail(Fault::Storage, u"the printer or the file cannot be opened"_s);
    }
    const double dots = device.logicalDpiX() / kMmPerInch;
    const SheetLayout layout = layOutSheet(paperSize(sheet.paper), sheet.perPage);
    for (int page = 0; page < pagesOf(sheet); ++page) {
        if (!goesOn(step, page)) {
            return fail(Fault::Cancelled);
        }
        if (page > 0 && !device.newPage()) {
            return fail(Fault::Storage, u"page %1 was refused"_s.arg(page + 1));
        }
        paintSheetPage(painter, dots, sheet, layout, page);
    }
    if (!painter.end()) {
        return fail(Fault::Storage, u"the last page was refused"_s);
    }
    return Unit{};
}

Result<Unit> writeSheetPdf(const LinkSheet &sheet, const QString &file, const SheetStep &step)
{
    if (auto proved = proveSheet(sheet, step); !proved) {
        return proved;
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return fail(Fault::Storage, out.errorString());
    }
    {
        QPdfWriter pdf(&out);
        pdf.setResolution(kPdfDpi);
        pdf.setCreator(u"wxbind"_s);
        pdf.setPageSize(
            QPageSize(sheet.paper == SheetPaper::A4 ? QPageSize::A4 : QPageSize::Letter));
        pdf.setPageMargins({});
        if (auto painted = paintSheet(pdf, sheet, step); !painted) {
            return painted;
        }
    }
    return out.commit() ? Result<Unit>(Unit{}) : fail(Fault::Storage, out.errorString());
}

} // namespace wxbind
