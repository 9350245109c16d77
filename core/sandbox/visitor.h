#pragma once

#include "core/base/result.h"

#include <QUrl>

#include <functional>

class QObject;

namespace wxbind {

/// A person with a phone, for demos: opens the authorize link on the sandbox, agrees as `person`
/// and tells where the platform sends the browser. Follows nothing. `done` is called once, unless
/// `context` goes first. Speaks to loopback only.
void approveOnSandbox(const QString &link, const QString &person, QObject *context,
                      std::function<void(const Result<QUrl> &)> done);

} // namespace wxbind
