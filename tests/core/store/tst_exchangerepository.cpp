#include "tests/core/store/storefixture.h"

#include <QTest>

#include <functional>

using namespace wxbind;
using namespace wxbind::test;

namespace {

Exchange fullExchange()
{
    Exchange exchange;
    exchange.context = {Step::Exchange, AppId(u"wx1"_s), {}, OpenId(u"oX"_s), u"li"_s};
    exchange.endpoint = u"sns/oauth2/access_token"_s;
    exchange.method = "GET";
    exchange.url = u"https://api.weixin.qq.com/sns/oauth2/access_token?code=071a…Xk9"_s;
    exchange.requestHeaders = {{"Accept", "*/*"}, {"X-Raw", "\xff\x80"}};
    exchange.requestBody = QByteArray("a\0b", 3);
    exchange.startedAt = kT0;
    exchange.phases = {12, std::nullopt, 30, 0, 51};
    exchange.httpStatus = 200;
    exchange.httpVersion = "1.1";
    exchange.remoteAddress = u"127.0.0.1:443"_s;
    exchange.tls = u"TLS 1.3"_s;
    exchange.replyHeaders = {{"Content-Type", "text/plain"}};
    exchange.replyBody = QByteArray("{\"errcode\":40029,\0\xc3}", 20);
    exchange.replySize = 321;
    exchange.sealedBody = QByteArray("\1\2\3", 3);
    exchange.errcode = 40029;
    exchange.errmsg = u"invalid code, rid: 1-2-3"_s;
    exchange.rid = u"1-2-3"_s;
    exchange.error = Error{Fault::BadReply, 0, {}, u"cut off"_s, exchange.endpoint};
    exchange.clockDifference = -1200;
    return exchange;
}

} // namespace

class tst_ExchangeRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<Store>();
        m_store->addAccounts({u"wx1"_s});
        m_attempt = AttemptRepository(m_store->db()).insert(attempt(u"s1"_s)).value();
    }

    void keepsEveryByte()
    {
        Exchange written = fullExchange();
        written.context.attempt = m_attempt;
        const Exchange read = exchanges().get(exchanges().insert(written).value()).value();
        QCOMPARE(read.requestHeaders, written.requestHeaders);
        QCOMPARE(read.replyHeaders, written.replyHeaders);
        QCOMPARE(read.requestBody, written.requestBody);
        QCOMPARE(read.replyBody, written.replyBody);
        QCOMPARE(read.sealedBody, written.sealedBody);
        compareHeads(read, written);
        QCOMPARE(exchanges().get(ExchangeId(99)).error().fault, Fault::NotFound);
    }

    void keepsWhatIsAbsentAbsent()
    {
        const Exchange read = exchanges().get(exchanges().insert(Exchange()).value()).value();
        compareHeads(read, Exchange());
        QVERIFY(!read.errcode && !read.error && !read.clockDifference && !read.phases.tls);
    }

    void listsWithoutContent()
    {
        exchanges().insert(fullExchange()).value();
        const Exchange row = exchanges().list({}).value().constFirst();
        compareHeads(row, fullExchange());
        QVERIFY(row.replyBody.isEmpty() && row.requestBody.isEmpty() && row.sealedBody.isEmpty());
        QVERIFY(row.requestHeaders.isEmpty() && row.replyHeaders.isEmpty());
    }

    void filters_data()
    {
        QTest::addColumn<ExchangeQuery>("query");
        QTest::addColumn<QList<qint64>>("expected");
        const auto row = [](const char *name, auto set, const QList<qint64> &expected) {
            ExchangeQuery query;
            set(query);
            QTest::newRow(name) << query << expected;
        };
        row("all", [](auto &) {}, {6, 5, 4, 3, 2, 1});
        row("account", [](auto &q) { q.appId = AppId(u"wx2"_s); }, {2});
        row("attempt", [](auto &q) { q.attempt = AttemptId(1); }, {6, 3});
        row("openid", [](auto &q) { q.openId = OpenId(u"oX"_s); }, {4});
        row("openid in another case", [](auto &q) { q.openId = OpenId(u"ox"_s); }, {});
        row("errcode", [](auto &q) { q.errcode = 40029; }, {5});
        row("errcode 0", [](auto &q) { q.errcode = 0; }, {6});
        row("failed", [](auto &q) { q.failedOnly = true; }, {5, 3, 2});
        row("step", [](auto &q) { q.step = Step::UserInfo; }, {4, 3});
        row("text in errmsg", [](auto &q) { q.text = u"INVALID code"_s; }, {5});
        row("text in url", [](auto &q) { q.text = u"/userinfo"_s; }, {4, 3});
        row("attempt and step",
            [](auto &q) {
                q.attempt = AttemptId(1);
                q.step = Step::UserInfo;
            },
            {3});
        row("failed of an account",
            [](auto &q) {
                q.appId = AppId(u"wx1"_s);
                q.failedOnly = true;
            },
            {5, 3});
        row("a page",
            [](auto &q) {
                q.limit = 2;
                q.before = ExchangeId(5);
            },
            {4, 3});
    }

    void filters()
    {
        addSix();
        QFETCH(ExchangeQuery, query);
        QList<qint64> found;
        const QList<Exchange> rows = exchanges().list(query).value();
        for (const Exchange &row : rows) {
            found.append(row.id.number());
        }
        QTEST(found, "expected");
    }

