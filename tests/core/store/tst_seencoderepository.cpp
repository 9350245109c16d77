#include "core/store/seencoderepository.h"
#include "tests/core/store/storefixture.h"

#include <QTest>

using namespace wxbind;
using namespace wxbind::test;

class tst_SeenCodeRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_store = std::make_unique<Store>(); }

    void countsAndKeepsTheFirstAndTheLast()
    {
        QVERIFY(!codes().get("hash").value());
        const CodeSighting first{kT0, CodeSource::Listener, u"li"_s};
        const CodeSighting last{kT0 + 7, CodeSource::CommandLine, u"lin"_s};
        QVERIFY(codes().record("hash", first));
        QCOMPARE(*codes().get("hash").value(), (SeenCode{1, first, first}));
        QVERIFY(codes().record("hash", {kT0 + 3, CodeSource::Picture, u"x"_s}));
        QVERIFY(codes().record("hash", last));
        QCOMPARE(*codes().get("hash").value(), (SeenCode{3, first, last}));
        QVERIFY(!codes().get("other").value());
    }

    void ensuresWithoutCountingAgain()
    {
        const CodeSighting first{kT0, CodeSource::Paste, u"li"_s};
        QVERIFY(codes().ensure("hash", first));
        QVERIFY(codes().ensure("hash", {kT0 + 9, CodeSource::Listener, u"lin"_s}));
        QCOMPARE(*codes().get("hash").value(), (SeenCode{1, first, first}));
    }

    void forgetsWhatIsOld()
    {
        QVERIFY(codes().record("old", {kT0, CodeSource::Paste, u"li"_s}));
        QVERIFY(codes().record("met again", {kT0, CodeSource::Paste, u"li"_s}));
        QVERIFY(codes().record("met again", {kT0 + 2, CodeSource::Paste, u"li"_s}));
        QCOMPARE(codes().forget(kT0 + 1).value(), 1);
        QVERIFY(!codes().get("old").value());
        QVERIFY(codes().get("met again").value());
        QCOMPARE(codes().forget(kT0 + 1).value(), 0);
    }

private:
    [[nodiscard]] SeenCodeRepository codes() { return SeenCodeRepository(m_store->db()); }

    std::unique_ptr<Store> m_store;
};

QTEST_GUILESS_MAIN(tst_SeenCodeRepository)
#include "tst_seencoderepository.moc"
