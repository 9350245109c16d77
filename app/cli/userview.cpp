#include "app/cli/userview.h"

#include "app/cli/cli.h"
#include "app/cli/textform.h"
#include "app/cli/tokenview.h"
#include "app/cli/userjson.h"

#include <QJsonArray>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QString stateWord(const Binding &binding)
{
    switch (binding.state) {
    case BindingState::Bound:
        return Cli::tr("bound");
    case BindingState::Unbound:
        return Cli::tr("unbound");
    }
    Q_UNREACHABLE();
}

QStringList rowText(const UserRow &row)
{
    const Binding binding = row.binding.value_or(Binding());
    return {userIdText(row.userId), row.binding ? stateWord(binding) : Cli::tr("no binding"),
            binding.identity.openId.text(), localTime(binding.lastSeenAt), row.name};
}

void addBinding(TextForm &form, const BindingDetail &detail)
{
    const Binding &binding = detail.binding;
    form.title(detail.accountName + u"  "_s + binding.identity.appId.text())
        .field(Cli::tr("openid"), binding.identity.openId.text())
        .field(Cli::tr("unionid"), binding.unionId ? binding.unionId->text() : QString())
        .field(Cli::tr("state"), stateWord(binding))
        .field(Cli::tr("nickname"), binding.nickname)
        .field(Cli::tr("scope"), binding.scope)
        .field(Cli::tr("bound"), localTime(binding.boundAt))
        .field(Cli::tr("last seen"), localTime(binding.lastSeenAt));
    if (detail.token) {
        form.field(Cli::tr("token until"), localTime(detail.token->accessExpiresAt))
            .field(Cli::tr("refresh until"), localTime(detail.token->refreshExpiresAt));
    }
}

void addPast(TextForm &form, const UserDetail &detail)
{
    QList<QStringList> attempts;
    for (const Attempt &attempt : detail.attempts) {
        attempts.append({u"#%1"_s.arg(attempt.id.number()), localTime(attempt.createdAt),
                         attemptStateName(attempt.progress)});
    }
    if (!attempts.isEmpty()) {
        form.title(Cli::tr("Attempts"))
            .table({Cli::tr("attempt"), Cli::tr("when"), Cli::tr("state")}, attempts);
    }
    QList<QStringList> history;
    for (const AuditEntry &entry : detail.history) {
        history.append(
            {localTime(entry.at), auditActionName(entry.action), entry.operatorName, entry.reason});
    }
    if (!history.isEmpty()) {
        form.title(Cli::tr("History"))
            .table({Cli::tr("when"), Cli::tr("what"), Cli::tr("who"), Cli::tr("reason")}, history);
    }
}

} // namespace

Answer userPageAnswer(const UserPage &page)
{
    QList<QStringList> rows;
    for (const UserRow &row : page.rows) {
        rows.append(rowText(row));
    }
    TextForm form;
    if (rows.isEmpty()) {
        form.line(Cli::tr("Nobody fits."));
    } else {
        form.table({Cli::tr("user"), Cli::tr("state"), Cli::tr("openid"), Cli::tr("last seen"),
                    Cli::tr("name")},
                   rows)
            .line(page.exact ? Cli::tr("%1 in all").arg(page.count)
                             : Cli::tr("about %1 in all").arg(page.count));
    }
    if (!page.next.isEmpty()) {
        form.line(Cli::tr("More with --after %1").arg(page.next));
    }
    return {userPageJson(page), form.text()};
}

Answer userAnswer(const UserDetail &detail, const QList<TokenView> &opened, bool revealed)
{
    TextForm form;
    form.title(userIdText(detail.user.id) + u"  "_s + detail.user.name)
        .field(Cli::tr("remark"), detail.user.remark)
        .field(Cli::tr("created"), localTime(detail.user.createdAt))
        .field(Cli::tr("disabled"), detail.user.disabled ? Cli::tr("yes") : QString());
    for (const BindingDetail &binding : detail.bindings) {
        addBinding(form, binding);
    }
    for (const TokenView &view : opened) {
        const TokenGrant &grant = view.token.grant;
        form.title(view.token.identity.openId.text())
            .field(Cli::tr("access token"), secretText(grant.accessToken, revealed))
            .field(Cli::tr("refresh token"), secretText(grant.refreshToken, revealed));
    }
    addPast(form, detail);
    return {userJson(detail, opened, revealed), form.text()};
}

} // namespace wxbind
