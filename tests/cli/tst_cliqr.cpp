#include "tests/cli/sandboxprocess.h"
#include "tests/support/zbar.h"

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

private:
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

} // namespace wxbind::test

QTEST_GUILESS_MAIN(wxbind::test::TestCliQr)
#include "tst_cliqr.moc"
