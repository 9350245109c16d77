#include "app/demoattempt.h"
#include "ui/attempts/sequence.h"
#include "ui/attempts/sureness.h"

#include <QFile>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kAt = 1'700'000'000'000; // 06:13:20 in Shanghai

Account account()
{
    Account account;
    account.appId = AppId(u"wx0123456789abcdef"_s);
    account.name = u"Test"_s;
    account.apiBase = QUrl(u"http://127.0.0.1:9"_s);
    account.authorizeBase = account.apiBase;
    return account;
}

QList<DemoPerson> people()
{
    DemoPerson zhang;
    zhang.user.name = u"张三"_s;
    zhang.binding.identity = {account().appId, OpenId(u"oHt7YwN5XiW0000000000000JUb1"_s)};
    zhang.binding.nickname = zhang.user.name;
    DemoPerson li = zhang;
    li.user.name = u"李雷"_s;
    li.binding.identity.openId = OpenId(u"oHt7YwN5XiW0000000000000Li01"_s);
    return {zhang, li};
}

/// As the desk gives it: with the numbers that the store would have given.
AttemptDetail detailOf(DemoEnding ending)
{
    const Account of = account();
    const QList<DemoPerson> all = people();
    DemoAttempt demo = DemoAttemptMaker(of, all).makeAt(ending, 0, kAt);
    AttemptDetail detail;
    detail.row.attempt = demo.attempt;
    detail.row.attempt.id = AttemptId(57);
    detail.row.accountName = of.name;
    qint64 number = 20416;
    for (Exchange &exchange : demo.exchanges) {
        exchange.id = ExchangeId(number++);
        for (Stage &stage : detail.row.attempt.stages) {
            if (stage.step == exchange.context.step) {
                stage.exchange = exchange.id;
            }
        }
    }
    detail.exchanges = demo.exchanges;
    if (demo.person >= 0) {
        detail.row.attempt.userId = UserId(48213);
        detail.row.userName = all.at(demo.person).user.name;
    }
    if (demo.expected >= 0) {
        detail.row.attempt.expect = UserId(7);
        detail.row.expectName = all.at(demo.expected).user.name;
    }
    return detail;
}

QString expected(const QString &name)
{
    QFile file(QStringLiteral(WXBIND_TEST_DATA "/sequences/%1.txt").arg(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).trimmed()
                                          : u"no file for "_s + name;
}

} // namespace

class TestSequence final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryEnding_data()
    {
        QTest::addColumn<int>("ending");
        const auto row = [](const char *name, DemoEnding ending) {
            QTest::newRow(name) << static_cast<int>(ending);
        };
        row("known-user", DemoEnding::KnownUser);
        row("new-user", DemoEnding::NewUser);
        row("refused", DemoEnding::Refused);
        row("code-used-twice-come", DemoEnding::UsedCode);
        row("invalid-code", DemoEnding::InvalidCode);
        row("bad-secret", DemoEnding::BadSecret);
        row("bad-gateway", DemoEnding::BadGateway);
        row("outcome-unknown", DemoEnding::LostReply);
        row("snapshot-held", DemoEnding::Snapshot);
        row("wrong-person", DemoEnding::WrongPerson);
        row("conflict", DemoEnding::Conflict);
        row("needs-consent", DemoEnding::NeedsConsent);
        row("expired", DemoEnding::Expired);
        row("waiting", DemoEnding::Waiting);
        row("userinfo-timeout", DemoEnding::UserInfoTimeout);
        row("userinfo-blocked", DemoEnding::UserInfoBlocked);
    }
    void saysEveryEnding()
    {
        QFETCH(int, ending);
        const AttemptDetail detail = detailOf(static_cast<DemoEnding>(ending));
        const QString text = Sequence::text(Sequence::of(detail)) + u"\n\n"_s +
                             (Sureness::of(detail).isEmpty() ? u"-"_s : Sureness::of(detail));
        QCOMPARE(text, expected(QString::fromLatin1(QTest::currentDataTag())));
    }

    void aDoubleCallbackIsShownThoughItEndedWell()
    {
        AttemptDetail detail = detailOf(DemoEnding::KnownUser);
        detail.row.attempt.callbacks = 3;
        const SequenceStage callback = Sequence::of(detail).at(1);
        QCOMPARE(callback.arrows.size(), 3);
        QCOMPARE(callback.arrows.last().kind, SequenceArrow::Kind::Failed);
        QVERIFY(callback.arrows.last().label.contains(u"3 times"_s));
    }

    void aPastedCodeHasNoLink()
    {
        AttemptDetail detail = detailOf(DemoEnding::NewUser);
        detail.row.attempt.link.clear();
        const SequenceStage link = Sequence::of(detail).first();
        QVERIFY(link.arrows.isEmpty());
        QVERIFY(!link.aside.isEmpty());
    }

    void aRunningCallHasNoReplyYet()
    {
        AttemptDetail detail = detailOf(DemoEnding::NewUser);
        detail.row.attempt.progress = AttemptState::Running;
        detail.row.attempt.decision.reset();
        detail.row.attempt.stages[2].state = StageState::Running;
        const SequenceStage exchange = Sequence::of(detail).at(2);
        QCOMPARE(exchange.arrows.last().kind, SequenceArrow::Kind::Inferred);
        QVERIFY(Sureness::of(detail).isEmpty());
    }

    void alwaysFiveStagesAndNoSecret()
    {
        for (int ending = 0; ending <= int(DemoEnding::UserInfoBlocked); ++ending) {
            const auto stages = Sequence::of(detailOf(static_cast<DemoEnding>(ending)));
            QCOMPARE(stages.size(), 5);
            QVERIFY(!Sequence::text(stages).contains(u"code="_s));
        }
    }
};

QTEST_GUILESS_MAIN(TestSequence)
#include "tst_sequence.moc"
