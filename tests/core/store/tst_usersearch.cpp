#include "core/store/databaseinfo.h"
#include "core/store/grams.h"
#include "core/store/usersearch.h"
#include "tests/core/store/storefixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

namespace {

constexpr int kPeople = 3000;

/// One row as the list shows it, and what the plain loop over all rows needs to know.
struct Known
{
    UserId user;
    QString name;
    QString remark;
    std::optional<Binding> binding;

    [[nodiscard]] QString key() const
    {
        return u"%1/%2"_s.arg(user.number())
            .arg(binding ? binding->identity.appId.text() % binding->identity.openId.text()
                         : QString());
    }
};

} // namespace

/// The search against a loop that looks at every row, over people made at random.
class tst_UserSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_store.addAccounts({u"wx1"_s, u"wx2"_s});
        QVERIFY(m_store.db().execute("BEGIN"_L1));
        for (int i = 0; i < kPeople; ++i) {
            addPerson();
        }
        changeSome();
        QVERIFY(m_store.db().execute("COMMIT"_L1));
        QVERIFY(checkDatabase(m_store.db()).value().isEmpty());
    }

    void findsWhatALoopFinds()
    {
        for (int i = 0; i < 250; ++i) {
            const QString text = randomQuestion();
            const AppId appId = m_random.bounded(4) == 0 ? AppId(u"wx2"_s) : AppId();
            const int limit = 1 + m_random.bounded(300);
            compare({text, appId, {}, limit});
        }
    }

    void pagesThroughEverybodyOnce()
    {
        compare({{}, {}, {}, 97});
        compare({{}, AppId(u"wx1"_s), {}, 1000});
        compare({u"张"_s, {}, {}, 7});
        compare({u"o"_s, {}, {}, 50});
        compare({u"U"_s, {}, {}, 50});
        compare({u"1"_s, {}, {}, 3});
    }

    void findsInOneAccountWhatALoopFinds()
    {
        for (int i = 0; i < 250; ++i) {
            const AppId appId(m_random.bounded(2) ? u"wx1"_s : u"wx2"_s);
            compare({randomQuestion(), appId, {}, 1 + m_random.bounded(100)});
        }
        compare({u"o"_s, AppId(u"wx1"_s), {}, 97});
        compare({u"张"_s, AppId(u"wx2"_s), {}, 7});
    }

    /// However soon a page loses patience, its cursor leads on to all the rest.
    void missesNothingWhenPagesEndShort()
    {
        for (int i = 0; i < 150; ++i) {
            const AppId appId = m_random.bounded(2) ? AppId(u"wx2"_s) : AppId();
            compare({randomQuestion(), appId, {}, 1 + m_random.bounded(20)},
                    1 + m_random.bounded(5));
        }
        compare({u"o"_s, AppId(u"wx1"_s), {}, 50}, 3);
    }

    void countsExactlyWhereItIsCheap()
    {
        const UserPage all = users().find({{}, {}, {}, 10}).value();
        QCOMPARE(all.count, m_known.size());
        QVERIFY(all.exact);
        const UserPage many = users().find({u"o"_s, {}, {}, 10}).value();
        QCOMPARE(many.count, 1000);
        QVERIFY(!many.exact);
    }

