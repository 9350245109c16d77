#pragma once

#include <QByteArray>

namespace wxbind::test {

/// JSON is easier to read in a test with single quotes; and moc stumbles over raw strings that hold
/// a \".
[[nodiscard]] inline QByteArray quoted(QByteArray text)
{
    return text.replace('\'', '"');
}

} // namespace wxbind::test
