#include "tests/cli/sandboxprocess.h"
#include "tests/support/zbar.h"

#include <QDir>
#include <QFileInfo>

namespace wxbind::test {

/// QR codes on their way out: as files, on paper, in batches.
class TestCliQr final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logosTakeLevelH();
    void levelsAreChosen_data();
    void levelsAreChosen();
    void refusesWhatCannotBeALogo_data();
    void refusesWhatCannotBeALogo();
    void printsCardsOfWaitingLinks();
    void refusesToPrintWhatIsNotThere();
    void makesABatch();
    void aDryRunMakesNothing();
    void badRowsStopABatch();
    void refusesAFolderThatIsThere();
    void badBatchUsage_data();
    void badBatchUsage();
    void ctrlCLeavesNothing();

private:
    [[nodiscard]] Run batch(const QStringList &more, const QByteArray &csv) const
    {
        return m_ctl.json(
            QStringList{u"link"_s, u"batch"_s, u"-"_s, u"--account"_s, m_sandbox->appId()} + more,
            csv);
    }
    /// Everything another reader finds on the pages of a PDF.
    [[nodiscard]] QStringList readPdf(const QString &pdf) const
    {
        QProcess poppler;
        poppler.start(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"150"_s, pdf, pdf});
        QStringList texts;
        if (poppler.waitForFinished(kPatience) && poppler.exitCode() == 0) {
            const QFileInfo info(pdf);
            const QDir folder(info.absolutePath());
            for (const QString &page : folder.entryList({info.fileName() + u"-*.png"_s})) {
                texts += QString::fromUtf8(zbarReads(folder.filePath(page), false))
                             .split(u'\n', Qt::SkipEmptyParts);
            }
        }
        texts.sort();
        return texts;
    }

    [[nodiscard]] QString path(const QString &name) const { return m_ctl.folder() + u'/' + name; }

    Ctl m_ctl;
    std::unique_ptr<SandboxProcess> m_sandbox;
    QString m_logo;
};

void TestCliQr::initTestCase()
{
    m_sandbox = std::make_unique<SandboxProcess>(m_ctl);
    QCOMPARE(m_sandbox->addTo(m_ctl).exit, 0);
    m_logo =
        m_ctl.file(u"logo.svg"_s, "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                                  "<path fill='#2458c6' d='M0 0h9v9H0z'/></svg>");
    QVERIFY(!m_logo.isEmpty());
}

void TestCliQr::logosTakeLevelH()
{
    const QString picture = path(u"logo.png"_s);
    const Run made = m_ctl.json(
        {u"qr"_s, u"make"_s, u"with a logo"_s, u"--out"_s, picture, u"--logo"_s, m_logo});
    QVERIFY2(made.exit == 0, made.told().constData());
    QCOMPARE(made.json()["ecc"_L1].toString(), u"H"_s);
    QCOMPARE(zbarReads(picture), QByteArray("with a logo"));

    const QString link = path(u"link.png"_s);
    const Run issued = m_sandbox->link(m_ctl, {u"--qr"_s, link, u"--logo"_s, m_logo});
    QVERIFY2(issued.exit == 0, issued.told().constData());
    QCOMPARE(issued.json()["qr"_L1]["ecc"_L1].toString(), u"H"_s);
    QCOMPARE(zbarReads(link), issued.json()["link"_L1].toString().toUtf8());
}

void TestCliQr::levelsAreChosen_data()
{
    QTest::addColumn<QString>("level");
    for (const char *level : {"L", "M", "Q", "H"}) {
        QTest::newRow(level) << QString::fromLatin1(level);
    }
}

void TestCliQr::levelsAreChosen()
{
    QFETCH(const QString, level);
    const QString picture = path(u"level.svg"_s);
    const Run made =
        m_ctl.json({u"qr"_s, u"make"_s, u"x"_s, u"--out"_s, picture, u"--ecc"_s, level.toLower()});
    QVERIFY2(made.exit == 0, made.told().constData());
    QCOMPARE(made.json()["ecc"_L1].toString(), level);
}

void TestCliQr::refusesWhatCannotBeALogo_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exit");
    QTest::newRow("level") << QStringList{u"--ecc"_s, u"X"_s} << 2;
    QTest::newRow("logo below H") << QStringList{u"--ecc"_s, u"M"_s, u"--logo"_s, u"logo.svg"_s}
                                  << 2;
    QTest::newRow("no such file") << QStringList{u"--logo"_s, u"none.png"_s} << 8;
    QTest::newRow("no picture") << QStringList{u"--logo"_s, u"/etc/hostname"_s} << 7;
}

