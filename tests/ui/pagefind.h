#pragma once

#include "ui/shared/stateview.h"

#include <QApplication>
#include <QPushButton>
#include <QTest>
#include <QWidget>

namespace wxbind::test {

/// The first visible child of a kind, or null.
template <class W>
[[nodiscard]] W *visible(const QWidget &page)
{
    const auto all = page.findChildren<W *>();
    for (W *widget : all) {
        if (widget->isVisible()) {
            return widget;
        }
    }
    return nullptr;
}

/// The visible state whose title is `title`, or null.
[[nodiscard]] inline StateView *stateView(const QWidget &page, const QString &title)
{
    const auto all = page.findChildren<StateView *>();
    for (StateView *state : all) {
        if (state->isVisible() && state->shown().title == title) {
            return state;
        }
    }
    return nullptr;
}

[[nodiscard]] inline QPushButton *button(const QWidget &page, const QString &text)
{
    const auto all = page.findChildren<QPushButton *>();
    for (QPushButton *one : all) {
        if (one->isVisible() && one->text() == text) {
            return one;
        }
    }
    return nullptr;
}

/// What takes the focus by Tab but has no name for a screen reader.
[[nodiscard]] inline QStringList nameless(const QWidget &page)
{
    QStringList found;
    const auto all = page.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        const bool reachable = widget->isVisible() && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
                               !widget->focusProxy();
        if (reachable && widget->accessibleName().isEmpty() &&
            widget->property("text").toString().isEmpty()) {
            found.append(QString::fromLatin1(widget->metaObject()->className()));
        }
    }
    return found;
}

/// Shows the page at a size and waits until it stands.
[[nodiscard]] inline bool put(QWidget &page, QSize size = {1200, 700})
{
    page.resize(size);
    page.show();
    page.activateWindow();
    return QTest::qWaitForWindowActive(&page);
}

} // namespace wxbind::test
