#include "tests/flows/station.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

BrowserPage pageOf(const Result<Attempt> &attempt)
{
    return {attempt.has_value(),
            attempt ? attemptStateName(attempt->progress)
                    : QString(faultName(attempt.error().fault)),
            u"<b>told</b>"_s};
}

} // namespace

/// The callback by the listener: the browser is answered last, with what really happened.
class tst_Listening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_scene = std::make_unique<Scene>();
        m_address = must(m_scene->console().signIns.listen(m_scene->account, 0, pageOf));
        m_scene->account.domains = {m_address.authority()};
        m_scene->account =
            must(waitFor(m_scene->console().accounts.update(m_scene->account, std::nullopt)));
    }
    void cleanup() { m_scene.reset(); }

    void signsInWhoComesBack()
    {
        QSignalSpy arrived(&signIns(), &SignInDesk::callbackArrived);
        QSignalSpy finished(&signIns(), &SignInDesk::finished);
        const Page page = visit(approve(issue(), u"zhangsan"_s));
        QCOMPARE(page.status, 200);
        QVERIFY(page.text.contains(u"signed-in"_s));
        QVERIFY(!page.text.contains(u"<b>told"_s)); // escaped
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(must(waitFor(m_scene->console().users.count())), 1);
    }

    void answersAfterTheCommit()
    {
        const QString came = approve(issue(), u"zhangsan"_s);
        QNetworkAccessManager phone;
        const auto page = open(phone, came);
        std::optional<qint64> usersWhenAnswered;
        QObject context;
        onResult(page, &context, [&](const Result<Page> &) {
            onResult(m_scene->console().users.count(), &context,
                     [&](const Result<qint64> &count) { usersWhenAnswered = *count; });
        });
        QTRY_VERIFY(usersWhenAnswered);
        QCOMPARE(*usersWhenAnswered, 1);
    }

    void tellsTheSecondComerTheTruth()
    {
        const QString came = approve(issue(), u"zhangsan"_s);
        visit(came);
        const Page second = visit(came);
        QVERIFY(second.text.contains(u"StateUsed"_s));
    }

    void tellsARefusal()
    {
        const Page page = visit(approve(issue(), u"refuse"_s));
        QVERIFY(page.text.contains(u"refused"_s));
        QCOMPARE(must(waitFor(m_scene->console().users.count())), 0);
    }

    void tellsAStrangersState()
    {
        QUrl address = m_address;
        address.setQuery(u"code=0123456789&state=abc"_s);
        QVERIFY(visit(address.toString()).text.contains(u"StateUnknown"_s));
    }

    void spendsNoCodeThatComesWithoutAState()
    {
        const QString came = approve(issue(), u"zhangsan"_s);
        QUrl address(came);
        QUrlQuery query(address);
        query.removeQueryItem(u"state"_s);
        address.setQuery(query);
        QVERIFY(visit(address.toString()).text.contains(u"StateUnknown"_s));
        QCOMPARE(must(waitFor(m_scene->console().users.count())), 0);
        QVERIFY(visit(came).text.contains(u"signed-in"_s)); // the code is as good as before
    }

    void onlyAnnouncesWhenAskedTo()
    {
        m_address = must(signIns().listenOnly(m_scene->account, 0, pageOf));
        QSignalSpy arrived(&signIns(), &SignInDesk::callbackArrived);
        QUrl address = m_address;
        address.setQuery(u"code=0123456789&state=abc"_s);
        QVERIFY(visit(address.toString()).text.contains(u"StateUnknown"_s));
        QCOMPARE(arrived.count(), 1);
        QCOMPARE(must(waitFor(m_scene->console().attempts.counts({}))).all, 0);
    }

    void takesTheSamePortAgain()
    {
        const auto port = static_cast<quint16>(m_address.port());
        const QUrl again = must(signIns().listen(m_scene->account, port, pageOf));
        QCOMPARE(again, m_address);
        QCOMPARE(signIns().listeningAt(m_scene->account.appId), m_address);
    }

    void stops()
    {
        signIns().stopListening(m_scene->account.appId);
        QVERIFY(signIns().listeningAt(m_scene->account.appId).isEmpty());
        QTRY_COMPARE(visit(m_address.toString()).status, 0);
    }

    void saysWhenAPortIsTaken()
    {
        const auto port = static_cast<quint16>(m_address.port());
        Account other = m_scene->station->enter(m_scene->sandbox, 3);
        const auto taken = signIns().listen(other, port, pageOf);
        QVERIFY(!taken);
        QCOMPARE(taken.error().fault, Fault::Network);
        QVERIFY(signIns().listeningAt(other.appId).isEmpty());
    }

private:
    [[nodiscard]] SignInDesk &signIns() const { return m_scene->console().signIns; }

    [[nodiscard]] QString issue() const
    {
        return m_scene->station
            ->link(m_scene->account.appId, u"snsapi_userinfo"_s, {}, m_address.toString())
            .link.text;
    }

    std::unique_ptr<Scene> m_scene;
    QUrl m_address;
};

QTEST_GUILESS_MAIN(tst_Listening)
#include "tst_listening.moc"
