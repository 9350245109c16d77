#include "tests/ui/windowworld.h"

#include <QAbstractScrollArea>
#include <QSet>

using namespace wxbind;
using namespace wxbind::test;

namespace {

bool takesFocus(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() &&
           (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy();
}

QString describe(const QWidget *widget)
{
    QStringList path;
    for (; widget; widget = widget->parentWidget()) {
        path.prepend(QString::fromLatin1(widget->metaObject()->className()));
    }
    return path.join(u'/');
}

/// What a screen reader would say: the name, or the text of a button.
QString nameOf(const QWidget *widget)
{
    const QString text = widget->property("text").toString();
    return widget->accessibleName().isEmpty() ? text : widget->accessibleName();
}

} // namespace

class TestKeyboard final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_world.start()); }
    void everyFocusableWidgetHasAName_data() { pages(); }
    void everyFocusableWidgetHasAName();
    void tabReachesEverything_data() { pages(); }
    void tabReachesEverything();

private:
    static void pages();

    WindowWorld m_world;
};

void TestKeyboard::pages()
{
    QTest::addColumn<int>("page");
    QTest::newRow("links") << int(PageKind::Links);
    QTest::newRow("attempts") << int(PageKind::Attempts);
    QTest::newRow("exchanges") << int(PageKind::Exchanges);
    QTest::newRow("users") << int(PageKind::Users);
    QTest::newRow("accounts") << int(PageKind::Accounts);
}

void TestKeyboard::everyFocusableWidgetHasAName()
{
    QFETCH(int, page);
    m_world.window->turnTo(static_cast<PageKind>(page));
    QStringList nameless;
    for (const QWidget *widget : m_world.window->findChildren<QWidget *>()) {
        if (takesFocus(widget) && nameOf(widget).isEmpty()) {
            nameless << describe(widget);
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
}

void TestKeyboard::tabReachesEverything()
{
    QFETCH(int, page);
    m_world.window->turnTo(static_cast<PageKind>(page));
    QSet<const QWidget *> wanted;
    for (const QWidget *widget : m_world.window->findChildren<QWidget *>()) {
        if (takesFocus(widget)) {
            wanted << widget;
        }
    }
    QVERIFY(wanted.size() > 8);
    const QWidget *walker = m_world.window.get();
    QSet<const QWidget *> met;
    do {
        met << walker;
        walker = walker->nextInFocusChain();
    } while (walker != m_world.window.get() && walker);
    for (const QWidget *widget : std::as_const(wanted)) {
        QVERIFY2(met.contains(widget), qPrintable(describe(widget)));
    }
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
