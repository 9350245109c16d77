#include "ui/mainwindow/helpdialog.h"

#include <QTest>
#include <QTextBrowser>
#include <QTextTable>

using namespace wxbind;
using namespace Qt::StringLiterals;

class TestHelpDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheHandbookOfTheLanguage_data();
    void showsTheHandbookOfTheLanguage();
    void startsWhereTheKeyboardCanScroll();
};

void TestHelpDialog::showsTheHandbookOfTheLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("other");
    QTest::newRow("en") << u"en"_s << u"Handbook of wxbind"_s << u"wxbind 手册"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"wxbind 手册"_s << u"Handbook of wxbind"_s;
}

void TestHelpDialog::showsTheHandbookOfTheLanguage()
{
    QFETCH(const QString, locale);
    QFETCH(const QString, heading);
    QFETCH(const QString, other);
    const QLocale before;
    QLocale::setDefault(QLocale(locale));
    const HelpDialog dialog;
    QLocale::setDefault(before);
    const auto *text = dialog.findChild<QTextBrowser *>();
    QVERIFY(text);
    QVERIFY(text->toPlainText().startsWith(heading));
    QVERIFY(!text->toPlainText().contains(other));
    QVERIFY(text->toPlainText().contains(u"Ctrl+K"_s));
    int tables = 0;
    for (const QTextFrame *frame : text->document()->rootFrame()->childFrames()) {
        tables += qobject_cast<const QTextTable *>(frame) ? 1 : 0;
    }
    QVERIFY(tables >
            10); // the findings, the words and the commands are tables, not bars and dashes
}

void TestHelpDialog::startsWhereTheKeyboardCanScroll()
{
    HelpDialog dialog;
    dialog.setAttribute(Qt::WA_DeleteOnClose, false); // it stands on the stack here
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    const auto *text = dialog.findChild<QTextBrowser *>();
    QVERIFY(text->hasFocus());
    QVERIFY(!text->accessibleName().isEmpty());
}

QTEST_MAIN(TestHelpDialog)
#include "tst_helpdialog.moc"
