#pragma once

#include "core/http/httpclient.h"

namespace wxbind {

/// What a step answers, and the record of the call that brought it.
template <class T>
struct Answer
{
    T value;
    ExchangeId exchange;
    qint64 millis = 0;
};

} // namespace wxbind
