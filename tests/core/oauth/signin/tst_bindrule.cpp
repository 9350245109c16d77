#include "core/oauth/signin/bindrule.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kBase = "snsapi_base"_L1;
constexpr auto kUserInfo = "snsapi_userinfo"_L1;

/// One row: what is known, and what must come out. Users are small numbers, 0 is nobody.
struct Case
{
    const char *name;
    QString scope = kUserInfo;
    bool snapshot = false;
    int boundTo = 0;   ///< the row of this openid is bound to
    int unboundOf = 0; ///< or it is an unbound row of
    QList<int> holders = {};
    int expect = 0;
    bool fetched = false;

    std::optional<Decision> decision = std::nullopt;
    int user = 0;
    bool createUser = false;
    QList<int> clash = {};
};

QList<UserId> users(const QList<int> &numbers)
{
    QList<UserId> ids;
    for (const int number : numbers) {
        ids.append(UserId(number));
    }
    return ids;
}

BindFacts factsOf(const Case &c)
{
    BindFacts facts;
    facts.identity = {AppId(u"wx0123456789abcdef"_s), OpenId(u"oPerson"_s)};
    facts.grant.openId = facts.identity.openId;
    facts.grant.scope = c.scope;
    facts.grant.snapshot = c.snapshot;
    facts.expect = UserId(c.expect);
    facts.userInfoFetched = c.fetched;
    facts.unionHolders = users(c.holders);
    if (!c.holders.isEmpty()) {
        facts.unionId = UnionId(u"oUnion"_s);
    }
    if (c.boundTo != 0 || c.unboundOf != 0) {
        Binding binding;
        binding.identity = facts.identity;
        binding.userId = UserId(c.boundTo != 0 ? c.boundTo : c.unboundOf);
        binding.state = c.boundTo != 0 ? BindingState::Bound : BindingState::Unbound;
        facts.binding = binding;
    }
    return facts;
}