private:
    UserRepository users() { return UserRepository(m_store.db()); }

    QString pick(const QString &letters, int count)
    {
        QString text;
        const QList<uint> characters = letters.toUcs4();
        for (int i = 0; i < count; ++i) {
            const char32_t c = characters[m_random.bounded(static_cast<int>(characters.size()))];
            text += QString::fromUcs4(&c, 1);
        }
        return text;
    }

    QString randomName()
    {
        switch (m_random.bounded(5)) {
        case 0:
            return pick(u"张王李赵钱孙周吴"_s, 1) + pick(u"三四五伟芳娜敏静丽强磊"_s, 1);
        case 1:
            return pick(u"张王李赵钱孙周吴"_s, 1) + pick(u"三四五伟芳娜敏静丽强磊"_s, 2);
        case 2:
            return pick(u"🐼🌸😀👍🏽a张"_s, 1 + m_random.bounded(4));
        case 3:
            return pick(u"abcABC éÉ'\"%_*-"_s, 1 + m_random.bounded(6));
        default:
            return u"用户%1"_s.arg(m_random.bounded(100000));
        }
    }

    QString randomQuestion()
    {
        const Known &someone = m_known[m_random.bounded(static_cast<int>(m_known.size()))];
        switch (m_random.bounded(6)) {
        case 0:
            return QString::number(someone.user.number());
        case 1:
            return someone.binding
                       ? someone.binding->identity.openId.text().left(1 + m_random.bounded(8))
                       : u"oZ"_s;
        case 2:
            return pick(u"张王李三四伟🐼a1"_s, 1);
        case 3:
            return pick(u"张王李三四伟🐼aB"_s, 2);
        case 4:
            return u"U%1"_s.arg(m_random.bounded(40));
        default: {
            // by characters: half an emoji is nothing that anybody types
            const QList<uint> name = randomName().toUcs4();
            const QList<uint> part =
                name.mid(m_random.bounded(static_cast<int>(name.size())), 1 + m_random.bounded(3));
            QString text;
            for (const char32_t c : part) {
                text += QString::fromUcs4(&c, 1);
            }
            return text;
        }
        }
    }

    void addPerson()
    {
        User person = user(randomName(), m_random.bounded(5) == 0 ? randomName() : QString());
        person.id = users().insert(person).value();
        const int bindings = m_random.bounded(4) % 3; // 0, 1, 2, and 0 again
        for (int i = 0; i < bindings; ++i) {
            Binding row = binding(
                identity(u"o"_s + pick(u"abAB01"_s, 9), m_random.bounded(2) ? u"wx1"_s : u"wx2"_s),
                person.id, randomName());
            if (m_random.bounded(2)) {
                // as WeChat's do, some begin like an openid
                const QString head = m_random.bounded(3) ? u"U"_s : u"oab"_s;
                row.unionId = UnionId(head + QString::number(m_random.bounded(40)));
            }
            BindingRepository(m_store.db()).insert(row).value();
            m_known.append({person.id, person.name, person.remark, row});
        }
        if (bindings == 0) {
            m_known.append({person.id, person.name, person.remark, {}});
        }
    }

    /// Renames and moves, so that the index is asked after it was kept in step.
    void changeSome()
    {
        BindingRepository bindings(m_store.db());
        for (Known &known : m_known) {
            if (known.binding && m_random.bounded(10) == 0) {
                known.binding->nickname = randomName();
                bindings.update(*known.binding).value();
            }
        }
    }

    bool matches(const Known &known, const UserQuery &query) const
    {
        const QString text = query.text.trimmed();
        const auto &binding = known.binding;
        if (!query.appId.isEmpty() && (!binding || binding->identity.appId != query.appId)) {
            return false;
        }
        const auto holds = [&](const QString &whole) {
            return foldAscii(whole).contains(foldAscii(text));
        };
        return text.isEmpty() || userIdFromText(text) == known.user || holds(known.name) ||
               holds(known.remark) ||
               (binding &&
                (binding->identity.openId.text().startsWith(text) || holds(binding->nickname) ||
                 (binding->unionId && binding->unionId->text().startsWith(text))));
    }

    void compare(UserQuery query, qint64 patience = UserSearch::kPatience)
    {
        QSet<QString> expected;
        for (const Known &known : std::as_const(m_known)) {
            if (matches(known, query)) {
                expected.insert(known.key());
            }
        }
        QSet<QString> found;
        qsizetype rows = 0;
        do {
            const UserPage page = UserSearch(m_store.db(), query, patience).page().value();
            QVERIFY(page.rows.size() <= query.limit);
            QVERIFY(page.rows.size() == query.limit || page.next.isEmpty() || patience < kPeople);
            QVERIFY2(page.exact ? page.count == expected.size() : page.count <= expected.size(),
                     qPrintable(u"'%1': %2 counted, %3 expected"_s.arg(query.text)
                                    .arg(page.count)
                                    .arg(expected.size())));
            for (const UserRow &row : page.rows) {
                found.insert(Known{row.userId, {}, {}, row.binding}.key());
            }
            rows += page.rows.size();
            query.cursor = page.next;
        } while (!query.cursor.isEmpty());
        QVERIFY2(found == expected, qPrintable(u"'%1': %2 found, %3 expected"_s.arg(query.text)
                                                   .arg(found.size())
                                                   .arg(expected.size())));
        QCOMPARE(rows, expected.size());
    }

    Store m_store;
    QRandomGenerator m_random{20261122};
    QList<Known> m_known;
};

QTEST_GUILESS_MAIN(tst_UserSearch)
#include "tst_usersearch.moc"
