#include "words/sheetwords.h"

#include "words/faultwords.h"

namespace wxbind {

SheetLabels SheetWords::labels()
{
    SheetLabels labels;
    labels.scan = tr("Scan with WeChat");
    labels.sandbox = tr("Sandbox, not WeChat");
    labels.scope = tr("Scope");
    labels.goodUntil = tr("Good until");
    labels.note = tr("Note");
    labels.link = tr("Link");
    //: %1 of %2: numbers of a printed page
    labels.page = tr("Page %1 of %2");
    labels.address = tr("Goes back to");
    //: Title of a page with links, %1 is an account
    labels.title = tr("Sign-in links of %1");
    labels.account = tr("Account");
    labels.count = tr("Links");
    labels.made = tr("Made");
    //: The language of these sentences, as a code for a web page
    labels.language = tr("en", "language code");
    return labels;
}

QString SheetWords::tooSmall(const SheetMisfit &misfit)
{
    const QString width = QString::number(misfit.module, 'f', 2);
    if (misfit.mostPerPage == 0) {
        return tr("The code of card %1 is too dense for paper: its modules would be %2 mm wide.")
            .arg(QString::number(misfit.card), width);
    }
    return tr("The code of card %1 would be too small to be read: modules of %2 mm. At most %3 on "
              "a page.")
        .arg(QString::number(misfit.card), width, QString::number(misfit.mostPerPage));
}

QString SheetWords::fault(const Error &error)
{
    if (error.fault != Fault::Storage) {
        return FaultWords::message(error);
    }
    return tr("It cannot be written: %1. Nothing was left behind.").arg(error.detail);
}

} // namespace wxbind
