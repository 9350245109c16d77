#include "tests/bench/window/tour.h"

#include "tests/bench/window/manyrows.h"
#include "tests/bench/window/phone.h"
#include "ui/links/linkcard.h"
#include "ui/links/linkform.h"
#include "ui/links/linkspage.h"
#include "ui/links/qrview.h"
#include "ui/mainwindow/omnibox.h"
#include "ui/mainwindow/sandboxbanner.h"
#include "ui/mainwindow/topbar.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QtConcurrentRun>

namespace wxbind::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 10'000;
constexpr int kSettle = 300; ///< ms for what an input sets off

void type(QWidget *field, const QString &text)
{
    field->setFocus();
    for (const QChar c : text) {
        // QTest types ASCII alone.
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(c));
        QCoreApplication::sendEvent(field, &press);
        QTest::qWait(30);
    }
    QTest::qWait(kSettle);
}

} // namespace

LinksPage &Tour::links()
{
    return *qobject_cast<LinksPage *>(m_world.window->page(PageKind::Links));
}

QString Tour::run()
{
    if (const QString wrong = open(); !wrong.isEmpty()) {
        return wrong;
    }
    turnPages();
    typeLink();
    for (const auto &[shownOn, kind] :
         {std::pair{u"a sign-in, links page"_s, PageKind::Links},
          std::pair{u"a sign-in, attempts page"_s, PageKind::Attempts},
          std::pair{u"a sign-in, exchanges page"_s, PageKind::Exchanges},
          std::pair{u"a sign-in, users page"_s, PageKind::Users}}) {
        if (const QString wrong = signIn(shownOn, kind, "zhangsan"); !wrong.isEmpty()) {
            return wrong;
        }
    }
    search();
    paste();
    for (const auto &[what, kind] :
         {std::pair{u"attempts"_s, PageKind::Attempts},
          std::pair{u"exchanges"_s, PageKind::Exchanges}, std::pair{u"users"_s, PageKind::Users}}) {
        if (const QString wrong = scroll(what, kind); !wrong.isEmpty()) {
            return wrong;
        }
    }
    play();
    switchLooks();
    return {};
}

QString Tour::open()
{
    m_watch.doing(u"start, until all is shown"_s);
    if (!m_world.start()) {
        return u"the window did not come up"_s;
    }
    QTest::qWait(kSettle);
    m_watch.doing({});
    const AppId appId = m_world.window->accounts()->current().appId;
    if (!fillRows(m_world.composition->console().database.path(), appId, kRows)) {
        return u"the rows were not written"_s;
    }
    m_world.window->activateWindow();
    QTest::qWait(kSettle);
    return {};
}

void Tour::turnPages()
{
    constexpr int kRounds = 10;
    for (int round = 0; round < kRounds; ++round) {
        for (int i = 0; i < kPageCount; ++i) {
            m_watch.doing(round == 0 ? u"turn to a page, first time"_s : u"turn to a page"_s);
            QTest::keyClick(m_world.window.get(), static_cast<Qt::Key>(Qt::Key_1 + i),
                            Qt::ControlModifier);
            QTest::qWait(kSettle);
        }
    }
}

void Tour::typeLink()
{
    m_world.window->turnTo(PageKind::Links);
    QTest::qWait(kSettle);
    m_watch.doing(u"type a redirect, live QR"_s);
    QLineEdit *redirect = links().form()->redirect();
    redirect->selectAll();
    type(redirect, u"https://shu.haitang.example/wx/cb?from=menu&shop=12"_s);
    m_watch.doing(u"type a long redirect, live QR"_s);
    redirect->setText(redirect->text() + u"&basket="_s + QString(600, u'x'));
    type(redirect, u"&campaign=spring-2026&seat=14"_s);
}

