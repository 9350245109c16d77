#pragma once

#include "core/sandbox/idmaker.h"

#include <QByteArray>
#include <QList>

namespace wxbind::sandbox {

/// Somebody who can open a link on this sandbox. Texts are the platform's bytes: UTF-8, sometimes
/// with what strict JSON readers refuse.
struct Person
{
    QByteArray key; ///< for sandbox_approve=
    QByteArray nickname;
    bool follower = false;
    bool united = false;   ///< has a unionid
    bool snapshot = false; ///< always comes through the snapshot page, with the real openid
    bool banned = false;   ///< the calls answer 50002
    qint64 followedAt = 0; ///< Unix seconds
};

/// The named people of resources/samples/people.tsv, then made-up ones until there are `count`.
[[nodiscard]] QList<Person> makePeople(int count, const IdMaker &ids);

/// `\xNN` stands for a byte, `\\` for a backslash.
[[nodiscard]] QByteArray unescaped(QByteArrayView text);

} // namespace wxbind::sandbox
