#include "core/diagnosis/causecatalogue.h"
#include "core/diagnosis/extract/phrases.h"
#include "core/diagnosis/rules/tables.h"
#include "tests/support/casebook.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace wxbind::test {

/// What must hold for every case and for no case at all.
class TestDiagnosisRules final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listIsClosed();
    void catalogueSpeaksBothLanguages();
    void everyTagIsKnown();
    void everyCauseHasItsCases();
    void nothingFollowsFromNothing();
    void orderChangesNothing();
    void escapingChangesNothing();
    void noiseChangesNothing();
    void otherAccountsChangeNothing();
    void sameInputSameAnswer();
    void sourcesProveNothing();
    void randomTextsProveNothing();
    void evidenceHoldsNoSecret();

private:
    /// Verdict, the first cause and what is proved, of a case that was changed by `change`.
    template <class Change>
    static void unchangedBy(Change change)
    {
        for (const BookCase &one : casesIn(u"reports"_s) + casesIn(u"own"_s)) {
            const Diagnosis before = diagnosis::diagnose(one.input);
            TroubleCase input = one.input;
            change(input);
            const Diagnosis after = diagnosis::diagnose(input);
            QVERIFY2(before.verdict == after.verdict,
                     qPrintable(one.id + u": verdict "_s + verdictName(after.verdict)));
            const auto proofs = [](const Diagnosis &d) {
                QStringList ids = idsOf(d, Confidence::Proved);
                ids.sort();
                return ids.join(u' ');
            };
            QVERIFY2(proofs(before) == proofs(after),
                     qPrintable(one.id + u": "_s + proofs(before) + u" / "_s + proofs(after)));
        }
    }
};

void TestDiagnosisRules::listIsClosed()
{
    QSet<QString> listed;
    for (const auto &entry : diagnosis::CauseCatalogue::of(u"en"_s).entries()) {
        listed.insert(entry.id);
    }
    QSet<QString> ruled;
    for (const diagnosis::Rule &rule : diagnosis::allRules()) {
        QVERIFY2(!ruled.contains(rule.id), qPrintable(QString(rule.id)));
        ruled.insert(rule.id);
    }
    QCOMPARE(ruled, listed);
}

void TestDiagnosisRules::catalogueSpeaksBothLanguages()
{
    const auto &english = diagnosis::CauseCatalogue::of(u"en"_s).entries();
    const auto &chinese = diagnosis::CauseCatalogue::of(u"zh_CN"_s).entries();
    QCOMPARE(english.size(), chinese.size());
    static const QRegularExpression han(u"[\u4e00-\u9fff]"_s);
    for (qsizetype i = 0; i < english.size(); ++i) {
        QCOMPARE(english.at(i).id, chinese.at(i).id);
        for (const QString &text :
             {english.at(i).title, english.at(i).fix, english.at(i).nextCheck}) {
            QVERIFY2(!text.isEmpty(), qPrintable(english.at(i).id));
        }
        for (const QString &text :
             {chinese.at(i).title, chinese.at(i).fix, chinese.at(i).nextCheck}) {
            QVERIFY2(han.match(text).hasMatch(), qPrintable(chinese.at(i).id));
        }
    }
}