const QList<Case> &cases()
{
    using enum Decision;
    static const QList<Case> all{
        // 1. snapshot before everything else
        {.name = "snapshot, unknown", .snapshot = true, .decision = HeldSnapshot},
        {.name = "snapshot, known", .snapshot = true, .boundTo = 7, .decision = HeldSnapshot},
        {.name = "snapshot, known, another expected",
         .snapshot = true,
         .boundTo = 7,
         .expect = 8,
         .decision = HeldSnapshot},
        {.name = "snapshot, unionid of two",
         .snapshot = true,
         .holders = {1, 2},
         .decision = HeldSnapshot},
        {.name = "snapshot, base scope",
         .scope = kBase,
         .snapshot = true,
         .decision = HeldSnapshot},
        // 2. known
        {.name = "known", .boundTo = 7, .decision = KnownUser, .user = 7},
        {.name = "known, base scope",
         .scope = kBase,
         .boundTo = 7,
         .decision = KnownUser,
         .user = 7},
        {.name = "known, own unionid",
         .boundTo = 7,
         .holders = {7},
         .decision = KnownUser,
         .user = 7},
        {.name = "known and expected", .boundTo = 7, .expect = 7, .decision = KnownUser, .user = 7},
        {.name = "known, another expected", .boundTo = 7, .expect = 8, .decision = HeldWrongPerson},
        {.name = "known, unionid of one other",
         .boundTo = 7,
         .holders = {9},
         .decision = Conflict,
         .clash = {7, 9}},
        {.name = "known, unionid of them and one other",
         .boundTo = 7,
         .holders = {7, 9},
         .decision = Conflict,
         .clash = {7, 9}},
        {.name = "known, another expected, unionid of that other",
         .boundTo = 7,
         .holders = {8},
         .expect = 8,
         .decision = HeldWrongPerson},
        {.name = "known, userinfo already there",
         .boundTo = 7,
         .fetched = true,
         .decision = KnownUser,
         .user = 7},
        // 3. unknown without consent
        {.name = "unknown, base scope", .scope = kBase, .decision = NeedsUserInfo},
        {.name = "unknown, no scope", .scope = QString(), .decision = NeedsUserInfo},
        {.name = "unknown, base scope, unionid of one",
         .scope = kBase,
         .holders = {3},
         .decision = NeedsUserInfo},
        {.name = "unknown, a scope that only begins alike",
         .scope = u"snsapi_userinfo2"_s,
         .decision = NeedsUserInfo},
        {.name = "unknown, base scope, a person expected",
         .scope = kBase,
         .expect = 8,
         .decision = HeldWrongPerson},
        {.name = "unknown, base scope, unionid of another than expected",
         .scope = kBase,
         .holders = {3},
         .expect = 8,
         .decision = HeldWrongPerson},
        {.name = "unknown, base scope, unionid of whom is expected",
         .scope = kBase,
         .holders = {8},
         .expect = 8,
         .decision = NeedsUserInfo},
        {.name = "unbound row of whom is expected, base scope",
         .scope = kBase,
         .unboundOf = 8,
         .expect = 8,
         .decision = NeedsUserInfo},
        // 4. unknown with consent: ask first
        {.name = "unknown, userinfo scope", .decision = std::nullopt},
        {.name = "unknown, scope list", .scope = u"snsapi_base,snsapi_userinfo"_s},
        {.name = "unknown, website login", .scope = u"snsapi_login"_s},
        {.name = "unknown, unionid of two, not asked yet", .holders = {1, 2}},
        {.name = "unbound row, not asked yet", .unboundOf = 5},
        {.name = "unbound row, base scope",
         .scope = kBase,
         .unboundOf = 5,
         .decision = NeedsUserInfo},
        // 5. unionid of two
        {.name = "unionid of two",
         .holders = {1, 2},
         .fetched = true,
         .decision = Conflict,
         .clash = {1, 2}},
        {.name = "unionid of two, one of them expected",
         .holders = {1, 2},
         .expect = 2,
         .fetched = true,
         .decision = Conflict,
         .clash = {1, 2}},
        // 6. unionid of one
        {.name = "sibling by unionid",
         .holders = {3},
         .fetched = true,
         .decision = NewUser,
         .user = 3},
        {.name = "sibling by unionid, expected",
         .holders = {3},
         .expect = 3,
         .fetched = true,
         .decision = NewUser,
         .user = 3},
        {.name = "sibling by unionid, another expected",
         .holders = {3},
         .expect = 4,
         .fetched = true,
         .decision = HeldWrongPerson},
        {.name = "unbound row, unionid of another",
         .unboundOf = 5,
         .holders = {3},
         .fetched = true,
         .decision = NewUser,
         .user = 3},
        {.name = "unbound row, expected, unionid of another",
         .unboundOf = 5,
         .holders = {3},
         .expect = 5,
         .fetched = true,
         .decision = HeldWrongPerson},
        // 7. nobody
        {.name = "new person", .fetched = true, .decision = NewUser, .createUser = true},
        {.name = "new person, known one expected",
         .expect = 4,
         .fetched = true,
         .decision = HeldWrongPerson},
        {.name = "unbound row counts as new",
         .unboundOf = 5,
         .fetched = true,
         .decision = NewUser,
         .createUser = true},
        {.name = "unbound row, its user expected",
         .unboundOf = 5,
         .expect = 5,
         .fetched = true,
         .decision = NewUser,
         .user = 5},
        {.name = "unbound row, another expected",
         .unboundOf = 5,
         .expect = 6,
         .fetched = true,
         .decision = HeldWrongPerson},
    };
    return all;
}

} // namespace

class tst_BindRule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decides_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < cases().size(); ++i) {
            QTest::newRow(cases().at(i).name) << i;
        }
    }

    void decides()
    {
        QFETCH(const int, index);
        const Case &c = cases().at(index);
        const BindVerdict verdict = decideBinding(factsOf(c));
        QCOMPARE(verdict.decision.has_value(), c.decision.has_value());
        if (c.decision) {
            QCOMPARE(decisionName(*verdict.decision), decisionName(*c.decision));
        }
        QCOMPARE(verdict.user.number(), c.user);
        QCOMPARE(verdict.createUser, c.createUser);
        QCOMPARE(verdict.clash, users(c.clash));
    }

    /// Whatever is known: only the two good endings name or make a user, and only a conflict
    /// names a clash.
    void neverBindsWhatIsHeld()
    {
        for (const Case &c : cases()) {
            const BindVerdict verdict = decideBinding(factsOf(c));
            const bool binds = verdict.createUser || !verdict.user.isNull();
            const bool good =
                verdict.decision == Decision::KnownUser || verdict.decision == Decision::NewUser;
            QCOMPARE(binds, good);
            QCOMPARE(!verdict.clash.isEmpty(), verdict.decision == Decision::Conflict);
        }
    }
};

QTEST_GUILESS_MAIN(tst_BindRule)
#include "tst_bindrule.moc"
