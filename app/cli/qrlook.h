#pragma once

#include "app/cli/options.h"
#include "core/model/qrmatrix.h"

namespace wxbind {

/// `--logo FILE` and `--ecc L|M|Q|H`.
struct LookOptions
{
    QString logo;
    QString ecc;
};

void addLook(CLI::App &app, LookOptions &o);
/// Goes on with `work`, or ends: wrong usage, or a logo that cannot be used.
void withLook(Context &context, const LookOptions &o, std::function<void(const QrLook &)> work);

} // namespace wxbind
