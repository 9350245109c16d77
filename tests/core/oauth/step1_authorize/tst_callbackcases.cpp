#include "core/oauth/step1_authorize/callbackparser.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"022wO0XSbJSkd1ehjAGiG7FxhkWLeIOq"_s;
const QString kState = u"c0d4d0ef96ed5bc0918f105f20e5a583"_s;

struct Case
{
    QString name;
    QString text;
    QStringList expected;
};

/// `=== name`, the text, then a `---` line for each callback, the newest first:
/// code | state | page | line | time | finding ids.
QList<Case> casesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Case> cases;
    const QString stem = QFileInfo(path).baseName();
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith("=== "_L1)) {
            cases.append({stem + u": "_s + line.mid(4), {}, {}});
        } else if (line.startsWith("--- "_L1)) {
            cases.last().expected.append(line.mid(4));
        } else if (!cases.isEmpty()) {
            cases.last().text += line + u'\n';
        }
    }
    return cases;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"-"_s : text;
}

QString told(const Callback &callback)
{
    QStringList ids;
    for (const Finding &finding : callback.findings) {
        ids.append(finding.id);
    }
    const QString at =
        callback.loggedAt == 0
            ? u"-"_s
            : QDateTime::fromMSecsSinceEpoch(callback.loggedAt, Qt::UTC).toString(Qt::ISODate) +
                  (callback.zoneKnown ? QString() : u" local"_s);
    return QStringList{orDash(callback.outcome == Callback::Outcome::Unusable
                                  ? QString()
                                  : QString::fromUtf8(callback.code.reveal())),
                       orDash(callback.state.text()),
                       orDash(callback.page),
                       QString::number(callback.line),
                       at,
                       orDash(ids.join(u' '))}
        .join(u" | "_s);
}

} // namespace

