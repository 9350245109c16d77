#pragma once

#include "core/oauth/step1_authorize/logtime.h"
#include "core/oauth/step1_authorize/returnedaddress.h"

#include <QList>

namespace wxbind {

/// What in a text may be a callback, with its place; and what else was met.
struct FoundAddress
{
    ReturnedAddress returned;
    qsizetype from = 0; ///< in the text as pasted
    qsizetype length = 0;
    int line = 1;
    LogTime time;
    bool joined = false; ///< a line end was taken out of it
};

struct FoundAddresses
{
    QList<FoundAddress> callbacks; ///< in their order
    bool hasLink = false;          ///< an authorize link
    QString linkState;
    QString firstPage; ///< of an address without code and state
};

[[nodiscard]] FoundAddresses findAddresses(const QString &text);

} // namespace wxbind
