#include "core/http/recordinghttpclient.h"
#include "core/http/wirecall.h"
#include "tests/support/quoted.h"
#include "tests/support/waitfor.h"

#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using wxbind::test::quoted;
using wxbind::test::waitFor;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kBody = quoted("{'access_token':'57_0123456789abcdefghij','openid':'oA'}");
const QByteArray kSecret = "0123456789abcdef0123456789abcdef";

/// A wire that answers at once what it was told.
class ToldTransport final : public HttpTransport
{
public:
    [[nodiscard]] Async<Transfer> transfer(const HttpRequest &request) override
    {
        if (dead) {
            return failed<Transfer>({Fault::Invalid, 0, {}, u"no"_s, {}});
        }
        WireCall call;
        call.request = request;
        call.error = error;
        if (!error) {
            call.reply.status = 200;
            call.reply.body = kBody;
            call.reply.headers = {{"Set-Cookie", "sid=0123456789abcdef"}};
        }
        const Result<HttpReply> outcome =
            error ? Result<HttpReply>(fail(*error)) : Result<HttpReply>(call.reply);
        ++calls;
        if (hold) {
            held = std::make_shared<Promise<Transfer>>();
            held->start();
            return held->future();
        }
        return ready<Transfer>(
            Transfer{outcome, exchangeOf(call), call.reply.body, foundClosed && calls == 1});
    }

    std::optional<Error> error;
    bool dead = false;
    bool foundClosed = false; ///< the first call
    bool hold = false;
    int calls = 0;
    std::shared_ptr<Promise<Transfer>> held;
};

class HeldSink final : public ExchangeSink
{
public:
    [[nodiscard]] Async<ExchangeId> record(const Exchange &exchange,
                                           const QByteArray &rawBody) override
    {
        seen.append(exchange);
        bodies.append(rawBody);
        promise = std::make_shared<Promise<ExchangeId>>();
        promise->start();
        return promise->future();
    }
    void settle(const Result<ExchangeId> &result)
    {
        promise->addResult(result);
        promise->finish();
    }

    QList<Exchange> seen;
    QList<QByteArray> bodies;
    std::shared_ptr<Promise<ExchangeId>> promise;
};

HttpRequest request()
{
    HttpRequest made;
    made.url = QUrl(u"https://api.weixin.qq.com/sns/oauth2/access_token?appid=wx1&secret="_s +
                    QString::fromLatin1(kSecret) + u"&code=071aAbBcCdDeEfF9"_s);
    made.endpoint = u"sns/oauth2/access_token"_s;
    made.context.appId = AppId(u"wx1"_s);
    made.context.attempt = AttemptId(41);
    made.oneShot = true;
    return made;
}

} // namespace

