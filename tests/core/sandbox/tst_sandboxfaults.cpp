#include "tests/core/sandbox/sandboxclient.h"

#include <QTcpServer>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

Sandbox::PlayedFault fault(const QString &kind, int times = 1, const QString &path = {})
{
    Sandbox::PlayedFault played;
    played.kind = kind;
    played.times = times;
    played.path = path;
    return played;
}

} // namespace

class tst_SandboxFaults final : public QObject
{
    Q_OBJECT
private slots:
    void closesBeforeTheReplyButSpendsTheCode()
    {
        const QByteArray code = m_client.code("zhangsan");
        m_client.sandbox.resetReceived();
        m_client.sandbox.playFault(fault(u"close"_s));
        const WireReply reply = m_client.exchange(code);
        QCOMPARE(reply.status, 0);
        QVERIFY(reply.head.isEmpty());
        QCOMPARE(m_client.sandbox.received(u"/sns/oauth2/access_token"_s), 1);
        QCOMPARE(m_client.exchange(code).errcode(), 40163);
    }

    void cutsTheBody()
    {
        const QByteArray code = m_client.code("zhangsan");
        m_client.sandbox.playFault(fault(u"cut"_s, 1, u"/sns/"_s));
        const WireReply cut = m_client.exchange(code);
        QCOMPARE(cut.status, 200);
        const qsizetype promised = cut.header("Content-Length").toLongLong();
        QVERIFY(promised > 100);
        QCOMPARE(cut.body.size(), promised / 2);
    }

    void delaysTheReply()
    {
        Sandbox::PlayedFault delay = fault(u"delay"_s);
        delay.delayMillis = 150;
        m_client.sandbox.playFault(delay);
        const WireReply reply = m_client.exchange("0x");
        QVERIFY2(reply.millis >= 145, QByteArray::number(reply.millis).constData());
        QCOMPARE(reply.errcode(), 40029);
        QVERIFY(m_client.exchange("0x").millis < 100);
    }

    void servesOthersDuringADelay()
    {
        Sandbox::PlayedFault delay = fault(u"delay"_s);
        delay.delayMillis = 600000;
        m_client.sandbox.playFault(delay);
        QTcpSocket waiting;
        waiting.connectToHost(u"127.0.0.1"_s,
                              static_cast<quint16>(m_client.sandbox.address().port()));
        waiting.write("GET /sns/auth HTTP/1.1\r\nHost: x\r\n\r\n");
        QVERIFY(waiting.waitForBytesWritten());
        QTRY_COMPARE(m_client.sandbox.fault().kind, u"none"_s);
        QCOMPARE(m_client.exchange("0x").errcode(), 40029);
        QCOMPARE(waiting.bytesAvailable(), 0);
    }

    void answersLikeABrokenProxy()
    {
        m_client.sandbox.playFault(fault(u"html502"_s));
        const QByteArray code = "0x";
        const WireReply reply = m_client.exchange(code);
        QCOMPARE(reply.status, 502);
        QCOMPARE(reply.header("Content-Type"), "text/html");
        QVERIFY(reply.body.startsWith("<html>"));
    }

    void playsAnyErrcode()
    {
        Sandbox::PlayedFault played = fault(u"errcode"_s);
        played.errcode = 45011;
        m_client.sandbox.playFault(played);
        const QByteArray code = m_client.code("zhangsan");
        QVERIFY(code.isEmpty()); // the authorize page showed it
        played.path = u"/sns/oauth2/access_token"_s;
        const QByteArray good = m_client.code("zhangsan");
        m_client.sandbox.playFault(played);
        const WireReply reply = m_client.exchange(good);
        QCOMPARE(reply.errcode(), 45011);
        QVERIFY(reply.text("errmsg"_L1).startsWith(u"api minute-quota reach limit"_s));
        QVERIFY(reply.text("errmsg"_L1).contains(u", rid: "_s));
        QCOMPARE(m_client.exchange(good).errcode(), 0); // it was not spent
    }

