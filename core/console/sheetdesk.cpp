#include "core/console/sheetdesk.h"

#include "core/console/sheetcard.h"
#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/sheetfile.h"
#include "core/oauth/step1_authorize/sheetpainter.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"

#include <QPagedPaintDevice>
#include <QtConcurrentRun>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Never hand out what would fail.
[[nodiscard]] Result<Attempt> scannable(Connection &db, AttemptId id, Msecs now)
{
    auto attempt = AttemptRepository(db).get(id);
    if (!attempt) {
        return attempt;
    }
    const QString name = u"attempt #%1"_s.arg(id.number());
    if (attempt->link.isEmpty()) {
        return fail(Fault::NotFound, name + u" has no link"_s);
    }
    const bool waits = attempt->progress == AttemptState::Waiting;
    if (attempt->progress == AttemptState::Expired || (waits && attempt->expiresAt <= now)) {
        return fail(Fault::StateExpired, name);
    }
    return waits ? attempt : Result<Attempt>(fail(Fault::StateUsed, name));
}

[[nodiscard]] Result<SheetCard> cardOf(Connection &db, AttemptId id, const SheetOrder &order,
                                       Msecs now)
{
    const auto attempt = scannable(db, id, now);
    if (!attempt) {
        return fail(attempt.error());
    }
    const auto account = AccountRepository(db).get(attempt->appId);
    if (!account) {
        return fail(account.error());
    }
    const auto qr = encodeQr(attempt->link, order.look);
    return qr ? Result<SheetCard>(sheetCardOf(*attempt, *account, *qr, order.labels))
              : fail(qr.error());
}

} // namespace

SheetDesk::SheetDesk(ConsoleParts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

Async<LinkSheet> SheetDesk::sheetOf(const SheetOrder &order)
{
    return m_parts.database.read(
        [order, now = m_parts.clock.now()](Connection &db) -> Result<LinkSheet> {
            LinkSheet sheet{order.paper, order.perPage, {}, order.labels.page};
            for (const AttemptId id : order.attempts) {
                auto card = cardOf(db, id, order, now);
                if (!card) {
                    return fail(card.error());
                }
                sheet.cards.append(*std::move(card));
            }
            return sheet;
        });
}

std::optional<SheetMisfit> SheetDesk::misfit(const LinkSheet &sheet)
{
    return sheetMisfit(sheet);
}

Async<Unit> SheetDesk::savePdf(const LinkSheet &sheet, const QString &file)
{
    return QtConcurrent::run([sheet, file] { return writeSheetPdf(sheet, file); });
}

Async<Unit> SheetDesk::print(const std::shared_ptr<QPagedPaintDevice> &printer,
                             const LinkSheet &sheet)
{
    return QtConcurrent::run([printer, sheet]() -> Result<Unit> {
        auto proved = proveSheet(sheet);
        return proved ? paintSheet(*printer, sheet) : proved;
    });
}

QSizeF SheetDesk::pageSize(SheetPaper paper)
{
    return paperSize(paper);
}

int SheetDesk::pages(const LinkSheet &sheet)
{
    return pagesOf(sheet);
}

void SheetDesk::paintPage(QPainter &painter, double dots, const LinkSheet &sheet, int page)
{
    paintSheetPage(painter, dots, sheet, layOutSheet(paperSize(sheet.paper), sheet.perPage), page);
}

} // namespace wxbind