class tst_RecordingHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repeatsOpenlyOverAClosedConnection_data()
    {
        QTest::addColumn<bool>("repeatable");
        QTest::addColumn<bool>("foundClosed");
        QTest::addColumn<int>("calls");
        QTest::newRow("a question, kept connection closed") << true << true << 2;
        QTest::newRow("a question, other failure") << true << false << 1;
        QTest::newRow("anything else") << false << true << 1;
    }
    void repeatsOpenlyOverAClosedConnection()
    {
        QFETCH(bool, repeatable);
        QFETCH(bool, foundClosed);
        QFETCH(int, calls);
        ToldTransport transport;
        transport.error = Error{Fault::Network, 0, {}, u"closed"_s, {}};
        transport.foundClosed = foundClosed;
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        HttpRequest made = request();
        made.oneShot = false;
        made.repeatable = repeatable;
        const Async<HttpReply> reply = client.send(made);
        for (int i = 1; i <= calls; ++i) {
            QTRY_COMPARE(sink.seen.size(), i);
            QCOMPARE(transport.calls, i); // the first is on record before the second leaves
            sink.settle(ExchangeId(i));
        }
        QCOMPARE(waitFor(reply).error().fault, Fault::Network);
        QCOMPARE(transport.calls, calls);
    }

    void letsNothingOutThroughAShutDoor()
    {
        ToldTransport transport;
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        transport.hold = true;
        QSignalSpy answered(&client, &RecordingHttpClient::oneShotAnswered);
        const Async<HttpReply> out = client.send(request());
        QCOMPARE(client.oneShotsOut(), 1);
        client.setDoor(RecordingHttpClient::Door::NoOneShots);
        QCOMPARE(waitFor(client.send(request())).error().fault, Fault::Cancelled);
        HttpRequest ordinary = request();
        ordinary.oneShot = false;
        client.setDoor(RecordingHttpClient::Door::Shut);
        QCOMPARE(waitFor(client.send(ordinary)).error().fault, Fault::Cancelled);
        QCOMPARE(transport.calls, 1);
        transport.held->addResult(Transfer{fail(Fault::OutcomeUnknown, u"gone"_s), {}, {}});
        transport.held->finish();
        QTRY_COMPARE(sink.seen.size(), 1);
        QCOMPARE(answered.size(), 0);
        sink.settle(ExchangeId(1));
        QCOMPARE(waitFor(out).error().fault, Fault::OutcomeUnknown);
        QCOMPARE(answered.size(), 1);
        QCOMPARE(client.oneShotsOut(), 0);
    }

    void answersOnlyAfterTheRecordIsKept()
    {
        ToldTransport transport;
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        const Async<HttpReply> answer = client.send(request());
        QTRY_COMPARE(sink.seen.size(), 1);
        QCoreApplication::processEvents();
        QVERIFY(!answer.isFinished());
        sink.settle(ExchangeId(20418));
        const Result<HttpReply> reply = waitFor(answer);
        QVERIFY(reply);
        QCOMPARE(reply->exchange, ExchangeId(20418));
        QCOMPARE(reply->body, kBody);
    }

    void recordsWithoutSecrets()
    {
        ToldTransport transport;
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        const Async<HttpReply> answer = client.send(request());
        QTRY_COMPARE(sink.seen.size(), 1);
        const Exchange exchange = sink.seen.constFirst();
        QCOMPARE(exchange.context.attempt, AttemptId(41));
        QCOMPARE(exchange.url,
                 u"https://api.weixin.qq.com/sns/oauth2/access_token?appid=wx1&secret=0123…def (32)"
                 u"&code=071a…fF9 (16)"_s);
        QCOMPARE(exchange.replyBody, quoted("{'access_token':'57_0…hij (23)','openid':'oA'}"));
        QCOMPARE(exchange.replyHeaders.value(0).second, QByteArray("sid?…def (20)"));
        QCOMPARE(exchange.replySize, kBody.size());
        QCOMPARE(sink.bodies.constFirst(), kBody);
        sink.settle(ExchangeId(1));
        QVERIFY(waitFor(answer));
    }

    void keepsTheReplyWhenTheRecordIsLost()
    {
        ToldTransport transport;
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        const Async<HttpReply> answer = client.send(request());
        QTRY_COMPARE(sink.seen.size(), 1);
        QTest::ignoreMessage(QtWarningMsg, "a call could not be recorded: Storage");
        sink.settle(fail(Fault::Storage, u"disk full"_s));
        const Result<HttpReply> reply = waitFor(answer);
        QVERIFY(reply);
        QCOMPARE(reply->body, kBody);
        QVERIFY(reply->exchange.isNull());
    }

    void recordsWhatWasLostToo()
    {
        ToldTransport transport;
        transport.error = Error{Fault::OutcomeUnknown,
                                0,
                                {},
                                u"closed on secret="_s + QString::fromLatin1(kSecret),
                                {}};
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        const Async<HttpReply> answer = client.send(request());
        QTRY_COMPARE(sink.seen.size(), 1);
        QCOMPARE(sink.seen.constFirst().error->fault, Fault::OutcomeUnknown);
        QCOMPARE(sink.seen.constFirst().error->detail, u"closed on secret=0123…def (32)"_s);
        QCOMPARE(sink.seen.constFirst().httpStatus, 0);
        sink.settle(ExchangeId(2));
        const Result<HttpReply> reply = waitFor(answer);
        QVERIFY(!reply);
        QCOMPARE(reply.error().fault, Fault::OutcomeUnknown);
    }

    void whatNeverBeganIsNotRecorded()
    {
        ToldTransport transport;
        transport.dead = true;
        HeldSink sink;
        RecordingHttpClient client(transport, sink);
        const Result<HttpReply> reply = waitFor(client.send(request()));
        QCOMPARE(reply.error().fault, Fault::Invalid);
        QVERIFY(sink.seen.isEmpty());
    }

    void settlesWhenItGoesAway()
    {
        ToldTransport transport;
        HeldSink sink;
        auto client = std::make_unique<RecordingHttpClient>(transport, sink);
        const Async<HttpReply> answer = client->send(request());
        QTRY_COMPARE(sink.seen.size(), 1);
        client.reset();
        QCOMPARE(waitFor(answer).error().fault, Fault::Cancelled);
    }
};

QTEST_GUILESS_MAIN(tst_RecordingHttpClient)
#include "tst_recordinghttpclient.moc"
