#include "core/base/secret.h"

#include <QTest>

#include <algorithm>
#include <memory>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLength = 4000;
const char *g_watched = nullptr;
int g_lettersLeft = -1;

/// From here on it is told how much of the text at `bytes` is left when its memory is given back.
void watchFree(const char *bytes)
{
    g_lettersLeft = -1;
    g_watched = bytes;
}

int lettersLeft()
{
    return g_lettersLeft;
}

/// QByteArray's block begins with its header, a little before the bytes.
void lookAt(const void *block)
{
    const char *begin = static_cast<const char *>(block);
    if (g_watched && begin < g_watched && g_watched - begin <= 64) {
        g_lettersLeft = static_cast<int>(std::count(g_watched, g_watched + kLength, 'S'));
        g_watched = nullptr;
    }
}

} // namespace

#if defined(__SANITIZE_ADDRESS__)
extern "C" void __sanitizer_free_hook(const volatile void *block)
{
    lookAt(const_cast<const void *>(block));
}
#else
extern "C" void __libc_free(void *block);
extern "C" void free(void *block) noexcept
{
    lookAt(block);
    __libc_free(block);
}
#endif

class tst_Secret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksButTellsTheLength_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        QTest::newRow("code") << u"071abcdefghijklmnopqrstuvwxyzXk9"_s << u"071a…Xk9 (32)"_s;
        QTest::newRow("short") << u"abcdefg"_s << u"… (7)"_s;
        QTest::newRow("empty") << u""_s << u"… (0)"_s;
        QTest::newRow("just long enough") << u"abcdefghijkl"_s << u"abcd…jkl (12)"_s;
    }
    void masksButTellsTheLength()
    {
        QFETCH(QString, value);
        QTEST(Secret(value).masked(), "shown");
    }
    void comparesByValue()
    {
        QVERIFY(Secret(QByteArray("abc")) == Secret(u"abc"_s));
        QVERIFY(!(Secret(QByteArray("abc")) == Secret(QByteArray("abd"))));
        QVERIFY(!(Secret(QByteArray("abc")) == Secret(QByteArray("abcd"))));
    }
    void takesAnotherValue()
    {
        Secret secret(QByteArray("0123456789abcdef"));
        const Secret other(QByteArray("fedcba9876543210"));
        secret = other;
        QVERIFY(secret == other);
        secret = Secret(QByteArray("moved here"));
        QCOMPARE(secret.reveal(), QByteArray("moved here"));
        const Secret &itself = secret;
        secret = itself;
        QCOMPARE(secret.reveal(), QByteArray("moved here"));
    }
    void wipesTheOldValue_data()
    {
        QTest::addColumn<int>("way");
        QTest::newRow("destroyed") << 0;
        QTest::newRow("copied over") << 1;
        QTest::newRow("moved over") << 2;
    }
    void wipesTheOldValue()
    {
        QFETCH(int, way);
        auto secret = std::make_unique<Secret>(QByteArray(kLength, 'S'));
        Secret other(QByteArray("another"));
        watchFree(secret->reveal().constData());
        if (way == 0) {
            secret.reset();
        } else if (way == 1) {
            *secret = other;
        } else {
            *secret = std::move(other);
        }
        QCOMPARE(lettersLeft(), 0);
    }
    void leavesASharedCopyAlone()
    {
        Secret kept(QByteArray("0123456789abcdef"));
        {
            const Secret copy = kept; // NOLINT(performance-unnecessary-copy-initialization)
            QCOMPARE(copy.reveal(), QByteArray("0123456789abcdef"));
        }
        QCOMPARE(kept.reveal(), QByteArray("0123456789abcdef"));
    }
};

QTEST_GUILESS_MAIN(tst_Secret)
#include "tst_secret.moc"
