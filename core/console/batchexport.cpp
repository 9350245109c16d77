#include "core/console/batchexport.h"

#include "core/console/batchindex.h"
#include "core/console/linkpreview.h"
#include "core/console/sheetcard.h"
#include "core/oauth/step1_authorize/qrcode.h"
#include "core/oauth/step1_authorize/qrreadback.h"
#include "core/oauth/step1_authorize/sheetfile.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"

#include <QMutex>
#include <QtConcurrentMap>
#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostNameChars = 40;

/// A row that becomes a link.
struct Drawing
{
    const BatchRow *row;
    BatchLink link;
};

/// Letters and digits of the note, else of the address: for people who look through the folder.
QString slug(const BatchRow &row)
{
    const QUrl url(row.wish.order.redirectUri);
    const QString source = row.wish.note.isEmpty() ? url.host() + url.path() : row.wish.note;
    QString name;
    for (const QChar c : source) {
        const bool kept = c.isLetterOrNumber() && !c.isSurrogate();
        if (kept) {
            name += c;
        } else if (!name.isEmpty() && !name.endsWith(u'-')) {
            name += u'-';
        }
    }
    name.truncate(kMostNameChars);
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name.isEmpty() ? u"link"_s : name;
}

QList<Drawing> drawingsOf(const BatchPlan &plan, const BatchExport &wish,
                          const QString &operatorName, Msecs now)
{
    QList<Drawing> drawings;
    for (const BatchRow &row : plan.rows) {
        if (!row.usable()) {
            continue;
        }
        const QString number = QString::number(drawings.size() + 1).rightJustified(4, u'0');
        const QString file =
            u"links/%1-%2.%3"_s.arg(number, slug(row), wish.svg ? u"svg"_s : u"png"_s);
        drawings.append(
            {&row, {row.line, file, waitingAttempt(row.wish, row.link, operatorName, now)}});
    }
    return drawings;
}

/// Written, read from the disk, decoded, compared.
Result<Unit> drawOne(const ExportFolder &folder, const Drawing &drawing, bool svg)
{
    const auto picture = qrPicture(drawing.row->qr, svg);
    if (!picture) {
        return fail(picture.error());
    }
    if (auto written = folder.write(drawing.link.file, *picture); !written) {
        return written;
    }
    const auto kept = folder.read(drawing.link.file);
    return kept ? readBackPicture(*kept, svg, drawing.row->qr) : fail(kept.error());
}

Result<Unit> drawAll(const ExportFolder &folder, const QList<Drawing> &drawings, bool svg,
                     BatchWatch &watch)
{
    QMutex mutex;
    std::optional<Error> first;
    std::atomic<bool> failed = false;
    QtConcurrent::blockingMap(drawings, [&](const Drawing &drawing) {
        if (watch.stop || failed) {
            return;
        }
        if (const auto drawn = drawOne(folder, drawing, svg); !drawn) {
            const QMutexLocker lock(&mutex);
            failed = true;
            first = drawn.error();
            first->detail =
                u"line %1: %2"_s.arg(QString::number(drawing.row->line), drawn.error().detail);
        }
        ++watch.done;
    });
    if (first) {
        return fail(*first);
    }
    return watch.stop ? Result<Unit>(fail(Fault::Cancelled)) : Unit{};
}

LinkSheet sheetFor(const QList<Drawing> &drawings, const Account &account, const BatchExport &wish)
{
    LinkSheet sheet{wish.paper, wish.perPage, {}, wish.labels.page};
    for (const Drawing &drawing : drawings) {
        sheet.cards.append(
            sheetCardOf(drawing.link.attempt, account, drawing.row->qr, wish.labels));
    }
    return sheet;
}

Result<Unit> fillFolder(const ExportFolder &folder, const QList<Drawing> &drawings,
                        const Account &account, const BatchExport &wish, BatchWatch &watch)
{
    const LinkSheet sheet = wish.pdf ? sheetFor(drawings, account, wish) : LinkSheet();
    if (wish.pdf) {
        // Before the long work: a code that is too small for its card.
        if (auto fit = checkSheet(sheet); !fit) {
            return fit;
        }
    }
    if (auto made = folder.makeFolder(u"links"_s); !made) {
        return made;
    }
    if (auto drawn = drawAll(folder, drawings, wish.svg, watch); !drawn || !wish.pdf) {
        return drawn;
    }
    return writeSheetPdf(sheet, folder.path(u"links.pdf"_s), [&watch](int) {
        ++watch.done;
        return !watch.stop;
    });
}

Result<Unit> insertAll(Connection &db, DrawnBatch &batch, const BatchWatch &watch)
{
    const auto account = AccountRepository(db).get(batch.account.appId);
    if (!account) {
        return fail(account.error());
    }
    if (account->version != batch.account.version) {
        return fail(Fault::Stale);
    }
    AttemptRepository attempts(db);
    for (BatchLink &link : batch.done.links) {
        if (watch.stop) {
            return fail(Fault::Cancelled);
        }
        const auto id = attempts.insert(link.attempt);
        if (!id) {
            return fail(id.error());
        }
        link.attempt.id = *id;
    }
    return Unit{};
}

/// The files that carry the attempts' numbers.
Result<Unit> nameLinks(const DrawnBatch &batch)
{
    const QByteArray page = batchIndex(batch.account, batch.done, batch.labels);
    if (auto written = batch.folder->write(u"index.html"_s, page); !written) {
        return written;
    }
    return batch.folder->write(u"links.csv"_s, batchList(batch.done));
}

} // namespace

Result<DrawnBatch> drawBatch(const BatchPlan &plan, const BatchExport &wish,
                             const QString &operatorName, Msecs now, BatchWatch &watch)
{
    if (plan.usable() == 0 || (plan.bad() > 0 && !wish.skipBad)) {
        return fail(Fault::Invalid,
                    u"%1 of %2 rows are bad"_s.arg(plan.bad()).arg(plan.rows.size()));
    }
    auto folder = ExportFolder::begin(wish.folder);
    if (!folder) {
        return fail(folder.error());
    }
    const QList<Drawing> drawings = drawingsOf(plan, wish, operatorName, now);
    const auto pages = (drawings.size() + wish.perPage - 1) / wish.perPage;
    watch.done = 0;
    // A page is painted twice: to be read back, and into the file.
    watch.total = int(drawings.size() + (wish.pdf ? 2 * pages : 0));
    if (auto filled = fillFolder(**folder, drawings, plan.account, wish, watch); !filled) {
        return fail(filled.error());
    }
    DrawnBatch batch{plan.account, {(*folder)->target(), {}, plan.bad()}, *folder, wish.labels};
    for (const Drawing &drawing : drawings) {
        batch.done.links.append(drawing.link);
    }
    return batch;
}

Result<DrawnBatch> storeBatch(Connection &db, DrawnBatch batch, BatchWatch &watch)
{
    auto stored = insertAll(db, batch, watch);
    if (stored) {
        stored = nameLinks(batch);
    }
    if (!stored) {
        batch.folder->discard();
        return fail(stored.error());
    }
    return batch;
}

Result<Unit> withdrawBatch(Connection &db, const BatchDone &done, Msecs now)
{
    AttemptRepository attempts(db);
    for (const BatchLink &link : done.links) {
        Attempt attempt = link.attempt;
        attempt.progress = AttemptState::Expired;
        attempt.endedAt = now;
        if (auto updated = attempts.update(attempt); !updated) {
            return updated;
        }
    }
    return Unit{};
}

} // namespace wxbind
