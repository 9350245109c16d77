#include "tests/cli/ctl.h"

using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kSound = u"https://open.weixin.qq.com/connect/oauth2/authorize"
                       "?appid=wx520c15f417810387&redirect_uri=https%3A%2F%2Fshop.example.com%2Fcb"
                       "&response_type=code&scope=snsapi_base&state=abc#wechat_redirect"_s;

QString changed(const QString &from, const QString &to)
{
    return QString(kSound).replace(from, to);
}

} // namespace

class TestCliLinkCheck final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersInTheContractsWords();
    void endsWithSevenWhenBad();
    void readsStandardInput();
    void takesAStoredAccount();
    void refusesAnUnknownKind();
    void printsNoSessionKey();

private:
    Ctl m_ctl;
};

void TestCliLinkCheck::answersInTheContractsWords()
{
    const Run run =
        m_ctl.run({u"--json"_s, u"link"_s, u"check"_s, u"--domain"_s, u"shop.example.com"_s,
                   changed(u"&state=abc"_s, u"&state=abc&lang=en"_s)});
    QCOMPARE(run.exit, 0);
    const QJsonObject json = run.json();
    QCOMPARE(json.keys(),
             (QStringList{u"findings"_s, u"fixed"_s, u"kind"_s, u"parts"_s, u"verdict"_s}));
    QCOMPARE(json[u"verdict"_s].toString(), u"warn"_s);
    QCOMPARE(json[u"kind"_s].toString(), u"oauth2"_s);
    QCOMPARE(json[u"fixed"_s].toString(), kSound);
    const QJsonObject parts = json[u"parts"_s].toObject();
    QCOMPARE(parts.keys(),
             (QStringList{u"appid"_s, u"base"_s, u"extra"_s, u"fragment"_s, u"redirect_uri"_s,
                          u"response_type"_s, u"scope"_s, u"state"_s}));
    QCOMPARE(parts[u"redirect_uri"_s].toString(), u"https://shop.example.com/cb"_s);
    QCOMPARE(parts[u"extra"_s].toObject()[u"lang"_s].toString(), u"en"_s);
    const QJsonObject finding = json[u"findings"_s].toArray().first().toObject();
    QCOMPARE(finding[u"id"_s].toString(), u"option-ignored"_s);
    QCOMPARE(finding[u"severity"_s].toString(), u"warning"_s);
}

void TestCliLinkCheck::endsWithSevenWhenBad()
{
    const QStringList command{u"link"_s, u"check"_s, u"--domain"_s, u"m.example.com"_s, kSound};
    const Run run = m_ctl.run(QStringList{u"--json"_s} + command);
    QCOMPARE(run.exit, 7);
    QCOMPARE(run.json()[u"verdict"_s].toString(), u"bad"_s);
    QVERIFY(run.json()[u"fixed"_s].isNull());
    const Run text = m_ctl.run(QStringList{u"--lang"_s, u"en"_s} + command);
    QCOMPARE(text.exit, 7);
    QVERIFY2(text.out.contains("10003"), text.told().constData());
}

void TestCliLinkCheck::readsStandardInput()
{
    const Run run = m_ctl.run({u"--json"_s, u"link"_s, u"check"_s, u"-"_s}, kSound.toUtf8() + '\n');
    QCOMPARE(run.exit, 0);
    QCOMPARE(run.json()[u"verdict"_s].toString(), u"ok"_s);
}

void TestCliLinkCheck::takesAStoredAccount()
{
    const Run added = m_ctl.run({u"account"_s, u"add"_s, u"--appid"_s, u"wx520c15f417810387"_s,
                                 u"--name"_s, u"Shop"_s, u"--domain"_s, u"m.example.com"_s});
    QVERIFY2(added.exit == 0, added.told().constData());
    const Run run = m_ctl.run(
        {u"--json"_s, u"link"_s, u"check"_s, u"--account"_s, u"wx520c15f417810387"_s, kSound});
    QCOMPARE(run.exit, 7);
    QCOMPARE(run.json()[u"findings"_s].toArray().first()[u"id"_s].toString(),
             u"redirect-host-unregistered"_s);
}

void TestCliLinkCheck::refusesAnUnknownKind()
{
    QCOMPARE(m_ctl.run({u"link"_s, u"check"_s, u"--kind"_s, u"pigeon"_s, kSound}).exit, 2);
}

void TestCliLinkCheck::printsNoSessionKey()
{
    const QString link =
        changed(u"#wechat"_s, u"&pass_ticket=QmV0dGVyIG5vdA&uin=MjIzMzQ0#wechat"_s);
    for (const QStringList &form : {QStringList(), QStringList{u"--json"_s}}) {
        const Run run = m_ctl.run(form + QStringList{u"link"_s, u"check"_s, link});
        QCOMPARE(run.exit, 0);
        QVERIFY(run.told().contains("pass_ticket"));
        QVERIFY2(!run.told().contains("QmV0dGVyIG5vdA") && !run.told().contains("MjIzMzQ0"),
                 run.told().constData());
    }
}

QTEST_GUILESS_MAIN(TestCliLinkCheck)
#include "tst_clilinkcheck.moc"
