#include "core/model/codesource.h"

#include "core/model/names.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr NameTable<CodeSource, 4> kSources{{
    {CodeSource::Paste, "paste"_L1},
    {CodeSource::Listener, "listener"_L1},
    {CodeSource::Picture, "picture"_L1},
    {CodeSource::CommandLine, "command-line"_L1},
}};

} // namespace

QString codeSourceName(CodeSource source)
{
    return nameIn(kSources, source);
}

std::optional<CodeSource> codeSourceFromName(QStringView name)
{
    return valueIn(kSources, name);
}

} // namespace wxbind
