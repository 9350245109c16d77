#pragma once

#include "core/async/async.h"
#include "core/console/batchrows.h"
#include "core/model/account.h"
#include "core/model/attempt.h"
#include "core/model/linksheet.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace wxbind {

struct BatchWatch;
struct DrawnBatch;

/// A file of addresses, and what its rows have in common.
struct BatchOrder
{
    AppId appId;
    QByteArray csv;
    LinkOrder common; ///< scope and options; the rest comes from the rows
    QByteArray logo = {};
};

/// Every row with its verdict; nothing is stored yet.
struct BatchPlan
{
    Account account;
    QList<BatchRow> rows;
    QStringList unusedColumns;

    [[nodiscard]] qsizetype bad() const;
    [[nodiscard]] qsizetype usable() const { return rows.size() - bad(); }
};

struct BatchExport
{
    QString folder;   ///< must not be there yet
    bool svg = false; ///< pictures as SVG instead of PNG
    bool pdf = false; ///< also links.pdf
    SheetPaper paper = SheetPaper::A4;
    int perPage = kMostPerPage;
    bool skipBad = false; ///< else one bad row keeps everything from being stored
    SheetLabels labels = {};
};

/// One link as it was handed out.
struct BatchLink
{
    qint64 line = 0;
    QString file; ///< below the folder, "links/0001-….png"
    Attempt attempt;
};

struct BatchDone
{
    QString folder;
    QList<BatchLink> links;
    qsizetype skipped = 0;
};

/// Many links at once: from a CSV file to a folder of QR codes with an index page. The folder
/// appears only when all links are stored and all pictures were read back; whatever stops it
/// before that leaves neither files nor attempts. One batch at a time.
class BatchDesk final : public QObject
{
    Q_OBJECT

public:
    explicit BatchDesk(ConsoleParts &parts, QObject *parent = nullptr);
    ~BatchDesk() override;

    /// The bytes of a table; NotFound, or Invalid when it cannot be read or is larger than 16 MB.
    [[nodiscard]] static Async<QByteArray> readTable(const QString &file);
    /// The dry run: every row is checked as a single link would be, and against the store.
    [[nodiscard]] Async<BatchPlan> judge(const BatchOrder &order);
    /// Invalid while rows are bad, unless they are to be skipped; Stale when the account changed
    /// since the plan was made; Conflict when the folder is there or a batch runs already.
    [[nodiscard]] Async<BatchDone> run(const BatchPlan &plan, const BatchExport &wish);
    /// What runs ends as Cancelled.
    void cancel();

Q_SIGNALS:
    /// Some times a second while something runs. `total` grows with what becomes known.
    void progress(int done, int total);

private:
    [[nodiscard]] std::shared_ptr<BatchWatch> begin();
    [[nodiscard]] Async<BatchPlan> judgeRows(BatchPlan plan,
                                             const std::shared_ptr<BatchWatch> &watch);
    void fillStates(BatchPlan &plan);
    [[nodiscard]] Async<BatchDone> handOut(const DrawnBatch &batch);
    template <class T>
    [[nodiscard]] Async<T> watched(const Async<T> &work);

    ConsoleParts &m_parts;
    std::shared_ptr<BatchWatch> m_watch; ///< of what runs, else null
    QTimer m_beat;
};

} // namespace wxbind
