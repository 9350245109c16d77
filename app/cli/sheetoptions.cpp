#include "app/cli/sheetoptions.h"

#include "app/cli/cli.h"
#include "words/sheetwords.h"

#include <QFileInfo>

#include <algorithm>
#include <string_view>

namespace wxbind {

using namespace Qt::StringLiterals;

void addSheet(CLI::App &app, SheetOptions &o)
{
    addNumber(app, "--per-page", o.perPage, 1, kMostPerPage,
              Cli::tr("cards on a page of the PDF, 1 to 12"));
    addText(app, "--paper", o.paper, Cli::tr("A4 (default) or Letter"), "SIZE");
}

std::optional<SheetPaper> paperFromName(const QString &name)
{
    if (name.compare("A4"_L1, Qt::CaseInsensitive) == 0) {
        return SheetPaper::A4;
    }
    return name.compare("Letter"_L1, Qt::CaseInsensitive) == 0 ? std::optional(SheetPaper::Letter)
                                                               : std::nullopt;
}

QString pdfFileFault(const QString &file)
{
    if (file.isEmpty()) {
        return {};
    }
    const QFileInfo info(file);
    if (info.suffix().toLower() != "pdf"_L1) {
        return Cli::tr("%1: the name of a sheet ends in .pdf").arg(file);
    }
    if (!QFileInfo(info.absolutePath()).isDir()) {
        return Cli::tr("%1: there is no such folder").arg(info.absolutePath());
    }
    return {};
}

Said exportSaid(const Error &error)
{
    if (error.fault != Fault::Storage) {
        return {};
    }
    return {SheetWords::fault(error),
            Cli::tr("Choose another folder, or check the rights and the space there.")};
}

bool wantsFonts(int argc, const char *const *argv)
{
    return std::any_of(argv + 1, argv + argc, [](std::string_view word) {
        return word == "sheet" || word == "--pdf" || word.starts_with("--pdf=");
    });
}

} // namespace wxbind
