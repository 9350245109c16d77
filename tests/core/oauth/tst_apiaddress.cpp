#include "core/oauth/apiaddress.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class TestApiAddress final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsInTheOrderGiven_data();
    void buildsInTheOrderGiven();
    void encodesEveryReservedCharacter();
    void refusesWhatIsNotSafe_data();
    void refusesWhatIsNotSafe();
};

void TestApiAddress::buildsInTheOrderGiven_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray query = "?z=1&a=b%20c%2B%2F";
    QTest::newRow("host") << u"https://api.weixin.qq.com"_s << u"sns/auth"_s
                          << "https://api.weixin.qq.com/sns/auth" + query;
    QTest::newRow("slashes") << u"https://api.weixin.qq.com/"_s << u"/sns/auth"_s
                             << "https://api.weixin.qq.com/sns/auth" + query;
    QTest::newRow("prefix") << u"https://gate.example.com/wx/api"_s << u"sns/auth"_s
                            << "https://gate.example.com/wx/api/sns/auth" + query;
    QTest::newRow("prefix slash") << u"https://gate.example.com/wx/api/"_s << u"/sns/auth"_s
                                  << "https://gate.example.com/wx/api/sns/auth" + query;
    QTest::newRow("loopback") << u"http://127.0.0.1:8421"_s << u"sns/auth"_s
                              << "http://127.0.0.1:8421/sns/auth" + query;
    QTest::newRow("loopback v6") << u"http://[::1]:8421/x"_s << u"sns/auth"_s
                                 << "http://[::1]:8421/x/sns/auth" + query;
}

void TestApiAddress::buildsInTheOrderGiven()
{
    QFETCH(QString, base);
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    const auto url = apiAddress(QUrl(base), path, {{u"z"_s, u"1"_s}, {u"a"_s, u"b c+/"_s}});
    QVERIFY(url);
    QCOMPARE(url->toEncoded(), expected);
}

void TestApiAddress::encodesEveryReservedCharacter()
{
    for (char16_t c = 1; c < 0x80; ++c) {
        const QString encoded = percentEncoded(QString(QChar(c)));
        const bool kept = QChar(c).isLetterOrNumber() || u"-._~"_s.contains(QChar(c));
        QCOMPARE(encoded.size(), kept ? 1 : 3);
    }
    QCOMPARE(percentEncoded(u"李雷%2F"_s), u"%E6%9D%8E%E9%9B%B7%252F"_s);
    const auto url =
        apiAddress(QUrl(u"https://a.example"_s), u"p"_s, {{u"v"_s, u"!*'();:@&=+$,/?#[]%"_s}});
    QCOMPARE(url->toEncoded(), "https://a.example/p?v=%21%2A%27%28%29%3B%3A%40%26%3D%2B%24%2C%2F%3F"
                               "%23%5B%5D%25");
}

void TestApiAddress::refusesWhatIsNotSafe_data()
{
    QTest::addColumn<QString>("base");
    QTest::newRow("plain http") << u"http://api.weixin.qq.com"_s;
    QTest::newRow("looks like loopback") << u"http://127.0.0.1.example.com"_s;
    QTest::newRow("other scheme") << u"ftp://127.0.0.1"_s;
    QTest::newRow("no scheme") << u"api.weixin.qq.com"_s;
    QTest::newRow("empty") << QString();
    QTest::newRow("user info") << u"https://me:pw@api.weixin.qq.com"_s;
    QTest::newRow("query") << u"https://api.weixin.qq.com/?a=b"_s;
    QTest::newRow("fragment") << u"https://api.weixin.qq.com/#x"_s;
}

void TestApiAddress::refusesWhatIsNotSafe()
{
    QFETCH(QString, base);
    const auto url = apiAddress(QUrl(base), u"sns/auth"_s, {});
    QVERIFY(!url);
    QCOMPARE(url.error().fault, Fault::Invalid);
}

QTEST_GUILESS_MAIN(TestApiAddress)
#include "tst_apiaddress.moc"
