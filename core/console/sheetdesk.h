#pragma once

#include "core/async/async.h"
#include "core/console/consoleparts.h"
#include "core/model/linksheet.h"

#include <QObject>

#include <memory>
#include <optional>

class QPagedPaintDevice;
class QPainter;

namespace wxbind {

/// Which links go on paper, and how.
struct SheetOrder
{
    QList<AttemptId> attempts;
    SheetPaper paper = SheetPaper::A4;
    int perPage = 6;
    QrLook look = {};
    SheetLabels labels = {};
};

/// Links on paper: a printer or a PDF. Needs a QGuiApplication for its letters.
class SheetDesk final : public QObject
{
    Q_OBJECT

public:
    explicit SheetDesk(ConsoleParts &parts, QObject *parent = nullptr);

    /// The cards of stored links. Only what can still be scanned is put on paper: StateExpired or
    /// StateUsed for others, NotFound for attempts that are not there or have no link.
    [[nodiscard]] Async<LinkSheet> sheetOf(const SheetOrder &order);
    /// A card whose code would come out too small to be read; such a sheet is not written.
    [[nodiscard]] static std::optional<SheetMisfit> misfit(const LinkSheet &sheet);
    /// Every code is read back from its painted page first; whole or not at all.
    [[nodiscard]] static Async<Unit> savePdf(const LinkSheet &sheet, const QString &file);
    /// The same on a printer that is set up for whole pages.
    [[nodiscard]] static Async<Unit> print(const std::shared_ptr<QPagedPaintDevice> &printer,
                                           const LinkSheet &sheet);
    /// For a preview: the page's size in millimetres, and its painting.
    [[nodiscard]] static QSizeF pageSize(SheetPaper paper);
    [[nodiscard]] static int pages(const LinkSheet &sheet);
    static void paintPage(QPainter &painter, double dots, const LinkSheet &sheet, int page);

private:
    ConsoleParts &m_parts;
};

} // namespace wxbind