private:
    ExchangeRepository exchanges() { return ExchangeRepository(m_store->db()); }

    static void compareHeads(const Exchange &read, const Exchange &written)
    {
        QCOMPARE(read.context.step, written.context.step);
        QCOMPARE(read.context.appId, written.context.appId);
        QCOMPARE(read.context.attempt, written.context.attempt);
        QCOMPARE(read.context.openId, written.context.openId);
        QCOMPARE(read.context.operatorName, written.context.operatorName);
        QCOMPARE(read.endpoint, written.endpoint);
        QCOMPARE(read.method, written.method);
        QCOMPARE(read.url, written.url);
        QCOMPARE(read.startedAt, written.startedAt);
        QCOMPARE(read.phases.connect, written.phases.connect);
        QCOMPARE(read.phases.tls, written.phases.tls);
        QCOMPARE(read.phases.firstByte, written.phases.firstByte);
        QCOMPARE(read.phases.receive, written.phases.receive);
        QCOMPARE(read.phases.total, written.phases.total);
        QCOMPARE(read.httpStatus, written.httpStatus);
        QCOMPARE(read.httpVersion, written.httpVersion);
        QCOMPARE(read.remoteAddress, written.remoteAddress);
        QCOMPARE(read.tls, written.tls);
        QCOMPARE(read.replySize, written.replySize);
        QCOMPARE(read.errcode, written.errcode);
        QCOMPARE(read.errmsg, written.errmsg);
        QCOMPARE(read.rid, written.rid);
        QCOMPARE(read.error, written.error);
        QCOMPARE(read.clockDifference, written.clockDifference);
    }

    void add(const std::function<void(Exchange &)> &change)
    {
        Exchange exchange;
        exchange.context.appId = AppId(u"wx1"_s);
        exchange.httpStatus = 200;
        change(exchange);
        exchanges().insert(exchange).value();
    }

    void addSix()
    {
        const auto userInfo = [](Exchange &e) {
            e.context.step = Step::UserInfo;
            e.url = u"https://api.weixin.qq.com/sns/userinfo"_s;
        };
        add([](Exchange &) {});
        add([](Exchange &e) {
            e.context.appId = AppId(u"wx2"_s);
            e.error = Error{Fault::Timeout, 0, {}, {}, {}};
        });
        add([&](Exchange &e) {
            userInfo(e);
            e.context.attempt = m_attempt;
            e.httpStatus = 502;
        });
        add([&](Exchange &e) {
            userInfo(e);
            e.context.openId = OpenId(u"oX"_s);
        });
        add([](Exchange &e) {
            e.errcode = 40029;
            e.errmsg = u"invalid code"_s;
        });
        add([&](Exchange &e) {
            e.errcode = 0;
            e.context.attempt = m_attempt;
        });
    }

    std::unique_ptr<Store> m_store;
    AttemptId m_attempt;
};

QTEST_GUILESS_MAIN(tst_ExchangeRepository)
#include "tst_exchangerepository.moc"