/// Every form that operators paste, read from tests/data/callbacks.
class TestCallbackCases final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // Log lines without a zone are local time.
        qputenv("TZ", "Asia/Shanghai");
    }

    void readsEveryForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QDirIterator files(QStringLiteral(WXBIND_TEST_DATA "/callbacks"), {u"*.cases"_s},
                           QDir::Files);
        int forms = 0;
        while (files.hasNext()) {
            const QList<Case> cases = casesIn(files.next());
            QVERIFY2(cases.size() >= 2, qPrintable(files.filePath()));
            ++forms;
            for (const Case &one : cases) {
                QTest::newRow(qPrintable(one.name)) << one.text << one.expected;
            }
        }
        QVERIFY(forms >= 12);
    }

    void readsEveryForm()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QStringList read;
        for (const Callback &callback : parseCallbacks(text)) {
            read.append(told(callback));
            // The place is where the text really says it.
            QVERIFY(callback.from >= 0 && callback.length > 0 &&
                    callback.from + callback.length <= text.size());
            QCOMPARE(callback.line, 1 + int(text.left(callback.from).count(u'\n')));
        }
        QCOMPARE(read.join(u'\n'), expected.join(u'\n'));
    }

    /// One of several is never taken silently.
    void takesNoneOfSeveral()
    {
        const QString other = u"/cb?code=071aKb0w3vZ7nO2q1M4w3hTqPx0aKb0Z&state="_s + kState;
        const QString one = u"/cb?code="_s + kCode + u"&state="_s + kState;
        const Callback callback = parseCallback(one + u'\n' + other);
        QCOMPARE(callback.outcome, Callback::Outcome::Unusable);
        QVERIFY(callback.code.isEmpty());
        QCOMPARE(parseCallback(one + u'\n' + one).outcome, Callback::Outcome::Code);
        QCOMPARE(parseCallbacks(one + u'\n' + one).first().times, 2);
        QCOMPARE(differentCodes(parseCallbacks(one + u'\n' + other)), 2);
    }

    /// What a stranger sends to the listener is one address and is not searched.
    void readsARequestStrictly()
    {
        const QString inner = u"https%3A%2F%2Fa.example%2F%3Fcode%3D"_s + kCode;
        QCOMPARE(parseRequest(u"http://127.0.0.1:1/cb?u="_s + inner).outcome,
                 Callback::Outcome::NoCode);
        QCOMPARE(parseRequest(u"http://127.0.0.1:1/cb?x=1?code="_s + kCode).outcome,
                 Callback::Outcome::NoCode);
        const Callback good =
            parseRequest(u"http://127.0.0.1:1/cb?code="_s + kCode + u"&state="_s + kState);
        QCOMPARE(good.outcome, Callback::Outcome::Code);
        QCOMPARE(good.state.text(), kState);
    }

    /// Names that end in code, begin with it or look like it, in every dress.
    void findsNoCodeWhereThereIsNone()
    {
        QRandomGenerator random(20240312);
        const QString names[] = {u"promo_code"_s, u"zipcode"_s, u"code2"_s,   u"Code"_s,
                                 u"errcode"_s,    u"qrcode"_s,  u"code_id"_s, u"x-code"_s,
                                 u"my.code"_s,    u"codes"_s};
        const QString marks[] = {u"="_s, u"%3D"_s, u": "_s, u" => "_s, u"\":\""_s, u"＝"_s};
        const QString joints[] = {u"&"_s, u"&amp;"_s, u"%26"_s, u"\n"_s,   u" "_s,
                                  u"?"_s, u"#/a?"_s,  u"，"_s,  u"\",\""_s};
        for (int round = 0; round < 3000; ++round) {
            QString text = u"https://a.example/cb?"_s;
            const int parts = 1 + random.bounded(8);
            for (int i = 0; i < parts; ++i) {
                text += names[random.bounded(10)] + marks[random.bounded(6)] + kCode +
                        joints[random.bounded(9)];
            }
            const QList<Callback> all = parseCallbacks(text);
            QVERIFY2(differentCodes(all) == 0, qPrintable(text));
        }
    }

    void survivesAnyText()
    {
        QRandomGenerator random(7);
        const QString pieces[] = {u"code="_s,
                                  u"&state="_s,
                                  u"?"_s,
                                  u"#"_s,
                                  u"%"_s,
                                  u"%253D"_s,
                                  u"http://"_s,
                                  u"\\u0026"_s,
                                  u"&amp;"_s,
                                  u"\n"_s,
                                  kCode,
                                  u" "_s,
                                  u"(code) => "_s,
                                  u"，"_s,
                                  u"authdeny"_s,
                                  u"=3D"_s,
                                  u"[12/Mar/2024:09:41:07 +0800] "_s,
                                  kState,
                                  u"\r\n> "_s,
                                  u"？"_s};
        for (int round = 0; round < 4000; ++round) {
            QString text;
            const int parts = random.bounded(24);
            for (int i = 0; i < parts; ++i) {
                text += random.bounded(4) == 0 ? QString(QChar(random.bounded(0x10000)))
                                               : pieces[random.bounded(20)];
            }
            Msecs before = 0;
            for (const Callback &callback : parseCallbacks(text, StateToken(u"a1"_s))) {
                const bool usable = callback.outcome == Callback::Outcome::Code;
                QCOMPARE(usable && callback.code.isEmpty(), false);
                QCOMPARE(usable && hasErrors(callback.findings), false);
                QVERIFY(before == 0 || callback.loggedAt <= before || callback.loggedAt == 0);
                QVERIFY(callback.from + callback.length <= text.size());
                before = 0;
            }
        }
    }

    void staysLinear_data()
    {
        QTest::addColumn<QString>("line");
        const auto row = [](const char *name, const QString &line) {
            QTest::newRow(name) << line;
        };
        row("log lines", u"[12/Mar/2024:09:41:07 +0800] \"GET /cb?code=$ HTTP/1.1\"\n"_s);
        row("one line", u"/cb?code=$&state=s1 "_s);
        row("dumps", u"code => '$', state => 'x'\n"_s);
        row("short lines", u"a\n"_s);
        row("wrapped for ever", u"?code=\n&"_s);
        row("backslashes", u"\\\\\\u0026"_s);
        row("ampersands", u"&amp;amp;"_s);
        row("nested", u"%3Fcode%3D"_s);
        row("schemes", u"x://,https://"_s);
        row("quoted-printable", u"code=3D=\n"_s);
    }

    void staysLinear()
    {
        QFETCH(QString, line);
        const auto took = [&line](int times) {
            QString text;
            for (int i = 0; i < times; ++i) {
                text +=
                    QString(line).replace(u'$', u"%1abcdefgh"_s.arg(i, 12, 10, QLatin1Char('0')));
            }
            const std::clock_t before = std::clock(); // our own time: the machine may be busy
            const qsizetype found = parseCallbacks(text).size();
            const qint64 spent = qint64(std::clock() - before) * 1'000'000 / CLOCKS_PER_SEC;
            return found >= 0 ? spent : 0;
        };
        const qint64 small = qMin(took(1000), took(1000));
        const qint64 large = qMin(took(8000), took(8000)); // microseconds
        // Eight times the text: linear is near 8, quadratic is 64.
        QVERIFY2(large < 30 * qMax<qint64>(small, 2000),
                 qPrintable(u"%1 then %2"_s.arg(small).arg(large)));
    }
};

QTEST_GUILESS_MAIN(TestCallbackCases)
#include "tst_callbackcases.moc"