    void playsAPageError()
    {
        Sandbox::PlayedFault played = fault(u"errcode"_s);
        played.errcode = 10004;
        m_client.sandbox.playFault(played);
        const WireReply page = m_client.get(m_client.link("snsapi_base"));
        QVERIFY(page.body.contains("此公众号被封禁"));
        QVERIFY(page.body.contains(">10004<"));
    }

    void countsOff()
    {
        m_client.sandbox.playFault(fault(u"html502"_s, 2, u"/sns/auth"_s));
        QCOMPARE(m_client.get("/sns/userinfo").status, 200);
        QCOMPARE(m_client.get("/sns/auth").status, 502);
        QCOMPARE(m_client.sandbox.fault().times, 1);
        QCOMPARE(m_client.get("/sns/auth").status, 502);
        QCOMPARE(m_client.sandbox.fault().kind, u"none"_s);
        QCOMPARE(m_client.get("/sns/auth").status, 200);
    }

    void playsOnUntilToldOtherwise()
    {
        m_client.sandbox.playFault(fault(u"html502"_s, 0));
        for (int call = 0; call < 5; ++call) {
            QCOMPARE(m_client.get("/sns/auth").status, 502);
        }
        m_client.sandbox.playFault(fault(u"none"_s));
        QCOMPARE(m_client.get("/sns/auth").status, 200);
    }

    void neverHitsItsOwnControls()
    {
        m_client.sandbox.playFault(fault(u"close"_s));
        QCOMPARE(m_client.get("/_sandbox/people").status, 200);
        QCOMPARE(m_client.sandbox.fault().kind, u"close"_s);
        m_client.sandbox.playFault(fault(u"none"_s));
    }

    void visitsTheCallbackTwice()
    {
        QTcpServer callback;
        QVERIFY(callback.listen(QHostAddress::LocalHost));
        m_client.sandbox.playFault(fault(u"double-callback"_s));
        const QByteArray here = "127.0.0.1%3A" + QByteArray::number(callback.serverPort());
        const QByteArray link =
            m_client.link("snsapi_base", "&sandbox_approve=lisi").replace("127.0.0.1%3A8421", here);
        const QByteArray first = SandboxClient::codeIn(m_client.get(link));
        QTRY_VERIFY(callback.hasPendingConnections());
        QTcpSocket *visitor = callback.nextPendingConnection();
        QByteArray request;
        QTRY_VERIFY((request += visitor->readAll()).contains("\r\n\r\n"));
        visitor->write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        QVERIFY(request.startsWith("GET /cb?code=0"));
        QVERIFY(request.contains("&state=S1 HTTP/1.1"));
        const QByteArray second = request.mid(request.indexOf("code=") + 5, 32);
        QVERIFY(!first.isEmpty() && second != first);
        QCOMPARE(m_client.exchange(first).errcode(), 0);
        QCOMPARE(m_client.exchange(second).errcode(), 0);
        QCOMPARE(m_client.sandbox.fault().kind, u"none"_s);
    }

    void staysWhenTheClientLeavesEarly()
    {
        Sandbox::PlayedFault delay = fault(u"delay"_s);
        delay.delayMillis = 50;
        m_client.sandbox.playFault(delay);
        {
            QTcpSocket leaving;
            leaving.connectToHost(u"127.0.0.1"_s,
                                  static_cast<quint16>(m_client.sandbox.address().port()));
            leaving.write("GET /sns/auth HTTP/1.1\r\nHost: x\r\n\r\n");
            QVERIFY(leaving.waitForBytesWritten());
            QTRY_COMPARE(m_client.sandbox.fault().kind, u"none"_s);
            leaving.abort();
        }
        // a later delay ends after the moment of the reply nobody waits for
        delay.delayMillis = 60;
        m_client.sandbox.playFault(delay);
        QCOMPARE(m_client.get("/sns/auth").status, 200);
    }

private:
    SandboxClient m_client;
};

QTEST_GUILESS_MAIN(tst_SandboxFaults)
#include "tst_sandboxfaults.moc"
