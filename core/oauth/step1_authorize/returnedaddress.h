#pragma once

#include <QList>
#include <QPair>
#include <QStringList>

namespace wxbind {

/// Code and state, wherever they stand in an address, and the address without them.
struct ReturnedAddress
{
    QStringList codes;
    QStringList states;
    QString page;
    QList<QPair<QString, QString>> own; ///< the page's own parameters
    QStringList shared;                 ///< names of what WeChat adds to a page that is passed on
    QString parameter;                  ///< it stood inside the parameter of this name
    int encodings = 0;                  ///< so often the whole address was percent-encoded
    bool inFragment = false;
    bool badEncoding = false; ///< in a parameter of the page
    bool badCode = false;     ///< in code or state
    bool isLink = false;      ///< an authorize link

    [[nodiscard]] bool isEmpty() const { return codes.isEmpty() && states.isEmpty(); }
};

/// One address as the browser asked for it: percent-decoded once and nothing guessed.
[[nodiscard]] ReturnedAddress readAddress(QString text);

/// What an operator pasted as one address: itself (undone where its very separators are encoded),
/// a different code behind its hash, and whatever came back inside one of its parameters. At least
/// one, the outermost first.
[[nodiscard]] QList<ReturnedAddress> readPastedAddress(const QString &text);

} // namespace wxbind
