#include "core/console/batchjudge.h"

#include "core/console/linkpreview.h"
#include "core/console/personbytext.h"
#include "core/model/findingids.h"
#include "core/store/attemptrepository.h"

#include <QHash>
#include <QtConcurrentMap>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

[[nodiscard]] Finding rowFault(QLatin1StringView id, const QString &param, const QString &value)
{
    return {id, Severity::Error, param, {}, {value}, {}};
}

/// A state is spent with its first callback: each link has its own.
void compareStates(BatchPlan &plan)
{
    QHash<StateToken, qint64> lines;
    for (BatchRow &row : plan.rows) {
        const StateToken &state = row.wish.order.state;
        if (state.isEmpty()) {
            continue;
        }
        const auto before = lines.constFind(state);
        if (before != lines.constEnd()) {
            row.findings.append(
                rowFault(finding::BatchStateRepeated, u"state"_s, QString::number(*before)));
        } else {
            lines.insert(state, row.line);
        }
    }
}

[[nodiscard]] Result<Unit> compareState(Connection &db, BatchRow &row, const AppId &appId,
                                        Msecs now)
{
    if (row.wish.order.state.isEmpty()) {
        return Unit{};
    }
    const auto known = AttemptRepository(db).look(appId, row.wish.order.state, now);
    if (!known && known.error().fault == Fault::Storage) {
        return fail(known.error());
    }
    if (known || known.error().fault != Fault::StateUnknown) {
        row.findings.append(
            rowFault(finding::BatchStateIssued, u"state"_s, row.wish.order.state.text()));
    }
    return Unit{};
}

[[nodiscard]] Result<Unit> comparePerson(Connection &db, BatchRow &row)
{
    if (row.expectText.isEmpty()) {
        return Unit{};
    }
    const auto person = personByText(db, row.expectText);
    if (person) {
        row.wish.expect = *person;
        return Unit{};
    }
    if (person.error().fault == Fault::Storage) {
        return fail(person.error());
    }
    row.findings.append(rowFault(finding::BatchPersonUnknown, u"expect"_s, row.expectText));
    return Unit{};
}

} // namespace

Result<Unit> compareWithStore(Connection &db, BatchPlan &plan, Msecs now)
{
    compareStates(plan);
    for (BatchRow &row : plan.rows) {
        if (auto compared = compareState(db, row, plan.account.appId, now); !compared) {
            return compared;
        }
        if (auto compared = comparePerson(db, row); !compared) {
            return compared;
        }
    }
    return Unit{};
}

Result<Unit> previewRows(BatchPlan &plan, BatchWatch &watch)
{
    watch.total = int(plan.rows.size());
    QtConcurrent::blockingMap(plan.rows, [&plan, &watch](BatchRow &row) {
        if (watch.stop) {
            return;
        }
        LinkPreview preview = previewLink(plan.account, row.wish.order, true, row.wish.look);
        row.findings += preview.findings;
        row.link = std::move(preview.link);
        row.qr = std::move(preview.qr).value_or(QrMatrix());
        ++watch.done;
    });
    return watch.stop ? Result<Unit>(fail(Fault::Cancelled)) : Unit{};
}

} // namespace wxbind
