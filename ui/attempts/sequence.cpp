#include "ui/attempts/sequence.h"

#include "ui/shared/format.h"
#include "words/attemptwords.h"
#include "words/faultwords.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

const Exchange *exchangeOf(const AttemptDetail &detail, const Stage &stage)
{
    for (const Exchange &exchange : detail.exchanges) {
        if (!stage.exchange.isNull() && exchange.id == stage.exchange) {
            return &exchange;
        }
    }
    return nullptr;
}

Stage stageOf(const Attempt &attempt, Step step)
{
    for (const Stage &stage : attempt.stages) {
        if (stage.step == step) {
            return stage;
        }
    }
    return Stage{step, StageState::NotReached, 0, 0, {}};
}

QString signature(const SequenceArrow &arrow)
{
    const QString line =
        arrow.kind == SequenceArrow::Kind::Seen || arrow.kind == SequenceArrow::Kind::Failed
            ? u"──▶"_s
            : u"╌╌▶"_s;
    return u"  %1 %2 %3: %4"_s.arg(Sequence::laneTitle(arrow.from), line,
                                   Sequence::laneTitle(arrow.to), arrow.label);
}

} // namespace

QList<SequenceStage> Sequence::of(const AttemptDetail &detail)
{
    QList<SequenceStage> picture;
    int number = 0;
    for (const Step step :
         {Step::Link, Step::Callback, Step::Exchange, Step::UserInfo, Step::Bind}) {
        const Stage stage = stageOf(detail.row.attempt, step);
        SequenceStage drawn;
        drawn.number = ++number;
        drawn.state = stage.state;
        drawn.title = AttemptWords::stepTitle(step);
        drawn.time = stage.at > 0 ? Format::clock(stage.at) : QString();
        drawn.verdict = AttemptWords::stageVerdict(stage);
        if (step == Step::Link) {
            addLink(detail, &drawn);
        } else if (step == Step::Callback) {
            addCallback(detail, &drawn);
        } else if (step == Step::Bind) {
            addBind(detail, &drawn);
        } else {
            addCall(detail, step, &drawn);
        }
        picture.append(drawn);
    }
    return picture;
}

void Sequence::addLink(const AttemptDetail &detail, SequenceStage *stage)
{
    const Attempt &attempt = detail.row.attempt;
    if (attempt.link.isEmpty()) {
        stage->aside = tr("Began with a code that was pasted; no link of this console");
        return;
    }
    stage->arrows.append({Lane::Console, Lane::Phone, tr("link, QR code"), {}});
    if (attempt.claimedAt > 0) {
        const QString said = attempt.progress == AttemptState::Refused ? tr("opened, refused")
                             : attempt.scope == "snsapi_base"_L1 ? tr("opened, nothing is asked")
                                                                 : tr("opened, agreed");
        stage->arrows.append({Lane::Phone, Lane::Platform, said, SequenceArrow::Kind::Inferred});
    }
}

void Sequence::addCallback(const AttemptDetail &detail, SequenceStage *stage)
{
    const Attempt &attempt = detail.row.attempt;
    if (stage->state == StageState::NotReached) {
        stage->aside = attempt.progress == AttemptState::Expired ? tr("Nobody came back in time")
                                                                 : tr("Nobody came back yet");
        return;
    }
    const bool refused = attempt.progress == AttemptState::Refused;
    stage->arrows.append({Lane::Phone, Lane::Site,
                          refused ? tr("state, no code") : tr("code, state"),
                          SequenceArrow::Kind::Inferred});
    stage->arrows.append({Lane::Site, Lane::Console, tr("callback"),
                          refused ? SequenceArrow::Kind::Failed : SequenceArrow::Kind::Seen});
    if (attempt.callbacks > 1) {
        stage->arrows.append({Lane::Site, Lane::Console,
                              tr("came %n times, the first one counts", nullptr, attempt.callbacks),
                              SequenceArrow::Kind::Failed});
    }
}

