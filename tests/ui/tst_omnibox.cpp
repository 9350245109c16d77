#include "ui/mainwindow/omnibox.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace wxbind;
using namespace Qt::StringLiterals;

class TestOmniBox final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatItRecognised_data();
    void saysWhatItRecognised();
    void masksACodeAtOnce();
    void goesThereOnEnter();
    void returnsOnEscape();
};

void TestOmniBox::saysWhatItRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    using Kind = Recognition::Kind;
    QTest::newRow("user") << u"U-48213"_s << int(Kind::User);
    QTest::newRow("attempt") << u"#4135"_s << int(Kind::Attempt);
    QTest::newRow("errcode") << u"40163"_s << int(Kind::Errcode);
    QTest::newRow("name") << u"张三"_s << int(Kind::Search);
    QTest::newRow("callback")
        << u"http://127.0.0.1/cb?code=071aBcDeFgHiJkLmNoPqRsTuVwXyZ012&state=9f3c"_s
        << int(Kind::Callback);
}

void TestOmniBox::saysWhatItRecognised()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    OmniBox box;
    box.setText(text);
    QCOMPARE(int(box.recognition().kind), kind);
    QVERIFY(!box.kindText().isEmpty());
    QVERIFY(!box.targetText().isEmpty());
    QVERIFY(box.accessibleDescription().contains(box.kindText()));
    box.clear();
    QCOMPARE(int(box.recognition().kind), int(Recognition::Kind::Nothing));
    QVERIFY(box.kindText().isEmpty());
}

void TestOmniBox::masksACodeAtOnce()
{
    const QString code = u"071aBcDeFgHiJkLmNoPqRsTuVwXyZ012"_s;
    OmniBox box;
    box.setText(u"http://127.0.0.1/cb?code="_s + code + u"&state=9f3c61d2a84be077"_s);
    QVERIFY(!box.text().contains(code));
    QVERIFY(box.recognition().callback);
    QCOMPARE(box.recognition().callback->code.reveal(), code.toLatin1());
    box.undo();
    QVERIFY(!box.text().contains(code));
}

void TestOmniBox::goesThereOnEnter()
{
    OmniBox box;
    QSignalSpy gone(&box, &OmniBox::goTo);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(gone.count(), 0);
    box.setText(u"U-48213"_s);
    QTest::keyClick(&box, Qt::Key_Return);
    QCOMPARE(gone.count(), 1);
    QCOMPARE(gone.at(0).at(0).value<Recognition>().user.number(), 48213);
    QVERIFY(box.text().isEmpty());
}

void TestOmniBox::returnsOnEscape()
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(&window);
    auto *box = new OmniBox(&window);
    column->addWidget(box);
    column->addWidget(button);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    button->setFocus();
    box->take();
    QVERIFY(box->hasFocus());
    QTest::keyClicks(box, u"abc"_s);
    QTest::keyClick(box, Qt::Key_Escape);
    QVERIFY(button->hasFocus());
    QVERIFY(box->text().isEmpty());
}

QTEST_MAIN(TestOmniBox)
#include "tst_omnibox.moc"
