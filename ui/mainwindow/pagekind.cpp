#include "ui/mainwindow/pagekind.h"

#include "ui/accounts/accountspage.h"
#include "ui/attempts/attemptspage.h"
#include "ui/exchanges/exchangespage.h"
#include "ui/links/linkspage.h"
#include "ui/users/userspage.h"

namespace wxbind {

Page *makePage(PageKind kind, PageContext context, QWidget *parent)
{
    switch (kind) {
    case PageKind::Links:
        return new LinksPage(context, parent);
    case PageKind::Attempts:
        return new AttemptsPage(context, parent);
    case PageKind::Exchanges:
        return new ExchangesPage(context, parent);
    case PageKind::Users:
        return new UsersPage(context, parent);
    case PageKind::Accounts:
        return new AccountsPage(context, parent);
    }
    Q_UNREACHABLE();
}

PageKind pageFor(Recognition::Kind kind)
{
    switch (kind) {
    case Recognition::Kind::Nothing:
    case Recognition::Kind::Link:
    case Recognition::Kind::Callback:
        return PageKind::Links;
    case Recognition::Kind::Attempt:
        return PageKind::Attempts;
    case Recognition::Kind::Reply:
    case Recognition::Kind::Errcode:
    case Recognition::Kind::Exchange:
    case Recognition::Kind::Rid:
        return PageKind::Exchanges;
    case Recognition::Kind::OpenIdLike:
    case Recognition::Kind::User:
    case Recognition::Kind::Search:
        return PageKind::Users;
    case Recognition::Kind::AppIdLike:
        return PageKind::Accounts;
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
