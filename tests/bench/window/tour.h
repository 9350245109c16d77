#pragma once

#include "tests/bench/window/guiwatch.h"
#include "tests/ui/windowworld.h"

#include <functional>

class QAbstractItemView;

namespace wxbind {
class LinksPage;
}

namespace wxbind::bench {

/// A person at the whole window, offscreen: everything an operator does all day, each kind of work
/// under its own name.
class Tour final
{
public:
    explicit Tour(GuiWatch &watch)
        : m_watch(watch)
    {}

    /// What went wrong on the way; empty: nothing.
    [[nodiscard]] QString run();

private:
    [[nodiscard]] QString open();
    void turnPages();
    void typeLink();
    [[nodiscard]] QString signIn(const QString &shownOn, PageKind kind, const QByteArray &person);
    void search();
    void paste();
    [[nodiscard]] QString scroll(const QString &what, PageKind kind);
    void walk(QAbstractItemView &list);
    void play();
    void switchLooks();
    [[nodiscard]] LinksPage &links();

    GuiWatch &m_watch;
    test::WindowWorld m_world;
};

} // namespace wxbind::bench
