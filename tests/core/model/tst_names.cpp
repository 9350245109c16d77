#include "core/model/attempt.h"
#include "core/model/audit.h"
#include "core/model/profile.h"
#include "core/model/tokengrant.h"
#include "core/model/user.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

/// Stored and printed words must come back as the value they came from, for every value.
class tst_Names : public QObject
{
    Q_OBJECT

private:
    template <class Enum, class Name, class FromName>
    static void comesBack(Enum last, Name name, FromName fromName)
    {
        for (int i = 0; i <= static_cast<int>(last); ++i) {
            const auto value = static_cast<Enum>(i);
            const QString text = name(value);
            QVERIFY(!text.isEmpty());
            QCOMPARE(fromName(text), std::optional(value));
        }
        QVERIFY(!fromName(u"nothing of the kind"_s));
    }

private Q_SLOTS:
    void everyValueComesBack()
    {
        comesBack(Decision::NeedsUserInfo, decisionName, decisionFromName);
        comesBack(Step::FollowerInfo, stepName, stepFromName);
        comesBack(AttemptState::Expired, attemptStateName, attemptStateFromName);
        comesBack(StageState::Unknown, stageStateName, stageStateFromName);
        comesBack(AuditAction::LinkExpired, auditActionName, auditActionFromName);
        comesBack(UserInfoLang::En, userInfoLangName, userInfoLangFromName);
        comesBack(
            Fault::Invalid, [](Fault f) { return QString(faultName(f)); }, faultFromName);
    }

    void readsUserIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("number");
        QTest::newRow("shown form") << u"U-48213"_s << qint64(48213);
        QTest::newRow("lower case") << u"u-7"_s << qint64(7);
        QTest::newRow("digits") << u"48213"_s << qint64(48213);
        QTest::newRow("zero") << u"U-0"_s << qint64(0);
        QTest::newRow("sign") << u"-5"_s << qint64(0);
        QTest::newRow("space") << u"U- 5"_s << qint64(0);
        QTest::newRow("openid") << u"oHt7YwN5XiWUB4eSRGaYHaYBJUb1"_s << qint64(0);
        QTest::newRow("too large") << u"99999999999999999999"_s << qint64(0);
        QTest::newRow("full-width digits") << u"１２"_s << qint64(0);
        QTest::newRow("empty") << QString() << qint64(0);
    }
    void readsUserIds()
    {
        QFETCH(QString, text);
        QFETCH(qint64, number);
        const std::optional<UserId> id = userIdFromText(text);
        QCOMPARE(id ? id->number() : 0, number);
    }

    void readsScopesAsAList()
    {
        TokenGrant grant;
        grant.scope = u"snsapi_base,snsapi_userinfo"_s;
        QVERIFY(grant.hasScope(u"snsapi_userinfo"));
        QVERIFY(grant.hasScope(u"snsapi_base"));
        QVERIFY(!grant.hasScope(u"snsapi_user"));
    }
};

QTEST_GUILESS_MAIN(tst_Names)
#include "tst_names.moc"