QString Tour::signIn(const QString &shownOn, PageKind kind, const QByteArray &person)
{
    m_watch.doing({});
    m_world.window->turnTo(PageKind::Links);
    LinkForm *form = links().form();
    if (!form->catchSwitch()->isChecked()) {
        form->catchSwitch()->click();
    }
    const auto caught = [&] {
        return form->redirect()->text().contains("127.0.0.1"_L1);
    };
    form->redirect()->clear();
    form->catchSwitch()->click();
    QTest::qWait(kSettle);
    form->catchSwitch()->click();
    if (!QTest::qWaitFor(caught, 10'000)) {
        return u"no callbacks are caught"_s;
    }
    QTest::qWait(kSettle);
    m_watch.doing(u"issue a link"_s);
    QTest::mouseClick(links().card()->issueButton(), Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return links().card()->qr()->live(); }, 10'000)) {
        return u"no link was issued"_s;
    }
    QTest::qWait(kSettle);
    m_watch.doing({});
    AttemptQuery query;
    query.limit = 1;
    const auto rows = test::waitFor(m_world.composition->console().attempts.list(query));
    const QByteArray link = rows->constFirst().attempt.link.toUtf8();
    m_world.window->turnTo(kind);
    QTest::qWait(kSettle);
    m_watch.doing(shownOn);
    const QFuture<long> status = QtConcurrent::run(followLink, link, person);
    if (!QTest::qWaitFor([&] { return status.isFinished(); }, 20'000) || status.result() != 200) {
        return u"the sign-in ended with %1"_s.arg(status.isFinished() ? status.result() : 0);
    }
    QTest::qWait(kSettle);
    return {};
}

void Tour::search()
{
    m_world.window->turnTo(PageKind::Users);
    QTest::qWait(kSettle);
    m_watch.doing(u"type a search for people"_s);
    type(m_world.window->page(PageKind::Users)->firstFocus(), u"读者1234"_s);
    m_watch.doing({});
    qobject_cast<QLineEdit *>(m_world.window->page(PageKind::Users)->firstFocus())->clear();
    m_world.window->turnTo(PageKind::Attempts);
    QTest::qWait(kSettle);
    m_watch.doing(u"type a search for attempts"_s);
    auto *text = m_world.window->page(PageKind::Attempts)->findChild<QLineEdit *>();
    type(text, u"ticket 1234"_s);
    text->clear();
    QTest::qWait(kSettle);
}

void Tour::paste()
{
    m_watch.doing(u"type into the box on top"_s);
    OmniBox *box = m_world.window->topBar()->omniBox();
    box->take();
    type(box, u"40163 oBench0000000000000000001234"_s);
    box->clear();
    QTest::qWait(kSettle);
}

QString Tour::scroll(const QString &what, PageKind kind)
{
    m_watch.doing({});
    m_world.window->turnTo(kind);
    QTest::qWait(kSettle);
    const auto lists = m_world.window->page(kind)->findChildren<QAbstractItemView *>();
    for (QAbstractItemView *list : lists) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 20) {
            m_watch.doing(u"scroll "_s + what);
            walk(*list);
            const int rows = list->model()->rowCount();
            return rows < kRows ? u"only %1 %2 were loaded"_s.arg(rows).arg(what) : QString();
        }
    }
    return u"there is no list of "_s + what;
}

/// Page by page until everything is loaded, then some steps from row to row.
void Tour::walk(QAbstractItemView &list)
{
    list.setFocus();
    for (int page = 0; page < 1000 && list.model()->rowCount() < kRows; ++page) {
        const int before = list.model()->rowCount();
        list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum());
        QTest::keyClick(&list, Qt::Key_End);
        if (!QTest::qWaitFor([&] { return list.model()->rowCount() > before; }, 20'000)) {
            break;
        }
    }
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Up, Qt::Key_PageDown}) {
        for (int i = 0; i < 30; ++i) {
            QTest::keyClick(&list, key);
            QTest::qWait(20);
        }
    }
    QScrollBar *bar = list.verticalScrollBar();
    for (int i = 0; i < 60; ++i) {
        m_watch.call(u"scroll bar"_s, [=] { bar->setValue(bar->maximum() / 60 * i); });
        QTest::qWait(10);
    }
    QTest::qWait(kSettle);
}

void Tour::play()
{
    m_watch.doing(u"play faults, move the clock"_s);
    const auto menus = m_world.window->findChild<SandboxBanner *>()->findChildren<QMenu *>();
    for (QMenu *menu : menus) {
        m_watch.call(u"open the menu"_s, [menu] { Q_EMIT menu->aboutToShow(); });
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            m_watch.call(action->text(), [action] { action->trigger(); });
            QTest::qWait(kSettle);
        }
        m_watch.call(u"the first choice"_s, [menu] { menu->actions().constFirst()->trigger(); });
    }
}

void Tour::switchLooks()
{
    for (int round = 0; round < 4; ++round) {
        for (int i = 0; i < kPageCount; ++i) {
            m_watch.doing({});
            m_world.window->turnTo(static_cast<PageKind>(i));
            QTest::qWait(kSettle);
            m_watch.doing(u"switch the language"_s);
            m_watch.call(u"QTranslator"_s, [this] {
                const bool english = m_world.language.current() == u"en"_s;
                m_world.language.use(english ? u"zh_CN"_s : u"en"_s);
            });
            QTest::qWait(kSettle);
            m_watch.doing(u"switch light and dark"_s);
            m_watch.call(u"QPalette"_s, [this] {
                m_world.theme.setMode(m_world.theme.dark() ? ThemeMode::Light : ThemeMode::Dark);
            });
            QTest::qWait(kSettle);
        }
    }
}

} // namespace wxbind::bench
