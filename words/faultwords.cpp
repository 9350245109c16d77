#include "words/faultwords.h"

#include "core/model/databaseinfo.h"
#include "words/apiwords.h"
#include "words/joinedwords.h"

namespace wxbind {

namespace {

/// sns/oauth2/component/…: the secret of the call is the platform's token, not an AppSecret.
bool isManagedCall(const Error &error)
{
    return error.endpoint.contains(QLatin1StringView("/component/"));
}

/// invalid, expired (42001 and 42006) or no component_access_token
bool isAboutTheToken(int errcode)
{
    return errcode == 40001 || errcode == 40014 || errcode == 42001 || errcode == 42006 ||
           errcode == 41021 || errcode == 61024;
}

} // namespace

QString FaultWords::message(const Error &error)
{
    switch (error.fault) {
    case Fault::Network:
        return JoinedWords::withDetail(tr("Cannot reach the other side. Nothing was changed."),
                                       error.detail);
    case Fault::Timeout:
        return JoinedWords::withDetail(tr("No answer in time. Nothing was changed here."),
                                       error.detail);
    case Fault::Cancelled:
        return tr("Cancelled. What was not finished is not half there.");
    case Fault::OutcomeUnknown:
        return JoinedWords::withDetail(
            tr("Outcome unknown: the request went out, no whole reply came. It was not sent again "
               "and will not be."),
            error.detail);
    case Fault::BadReply:
        return JoinedWords::withDetail(
            tr("The reply is not what this call answers. The raw bytes are kept."), error.detail);
    case Fault::HttpStatus:
        return JoinedWords::withDetail(tr("HTTP status %1 instead of 200.").arg(error.apiCode),
                                       error.detail);
    case Fault::Api: {
        const QString known = ApiWords::message(error.apiCode);
        const QString number =
            tr("errcode %1: %2").arg(QString::number(error.apiCode), error.detail);
        return known.isEmpty() ? tr("WeChat refused the call. %1").arg(number)
                               : JoinedWords::sentences(known, number);
    }
    case Fault::StateUnknown:
        return tr("Unknown state. It was not issued here.");
    case Fault::StateUsed:
        return tr("This state was used before. The callback was counted and not acted on.");
    case Fault::StateExpired:
        return tr("The link is too old: its state has expired. Nothing was sent to WeChat.");
    case Fault::Storage:
        if (error.apiCode == kNewerSchema) {
            return JoinedWords::withDetail(
                tr("A newer wxbind wrote this database. It was left as it is."), error.detail);
        }
        return JoinedWords::withDetail(tr("The database refused. This step wrote nothing to it."),
                                       error.detail);
    case Fault::Stale:
        return tr("Somebody else changed this first. Nothing was written.");
    case Fault::Conflict:
        return JoinedWords::withDetail(tr("Two records claim the same thing. Nothing was written."),
                                       error.detail);
    case Fault::NotFound:
        return JoinedWords::withDetail(tr("Not found."), error.detail);
    case Fault::Secret:
        return JoinedWords::withDetail(tr("A secret that is needed here cannot be used."),
                                       error.detail);
    case Fault::Invalid:
        return JoinedWords::withDetail(tr("This cannot be used as it is."), error.detail);
    }
    Q_UNREACHABLE();
}

QString FaultWords::fix(const Error &error)
{
    switch (error.fault) {
    case Fault::Network:
        return tr(
            "Check the network and the address of the account, then try again. No proxy is used.");
    case Fault::Timeout:
        return tr("Try again; if it stays so, check the network on the way to WeChat.");
    case Fault::Cancelled:
        return {};
    case Fault::OutcomeUnknown:
        return tr("Treat the code as spent and send a new link.");
    case Fault::BadReply:
        return tr("Look at the raw reply: a proxy or a login page may have answered in WeChat's "
                  "place.");
    case Fault::HttpStatus:
        return tr("Look at the raw reply: something on the way, such as a proxy, answered.");
    case Fault::Api: {
        if (isManagedCall(error) && isAboutTheToken(error.apiCode)) {
            return tr("The secret kept for a managed account is the platform's "
                      "component_access_token, which lives two hours. Store the present one, then "
                      "send a new link.");
        }
        const QString known = ApiWords::fix(error.apiCode);
        return known.isEmpty() ? tr("Look up errcode %1.").arg(error.apiCode) : known;
    }
    case Fault::StateUnknown:
        return tr("Use a link made here, for this database. Do not accept the callback.");
    case Fault::StateUsed:
        return tr("Look at the first callback of this link. For another sign-in, send a new link.");
    case Fault::StateExpired:
        return tr("Send a new link.");
    case Fault::Storage:
        if (error.apiCode == kNewerSchema) {
            return tr("Start that newer version, or work on another data folder. An older wxbind "
                      "cannot read what a newer one wrote; a backup from before the upgrade can "
                      "be put in its place.");
        }
        return tr("Check the disk and the rights on the data folder, then run the database check.");
    case Fault::Stale:
        return tr("Compare before you decide.");
    case Fault::Conflict:
        return tr("Look at both records and decide which one is right.");
    case Fault::NotFound:
        return tr("Check how it is written, upper and lower case too, and that it is in this "
                  "database.");
    case Fault::Secret:
        return tr("Unlock the vault, or give the passphrase, and store the AppSecret again if "
                  "needed.");
    case Fault::Invalid:
        return tr("Correct it as it says, then try again.");
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
