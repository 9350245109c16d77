#include "core/oauth/step1_authorize/authorizelink.h"
#include "core/oauth/step1_authorize/linkcheck/checklink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>
#include <limits>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 kSeed = 20260302; // the same run every time

template <class T>
const T &oneOf(QRandomGenerator &random, const QList<T> &all)
{
    return all.at(random.bounded(all.size()));
}

QString hexDigits(QRandomGenerator &random, int count)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        text += QString::number(random.bounded(16), 16);
    }
    return text;
}

Account anyAccount(QRandomGenerator &random)
{
    using enum AccountKind;
    Account account;
    account.appId = AppId(u"wx"_s + hexDigits(random, 16));
    account.kind = oneOf(random, QList<AccountKind>{Service, Test, Website, Component});
    account.domains = {u"shop.example.com"_s, u"m.example.com"_s};
    account.apiBase = defaultApiBase();
    account.authorizeBase = defaultAuthorizeBase();
    if (account.kind == Component) {
        account.componentAppId = AppId(u"wx"_s + hexDigits(random, 16));
    }
    return account;
}

/// Everything a site may have in its address.
QString anyTail(QRandomGenerator &random)
{
    const QList<QString> pieces{u"/"_s,     u"a"_s,      u"登录"_s, u"%20"_s,  u"-._~"_s,
                                u"!*'()"_s, u"&"_s,      u"="_s,    u"b=1&"_s, u"%"_s,
                                u":"_s,     u"@"_s,      u"+"_s,    u";"_s,    u"%2F"_s,
                                u"?"_s,     u"scope="_s, u"$,"_s,   u"[]"_s};
    QString tail = u"/"_s;
    for (int i = random.bounded(12); i > 0; --i) {
        tail += oneOf(random, pieces);
    }
    return tail;
}

LinkOrder anyOrder(QRandomGenerator &random, const Account &account)
{
    const bool website = account.kind == AccountKind::Website;
    LinkOrder order;
    order.redirectUri = u"https://"_s + oneOf(random, account.domains) + anyTail(random);
    order.scope = website ? u"snsapi_login"_s
                          : oneOf(random, QList<QString>{u"snsapi_base"_s, u"snsapi_userinfo"_s});
    order.state = StateToken(hexDigits(random, 1 + random.bounded(128)));
    order.forcePopup = !website && random.bounded(2) == 0;
    order.forceSnapShot = !website && random.bounded(2) == 0;
    order.lang = website ? oneOf(random, QList<QString>{QString(), u"cn"_s, u"en"_s}) : QString();
    return order;
}

QStringList seeds()
{
    QStringList texts;
    const QDir folder(QStringLiteral(WXBIND_TEST_DATA "/linkcheck"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly)) {
            for (const QJsonValue row : QJsonDocument::fromJson(file.readAll()).array()) {
                texts.append(row[u"text"_s].toString());
            }
        }
    }
    return texts;
}

/// Bytes are changed, lost, doubled and put in; two texts may be spliced.
QString mutated(QRandomGenerator &random, const QStringList &all)
{
    QByteArray bytes = oneOf(random, all).toUtf8() + ' ';
    for (int i = 1 + random.bounded(4); i > 0; --i) {
        const qsizetype at = random.bounded(bytes.size());
        switch (random.bounded(5)) {
        case 0:
            bytes[at] = static_cast<char>(random.bounded(256));
            break;
        case 1:
            bytes.remove(at, 1 + random.bounded(8));
            bytes += ' ';
            break;
        case 2:
            bytes.insert(at, bytes.mid(random.bounded(bytes.size()), random.bounded(40)));
            break;
        case 3:
            bytes.insert(at, oneOf(random, QList<QByteArray>{"&", "#", "%23", "&amp;", "\\/", "=",
                                                             "?", "\n", "\xef\xbc\x86", "://"}));
            break;
        default:
            bytes = bytes.left(at) + oneOf(random, all).toUtf8() + ' ';
        }
    }
    return QString::fromUtf8(bytes);
}

QByteArray shown(const QString &text)
{
    return text.toUtf8().toPercentEncoding();
}

} // namespace

class TestLinkCheckProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyValidOrderMakesASoundLink();
    void anyTextIsJudgedAndNoCorrectionIsBad();
    void noSecretIsShown();
    void growsWithTheTextAlone_data();
    void growsWithTheTextAlone();
};

void TestLinkCheckProperties::everyValidOrderMakesASoundLink()
{
    QRandomGenerator random(kSeed);
    int sound = 0;
    for (int i = 0; i < 800; ++i) {
        const Account account = anyAccount(random);
        const LinkOrder order = anyOrder(random, account);
        if (!checkLinkOrder(account, order).isEmpty()) {
            continue; // the page has a code of its own, or the like
        }
        const QString link = buildAuthorizeLink(account, order).text;
        LinkCheckOptions options;
        options.account = account;
        const LinkCheck check = checkLink(link, options);
        QVERIFY2(check.findings.isEmpty(), shown(link).constData());
        QCOMPARE(check.verdict, LinkVerdict::Ok);
        QCOMPARE(check.parts.redirectUri, order.redirectUri);
        QCOMPARE(check.shown.text, link);
        QCOMPARE(check.order, order);
        ++sound;
    }
    QVERIFY(sound > 600);
}

