#include "app/composition.h"
#include "core/oauth/signin/stages.h"
#include "core/store/accountrepository.h"
#include "core/store/attemptrepository.h"
#include "core/store/database.h"
#include "tests/flows/phone.h"

#include <QTemporaryDir>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

/// An attempt whose code was on its way when its process died.
AttemptId leaveRunning(const QString &file, Msecs claimedAt)
{
    Database database({file});
    return must(waitFor(database.write([claimedAt](Connection &db) -> Result<AttemptId> {
        Account account;
        account.appId = AppId(u"wx0123456789abcdef"_s);
        account.name = u"real"_s;
        AccountRepository accounts(db);
        if (!accounts.get(account.appId)) {
            if (const auto inserted = accounts.insert(account); !inserted) {
                return fail(inserted.error());
            }
        }
        Attempt attempt;
        attempt.appId = account.appId;
        attempt.state = StateToken(QString::number(claimedAt));
        attempt.createdAt = claimedAt;
        attempt.expiresAt = claimedAt + kLinkLife;
        attempt.stages = freshStages();
        AttemptRepository attempts(db);
        const auto made = attempts.insert(attempt);
        if (!made) {
            return made;
        }
        auto running = attempts.claim(attempt.appId, attempt.state, claimedAt, "hash");
        if (!running) {
            return fail(running.error());
        }
        stageOf(*running, Step::Exchange) = {Step::Exchange, StageState::Running, claimedAt, 0, {}};
        const auto written = attempts.update(*running);
        return written ? made : fail(written.error());
    })));
}

} // namespace

/// What a start does with sign-ins that another process began.
class tst_Abandoned : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closesWhatADeadProcessLeftOpen()
    {
        QTemporaryDir folder;
        CompositionOptions options;
        options.dataDir = folder.path();
        options.useKeychain = false;
        const Msecs now = SystemClock().now();
        const AttemptId abandoned = leaveRunning(folder.filePath(u"wxbind.db"_s), now - 3'600'000);
        const AttemptId young = leaveRunning(folder.filePath(u"wxbind.db"_s), now - 10'000);
        const auto composition = must(Composition::build(options));
        AttemptDesk &attempts = composition->console().attempts;
        QTRY_COMPARE(must(waitFor(attempts.detail(abandoned))).row.attempt.progress,
                     AttemptState::OutcomeUnknown);
        QCOMPARE(must(waitFor(attempts.detail(young))).row.attempt.progress, AttemptState::Running);
    }
};

QTEST_GUILESS_MAIN(tst_Abandoned)
#include "tst_abandoned.moc"
