#pragma once

#include "app/composition.h"
#include "tests/support/waitfor.h"
#include "ui/mainwindow/accountstate.h"
#include "ui/mainwindow/language.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/uisettings.h"
#include "ui/shared/theme.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

namespace wxbind::test {

/// Answers every question with what the test laid ready.
class ReadyConfirm final : public Confirm
{
public:
    void ask(QWidget *, const Question &, std::function<void(bool)> answer) override
    {
        answer(yes);
    }
    void askSaveFile(QWidget *, const QString &, const QString &, const QString &,
                     std::function<void(QString)> answer) override
    {
        answer(file);
    }
    void askOpenFile(QWidget *, const QString &, const QString &,
                     std::function<void(QString)> answer) override
    {
        answer(file);
    }

    bool yes = true;
    QString file;
};

/// The whole window on its own sandbox and a folder that goes with it.
struct WindowWorld
{
    QTemporaryDir folder;
    std::unique_ptr<Composition> composition;
    ReadyConfirm confirm;
    Theme theme{*qApp};
    Language language;
    UiSettings settings{folder.path()};
    std::unique_ptr<MainWindow> window;

    /// False when the sandbox or its database did not come up.
    [[nodiscard]] bool start(const QString &lang = QStringLiteral("en"))
    {
        language.use(lang);
        CompositionOptions options;
        options.dataDir = folder.path();
        options.sandbox = true;
        options.demoPeople = 30;
        auto built = Composition::build(options);
        if (!built) {
            return false;
        }
        composition = *std::move(built);
        if (!waitFor(composition->ready())) {
            return false;
        }
        window = std::make_unique<MainWindow>(
            WindowParts{composition->console(), confirm, theme, language, settings});
        window->show();
        return QTest::qWaitForWindowExposed(window.get()) &&
               QTest::qWaitFor([this] { return !window->accounts()->current().appId.isEmpty(); },
                               10'000);
    }
};

} // namespace wxbind::test
