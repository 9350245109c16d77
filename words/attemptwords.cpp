#include "words/attemptwords.h"

#include "words/apiwords.h"
#include "words/faultwords.h"
#include "words/joinedwords.h"

#include <algorithm>

namespace wxbind {

namespace {

/// The calls failed before a request went out, or at least without any reply.
bool failedOnTheWay(const Attempt &attempt)
{
    return attempt.error &&
           (attempt.error->fault == Fault::Network || attempt.error->fault == Fault::Timeout);
}

bool wasExchanged(const Attempt &attempt)
{
    return std::any_of(attempt.stages.cbegin(), attempt.stages.cend(), [](const Stage &stage) {
        return stage.step == Step::Exchange && stage.state == StageState::Done;
    });
}

bool isKnownApiError(const Attempt &attempt)
{
    return attempt.error && attempt.error->fault == Fault::Api &&
           !ApiWords::title(attempt.error->apiCode).isEmpty();
}

} // namespace

QString AttemptWords::title(const Attempt &attempt)
{
    switch (attempt.progress) {
    case AttemptState::Waiting:
        return tr("Waiting for the user");
    case AttemptState::Running:
        return tr("Signing in");
    case AttemptState::SignedIn:
    case AttemptState::Held:
        return attempt.decision ? decision(*attempt.decision) : tr("Code exchanged by hand");
    case AttemptState::Conflict:
        return decision(Decision::Conflict);
    case AttemptState::NeedsConsent:
        return decision(Decision::NeedsUserInfo);
    case AttemptState::Refused:
        return tr("Refused by the user");
    case AttemptState::Failed:
        return isKnownApiError(attempt) ? ApiWords::title(attempt.error->apiCode) : tr("Failed");
    case AttemptState::OutcomeUnknown:
        return tr("Outcome unknown");
    case AttemptState::Expired:
        return tr("Expired, nobody came");
    }
    Q_UNREACHABLE();
}

QString AttemptWords::story(const Attempt &attempt)
{
    QString story;
    switch (attempt.progress) {
    case AttemptState::Waiting:
        story = tr("The link is out. Nobody came back yet.");
        break;
    case AttemptState::Running:
        story = tr("The callback came and the calls to WeChat are under way.");
        break;
    case AttemptState::SignedIn:
        story = attempt.decision == Decision::NewUser
                    ? tr("The user agreed, a new user was created and the openid was bound.")
                    : tr("The openid was known, so userinfo was not fetched again.");
        break;
    case AttemptState::Held:
        story = !attempt.decision
                    ? tr("The code was exchanged by hand and its token is kept. Nobody was signed "
                         "in, nothing was bound.")
                : attempt.decision == Decision::HeldSnapshot
                    ? tr("Held: snapshot user; nickname and openid may be invented. Nothing was "
                         "bound.")
                    : tr("Held: another person came than was expected. Nothing was bound.");
        break;
    case AttemptState::Conflict:
        story = tr("The unionid belongs to two people here. Nothing was written.");
        break;
    case AttemptState::NeedsConsent:
        story = tr("The openid is not known here, and snsapi_base brings no more than the openid. "
                   "Nothing was bound.");
        break;
    case AttemptState::Refused:
        story = tr("The user refused: there is a state but no code. Nothing was sent to WeChat.");
        break;
    case AttemptState::Failed:
    case AttemptState::OutcomeUnknown:
        story = attempt.error ? FaultWords::message(*attempt.error) : tr("The sign-in failed.");
        break;
    case AttemptState::Expired:
        story = tr("The link expired before anybody came back.");
        break;
    }
    if (attempt.callbacks > 1) {
        story = JoinedWords::sentences(
            story, tr("Its callback came %n times; only the first was acted on.", nullptr,
                      attempt.callbacks));
    }
    return story;
}

QStringList AttemptWords::nextSteps(const Attempt &attempt)
{
    switch (attempt.progress) {
    case AttemptState::Waiting:
        return {tr("Let the user scan the QR code with WeChat, or open the link inside WeChat.")};
    case AttemptState::Running:
    case AttemptState::SignedIn:
        return {};
    case AttemptState::Held:
        if (!attempt.decision) {
            return {tr("To sign the person in, send a new link.")};
        }
        if (attempt.decision == Decision::HeldSnapshot) {
            return {tr("Ask the user to tap \"使用完整服务\" on the page in WeChat."),
                    tr("Then send a new link.")};
        }
        return {tr("Find out who used the link."),
                attempt.link.isEmpty()
                    ? tr("Send a new link to the right person.")
                    : tr("Show the link again to the right person. Its state is used up, so this "
                         "issues a new link of the same order with a fresh state.")};
    case AttemptState::Conflict:
        return {tr("Look at the people who hold this unionid and decide who is right."),
                tr("Then send a new link.")};
    case AttemptState::NeedsConsent:
        return {tr("Send a new link with scope snsapi_userinfo.")};
    case AttemptState::Refused:
        return {tr("Ask the user; if they want to sign in, send a new link.")};
    case AttemptState::Failed:
    case AttemptState::OutcomeUnknown: {
        if (failedOnTheWay(attempt)) {
            return {tr("Check the network and the address of the account. No proxy is used."),
                    wasExchanged(attempt)
                        ? tr("The code is spent: send a new link.")
                        : tr("The code was not sent and is good for five minutes. Until then, "
                             "sign in with the code alone, for its state is used up; or send a "
                             "new link.")};
        }
        const QString fix = attempt.error ? FaultWords::fix(*attempt.error) : QString();
        return {fix.isEmpty() ? tr("Send a new link.") : fix};
    }
    case AttemptState::Expired:
        return {tr("Send a new link.")};
    }
    Q_UNREACHABLE();
}

QString AttemptWords::expectedRule()
{
    return tr("The link was issued for one person. When somebody else comes back with it, nothing "
              "is bound and nobody is created.");
}

QString AttemptWords::stepTitle(Step step)
{
    switch (step) {
    case Step::Link:
        return tr("Link");
    case Step::Callback:
        return tr("Callback");
    case Step::Exchange:
        return tr("Exchange");
    case Step::Refresh:
        return tr("Refresh");
    case Step::UserInfo:
        return tr("Userinfo");
    case Step::Bind:
        return tr("Bind");
    case Step::Verify:
        return tr("Verify");
    case Step::BasicToken:
        return tr("Basic token");
    case Step::FollowerInfo:
        return tr("Follower info");
    }
    Q_UNREACHABLE();
}

QString AttemptWords::stageVerdict(const Stage &stage)
{
    switch (stage.state) {
    case StageState::NotReached:
        return tr("Not reached");
    case StageState::Running:
        return tr("Running");
    case StageState::Done:
        return tr("Done");
    case StageState::Failed:
        return tr("Failed");
    case StageState::Held:
        return tr("Held");
    case StageState::Skipped:
        return tr("Skipped, not needed");
    case StageState::Unknown:
        return tr("Sent, no reply");
    }
    Q_UNREACHABLE();
}

QString AttemptWords::outcome(AttemptState state)
{
    switch (state) {
    case AttemptState::Waiting:
        return tr("Waiting");
    case AttemptState::Running:
        return tr("Running");
    case AttemptState::SignedIn:
        return tr("Signed in");
    case AttemptState::Held:
        return tr("Held");
    case AttemptState::Conflict:
        return tr("Conflict");
    case AttemptState::NeedsConsent:
        return tr("Needs userinfo consent");
    case AttemptState::Refused:
        return tr("Refused by the user");
    case AttemptState::Failed:
        return tr("Failed");
    case AttemptState::OutcomeUnknown:
        return tr("Outcome unknown");
    case AttemptState::Expired:
        return tr("Expired");
    }
    Q_UNREACHABLE();
}

QString AttemptWords::decision(Decision decision)
{
    switch (decision) {
    case Decision::KnownUser:
        return tr("Signed in, known user");
    case Decision::NewUser:
        return tr("Signed in, new user");
    case Decision::HeldSnapshot:
        return tr("Held: snapshot user");
    case Decision::HeldWrongPerson:
        return tr("Held: another person came");
    case Decision::Conflict:
        return tr("Conflict: one unionid, two people");
    case Decision::NeedsUserInfo:
        return tr("Needs userinfo consent");
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
