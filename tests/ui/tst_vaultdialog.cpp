#include "tests/ui/pagefind.h"
#include "tests/ui/pageworld.h"
#include "ui/mainwindow/vaultdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

/// The box that opens the vault, for each state the vault can be in.
class TestVaultDialog final : public QObject
{
    Q_OBJECT

    PageWorld m_world;
    QPointer<VaultDialog> m_dialog;

    bool open(VaultState state)
    {
        m_world.vault.setState(state);
        m_dialog = new VaultDialog(m_world.console.vault);
        m_dialog->open();
        m_dialog->activateWindow();
        return QTest::qWaitForWindowActive(m_dialog);
    }
    [[nodiscard]] QList<QLineEdit *> fields() const
    {
        QList<QLineEdit *> shown;
        const auto all = m_dialog->findChildren<QLineEdit *>();
        for (QLineEdit *field : all) {
            if (field->isVisible()) {
                shown.append(field);
            }
        }
        return shown;
    }
    [[nodiscard]] QString shown() const
    {
        QStringList texts;
        const auto all = m_dialog->findChildren<QLabel *>();
        for (const QLabel *label : all) {
            if (label->isVisible()) {
                texts.append(label->text());
            }
        }
        return texts.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.store()); }

    void cleanup()
    {
        delete m_dialog;
        m_world.vault.setState(VaultState::Open);
    }

    void opensThePassphraseFile()
    {
        QVERIFY(open(VaultState::Locked));
        QCOMPARE(fields().size(), 1);
        QCOMPARE(fields().constFirst()->echoMode(), QLineEdit::Password);
        QVERIFY(fields().constFirst()->hasFocus());
        QPushButton *act = button(*m_dialog, u"Open"_s);
        QVERIFY(act && !act->isEnabled());
        QTest::keyClicks(fields().constFirst(), u"correct horse"_s);
        QVERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_world.vault.state(), VaultState::Open);
    }

    void staysOpenOverAWrongPassphrase()
    {
        QVERIFY(open(VaultState::Locked));
        QTest::keyClicks(fields().constFirst(), u"wrong"_s);
        QTest::keyClick(fields().constFirst(), Qt::Key_Return);
        QTRY_VERIFY(shown().contains(u"wrong passphrase"_s));
        QVERIFY(m_dialog);
        QVERIFY(fields().constFirst()->text().isEmpty()); // and nothing of it is kept
        QCOMPARE(m_world.vault.state(), VaultState::Locked);
        QTest::keyClicks(fields().constFirst(), u"right"_s);
        QTest::keyClick(fields().constFirst(), Qt::Key_Return);
        QTRY_VERIFY(!m_dialog);
    }

    void makesAFileOnlyWhenBothFieldsAgree()
    {
        QVERIFY(open(VaultState::Absent));
        QCOMPARE(fields().size(), 2);
        QPushButton *act = button(*m_dialog, u"Make the file"_s);
        QVERIFY(act);
        QTest::keyClicks(fields().at(0), u"short"_s);
        QTest::keyClicks(fields().at(1), u"short"_s);
        QVERIFY(!act->isEnabled());
        fields().at(0)->setText(u"long enough"_s);
        QVERIFY(!act->isEnabled());
        fields().at(1)->setText(u"long enouhg"_s);
        QVERIFY(!act->isEnabled());
        QTest::keyClick(fields().at(1), Qt::Key_Return); // goes nowhere
        QCOMPARE(m_world.vault.state(), VaultState::Absent);
        fields().at(1)->setText(u"long enough"_s);
        QVERIFY(act->isEnabled());
        QTest::mouseClick(act, Qt::LeftButton);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_world.vault.state(), VaultState::Open);
    }

    void waitsVisiblyForTheKeychain()
    {
        QVERIFY(open(VaultState::Opening));
        QVERIFY(fields().isEmpty());
        QVERIFY(shown().contains(u"keychain"_s));
        QVERIFY(shown().contains(u"60 second"_s));
        QVERIFY(button(*m_dialog, u"Cancel"_s));
    }

    void asksForAPassphraseWhenTheKeychainGivesUp()
    {
        QVERIFY(open(VaultState::Opening));
        m_world.vault.setState(VaultState::Absent);
        QTRY_COMPARE(fields().size(), 2);
        QVERIFY(shown().contains(u"no keychain"_s));
        QVERIFY(fields().constFirst()->hasFocus());
    }

    void tellsThatItIsOpen()
    {
        QVERIFY(open(VaultState::Open));
        QVERIFY(shown().contains(u"The vault is open"_s));
        QVERIFY(fields().isEmpty());
        QVERIFY(button(*m_dialog, u"Close"_s));
    }

    void goesByEscapeAndLeavesTheVaultAsItWas()
    {
        QVERIFY(open(VaultState::Locked));
        QTest::keyClicks(fields().constFirst(), u"half a pass"_s);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(m_world.vault.state(), VaultState::Locked);
    }

    void namesWhatTakesTheFocus()
    {
        for (const VaultState state : {VaultState::Locked, VaultState::Absent}) {
            QVERIFY(open(state));
            QCOMPARE(nameless(*m_dialog), QStringList());
            delete m_dialog;
        }
    }

    void speaksAnotherLanguage()
    {
        QVERIFY(open(VaultState::Locked));
        LoudTranslator loud;
        QCoreApplication::installTranslator(&loud);
        QTRY_VERIFY(button(*m_dialog, u"OPEN"_s));
        QCOMPARE(m_dialog->windowTitle(), u"OPEN THE PASSPHRASE FILE"_s);
        QCoreApplication::removeTranslator(&loud);
        QTRY_VERIFY(button(*m_dialog, u"Open"_s));
    }
};

QTEST_MAIN(TestVaultDialog)
#include "tst_vaultdialog.moc"
