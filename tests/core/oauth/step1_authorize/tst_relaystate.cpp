#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/relaypage.h"
#include "core/oauth/step1_authorize/relaystate.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kHex = "0123456789abcdef0123456789abcdef";

/// What stands between two marks of the page, as the browser hashes it.
QByteArray between(const QByteArray &page, const QByteArray &from, const QByteArray &to)
{
    const qsizetype begin = page.indexOf(from) + from.size();
    return page.mid(begin, page.indexOf(to, begin) - begin);
}

QByteArray sha256(const QByteArray &bytes)
{
    return "'sha256-" + QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64() +
           "'";
}

} // namespace

class TestRelayState final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesThePort_data();
    void carriesThePort();
    void isWithinTheAlphabetOfAState();
    void everyMangledDigitIsNoticed();
    void otherStatesHaveNoPort_data();
    void otherStatesHaveNoPort();
    void thePolicyAllowsExactlyThisPage();
    void thePageCarriesThePathAndNothingElse();
    void aFolderThatIsNotThereIsSaid();
};

void TestRelayState::carriesThePort_data()
{
    QTest::addColumn<int>("port");
    for (const int port : {1024, 9999, 10000, 21477, 65535}) {
        QTest::addRow("%d", port) << port;
    }
}

void TestRelayState::carriesThePort()
{
    QFETCH(const int, port);
    const StateToken state = relayState(kHex, static_cast<quint16>(port));
    QCOMPARE(state.text().size(), 40);
    QVERIFY(state.text().startsWith(QString::fromLatin1(kHex) + u'p'));
    QCOMPARE(int(relayPortOf(state)), port);
}

void TestRelayState::isWithinTheAlphabetOfAState()
{
    Account account;
    account.appId = AppId(u"wx520c15f417810387"_s);
    account.domains = {u"shop.example.com"_s};
    account.authorizeBase = defaultAuthorizeBase();
    LinkOrder order;
    order.redirectUri = u"https://shop.example.com/wx/callback"_s;
    order.scope = u"snsapi_userinfo"_s;
    order.state = relayState(kHex, 21477);
    QVERIFY(checkLinkOrder(account, order).isEmpty());
}

void TestRelayState::everyMangledDigitIsNoticed()
{
    const QString good = relayState(kHex, 21477).text();
    for (qsizetype at = 0; at < good.size(); ++at) {
        if (good.at(at) == u'p') {
            continue;
        }
        QString mangled = good;
        mangled[at] = mangled.at(at) == u'7' ? u'8' : u'7';
        QCOMPARE(relayPortOf(StateToken(mangled)), quint16(0));
    }
    QString swapped = good; // two neighbours of the port
    std::swap(swapped[33], swapped[34]);
    QVERIFY(swapped != good);
    QCOMPARE(relayPortOf(StateToken(swapped)), quint16(0));
}

void TestRelayState::otherStatesHaveNoPort_data()
{
    QTest::addColumn<QString>("state");
    const QString good = relayState(kHex, 21477).text();
    QTest::newRow("none") << QString();
    QTest::newRow("plain") << QString::fromLatin1(kHex);
    QTest::newRow("upper case") << good.toUpper();
    QTest::newRow("more behind") << QString(good + u'0');
    QTest::newRow("more before") << QString(u'0' + good);
    QTest::newRow("line end") << QString(good.left(39) + u'\n');
    QTest::newRow("other digits") << QString(good.left(33) + u"２１４７７"_s + good.right(2));
    // Right by its check digits, and yet none of ours.
    QTest::newRow("port 80") << u"0123456789abcdef0123456789abcdefp0008071"_s;
    QTest::newRow("port 65536") << u"0123456789abcdef0123456789abcdefp6553631"_s;
}

void TestRelayState::otherStatesHaveNoPort()
{
    QFETCH(const QString, state);
    QCOMPARE(relayPortOf(StateToken(state)), quint16(0));
}

void TestRelayState::thePolicyAllowsExactlyThisPage()
{
    const QByteArray page = relayPage(u"/wx/callback"_s);
    QCOMPARE(page.count("<script"), 1);
    QCOMPARE(page.count("<style"), 1);
    const QByteArray policy =
        between(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
    QVERIFY(policy.startsWith("default-src 'none';"));
    const QByteArrayList rules = policy.split(';');
    const auto allows = [&rules](const QByteArray &what, const QByteArray &body) {
        return rules.contains(QByteArray(' ' + what + ' ' + sha256(body)));
    };
    QVERIFY(allows("script-src", between(page, "<script>", "</script>")));
    QVERIFY(allows("style-src", between(page, "<style>", "</style>")));
    QVERIFY(!policy.contains("unsafe"));
    // Nothing is fetched from anywhere; the one address in it is this machine's.
    static const QRegularExpression address(u"(https?:)?//[\\w.]+"_s);
    const QString code = QString::fromUtf8(between(page, "<script>", "</script>"));
    auto found = address.globalMatch(code);
    while (found.hasNext()) {
        QCOMPARE(found.next().captured(), u"http://127.0.0.1"_s);
    }
    QVERIFY(!page.contains(" src=") && !page.contains("<iframe") && !page.contains("<form"));
}

void TestRelayState::thePageCarriesThePathAndNothingElse()
{
    const QByteArray plain = relayPage(u"/wx/callback"_s);
    QByteArray other = relayPage(u"/login/back"_s);
    QVERIFY(other != plain);
    QCOMPARE(other.replace("\"/login/back\"", "\"/wx/callback\""), plain);
    const QByteArray hostile = relayPage(u"/\"><script>alert(1)</script>"_s);
    QCOMPARE(hostile.count("<script"), 1);
    QVERIFY(hostile.contains("content=\"/&quot;&gt;&lt;script&gt;"));
}

void TestRelayState::aFolderThatIsNotThereIsSaid()
{
    QTemporaryDir folder;
    const auto written = writeRelayPage(u"/cb"_s, folder.filePath(u"none/relay.html"_s));
    QVERIFY(!written);
    QCOMPARE(written.error().fault, Fault::Storage);
    QVERIFY(writeRelayPage(u"/cb"_s, folder.filePath(u"relay.html"_s)));
    QFile file(folder.filePath(u"relay.html"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), relayPage(u"/cb"_s));
}

QTEST_GUILESS_MAIN(TestRelayState)
#include "tst_relaystate.moc"