void TestCliQr::refusesWhatCannotBeALogo()
{
    QFETCH(const QStringList, options);
    QFETCH(const int, exit);
    const QString picture = path(u"refused.png"_s);
    const Run made =
        m_ctl.json(QStringList{u"qr"_s, u"make"_s, u"x"_s, u"--out"_s, picture} + options);
    QCOMPARE(made.exit, exit);
    QVERIFY2(!made.error()["message"_L1].toString().isEmpty(), made.told().constData());
    QVERIFY(!QFile::exists(picture));
}

void TestCliQr::printsCardsOfWaitingLinks()
{
    const QString card = path(u"card.pdf"_s);
    const Run first = m_sandbox->link(m_ctl, {u"--pdf"_s, card, u"--note"_s, u"三楼服务台"_s});
    QVERIFY2(first.exit == 0, first.told().constData());
    QCOMPARE(first.json()["pdf"_L1].toString(), card);
    QCOMPARE(readPdf(card), QStringList{first.json()["link"_L1].toString()});

    const Run second = m_sandbox->link(m_ctl);
    const QString sheet = path(u"sheet.pdf"_s);
    QStringList arguments{u"qr"_s, u"sheet"_s,  u"--out"_s, sheet,        u"--per-page"_s,
                          u"1"_s,  u"--logo"_s, m_logo,     u"--paper"_s, u"letter"_s};
    QStringList links;
    for (const Run &run : {first, second}) {
        arguments += {u"--attempt"_s, QString::number(run.json()["attempt"_L1].toInt())};
        links.append(run.json()["link"_L1].toString());
    }
    links.sort();
    const Run made = m_ctl.json(arguments);
    QVERIFY2(made.exit == 0, made.told().constData());
    QCOMPARE(made.json()["pages"_L1].toInt(), 2);
    QCOMPARE(made.json()["paper"_L1].toString(), u"Letter"_s);
    QCOMPARE(readPdf(sheet), links);
}

void TestCliQr::refusesToPrintWhatIsNotThere()
{
    const QString sheet = path(u"none.pdf"_s);
    QCOMPARE(m_ctl.json({u"qr"_s, u"sheet"_s, u"--attempt"_s, u"99999"_s, u"--out"_s, sheet}).exit,
             8);
    QCOMPARE(m_ctl.json({u"qr"_s, u"sheet"_s, u"--attempt"_s, u"1"_s, u"--out"_s, u"a.txt"_s}).exit,
             2);
    QCOMPARE(m_ctl
                 .json({u"qr"_s, u"sheet"_s, u"--attempt"_s, u"1"_s, u"--out"_s, sheet,
                        u"--paper"_s, u"A3"_s})
                 .exit,
             2);
    QVERIFY(!QFile::exists(sheet));
}

void TestCliQr::makesABatch()
{
    const QString out = path(u"batch"_s);
    const Run made = batch({u"--out"_s, out, u"--pdf"_s, u"--skip-bad"_s, u"--per-page"_s, u"6"_s},
                           "url,note\nhttp://127.0.0.1/a,门店一\nnothing,\nhttp://127.0.0.1/b,\n");
    QVERIFY2(made.exit == 0, made.told().constData());
    const QJsonObject json = made.json();
    QCOMPARE(json["read"_L1].toInt(), 3);
    QCOMPARE(json["made"_L1].toInt(), 2);
    QCOMPARE(json["skipped"_L1].toInt(), 1);
    QStringList links;
    for (const QJsonValue &row : json["rows"_L1].toArray()) {
        if (row["verdict"_L1].toString() != "bad"_L1) {
            const QString link = row["link"_L1].toString();
            QCOMPARE(zbarReads(out + u'/' + row["file"_L1].toString()), link.toUtf8());
            links.append(link);
        }
    }
    QCOMPARE(links.size(), 2);
    links.sort();
    QCOMPARE(readPdf(out + u"/links.pdf"_s), links);
    QFile index(out + u"/index.html"_s);
    QVERIFY(index.open(QIODevice::ReadOnly));
    QVERIFY(index.readAll().contains("Sandbox, not WeChat"));
}

