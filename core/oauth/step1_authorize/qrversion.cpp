#include "core/oauth/step1_authorize/qrversion.h"

#include <array>

namespace wxbind {

namespace {

constexpr int kVersions = 40;

/// ISO/IEC 18004, table 9: correction codewords of one block, and how many blocks there are.
struct Level
{
    char16_t name;
    std::array<int, kVersions> perBlock;
    std::array<int, kVersions> blocks;
};

// clang-format off
constexpr std::array<Level, 4> kLevels{{
    {u'L',
     {7, 10, 15, 20, 26, 18, 20, 24, 30, 18, 20, 24, 26, 30, 22, 24, 28, 30, 28, 28,
      28, 28, 30, 30, 26, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
     {1, 1, 1, 1, 1, 2, 2, 2, 2, 4, 4, 4, 4, 4, 6, 6, 6, 6, 7, 8,
      8, 9, 9, 10, 12, 12, 12, 13, 14, 15, 16, 17, 18, 19, 19, 20, 21, 22, 24, 25}},
    {u'M',
     {10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
      26, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28},
     {1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16,
      17, 17, 18, 20, 21, 23, 25, 26, 28, 29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49}},
    {u'Q',
     {13, 22, 18, 26, 18, 24, 18, 22, 20, 24, 28, 26, 24, 20, 30, 24, 28, 28, 26, 30,
      28, 30, 30, 30, 30, 28, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
     {1, 1, 2, 2, 4, 4, 6, 6, 8, 8, 8, 10, 12, 16, 12, 17, 16, 18, 21, 20,
      23, 23, 25, 27, 29, 34, 34, 35, 38, 40, 43, 45, 48, 51, 53, 56, 59, 62, 65, 68}},
    {u'H',
     {17, 28, 22, 16, 22, 28, 26, 26, 24, 28, 24, 28, 22, 24, 24, 30, 28, 28, 26, 28,
      30, 24, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30, 30},
     {1, 1, 2, 4, 4, 4, 5, 6, 8, 8, 11, 11, 16, 16, 18, 16, 19, 21, 25, 25,
      25, 34, 30, 32, 35, 37, 40, 42, 45, 48, 51, 54, 57, 60, 63, 66, 70, 74, 77, 81}},
}};
// clang-format on

/// Codewords of both kinds: the modules that are left after the function patterns, by eight.
constexpr int allCodewords(int version)
{
    int modules = (16 * version + 128) * version + 64;
    if (version >= 2) {
        const int aligned = version / 7 + 2;
        modules -= (25 * aligned - 10) * aligned - 55;
    }
    if (version >= 7) {
        modules -= 36;
    }
    return modules / 8;
}

} // namespace

int qrVersionOf(qsizetype codewords, const QString &ecc)
{
    for (const Level &level : kLevels) {
        if (ecc != QChar(level.name)) {
            continue;
        }
        for (int version = 1; version <= kVersions; ++version) {
            const auto index = static_cast<size_t>(version - 1);
            if (allCodewords(version) - level.perBlock[index] * level.blocks[index] == codewords) {
                return version;
            }
        }
    }
    return 0;
}

} // namespace wxbind
