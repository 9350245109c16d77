#include "tests/layers/layerrules.h"

#include <QTest>

using namespace wxbind;
using namespace Qt::StringLiterals;

class tst_Layers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProjectKeepsTheRule()
    {
        const QStringList breaches = layerBreaches(QStringLiteral(WXBIND_SOURCE_DIR));
        QVERIFY2(breaches.isEmpty(), qPrintable(breaches.join(u'\n')));
    }

    void everyBreachOfTheBadTreeIsNamed()
    {
        const QStringList expected{
            u"core/http/peer.h:1: core/http may not include core/store/connection.h"_s,
            u"core/model/upward.h:1: core/model may not include core/store/connection.h"_s,
            u"core/model/upward.h:2: upward.h does not start at the root"_s,
            u"core/oauth/step2_exchange/sideways.h:1: core/oauth/step2_exchange may not include "
            "core/oauth/step1_authorize/qrcode.h"_s,
            u"core/store/translated.cpp:1: 'tr(' does not belong in core/store"_s,
            u"core/store/translated.cpp:2: '.then(' does not belong in core/store"_s,
            u"core/store/translated.cpp:3: 'ignoreSslErrors' does not belong in core/store"_s,
            u"ui/reaching.cpp:1: ui may not include core/store/connection.h"_s,
            u"ui/reaching.cpp:2: '#include <QNetwork' does not belong in ui"_s,
            u"ui/reaching.cpp:3: '#include <sqlite3' does not belong in ui"_s,
            u"ui/reaching.cpp:4: 'QEventLoop' does not belong in ui"_s,
        };
        QCOMPARE(layerBreaches(QStringLiteral(WXBIND_SOURCE_DIR "/tests/layers/badtree")),
                 expected);
    }
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
