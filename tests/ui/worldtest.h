#pragma once

#include "tests/ui/pageworld.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace wxbind::test {

/// A page of the main window on a world of its own.
template <class P>
struct OnePage : PageWorld
{
    P page{context()};
    QSignalSpy goTo{&page, &Page::goTo};
    QSignalSpy said{&page, &Page::say};

    [[nodiscard]] bool open()
    {
        page.setAccount(account);
        page.activate();
        page.resize(1200, 700);
        page.show();
        page.activateWindow();
        return QTest::qWaitForWindowActive(&page);
    }
    [[nodiscard]] Recognition gone() { return goTo.takeFirst().first().value<Recognition>(); }
    [[nodiscard]] bool says(const QString &text) const
    {
        return QTest::qWaitFor([&] {
            const auto labels = page.template findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        });
    }
};

/// Such a page whose list is a `View`.
template <class P, class View>
struct OneListPage : OnePage<P>
{
    [[nodiscard]] View *list() const
    {
        const auto views = this->page.template findChildren<View *>();
        for (View *view : views) {
            if (view->isVisible()) {
                return view;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool rowsAre(int count) const
    {
        return QTest::qWaitFor([&] {
            const View *view = list();
            return view && view->model()->rowCount() == count;
        });
    }
};

/// A list's model; the tests ask for its pages themselves.
template <class Model>
struct OneModel : PageWorld
{
    template <class Desk>
    explicit OneModel(Desk Console::*desk)
        : model(console.*desk, clock)
    {
        tester.setUseFetchMore(false);
    }

    Model model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy loaded{&model, &Model::loaded};
    QSignalSpy failed{&model, &Model::failed};
};

/// A test whose every slot begins with a fresh world.
template <class World>
class WorldTest : public QObject
{
protected:
    [[nodiscard]] bool begin()
    {
        m_world = std::make_unique<World>();
        return m_world->store();
    }
    [[nodiscard]] bool run(const char *sql)
    {
        return waitFor(m_world->database->write([sql = QLatin1StringView(sql)](Connection &db) {
                   return db.execute(sql);
               }))
            .has_value();
    }

    std::unique_ptr<World> m_world;
};

} // namespace wxbind::test
