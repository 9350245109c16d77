#pragma once

#include "app/cli/options.h"
#include "core/model/linksheet.h"

namespace wxbind {

/// `--per-page N` and `--paper A4|Letter`.
struct SheetOptions
{
    int perPage;
    QString paper = QStringLiteral("A4");
};

void addSheet(CLI::App &app, SheetOptions &o);
[[nodiscard]] std::optional<SheetPaper> paperFromName(const QString &name);
/// Why a PDF cannot be written to `file`, known before anything is done; empty when it can (or
/// when no file is wanted).
[[nodiscard]] QString pdfFileFault(const QString &file);
/// What to say of an error of a sheet or a folder: the database has no part in it.
[[nodiscard]] Said exportSaid(const Error &error);

/// True where the command line asks for letters on paper, so that the program needs fonts.
[[nodiscard]] bool wantsFonts(int argc, const char *const *argv);

} // namespace wxbind
