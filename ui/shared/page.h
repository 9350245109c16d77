#pragma once

#include "core/console/console.h"
#include "core/console/recognise.h"
#include "core/model/account.h"
#include "ui/shared/confirm.h"

#include <QWidget>

namespace wxbind {

class UiSettings;

/// What every page is given; references outlive the pages.
struct PageContext
{
    Console &console;
    Confirm &confirm;
    UiSettings *settings = nullptr; ///< null: nothing is remembered
};

/// One page of the main window.
///
/// How a page is written:
///  - the constructor takes a PageContext, builds the widgets, connects them, and calls
///    retranslate() at its end; it asks the console for nothing;
///  - activate() comes each time the page is turned to, with the account already set: ask for what
///    is shown, through onResult(…, this, …), newest question wins (count your questions);
///  - setAccount() comes before the first activate() and on every change of the chooser; an account
///    with an empty appId means that there is none yet;
///  - show(Recognition) goes to what the box on top recognised (the overload of QWidget::show
///  stays);
///  - retranslate() sets every text of the page, again after each change of language: QLabel texts,
///    button texts, placeholders, accessible names. Texts made from data are made again too;
///  - colours come from tokenColour(Token, palette()) at paint time, fonts from Theme::font(Role),
///    icons from lineIcon()/paintIcon(), states from paintSign(): a change of theme then needs
///    nothing. Sizes in the drawings' pixels go through Theme::scaled();
///  - each widget that takes the focus has an accessible name; tests/ui walks them all;
///  - goTo() asks the window for another page; say() puts one sentence into the status bar.
///    Both are signals, no page knows another one or the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(PageContext context, QWidget *parent = nullptr);

    virtual void activate() = 0;
    virtual void setAccount(const Account &account) { m_account = account; }
    virtual void show(const Recognition &recognition) { Q_UNUSED(recognition) }
    using QWidget::show;
    /// Where the cursor should stand when the page is turned to; null: the first widget.
    [[nodiscard]] virtual QWidget *firstFocus() const { return nullptr; }

    [[nodiscard]] const Account &account() const { return m_account; }

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);
    void say(const QString &sentence);
    /// How many rows want a person, for the badge on the rail; 0 hides it.
    void badgeChanged(int count);

protected:
    virtual void retranslate() = 0;
    void changeEvent(QEvent *event) override;

    [[nodiscard]] Console &console() const { return m_context.console; }
    [[nodiscard]] Confirm &confirm() const { return m_context.confirm; }
    [[nodiscard]] UiSettings *settings() const { return m_context.settings; }
    [[nodiscard]] Msecs now() const { return m_context.console.clock().now(); }

private:
    PageContext m_context;
    Account m_account;
};

} // namespace wxbind
