#include "tests/cli/ctl.h"

namespace wxbind::test {

namespace {

const QByteArray kFirst = "022wO0XSbJSkd1ehjAGiG7FxhkWLeIOq";
const QByteArray kSecond = "071aKb0w3vZ7nO2q1M4w3hTqPx0aKb0Z";

QByteArray line(const QByteArray &minute, const QByteArray &code)
{
    return "203.0.113.9 - - [12/Mar/2024:09:" + minute +
           ":00 +0800] \"GET /wx/callback?code=" + code +
           "&state=c0d4d0ef96ed5bc0918f105f20e5a583 HTTP/1.1\" 302 0\n";
}

QStringList idsOf(const QJsonObject &document)
{
    QStringList ids;
    for (const QJsonValue &finding : document["findings"_L1].toArray()) {
        ids.append(finding["id"_L1].toString());
    }
    return ids;
}

} // namespace

/// Callbacks as a whole log, and codes that come again.
class TestCliCallbacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheNewestAndTheOthers()
    {
        const QByteArray log = line("43", kSecond) + line("41", kFirst);
        const Run run = m_ctl.json({u"callback"_s, u"parse"_s, u"-"_s}, log);
        QCOMPARE(run.exit, 0);
        QCOMPARE(run.json()["code"_L1].toString().toUtf8(), kSecond); // by its time, not its place
        QCOMPARE(run.json()["logged_at"_L1].toString(), u"2024-03-12T01:43:00.000Z"_s);
        QCOMPARE(run.json()["expires_at"_L1].toString(), u"2024-03-12T01:48:00.000Z"_s);
        QCOMPARE(run.json()["line"_L1].toInt(), 1);
        const QJsonArray others = run.json()["others"_L1].toArray();
        QCOMPARE(others.size(), 1);
        QCOMPARE(others[0]["code"_L1].toString().toUtf8(), kFirst);
        QCOMPARE(others[0]["line"_L1].toInt(), 2);

        const Run text = m_ctl.run({u"callback"_s, u"parse"_s, u"-"_s}, log);
        QVERIFY2(text.out.contains("1 more callback"), text.out.constData());
        QVERIFY(text.out.contains(kFirst));
        QVERIFY(!QFile::exists(m_ctl.data())); // pure: nothing is opened
    }

    void aTimeThatIsNotKnownIsNull()
    {
        const Run run = m_ctl.json(
            {u"callback"_s, u"parse"_s, u"code=0313pL0w3ZQeX13tGd3w3qXkmT03pL0b&state=s1"_s});
        QCOMPARE(run.exit, 0);
        for (const auto name : {"logged_at"_L1, "expires_at"_L1}) {
            QVERIFY2(run.json().contains(name) && run.json()[name].isNull(), run.out.constData());
        }
    }

    void refusesToGuess()
    {
        const QByteArray log = line("41", kFirst) + line("43", kSecond);
        const QStringList arguments{u"signin"_s, u"--account"_s, u"wx0123456789abcdef"_s, u"-"_s};
        for (const Run &run : {m_ctl.json(arguments, log), m_ctl.run(arguments, log)}) {
            QCOMPARE(run.exit, 7);
            QVERIFY2(run.told().contains("022w\xe2\x80\xa6IOq (32)"), run.told().constData());
            QVERIFY(run.told().contains("071a\xe2\x80\xa6"
                                        "b0Z (32)"));
            QVERIFY(!run.told().contains(kFirst) && !run.told().contains(kSecond));
            QVERIFY(run.told().contains("callback parse")); // how to choose
        }
        const Run json = m_ctl.json(arguments, log);
        QCOMPARE(json.fault(), u"Invalid"_s);
        QCOMPARE(json.json()["callbacks"_L1].toArray().size(), 2);
        // The same code twice is no choice: it goes on, to an account that is not there.
        QCOMPARE(m_ctl.json(arguments, line("41", kFirst) + line("41", kFirst)).exit, 8);
    }

    void knowsACodeThatComesAgain()
    {
        const QStringList parse{u"callback"_s, u"parse"_s, u"--seen"_s,
                                u"code=0313pL0w3ZQeX13tGd3w3qXkmT03pL0b&state=s1"_s};
        const Run first = m_ctl.json(parse);
        QVERIFY2(first.exit == 0, first.told().constData());
        QVERIFY(first.json()["seen"_L1].isNull());
        QVERIFY(!idsOf(first.json()).contains(u"callback-code-seen"_s));
        const Run second = m_ctl.json(parse);
        QCOMPARE(second.json()["seen"_L1]["times"_L1].toInt(), 1);
        QCOMPARE(second.json()["seen"_L1]["first"_L1]["source"_L1].toString(), u"command-line"_s);
        QVERIFY(idsOf(second.json()).contains(u"callback-code-seen"_s));
        QVERIFY(!second.json()["expires_at"_L1].toString().isEmpty());

        const Run fresh = m_ctl.json(
            {u"signin"_s, u"--account"_s, u"wx0123456789abcdef"_s, u"--fresh"_s, parse.last()});
        QCOMPARE(fresh.exit, 7);
        QCOMPARE(idsOf(fresh.json()), QStringList{u"callback-code-seen"_s});
        QVERIFY2(fresh.err.contains("First seen"), fresh.err.constData());
        QVERIFY(!fresh.told().contains("0313pL0w3ZQeX13tGd3w3qXkmT03pL0b"));
    }

    void saysThatALoggedCodeIsOld()
    {
        const Run run =
            m_ctl.json({u"callback"_s, u"parse"_s, u"--seen"_s, u"-"_s}, line("41", kFirst));
        QVERIFY(idsOf(run.json()).contains(u"callback-code-old"_s));
        QCOMPARE(run.json()["expires_at"_L1].toString(), u"2024-03-12T01:46:00.000Z"_s);
    }

private:
    Ctl m_ctl;
};

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliCallbacks)
#include "tst_clicallbacks.moc"
