#pragma once

#include "core/model/profile.h"
#include "core/model/user.h"
#include "core/sandbox/sandbox.h"

#include <QList>

namespace wxbind {

/// One sample person as the store is to hold it; ids are given when it is written.
struct DemoPerson
{
    User user;
    Binding binding;
    Profile profile;
};

/// The first this many named people of the sandbox are left out: signing in as one of them makes a
/// new user, as anybody after them is a known one.
inline constexpr qsizetype kStrangers = 12;

/// The sandbox's people as users of the site, so that what the store knows and what the sandbox
/// answers fit together. Latest comers first. Without the strangers, and those whom no sign-in
/// would have bound.
[[nodiscard]] QList<DemoPerson>
demoPeople(const AppId &appId, const QList<SandboxPersonInfo> &people, int count, Msecs now);

} // namespace wxbind
