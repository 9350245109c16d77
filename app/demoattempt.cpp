#include "app/demoattempt.h"

#include "core/oauth/signin/stages.h"
#include "core/oauth/step1_authorize/authorizelink.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kScanAfter = 23 * 1000; ///< from the link to the callback

[[nodiscard]] StateToken stateOf(qsizetype person, Msecs at)
{
    const QByteArray label = QByteArray::number(person) + '/' + QByteArray::number(at);
    const QByteArray digest = QCryptographicHash::hash(label, QCryptographicHash::Sha256);
    return StateToken(QString::fromLatin1(digest.toHex().first(32)));
}

[[nodiscard]] bool comesBack(DemoEnding ending)
{
    return ending != DemoEnding::Waiting && ending != DemoEnding::Expired;
}

[[nodiscard]] bool usesBaseScope(DemoEnding ending)
{
    return ending == DemoEnding::NeedsConsent || ending == DemoEnding::KnownUser;
}

[[nodiscard]] bool asksUserInfo(DemoEnding ending)
{
    return ending == DemoEnding::NewUser || ending == DemoEnding::Conflict ||
           ending == DemoEnding::WrongPerson || ending == DemoEnding::UserInfoTimeout ||
           ending == DemoEnding::UserInfoBlocked;
}

[[nodiscard]] QString scopeOf(DemoEnding ending)
{
    return usesBaseScope(ending) ? u"snsapi_base"_s : u"snsapi_userinfo"_s;
}

[[nodiscard]] Error apiError(int code, const Exchange &record)
{
    return {Fault::Api, code, record.rid, record.errmsg, record.endpoint};
}

void endAt(DemoAttempt &demo, Step step, StageState state, AttemptState progress)
{
    Stage &stage = stageOf(demo.attempt, step);
    stage.state = state;
    demo.attempt.progress = progress;
    demo.attempt.endedAt = stage.at + stage.millis;
}

[[nodiscard]] QByteArray profileBody(const DemoPerson &person)
{
    QJsonObject fields{{u"openid"_s, person.binding.identity.openId.text()},
                       {u"nickname"_s, person.binding.nickname},
                       {u"sex"_s, 0},
                       {u"province"_s, QString()},
                       {u"city"_s, QString()},
                       {u"country"_s, QString()},
                       {u"headimgurl"_s, QString()},
                       {u"privilege"_s, QJsonArray()}};
    if (person.binding.unionId) {
        fields.insert(u"unionid"_s, person.binding.unionId->text());
    }
    return QJsonDocument(fields).toJson(QJsonDocument::Compact);
}

struct Refusal
{
    int errcode = 0;
    const char *errmsg = nullptr;
};