void TestLinkCheckProperties::anyTextIsJudgedAndNoCorrectionIsBad()
{
    QRandomGenerator random(kSeed);
    const QStringList all = seeds();
    QVERIFY(all.size() > 150);
    LinkCheckOptions options;
    options.domains = QStringList{u"shop.example.com"_s};
    int fixed = 0;
    for (int i = 0; i < 3000; ++i) {
        const QString text = mutated(random, all);
        const LinkCheck check = checkLink(text, options);
        QVERIFY2((check.verdict == LinkVerdict::Bad) == hasErrors(check.findings),
                 shown(text).constData());
        QVERIFY2(check.found() || !check.findings.isEmpty(), shown(text).constData());
        if (check.fixed) {
            const LinkCheck again = checkLink(check.fixed->text, options);
            QVERIFY2(again.verdict != LinkVerdict::Bad, shown(text).constData());
            QVERIFY2(!again.fixed || again.fixed->text != check.fixed->text,
                     shown(text).constData());
            ++fixed;
        }
    }
    QVERIFY(fixed > 300);
}

void TestLinkCheckProperties::noSecretIsShown()
{
    const QString secret = u"Zm9vYmFyMTIzNDU2"_s;
    for (const QString &place :
         {u"&uin=%1&key=%1&pass_ticket=%1#wechat_redirect"_s, u"#wechat_redirect&pass_ticket=%1"_s,
          u"#wechat_redirect?uin=%1"_s, u"&amp;pass_ticket=%1#wechat_redirect"_s,
          u"&Pass_Ticket=%1#wechat_redirect"_s, u"&pass%5Fticket=%1#wechat_redirect"_s,
          u"&secret=%1&secret=%1#wechat_redirect"_s}) {
        for (const QString &redirect :
             {u"https%3A%2F%2Fshop.example.com%2F"_s, u"https://shop.example.com/?a=1"_s,
              u"https%3A%2F%2Fshop.example.com%2F%3Fuin%3D%1%26key%3D%1"_s,
              u"https%253A%252F%252Fshop.example.com%252F%253Fpass_ticket%253D%1"_s}) {
            QString text =
                u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=wx520c15f417810387"
                "&redirect_uri="_s +
                redirect + u"&response_type=code&scope=snsapi_base&state=abc"_s + place;
            text.replace(u"%1"_s, secret);
            const LinkCheck check = checkLink(text);
            QString told = check.shown.text + check.parts.redirectUri + check.parts.fragment;
            for (const auto &[name, value] : check.parts.extra) {
                told += name + value;
            }
            for (const Finding &one : check.findings) {
                told += one.param + one.args.join(u' ') + one.fixedValue;
            }
            told += check.fixed ? check.fixed->text : QString();
            QVERIFY2(!told.contains(secret), shown(text).constData());
        }
    }
}

void TestLinkCheckProperties::growsWithTheTextAlone_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("piece");
    const QString link = u"https://open.weixin.qq.com/connect/oauth2/authorize?appid=a&"_s;
    QTest::newRow("words") << QString() << u"some words and "_s;
    QTest::newRow("links") << QString() << u"https://open.weixin.qq.com/connect/qrconnect?a=b "_s;
    QTest::newRow("parameters") << link << u"a=b&"_s;
    QTest::newRow("repeated") << link << u"state=x&"_s;
    QTest::newRow("lost parts") << QString(link + u"redirect_uri=https://a/?"_s) << u"x=1&"_s;
    QTest::newRow("secrets") << link << u"pass_ticket=abcdefgh&"_s;
    QTest::newRow("percent") << QString(link + u"state="_s) << u"%25"_s;
    QTest::newRow("hashes") << link << u"#"_s;
    QTest::newRow("marks") << link << u"?&=:/"_s;
    QTest::newRow("escapes") << link << u"&amp;\\/"_s;
    QTest::newRow("slashes") << u"https://open.weixin.qq.com/"_s << u"/connect"_s;
    QTest::newRow("glued") << QString(link + u"redirect_uri="_s) << u"scope="_s;
    QTest::newRow("encoded") << QString() << u"https%3A%2F%2Fopen.weixin.qq.com%2Fconnect%2F"_s;
}

void TestLinkCheckProperties::growsWithTheTextAlone()
{
    QFETCH(const QString, head);
    QFETCH(const QString, piece);
    const auto took = [&](qsizetype size) {
        const QString text = head + piece.repeated(size / piece.size());
        qint64 least = std::numeric_limits<qint64>::max();
        for (int i = 0; i < 3; ++i) {
            const std::clock_t start = std::clock(); // of this process alone: others may be busy
            const LinkCheck check = checkLink(text);
            least = qMin(least, qint64(std::clock() - start));
            [&] {
                QVERIFY(!check.findings.isEmpty());
            }();
        }
        return least;
    };
    const qint64 small = took(8 * 1024);
    const qint64 large = took(64 * 1024);
    // Eight times the text: linear is near 8, quadratic is 64.
    QVERIFY2(large < 30 * qMax<qint64>(small, CLOCKS_PER_SEC / 1000),
             qPrintable(u"%1 then %2"_s.arg(small).arg(large)));
}

QTEST_GUILESS_MAIN(TestLinkCheckProperties)
#include "tst_linkcheckproperties.moc"
