#include "tests/ui/pagefind.h"
#include "tests/ui/pageworld.h"
#include "ui/attempts/attemptdelegate.h"
#include "ui/attempts/attemptmodel.h"
#include "ui/exchanges/exchangemodel.h"
#include "ui/exchanges/exchangetable.h"
#include "ui/users/usermodel.h"
#include "ui/users/usertable.h"

#include <QElapsedTimer>
#include <QListView>
#include <QTableView>

#include <limits>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMany = 10'000;
constexpr int kFew = 100;
/// Painting a screenful must not cost more because more rows are loaded; the rest is noise.
constexpr double kMost = 3;

/// The quickest of some paintings of the whole viewport, in nanoseconds.
qint64 paintNanos(QWidget *viewport)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 15; ++i) {
        QElapsedTimer timer;
        timer.start();
        const QPixmap picture = viewport->grab();
        best = picture.isNull() ? best : qMin(best, timer.nsecsElapsed());
    }
    return best;
}

} // namespace

class TestPaintCost final : public QObject
{
    Q_OBJECT

    PageWorld m_world;

    bool fill()
    {
        const PageWorld &w = m_world;
        QList<Attempt> attempts;
        QList<Exchange> calls;
        for (int i = 0; i < kMany; ++i) {
            attempts.append(w.waiting(u"ticket %1"_s.arg(i)));
            calls.append(w.call(100 + i % 90));
        }
        const AppId appId = w.account.appId;
        return waitFor(m_world.database->write([=](Connection &db) -> Result<Unit> {
                   for (int i = 0; i < kMany; ++i) {
                       User user;
                       user.name = u"人%1"_s.arg(i);
                       const auto id = UserRepository(db).insert(user);
                       Binding binding;
                       binding.identity = {appId, OpenId(u"oHt7YwN5XiW0000000000%1"_s.arg(i))};
                       binding.userId = id.value_or(UserId());
                       binding.nickname = user.name;
                       const auto bound = BindingRepository(db).insert(binding);
                       const auto attempt = AttemptRepository(db).insert(attempts.at(i));
                       const auto call = ExchangeRepository(db).insert(calls.at(i));
                       if (!bound || !attempt || !call) {
                           return wxbind::fail(Fault::Storage);
                       }
                   }
                   return Unit{};
               }),
                       120)
            .has_value();
    }

    /// How much dearer a screenful in the middle of many rows is than one of a few.
    template <class View>
    static double ratio(View &few, View &many)
    {
        for (View *view : {&few, &many}) {
            view->resize(900, 700);
            view->show();
        }
        const auto middle = many.model()->index(many.model()->rowCount() / 2, 0);
        many.scrollTo(middle);
        many.setCurrentIndex(middle);
        const qint64 cheap = paintNanos(few.viewport());
        return static_cast<double>(paintNanos(many.viewport())) / static_cast<double>(cheap);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_world.store());
        QVERIFY(fill());
    }

    void attempts()
    {
        AttemptModel few(m_world.console.attempts, m_world.clock);
        AttemptModel many(m_world.console.attempts, m_world.clock);
        AttemptQuery query;
        query.limit = kFew;
        few.setQuery(query);
        query.limit = kMany;
        many.setQuery(query);
        QTRY_COMPARE(few.rowCount(), kFew);
        QTRY_COMPARE_WITH_TIMEOUT(many.rowCount(), kMany, 30'000);
        QListView left;
        QListView right;
        for (auto &[view, model] : {std::pair{&left, &few}, std::pair{&right, &many}}) {
            view->setModel(model);
            view->setItemDelegate(new AttemptDelegate(view));
            view->setUniformItemSizes(true);
        }
        const double dearer = ratio(left, right);
        QVERIFY2(dearer < kMost, qPrintable(QString::number(dearer)));
    }

    void exchanges()
    {
        ExchangeModel few(m_world.console.exchanges, m_world.clock);
        ExchangeModel many(m_world.console.exchanges, m_world.clock);
        ExchangeQuery query;
        query.limit = kFew;
        few.setQuery(query);
        query.limit = kMany;
        many.setQuery(query);
        QTRY_COMPARE(few.rowCount(), kFew);
        QTRY_COMPARE_WITH_TIMEOUT(many.rowCount(), kMany, 30'000);
        ExchangeTable left(&few);
        ExchangeTable right(&many);
        const double dearer = ratio<QTableView>(left, right);
        QVERIFY2(dearer < kMost, qPrintable(QString::number(dearer)));
    }

    void users()
    {
        UserModel few(m_world.console.users, m_world.clock);
        UserModel many(m_world.console.users, m_world.clock);
        UserQuery query;
        query.limit = kFew;
        few.setQuery(query);
        query.limit = kMany;
        many.setQuery(query);
        QTRY_COMPARE(few.rowCount(), kFew);
        QTRY_COMPARE_WITH_TIMEOUT(many.rowCount(), kMany, 30'000);
        QWidget holder;
        const double dearer = ratio(*makeUserTable(&few, &holder), *makeUserTable(&many, &holder));
        QVERIFY2(dearer < kMost, qPrintable(QString::number(dearer)));
    }
};

QTEST_MAIN(TestPaintCost)
#include "tst_paintcost.moc"
