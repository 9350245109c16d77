#pragma once

#include "app/cli/context.h"

namespace wxbind {

struct ListenOptions
{
    QString account;
    int port = 0;
    int timeoutSeconds = 0;
    int count = 0;
    bool signIn = false;
    bool reveal = false;
};

/// `callback listen`: until it is interrupted, the time is up or enough came.
void listenForCallbacks(Context &context, const ListenOptions &options);

} // namespace wxbind
