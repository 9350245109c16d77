#include "core/model/findingids.h"
#include "words/attemptwords.h"
#include "words/faultwords.h"
#include "words/findingwords.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

QStringList findingIds()
{
    QFile file(QStringLiteral(WXBIND_SOURCE_DIR "/core/model/findingids.h"));
    QStringList ids;
    if (file.open(QIODevice::ReadOnly)) {
        static const QRegularExpression id(u"\"([a-z-]+)\"_L1"_s);
        auto matches = id.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext()) {
            ids.append(matches.next().captured(1));
        }
    }
    return ids;
}

QList<Fault> faults()
{
    QList<Fault> all;
    for (int i = 0; i <= static_cast<int>(Fault::Invalid); ++i) {
        all.append(static_cast<Fault>(i));
    }
    return all;
}

bool isCalm(const QString &text)
{
    return !text.contains(u'!') && !text.contains("please"_L1, Qt::CaseInsensitive) &&
           !text.contains("sorry"_L1, Qt::CaseInsensitive);
}

} // namespace

class TestWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFindingHasItsWords();
    void aFindingShowsTheUsersOwnValues();
    void aFindingNamesThePageErrorAndTheFix();
    void everyFaultHasItsMessage();
    void anApiErrorSaysNumberAndErrmsg();
    void theOneSentencesOfTheSignIn();
    void everyAttemptHasTitleAndStory();
    void everyStepAndDecisionHasAName();
};

void TestWords::everyFindingHasItsWords()
{
    const QStringList ids = findingIds();
    QVERIFY(ids.size() > 40);
    QStringList titles;
    for (const QString &id : ids) {
        Finding finding;
        finding.id = id;
        finding.args = {u"<first>"_s, u"<second>"_s};
        QVERIFY2(FindingWords::title(finding) != id, qPrintable(id));
        QVERIFY2(FindingWords::message(finding).size() > 10, qPrintable(id));
        QVERIFY2(!FindingWords::message(finding).contains(u'%'), qPrintable(id));
        QVERIFY2(id == finding::ReplyRepaired || !FindingWords::fix(finding).isEmpty(),
                 qPrintable(id));
        QVERIFY(isCalm(FindingWords::message(finding) + FindingWords::fix(finding)));
        titles.append(FindingWords::title(finding));
    }
    QCOMPARE(titles.removeDuplicates(), 0);
}

void TestWords::aFindingShowsTheUsersOwnValues()
{
    Finding finding;
    finding.id = finding::RedirectHostUnregistered;
    finding.args = {u"a%2.example"_s, u"127.0.0.1:8421"_s};
    QCOMPARE(FindingWords::message(finding),
             u"The redirect host a%2.example is not registered. Registered: 127.0.0.1:8421."_s);
    finding.args.clear(); // never a crash, whoever made it
    QVERIFY(!FindingWords::message(finding).contains(u'%'));
}

void TestWords::aFindingNamesThePageErrorAndTheFix()
{
    Finding finding;
    finding.id = finding::RedirectHasPort;
    finding.args = {u"8443"_s};
    finding.pageError = u"10003"_s;
    finding.fixedValue = u"https://shop.example.com/x"_s;
    QVERIFY(FindingWords::message(finding).endsWith("The user would see page error 10003."_L1));
    QVERIFY(FindingWords::fix(finding).endsWith("Change it to https://shop.example.com/x"_L1));
}

void TestWords::everyFaultHasItsMessage()
{
    QStringList messages;
    for (const Fault fault : faults()) {
        const Error error{fault, 0, {}, {}, {}};
        messages.append(FaultWords::message(error));
        QVERIFY2(messages.last().size() > 5, faultName(fault).data());
        QVERIFY(isCalm(messages.last() + FaultWords::fix(error)));
    }
    QCOMPARE(messages.removeDuplicates(), 0);
    QVERIFY(FaultWords::message(Error{Fault::Storage, 0, {}, u"disk full"_s, {}})
                .contains("disk full"_L1));
}

void TestWords::anApiErrorSaysNumberAndErrmsg()
{
    for (const int code : {40029, 40163, 40001, 48001, 40125, 42003, 40164, 99999}) {
        const Error error{Fault::Api, code, u"617682e0-1-2"_s, u"some %1 text"_s, {}};
        QVERIFY(FaultWords::message(error).contains(QString::number(code)));
        QVERIFY(FaultWords::message(error).contains("some %1 text"_L1));
        QVERIFY(!FaultWords::fix(error).isEmpty());
    }
    QVERIFY(FaultWords::message(Error{Fault::Api, 40163, {}, u"code been used"_s, {}})
                .startsWith("This code has been used and cannot be saved."_L1));
}

void TestWords::theOneSentencesOfTheSignIn()
{
    QCOMPARE(FaultWords::message(Error{Fault::OutcomeUnknown, 0, {}, {}, {}}),
             u"Outcome unknown: the request went out, no whole reply came. It was not sent again "
             "and will not be."_s);
    QCOMPARE(FaultWords::message(Error{Fault::StateUnknown, 0, {}, {}, {}}),
             u"Unknown state. It was not issued here."_s);
}

void TestWords::everyAttemptHasTitleAndStory()
{
    for (int i = 0; i <= static_cast<int>(AttemptState::Expired); ++i) {
        for (int d = -1; d <= static_cast<int>(Decision::NeedsUserInfo); ++d) {
            Attempt attempt;
            attempt.progress = static_cast<AttemptState>(i);
            if (d >= 0) {
                attempt.decision = static_cast<Decision>(d);
            }
            QVERIFY(!AttemptWords::title(attempt).isEmpty());
            QVERIFY(!AttemptWords::story(attempt).isEmpty());
            QVERIFY(AttemptWords::nextSteps(attempt).size() <= 3);
            const bool done = attempt.progress == AttemptState::Running ||
                              attempt.progress == AttemptState::SignedIn;
            QCOMPARE(AttemptWords::nextSteps(attempt).isEmpty(), done);
        }
    }
    Attempt failed;
    failed.progress = AttemptState::Failed;
    failed.error = Error{Fault::Api, 40163, {}, u"code been used"_s, {}};
    failed.callbacks = 2;
    QCOMPARE(AttemptWords::title(failed), u"Code already used"_s);
    QVERIFY(AttemptWords::story(failed).contains("came 2 times"_L1));
    QVERIFY(AttemptWords::nextSteps(failed).value(0).startsWith("Send a new link."_L1));
}

void TestWords::everyStepAndDecisionHasAName()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(Step::FollowerInfo); ++i) {
        names.append(AttemptWords::stepTitle(static_cast<Step>(i)));
    }
    for (int i = 0; i <= static_cast<int>(Decision::NeedsUserInfo); ++i) {
        names.append(AttemptWords::decision(static_cast<Decision>(i)));
    }
    for (int i = 0; i <= static_cast<int>(StageState::Unknown); ++i) {
        Stage stage;
        stage.state = static_cast<StageState>(i);
        names.append(AttemptWords::stageVerdict(stage));
    }
    QVERIFY(!names.contains(QString()));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
