#include "core/base/secret.h"
#include "tests/support/waitfor.h"
#include "tests/ui/modeltext.h"
#include "ui/exchanges/replytree.h"
#include "ui/shared/maskedvalue.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kExchange = u"sns/oauth2/access_token"_s;
const QByteArray kToken = "91_plantedAccessTokenplantedAccessToken";
const QByteArray kRefresh = "91_plantedRefreshTokenplantedRefresh00";

QByteArray raw()
{
    return R"({"access_token":")" + kToken + R"(","expires_in":7200,"refresh_token":")" + kRefresh +
           R"(","openid":"oHt7YwN5XiW0000000000000JUb1","scope":"snsapi_userinfo"})";
}

QByteArray masked()
{
    QByteArray body = raw();
    body.replace(kToken, Secret(kToken).masked().toUtf8());
    return body.replace(kRefresh, Secret(kRefresh).masked().toUtf8());
}

ReplyReading reading(const QByteArray &body, const QString &endpoint = kExchange)
{
    return ExchangeDesk::readReply(endpoint, body, true);
}

} // namespace

class TestReplyTree final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGrantSaysWhatItSaysAndWhatIsMissing()
    {
        ReplyTree tree;
        tree.set(kExchange, reading(masked()));
        QCOMPARE(drawn(*tree.model()), uR"x(access_token | "91_p…ken (39)" | 
expires_in | 7200 | lives 2:00:00
openid | "oHt7YwN5XiW0000000000000JUb1" | 
refresh_token | "91_p…h00 (38)" | 30 days from the first grant; a refresh does not begin them anew
scope | "snsapi_userinfo" | user info may be asked
unionid | not sent | needs snsapi_userinfo and an account bound to an Open Platform account
is_snapshotuser | not sent | sent as 1 for snapshot users; without it usually a real person
errcode | not sent | absent or 0 is success
)x"_s);
        QVERIFY(tree.findChildren<MaskedValue *>().isEmpty()); // nothing is kept, no eye
    }

    void anErrorHasNoMissingFields()
    {
        ReplyTree tree;
        tree.set(kExchange, reading(R"({"errcode":40029,"errmsg":"invalid code, rid: 1-2-3"})"));
        QCOMPARE(drawn(*tree.model()), u"errcode | 40029 | \n"
                                       "errmsg | \"invalid code, rid: 1-2-3\" | \n"_s);
    }

    void nestedValuesAreShownWhole()
    {
        ReplyTree tree;
        tree.set(u"sns/userinfo"_s,
                 reading(R"({"openid":"o","nickname":"a","privilege":["x",1],"sex":0})",
                         u"sns/userinfo"_s));
        QVERIFY(drawn(*tree.model()).contains(u"privilege | [\"x\",1]"_s));
        QVERIFY(drawn(*tree.model()).contains(u"sex | 0 | the platform has not given"_s));
    }

    void theEyeShowsOneTokenAndMasksItAgain()
    {
        ReplyTree tree;
        int asked = 0;
        tree.set(kExchange, reading(masked()), [&asked] {
            ++asked;
            return ready<QByteArray>(raw());
        });
        tree.show();
        const auto masks = tree.findChildren<MaskedValue *>();
        QCOMPARE(masks.size(), 2);
        QCOMPARE(masks.first()->shown(), Secret(kToken).masked());
        masks.first()->findChildren<QToolButton *>().first()->click();
        QTRY_VERIFY(masks.first()->revealed());
        QCOMPARE(masks.first()->shown(), QString::fromLatin1(kToken));
        QCOMPARE(masks.last()->shown(), Secret(kRefresh).masked());
        QCOMPARE(asked, 1);
        masks.first()->findChildren<QToolButton *>().first()->click();
        QCOMPARE(masks.first()->shown(), Secret(kToken).masked());
    }

    void aLockedVaultIsToldAndNothingIsShown()
    {
        ReplyTree tree;
        QSignalSpy failures(&tree, &ReplyTree::failed);
        tree.set(kExchange, reading(masked()), [] {
            return failed<QByteArray>({Fault::Secret, 0, {}, u"vault not open"_s, {}});
        });
        tree.show();
        auto *mask = tree.findChild<MaskedValue *>();
        mask->findChildren<QToolButton *>().first()->click();
        QTRY_COMPARE(failures.size(), 1);
        QVERIFY(!mask->revealed());
    }

    void copyingARowNeverCopiesAToken()
    {
        ReplyTree tree;
        tree.set(kExchange, reading(masked()), [] { return ready<QByteArray>(raw()); });
        for (int row = 0; row < tree.model()->rowCount(); ++row) {
            tree.setCurrentIndex(tree.model()->index(row, 0));
            tree.actions().first()->trigger();
            const QString text = QGuiApplication::clipboard()->text();
            QVERIFY(!text.contains(QString::fromLatin1(kToken)));
            QVERIFY(!text.contains(QString::fromLatin1(kRefresh)));
        }
        tree.setCurrentIndex(tree.model()->index(2, 0));
        tree.actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"oHt7YwN5XiW0000000000000JUb1"_s);
    }
};

QTEST_MAIN(TestReplyTree)
#include "tst_replytree.moc"