QString Sequence::replyLabel(const Exchange *exchange, const Attempt &attempt, StageState state)
{
    if (exchange && exchange->errcode.value_or(0) != 0) {
        return u"%1 %2"_s.arg(*exchange->errcode).arg(exchange->errmsg.section(u',', 0, 0));
    }
    if (state == StageState::Unknown) {
        return tr("no reply; not sent again");
    }
    if (state == StageState::Failed) {
        return attempt.error ? FaultWords::message(*attempt.error).section(u'.', 0, 0)
                             : tr("failed");
    }
    if (state == StageState::Running) {
        return tr("waiting for the reply");
    }
    return exchange ? tr("%1 ms").arg(exchange->phases.total) : tr("answered");
}

void Sequence::addCall(const AttemptDetail &detail, Step step, SequenceStage *stage)
{
    const Attempt &attempt = detail.row.attempt;
    const bool isExchange = step == Step::Exchange;
    if (stage->state == StageState::Skipped) {
        stage->aside = attempt.decision == Decision::KnownUser
                           ? tr("Not asked: the openid is known already")
                           : tr("Not asked: the sign-in was held before");
        return;
    }
    if (stage->state == StageState::Held) {
        stage->aside = tr("Not asked: snsapi_base brings the openid alone");
        return;
    }
    if (stage->state == StageState::NotReached) {
        stage->aside = isExchange ? tr("Without a code there is nothing to exchange")
                                  : tr("Without a web token there is nothing to ask");
        return;
    }
    const Exchange *exchange = exchangeOf(detail, stageOf(attempt, step));
    const QString endpoint = exchange     ? exchange->endpoint
                             : isExchange ? u"sns/oauth2/access_token"_s
                                          : u"sns/userinfo"_s;
    stage->arrows.append({Lane::Console, Lane::Platform, u"GET "_s + endpoint, {}});
    const auto kind = stage->state == StageState::Failed    ? SequenceArrow::Kind::Failed
                      : stage->state == StageState::Unknown ? SequenceArrow::Kind::Lost
                      : stage->state == StageState::Running ? SequenceArrow::Kind::Inferred
                                                            : SequenceArrow::Kind::Seen;
    stage->arrows.append(
        {Lane::Platform, Lane::Console, replyLabel(exchange, attempt, stage->state), kind});
}

void Sequence::addBind(const AttemptDetail &detail, SequenceStage *stage)
{
    const Attempt &attempt = detail.row.attempt;
    const QString person = attempt.userId.isNull()
                               ? QString()
                               : u"%1 %2"_s.arg(detail.row.userName, userIdText(attempt.userId));
    if (!attempt.decision) {
        stage->aside =
            attempt.progress == AttemptState::Waiting || attempt.progress == AttemptState::Running
                ? tr("Not decided yet")
                : tr("Nothing was written: no user made, no binding touched");
        return;
    }
    switch (*attempt.decision) {
    case Decision::KnownUser:
        stage->aside = tr("Known openid: %1").arg(person);
        return;
    case Decision::NewUser:
        stage->aside = tr("Bound to %1").arg(person);
        return;
    case Decision::HeldSnapshot:
    case Decision::HeldWrongPerson:
    case Decision::Conflict:
    case Decision::NeedsUserInfo:
        stage->aside = tr("%1. Nothing was bound.").arg(AttemptWords::decision(*attempt.decision));
        return;
    }
    Q_UNREACHABLE();
}

QString Sequence::text(const QList<SequenceStage> &stages)
{
    QStringList lines;
    for (const SequenceStage &stage : stages) {
        QStringList head{u"%1 %2"_s.arg(stage.number).arg(stage.title)};
        head.append(stage.time);
        head.append(stage.verdict);
        head.removeAll(QString());
        lines.append(head.join(u" · "_s));
        for (const SequenceArrow &arrow : stage.arrows) {
            lines.append(signature(arrow));
        }
        if (!stage.aside.isEmpty()) {
            lines.append(u"  "_s + stage.aside);
        }
    }
    return lines.join(u'\n');
}

QString Sequence::laneTitle(Lane lane)
{
    switch (lane) {
    case Lane::Console:
        return tr("Console");
    case Lane::Phone:
        return tr("Person's WeChat");
    case Lane::Site:
        return tr("Redirect address");
    case Lane::Platform:
        return tr("WeChat platform");
    }
    Q_UNREACHABLE();
}

} // namespace wxbind
