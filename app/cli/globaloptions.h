#pragma once

#include <QString>
#include <QUrl>

namespace wxbind {

/// What stands before the group on the command line (it may also stand after it).
struct GlobalOptions
{
    QString dataDir; ///< empty: WXBIND_DATA, else the platform's application-data folder
    bool json = false;
    QUrl apiBase;
    QUrl authorizeBase;
    QString lang; ///< zh_CN or en
    bool verbose = false;
    QString passphraseFile;
};

} // namespace wxbind