void TestCliQr::aDryRunMakesNothing()
{
    const Run good = batch({u"--dry-run"_s}, "url\nhttp://127.0.0.1/a\n");
    QVERIFY2(good.exit == 0, good.told().constData());
    QCOMPARE(good.json()["bad"_L1].toInt(), 0);
    const Run bad = batch({u"--dry-run"_s, u"--out"_s, path(u"dry"_s)}, "url\nnothing\n");
    QCOMPARE(bad.exit, 7);
    const QJsonValue row = bad.json()["rows"_L1].toArray().first();
    QCOMPARE(row["verdict"_L1].toString(), u"bad"_s);
    QCOMPARE(row["findings"_L1].toArray().first()["id"_L1].toString(), u"redirect-not-absolute"_s);
    QVERIFY(!QFile::exists(path(u"dry"_s)));
}

void TestCliQr::badRowsStopABatch()
{
    const QString out = path(u"stopped"_s);
    const Run run = batch({u"--out"_s, out}, "url\nhttp://127.0.0.1/a\nnothing\n");
    QCOMPARE(run.exit, 7);
    QCOMPARE(run.fault(), u"Invalid"_s);
    QCOMPARE(run.json()["rows"_L1].toArray().size(), 2);
    QVERIFY(!QFile::exists(out));
    const Run broken = batch({u"--out"_s, out}, "url\n\"http://127.0.0.1/a\n");
    QCOMPARE(broken.exit, 7);
    QVERIFY2(broken.out.contains("line 2"), broken.told().constData());
}

void TestCliQr::refusesAFolderThatIsThere()
{
    const Run run = batch({u"--out"_s, m_ctl.folder()}, "url\nhttp://127.0.0.1/a\n");
    QCOMPARE(run.exit, 6);
    const Run nowhere = batch({u"--out"_s, u"/proc/links"_s}, "url\nhttp://127.0.0.1/a\n");
    QCOMPARE(nowhere.exit, 5);
    QVERIFY2(nowhere.out.contains("/proc"), nowhere.told().constData());
}

void TestCliQr::badBatchUsage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no folder") << QStringList{};
    QTest::newRow("format") << QStringList{u"--out"_s, u"x"_s, u"--format"_s, u"gif"_s};
    QTest::newRow("paper") << QStringList{u"--out"_s, u"x"_s, u"--paper"_s, u"A3"_s};
    QTest::newRow("per page") << QStringList{u"--out"_s, u"x"_s, u"--per-page"_s, u"13"_s};
}

void TestCliQr::badBatchUsage()
{
    QFETCH(const QStringList, options);
    QCOMPARE(batch(options, "url\nhttp://127.0.0.1/a\n").exit, 2);
}

void TestCliQr::ctrlCLeavesNothing()
{
    QByteArray csv = "url\n";
    for (int i = 0; i < 5000; ++i) {
        csv += "http://127.0.0.1/" + QByteArray::number(i) + '\n';
    }
    const QString file = m_ctl.file(u"many.csv"_s, csv);
    const QString out = path(u"many"_s);
    QProcess process;
    m_ctl.prepare(process, {u"link"_s, u"batch"_s, file, u"--account"_s, m_sandbox->appId(),
                            u"--out"_s, out});
    process.start();
    const auto hidden = [this] {
        return QDir(m_ctl.folder()).entryList({u".many.part-*"_s}, QDir::Dirs | QDir::Hidden);
    };
    // Some pictures are there: it is in the middle.
    QVERIFY(QTest::qWaitFor(
        [&] {
            const QStringList parts = hidden();
            return !parts.isEmpty() && QDir(path(parts.first()) + u"/links"_s).count() > 5;
        },
        kPatience));
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 130);
    QCOMPARE(hidden(), QStringList());
    QVERIFY(!QFile::exists(out));
}

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliQr)
#include "tst_cliqr.moc"
