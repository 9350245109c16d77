#include "ui/shared/format.h"
#include "ui/users/timeline.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr Msecs kAt = 1'700'000'000'000; // 2023-11-15 06:13:20 in Shanghai

Attempt attempt(qint64 id, Msecs at, AttemptState state, std::optional<Decision> decision = {})
{
    Attempt attempt;
    attempt.id = AttemptId(id);
    attempt.createdAt = at;
    attempt.progress = state;
    attempt.decision = decision;
    attempt.stages = freshStages();
    return attempt;
}

AuditEntry entry(AuditAction action, Msecs at, qint64 attempt, const QString &reason = {})
{
    AuditEntry entry;
    entry.at = at;
    entry.operatorName = u"小林"_s;
    entry.action = action;
    entry.attempt = AttemptId(attempt);
    entry.reason = reason;
    return entry;
}

QString drawn(const QList<TimelineRow> &rows)
{
    QString text;
    for (const TimelineRow &row : rows) {
        text +=
            u"%1 %2: %3 #%4\n"_s.arg(Format::full(row.at), SignWords::of(row.sign), row.sentence)
                .arg(row.attempt.number());
    }
    return text;
}

} // namespace

class TestTimeline final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsAndHistoryStandOnOneLine()
    {
        UserDetail detail;
        detail.attempts = {
            attempt(3, kAt + 3000, AttemptState::Held, Decision::HeldWrongPerson),
            attempt(1, kAt, AttemptState::SignedIn, Decision::NewUser),
        };
        detail.history = {
            entry(AuditAction::Reveal, kAt + 9000, 0),
            entry(AuditAction::TokenRefreshed, kAt + 2000, 0),
            entry(AuditAction::Bind, kAt + 1000, 1, u"sign-in"_s),
            entry(AuditAction::UserCreated, kAt + 1000, 1, u"sign-in"_s),
            entry(AuditAction::Bind, kAt - 5000, 0, u"换微信号"_s),
        };
        QCOMPARE(drawn(Timeline::of(detail)),
                 uR"(2023-11-15 06:13:29 Note: 小林 looked at a masked value #0
2023-11-15 06:13:23 Held: Held: another person came #3
2023-11-15 06:13:22 Note: Web token refreshed #0
2023-11-15 06:13:21 Bound: Bound by the sign-in #1
2023-11-15 06:13:21 Note: User created #1
2023-11-15 06:13:20 Done: Signed in, new user #1
2023-11-15 06:13:15 Bound: Bound by 小林: 换微信号 #0
)"_s);
    }

    void nobodyHasAnEmptyLine() { QVERIFY(Timeline::of(UserDetail()).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