/// Errmsg texts as the platform words them.
[[nodiscard]] std::optional<Refusal> exchangeRefusal(DemoEnding ending)
{
    switch (ending) {
    case DemoEnding::InvalidCode:
        return Refusal{40029, "invalid code"};
    case DemoEnding::UsedCode:
        return Refusal{40163, "code been used"};
    case DemoEnding::BadSecret:
        return Refusal{40125, "invalid appsecret"};
    case DemoEnding::NewUser:
    case DemoEnding::KnownUser:
    case DemoEnding::Waiting:
    case DemoEnding::Expired:
    case DemoEnding::Refused:
    case DemoEnding::Snapshot:
    case DemoEnding::WrongPerson:
    case DemoEnding::Conflict:
    case DemoEnding::NeedsConsent:
    case DemoEnding::BadGateway:
    case DemoEnding::LostReply:
    case DemoEnding::UserInfoTimeout:
    case DemoEnding::UserInfoBlocked:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

DemoAttempt DemoAttemptMaker::make(DemoEnding ending, qsizetype person) const
{
    const Binding &binding = m_people.at(person % m_people.size()).binding;
    const Msecs ended = ending == DemoEnding::NewUser ? binding.boundAt : binding.lastSeenAt;
    return makeAt(ending, person, ended - kScanAfter - 400);
}

DemoAttempt DemoAttemptMaker::makeAt(DemoEnding ending, qsizetype index, Msecs at) const
{
    const qsizetype person = index % m_people.size();
    DemoAttempt demo;
    demo.attempt = issued(ending, person, at);
    if (ending == DemoEnding::WrongPerson) {
        demo.expected = (person + 1) % m_people.size();
    }
    if (!comesBack(ending)) {
        const bool expired = ending == DemoEnding::Expired;
        demo.attempt.progress = expired ? AttemptState::Expired : AttemptState::Waiting;
        demo.attempt.endedAt = expired ? demo.attempt.expiresAt : 0;
        return demo;
    }
    const Msecs came = at + kScanAfter;
    demo.attempt.claimedAt = came;
    demo.attempt.callbacks = ending == DemoEnding::UsedCode ? 2 : 1;
    demo.attempt.progress = AttemptState::Running;
    stageOf(demo.attempt, Step::Callback) = {Step::Callback, StageState::Done, came, 0, {}};
    if (ending == DemoEnding::Refused) {
        endAt(demo, Step::Callback, StageState::Done, AttemptState::Refused);
        return demo;
    }
    addExchange(demo, ending, m_people.at(person).binding.identity.openId);
    if (demo.attempt.progress == AttemptState::Running && asksUserInfo(ending)) {
        addUserInfo(demo, ending, person);
    }
    if (demo.attempt.progress == AttemptState::Running) {
        addDecision(demo, ending, person);
    }
    return demo;
}

Attempt DemoAttemptMaker::issued(DemoEnding ending, qsizetype person, Msecs at) const
{
    LinkOrder order;
    order.redirectUri = u"http://127.0.0.1:8975/wx/callback"_s;
    order.scope = scopeOf(ending);
    order.state = stateOf(person, at);
    Attempt attempt;
    attempt.appId = m_account.appId;
    attempt.state = order.state;
    attempt.link = buildAuthorizeLink(m_account, order).text;
    attempt.redirectUri = order.redirectUri;
    attempt.scope = order.scope;
    attempt.operatorName = u"demo"_s;
    attempt.createdAt = at;
    attempt.expiresAt = at + kLinkLife;
    attempt.stages = freshStages();
    attempt.stages.first() = {Step::Link, StageState::Done, at, 0, {}};
    return attempt;
}

void DemoAttemptMaker::call(DemoAttempt &demo, DemoCall one) const
{
    const Msecs before = demo.exchanges.isEmpty() ? 0 : demo.exchanges.last().phases.total + 6;
    one.at = demo.attempt.claimedAt + 2 + before;
    one.millis = one.millis == 0 ? 90 + static_cast<int>(one.at / 1000 % 70) : one.millis;
    demo.exchanges.append(demoExchange(m_account, one));
    stageOf(demo.attempt, one.step) = {one.step, StageState::Done, one.at, one.millis, {}};
}

void DemoAttemptMaker::addExchange(DemoAttempt &demo, DemoEnding ending, const OpenId &openId) const
{
    DemoCall one;
    if (const auto refusal = exchangeRefusal(ending)) {
        one.body = demoErrorBody(refusal->errcode, refusal->errmsg, demo.attempt.claimedAt);
        call(demo, one);
        demo.attempt.error = apiError(refusal->errcode, demo.exchanges.last());
        endAt(demo, Step::Exchange, StageState::Failed, AttemptState::Failed);
    } else if (ending == DemoEnding::BadGateway) {
        one.status = 502;
        one.body = "<html><head><title>502 Bad Gateway</title></head><body></body></html>";
        one.error = Error{Fault::HttpStatus, 502, {}, {}, u"sns/oauth2/access_token"_s};
        call(demo, one);
        demo.attempt.error = one.error;
        endAt(demo, Step::Exchange, StageState::Failed, AttemptState::Failed);
    } else if (ending == DemoEnding::LostReply) {
        one.status = 0;
        one.millis = 2140;
        one.error = Error{Fault::OutcomeUnknown,
                          0,
                          {},
                          u"the connection was closed"_s,
                          u"sns/oauth2/access_token"_s};
        call(demo, one);
        demo.attempt.error = one.error;
        endAt(demo, Step::Exchange, StageState::Unknown, AttemptState::OutcomeUnknown);
    } else {
        one.openId = openId;
        one.body = demoGrantBody(openId, scopeOf(ending), ending == DemoEnding::Snapshot);
        call(demo, one);
        demo.attempt.openId = openId;
    }
}

void DemoAttemptMaker::addUserInfo(DemoAttempt &demo, DemoEnding ending, qsizetype person) const
{
    DemoCall one;
    one.step = Step::UserInfo;
    one.openId = demo.attempt.openId;
    if (ending == DemoEnding::UserInfoTimeout) {
        one.status = 0;
        one.millis = 30'000;
        one.error = Error{Fault::Timeout, 0, {}, u"no reply in 30 s"_s, u"sns/userinfo"_s};
    } else if (ending == DemoEnding::UserInfoBlocked) {
        one.body = demoErrorBody(50002, "user limited", demo.attempt.claimedAt);
    } else {
        one.body = profileBody(m_people.at(person));
    }
    call(demo, one);
    if (ending == DemoEnding::UserInfoBlocked) {
        demo.attempt.error = apiError(50002, demo.exchanges.last());
    } else if (one.error) {
        demo.attempt.error = one.error;
    }
    if (demo.attempt.error) {
        endAt(demo, Step::UserInfo, StageState::Failed, AttemptState::Failed);
    }
}

void DemoAttemptMaker::addDecision(DemoAttempt &demo, DemoEnding ending, qsizetype person) const
{
    Attempt &attempt = demo.attempt;
    const Exchange &last = demo.exchanges.last();
    stageOf(attempt,
            Step::Bind) = {Step::Bind, StageState::Done, last.startedAt + last.phases.total, 1, {}};
    if (ending == DemoEnding::NewUser || ending == DemoEnding::KnownUser) {
        demo.person = person;
        attempt.decision = ending == DemoEnding::NewUser ? Decision::NewUser : Decision::KnownUser;
        endAt(demo, Step::Bind, StageState::Done, AttemptState::SignedIn);
    } else if (ending == DemoEnding::Conflict) {
        attempt.decision = Decision::Conflict;
        attempt.error = Error{Fault::Conflict, 0, {}, u"unionid held by two people"_s, {}};
        endAt(demo, Step::Bind, StageState::Failed, AttemptState::Conflict);
    } else if (ending == DemoEnding::NeedsConsent) {
        attempt.decision = Decision::NeedsUserInfo;
        attempt.progress = AttemptState::NeedsConsent;
        attempt.endedAt = stageOf(attempt, Step::Bind).at;
        stageOf(attempt, Step::Bind) = {Step::Bind, StageState::NotReached, 0, 0, {}};
        stageOf(attempt, Step::UserInfo).state = StageState::Held;
    } else {
        attempt.decision =
            ending == DemoEnding::Snapshot ? Decision::HeldSnapshot : Decision::HeldWrongPerson;
        endAt(demo, Step::Bind, StageState::Held, AttemptState::Held);
    }
    Stage &userInfo = stageOf(attempt, Step::UserInfo);
    if (userInfo.state == StageState::NotReached) {
        userInfo.state = StageState::Skipped;
    }
}

} // namespace wxbind
