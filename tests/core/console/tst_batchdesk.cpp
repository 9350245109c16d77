#include "core/console/batchdesk.h"
#include "core/console/csvtable.h"
#include "core/model/findingids.h"
#include "core/oauth/step1_authorize/qrcode.h"
#include "core/store/attemptrepository.h"
#include "tests/support/batchfixture.h"
#include "tests/support/smallfiles.h"
#include "tests/support/zbar.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kCsv = "redirect_uri,note,scope\n"
                        "https://shop.example.com/a,门店一,\n"
                        "https://shop.example.com/b?x=1&y=2,\"<b>=1 \"\"two\"\"</b>\",snsapi_base\n"
                        "https://shop.example.com/c,,\n";
const QByteArray kMixed = "redirect_uri,state,expect\n"
                          "https://shop.example.com/a,one1,\n"
                          "https://elsewhere.example.org/b,two2,\n"
                          "https://shop.example.com/c,one1,\n"
                          "https://shop.example.com/d,,U-404\n"
                          "https://shop.example.com/e,,\n";

} // namespace

class tst_BatchDesk : public QObject, protected BatchFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>();
        m_world->account.domains = {u"shop.example.com"_s};
        QVERIFY(m_world->store());
        m_out = std::make_unique<QTemporaryDir>();
    }
    void cleanup()
    {
        m_world.reset();
        m_out.reset();
    }

    void judgesEveryRowAndStoresNothing()
    {
        const auto plan = judged(kMixed);
        QVERIFY(plan);
        QStringList verdicts;
        for (const BatchRow &row : plan->rows) {
            verdicts.append(row.usable() ? u"ok"_s : row.findings.first().id);
        }
        QCOMPARE(verdicts,
                 (QStringList{u"ok"_s, finding::RedirectHostUnregistered,
                              finding::BatchStateRepeated, finding::BatchPersonUnknown, u"ok"_s}));
        QCOMPARE(plan->rows[2].findings.first().args, QStringList{u"2"_s});
        QCOMPARE(plan->bad(), 3);
        QCOMPARE(stored().size(), 0);
    }

    void knowsStatesThatWereIssued()
    {
        const auto first = judged("url,state\nhttps://shop.example.com/a,mine\n");
        QVERIFY(waitFor(m_world->desk.run(*first, wish())));
        const auto again = judged("url,state\nhttps://shop.example.com/a,mine\n");
        QCOMPARE(again->rows.first().findings.first().id, finding::BatchStateIssued);
        // A plan that was good when it was made is no better for that.
        const auto late = waitFor(m_world->desk.run(*first, wish(u"again"_s)));
        QCOMPARE(late.error().fault, Fault::Conflict);
        QCOMPARE(left(), QStringList{u"links"_s});
        QCOMPARE(stored().size(), 1);
    }

    void makesAFolderOfReadableCodes_data()
    {
        QTest::addColumn<bool>("svg");
        QTest::newRow("png") << false;
        QTest::newRow("svg") << true;
    }
    void makesAFolderOfReadableCodes()
    {
        QFETCH(const bool, svg);
        const auto plan = judged(kCsv);
        QVERIFY(plan && plan->bad() == 0);
        BatchExport order = wish();
        order.svg = svg;
        order.pdf = true;
        const auto done = waitFor(m_world->desk.run(*plan, order));
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->links.size(), 3);
        QCOMPARE(left(), QStringList{u"links"_s});
        QCOMPARE(QDir(order.folder).entryList(QDir::Files),
                 (QStringList{u"index.html"_s, u"links.csv"_s, u"links.pdf"_s}));
        const QList<Attempt> attempts = stored();
        QCOMPARE(attempts.size(), 3);
        for (const BatchLink &link : done->links) {
            const auto it = std::find_if(attempts.cbegin(), attempts.cend(),
                                         [&](const Attempt &a) { return a.id == link.attempt.id; });
            QVERIFY(it != attempts.cend());
            QCOMPARE(it->progress, AttemptState::Waiting);
            QCOMPARE(it->link, link.attempt.link);
            QCOMPARE(it->operatorName, u"li"_s);
            const QString file = order.folder + u'/' + link.file;
            QVERIFY(QFile::exists(file));
            if (!svg) {
                QCOMPARE(zbarReads(file), it->link.toUtf8());
            }
        }
        QVERIFY(done->links.first().file.startsWith(u"links/0001-门店一."_s));
    }

    void theIndexIsEscapedAndFetchesNothing()
    {
        QVERIFY(waitFor(m_world->desk.run(*judged(kCsv), wish())));
        const QString page = QString::fromUtf8(bytesOf(u"index.html"_s));
        QCOMPARE(page.count("<article>"_L1), 3);
        QVERIFY(page.contains("&lt;b&gt;=1 &quot;two&quot;&lt;/b&gt;"_L1));
        QVERIFY(!page.contains("<b>=1"_L1));
        QVERIFY(!page.contains("<script"_L1));
        static const QRegularExpression source(u"(?:src|href)=\"([^\"]*)\""_s);
        auto matches = source.globalMatch(page);
        int pictures = 0;
        while (matches.hasNext()) {
            const QString target = matches.next().captured(1);
            if (target.startsWith("links/"_L1)) {
                ++pictures;
                QVERIFY(QFile::exists(
                    m_out->filePath(u"links/"_s + QUrl::fromPercentEncoding(target.toLatin1()))));
            } else {
                QVERIFY2(target.contains("/connect/oauth2/authorize?"_L1), qPrintable(target));
            }
        }
        QCOMPARE(pictures, 3);
    }

    void theListHasNoFormulas()
    {
        QVERIFY(waitFor(
            m_world->desk.run(*judged("url,note\nhttps://shop.example.com/a,=1+1\n"), wish())));
        const QByteArray list = bytesOf(u"links.csv"_s);
        QVERIFY(list.startsWith("\xef\xbb\xbf"));
        const auto records = readCsv(list);
        QVERIFY(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->last().fields[5], u"'=1+1"_s);
        QCOMPARE(records->last().fields[1], QString::number(stored().first().id.number()));
    }

    void oneBadRowStopsAllUnlessSkipped()
    {
        const auto plan = judged(kMixed);
        const auto refused = waitFor(m_world->desk.run(*plan, wish()));
        QCOMPARE(refused.error().fault, Fault::Invalid);
        leftNothing();
        BatchExport skipping = wish();
        skipping.skipBad = true;
        const auto done = waitFor(m_world->desk.run(*plan, skipping));
        QVERIFY(done);
        QCOMPARE(done->links.size(), 2);
        QCOMPARE(done->skipped, 3);
        QCOMPARE(done->links[1].line, 6);
        QCOMPARE(stored().size(), 2);
    }

    void logosAreReadBackToo()
    {
        const QByteArray star = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                "<path d='M0 0h9v9H0z'/></svg>";
        QFile file(m_out->filePath(u"logo.svg"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(star) == star.size());
        file.close();
        const auto logo = waitFor(LinkDesk::readLogo(file.fileName()));
        QVERIFY(logo && file.remove());
        const auto done = waitFor(m_world->desk.run(*judged(kCsv, *logo), wish()));
        QVERIFY(done);
        const QImage image(done->folder + u'/' + done->links.first().file);
        QCOMPARE(readQr(image).value(0).text, done->links.first().attempt.link);
        QCOMPARE(readQr(image).value(0).ecc, u"H"_s);
    }

    void aCodeThatSaysSomethingElseStopsAll()
    {
        auto plan = judged(kCsv);
        plan->rows[1].qr.text += u'x';
        const auto done = waitFor(m_world->desk.run(*plan, wish()));
        QCOMPARE(done.error().fault, Fault::Storage);
        QVERIFY2(done.error().detail.startsWith("line 3:"_L1), qPrintable(done.error().detail));
        leftNothing();
    }

    void cancelLeavesNothing()
    {
        QByteArray csv = "url\n";
        for (int i = 0; i < 300; ++i) {
            csv += "https://shop.example.com/" + QByteArray::number(i) + '\n';
        }
        const auto plan = judged(csv);
        QVERIFY(plan);
        const auto running = m_world->desk.run(*plan, wish());
        // In the middle: some pictures are drawn, not all.
        connect(&m_world->desk, &BatchDesk::progress, this, [this](int done, int total) {
            if (done > 0 && done < total) {
                m_world->desk.cancel();
            }
        });
        QCOMPARE(waitFor(running).error().fault, Fault::Cancelled);
        leftNothing();
    }

    void aDeskThatGoesLeavesNothing()
    {
        const auto plan = judged(kCsv);
        {
            BatchDesk desk(m_world->parts);
            const auto running = desk.run(*plan, wish());
            Q_UNUSED(running)
        }
        QTRY_COMPARE(left(), QStringList());
        QCOMPARE(stored().size(), 0);
    }

    void oneBatchAtATime()
    {
        const auto plan = judged(kCsv);
        const auto first = m_world->desk.run(*plan, wish());
        const auto second = waitFor(m_world->desk.run(*plan, wish(u"second"_s)));
        QCOMPARE(second.error().fault, Fault::Conflict);
        QVERIFY(waitFor(first));
        QCOMPARE(left(), QStringList{u"links"_s});
    }

    void tellsProgress()
    {
        QSignalSpy progress(&m_world->desk, &BatchDesk::progress);
        QVERIFY(waitFor(m_world->desk.run(*judged(kCsv), wish())));
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.last(), (QVariantList{3, 3}));
    }

    void refusesPlacesWhereNothingCanBeMade_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Fault>("fault");
        QTest::newRow("none above") << u"/no/such/folder/links"_s << Fault::Storage;
        QTest::newRow("not writable") << u"/proc/links"_s << Fault::Storage;
        QTest::newRow("there already") << QDir::tempPath() << Fault::Conflict;
        QTest::newRow("no name") << QString() << Fault::Invalid;
    }
    void refusesPlacesWhereNothingCanBeMade()
    {
        QFETCH(const QString, folder);
        QFETCH(const Fault, fault);
        BatchExport order = wish();
        order.folder = folder;
        const auto done = waitFor(m_world->desk.run(*judged(kCsv), order));
        QVERIFY(!done);
        QCOMPARE(done.error().fault, fault);
        leftNothing();
    }

    void aFullDiskLeavesNothing()
    {
        const auto plan = judged(kCsv);
        {
            const SmallFiles full(1024);
            const auto done = waitFor(m_world->desk.run(*plan, wish()));
            QCOMPARE(done.error().fault, Fault::Storage);
        }
        leftNothing();
    }

    void anAccountThatChangedIsStale()
    {
        const auto plan = judged(kCsv);
        Account changed = m_world->account;
        changed.name = u"Other"_s;
        changed.version = plan->account.version;
        QVERIFY(waitFor(m_world->database->write(
            [changed](Connection &db) { return AccountRepository(db).update(changed); })));
        QCOMPARE(waitFor(m_world->desk.run(*plan, wish())).error().fault, Fault::Stale);
        leftNothing();
    }
};

QTEST_MAIN(tst_BatchDesk)
#include "tst_batchdesk.moc"