/// The rules ask for no wording that the book does not have, and the book has none that nobody asks
/// for.
void TestDiagnosisRules::everyTagIsKnown()
{
    static const QRegularExpression tag(u"\"([a-z0-9-]+)\"_L1"_s);
    QSet<QString> written;
    QDirIterator it(QStringLiteral(WXBIND_SOURCE_DIR "/core/diagnosis"), {u"*.cpp"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (auto match = tag.globalMatch(source); match.hasNext();) {
            written.insert(match.next().captured(1));
        }
    }
    for (const QString &known : diagnosis::PhraseBook::shared().tags()) {
        QVERIFY2(written.contains(known), qPrintable(known));
    }
}

void TestDiagnosisRules::everyCauseHasItsCases()
{
    QHash<QString, int> cases;
    for (const BookCase &one : casesIn(u"own"_s)) {
        ++cases[one.top.value(0)];
    }
    for (const auto &entry : diagnosis::CauseCatalogue::of(u"en"_s).entries()) {
        QVERIFY2(cases.value(entry.id) >= 3, qPrintable(entry.id));
    }
}

void TestDiagnosisRules::nothingFollowsFromNothing()
{
    QCOMPARE(diagnosis::diagnose({}).verdict, Diagnosis::Verdict::CannotTell);
    TroubleCase about;
    about.account = TroubleCase::AboutAccount{u"wx5d1c0a9be7f24386"_s, AccountKind::Service, {}};
    const Diagnosis answer = diagnosis::diagnose(about);
    QVERIFY(answer.causes.isEmpty());
}

void TestDiagnosisRules::orderChangesNothing()
{
    unchangedBy([](TroubleCase &input) {
        std::reverse(input.paste.begin(), input.paste.end());
        std::reverse(input.bindings.begin(), input.bindings.end());
    });
}

void TestDiagnosisRules::escapingChangesNothing()
{
    unchangedBy([](TroubleCase &input) {
        for (QString &paste : input.paste) {
            paste = paste.toHtmlEscaped();
        }
    });
}

void TestDiagnosisRules::noiseChangesNothing()
{
    unchangedBy([](TroubleCase &input) {
        input.paste.append(
            u"2024-05-06 09:00:01.000 INFO [main] o.s.b.w.e.tomcat.TomcatWebServer : "
            "Tomcat started on port(s): 8443 (https)"_s);
        input.paste.append(u"203.0.113.77 - - [06/May/2024:09:00:02 +0800] \"GET /favicon.ico "
                           "HTTP/1.1\" 200 4286 \"-\" \"-\""_s);
    });
}

void TestDiagnosisRules::otherAccountsChangeNothing()
{
    unchangedBy([](TroubleCase &input) {
        TroubleCase::Row row;
        row.appId = u"wxffee00112233aabb"_s;
        row.openId = u"oZz9Yy8Xx7Ww6Vv5Uu4Tt3Ss2Rr1"_s;
        row.userId = u"other-9001"_s;
        if (!input.bindings.isEmpty()) {
            input.bindings.append(row);
        }
        TroubleCase::Record record;
        record.at = 1714960800'000;
        record.kind = u"exchange"_s;
        record.appId = row.appId;
        record.code = u"0zzOtherAccountsCode000000000000"_s;
        record.httpStatus = 200;
        if (!input.journal.isEmpty()) {
            input.journal.append(record);
        }
    });
}

void TestDiagnosisRules::sameInputSameAnswer()
{
    for (const BookCase &one : casesIn(u"reports"_s)) {
        QCOMPARE(diagnosis::diagnose(one.input), diagnosis::diagnose(one.input));
    }
}

/// The project's own sources and documents speak of every fault there is, and none has happened: a
/// short header may still sound like one.
void TestDiagnosisRules::sourcesProveNothing()
{
    int read = 0;
    int told = 0;
    QStringList faults;
    for (const auto folder :
         {"/core/oauth", "/core/diagnosis", "/core/model", "/words", "/resources/help"}) {
        QDirIterator it(QStringLiteral(WXBIND_SOURCE_DIR) + QString::fromLatin1(folder),
                        {u"*.cpp"_s, u"*.h"_s, u"*.md"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            TroubleCase input;
            input.paste.append(QString::fromUtf8(file.readAll()));
            const Diagnosis answer = diagnosis::diagnose(input);
            const QStringList proofs = idsOf(answer, Confidence::Proved);
            if (!proofs.isEmpty()) {
                faults.append(file.fileName() + u": "_s + proofs.join(u' '));
            }
            ++read;
            told += answer.verdict == Diagnosis::Verdict::Cause ? 1 : 0;
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(read > 150);
    QVERIFY2(told * 4 < read, qPrintable(QString::number(told)));
}

void TestDiagnosisRules::randomTextsProveNothing()
{
    static const QStringList words{
        u"code"_s, u"state"_s,    u"openid"_s,     u"error"_s,   u"404"_s,  u"="_s,
        u"&"_s,    u"?"_s,        u"http://a.b"_s, u"{"_s,       u"}"_s,    u"\""_s,
        u":"_s,    u"token"_s,    u"null"_s,       u"用户"_s,    u"登录"_s, u"失败"_s,
        u"40"_s,   u"12:00:01"_s, u"nginx"_s,      u"timeout"_s, u"返回"_s, u"\n"_s,
        u"GET"_s,  u"scope"_s,    u"appid"_s,      u"wx"_s,      u"#"_s,    u"%3A"_s};
    QRandomGenerator random(20240506);
    int told = 0;
    for (int i = 0; i < 1000; ++i) {
        TroubleCase input;
        QString text;
        for (int n = random.bounded(5, 120); n > 0; --n) {
            text +=
                words.at(random.bounded(words.size())) + (random.bounded(3) ? u" "_s : QString());
        }
        input.paste.append(text);
        const Diagnosis answer = diagnosis::diagnose(input);
        QVERIFY2(idsOf(answer, Confidence::Proved).isEmpty(),
                 qPrintable(idsOf(answer, Confidence::Proved).join(u' ') + u'\n' + text));
        told += answer.verdict == Diagnosis::Verdict::Cause ? 1 : 0;
    }
    QVERIFY2(told < 100, qPrintable(QString::number(told)));
}

void TestDiagnosisRules::evidenceHoldsNoSecret()
{
    static const QRegularExpression secret(
        u"(?<![\\w-])(?:\\d{1,3}_[A-Za-z0-9_-]{40,}|0[0-9][1-9][0-9A-Za-z]{29})(?![\\w-])"_s);
    for (const BookCase &one : casesIn(u"reports"_s) + casesIn(u"own"_s)) {
        const Diagnosis answer = diagnosis::diagnose(one.input);
        QList<Evidence> shown = answer.sound + answer.errors;
        for (const NamedCause &cause : answer.causes) {
            shown += cause.evidence + cause.against;
        }
        for (const TimeMark &mark : answer.timeLine) {
            shown.append(mark.evidence);
        }
        for (const Evidence &evidence : shown) {
            QVERIFY2(!secret.match(evidence.words).hasMatch(),
                     qPrintable(one.id + u": "_s + evidence.words));
        }
    }
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestDiagnosisRules)
#include "tst_diagnosisrules.moc"
