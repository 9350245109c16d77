#include "tests/ui/qrpage.h"
#include "tests/ui/windowworld.h"
#include "ui/links/callbackchoice.h"
#include "ui/links/callbackpanel.h"
#include "ui/links/linkspage.h"
#include "ui/mainwindow/clipboardwatch.h"
#include "ui/mainwindow/offerbar.h"
#include "ui/mainwindow/topbar.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace wxbind;
using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

const QString kCode = u"022wO0XSbJSkd1ehjAGiG7FxhkWLeIOq"_s;
const QString kCallback =
    u"https://shop.example.com/cb?code="_s + kCode + u"&state=c0d4d0ef96ed5bc0918f105f20e5a583"_s;

const QString kOtherCode = u"071aBcDeFgHiJkLmNoPqRsTuVwXyZ012"_s;
const QString kOther = u"https://shop.example.com/cb?code="_s + kOtherCode + u"&state=9f3c61d2"_s;
const QString kLink = u"https://open.weixin.qq.com/connect/oauth2/authorize?appid="
                      "wx520c15f417810387&state=1#wechat_redirect"_s;

/// The codes of these texts as another program copies them.
QByteArray copiedPicture(const QStringList &texts)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    return buffer.open(QIODevice::WriteOnly) && qrPage(texts).save(&buffer, "PNG") ? bytes
                                                                                   : QByteArray();
}

} // namespace

class TestClipboardWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNothingWhileItIsOff()
    {
        int reads = 0;
        ClipboardWatch watch(nullptr, [&reads] {
            ++reads;
            return ClipboardWatch::Copied{kCallback};
        });
        QSignalSpy found(&watch, &ClipboardWatch::found);
        copied();
        QCOMPARE(reads, 0);
        watch.setOn(true);
        QCOMPARE(reads, 0); // what lay there before is not looked at
        copied();
        QCOMPARE(reads, 1);
        QCOMPARE(found.size(), 1);
        copied();
        QCOMPARE(found.size(), 1); // told once
        watch.setOn(false);
        copied();
        QCOMPARE(reads, 2);
    }

    void tellsCallbacksAndLinksOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("told");
        QTest::newRow("callback") << kCallback << 1;
        QTest::newRow("link") << kLink << 1;
        QTest::newRow("prose") << u"a note about promo_code=SPRING"_s << 0;
        QTest::newRow("openid") << u"oHt7YwN5XiW2mKQxT0rZcVbLJUb1"_s << 0;
        QTest::newRow("nothing, or our own") << QString() << 0;
        QTest::newRow("too long") << kCallback + QString(70'000, u' ') << 0;
    }

    void tellsCallbacksAndLinksOnly()
    {
        QFETCH(QString, text);
        QFETCH(int, told);
        ClipboardWatch watch(nullptr, [text] {
            QMimeData data;
            data.setText(text);
            return ClipboardWatch::copiedIn(data);
        });
        QSignalSpy found(&watch, &ClipboardWatch::found);
        watch.setOn(true);
        copied();
        QCOMPARE(found.size(), told);
    }

    void readsTheCodesOfAPicture()
    {
        ClipboardWatch::Copied copied{u"a caption"_s, copiedPicture({kCallback})};
        ClipboardWatch watch(nullptr, [&copied] { return copied; });
        QSignalSpy found(&watch, &ClipboardWatch::found);
        watch.setOn(true);
        this->copied();
        QCOMPARE(found.size(), 0); // it is read elsewhere
        QTRY_COMPARE(found.size(), 1);
        const auto callback = found.first().first().value<Recognition>();
        QCOMPARE(callback.callbacks.size(), 1);
        QCOMPARE(callback.callbacks.first().code.reveal(), kCode.toUtf8());
        QCOMPARE(callback.callbacks.first().source, CodeSource::Picture);
        QVERIFY(!callback.shown.contains(kCode));

        this->copied(); // the same again is not told; the link that follows is
        copied = {{}, copiedPicture({u"WIFI:T:WPA;S:shop;;"_s, kLink})};
        this->copied();
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found.last().first().value<Recognition>().kind, Recognition::Kind::Link);
    }

    void aPictureTellsAllItsCallbacks()
    {
        const QByteArray picture = copiedPicture({kLink, kCallback, kOther, kCallback});
        ClipboardWatch watch(nullptr, [&picture] { return ClipboardWatch::Copied{{}, picture}; });
        QSignalSpy found(&watch, &ClipboardWatch::found);
        watch.setOn(true);
        copied();
        QTRY_COMPARE(found.size(), 1);
        const auto both = found.first().first().value<Recognition>();
        QCOMPARE(both.kind, Recognition::Kind::Callback);
        QCOMPARE(both.callbacks.size(), 2);
        QVERIFY(!both.shown.contains(kCode) && !both.shown.contains(kOtherCode));
    }

    void newestCopyWins()
    {
        ClipboardWatch::Copied copied{{}, copiedPicture({kCallback})};
        ClipboardWatch watch(nullptr, [&copied] { return copied; });
        QSignalSpy found(&watch, &ClipboardWatch::found);
        watch.setOn(true);
        this->copied();
        copied = {kLink};
        this->copied();
        QCOMPARE(found.size(), 1);
        copied = {{}, copiedPicture({kCallback})};
        this->copied();
        copied = {{}, copiedPicture({kOther})};
        this->copied();
        QTRY_COMPARE(found.size(), 2);
        const auto last = found.last().first().value<Recognition>();
        QCOMPARE(last.callbacks.first().code.reveal(), kOtherCode.toUtf8());

        copied = {{}, copiedPicture({kCallback})};
        this->copied();
        watch.setOn(false); // what is still being read is not told any more
        watch.setOn(true);
        copied = {{}, copiedPicture({kLink})};
        this->copied();
        QTRY_COMPARE(found.size(), 3);
        QCOMPARE(found.last().first().value<Recognition>().kind, Recognition::Kind::Link);
    }

    void takesPicturesAsTheyAreOfferedAndNoLargeOnes()
    {
        QMimeData data;
        data.setData(u"image/bmp"_s, "bitmap");
        QCOMPARE(ClipboardWatch::copiedIn(data).picture, "bitmap");
        data.setData(u"image/png"_s, "png");
        QCOMPARE(ClipboardWatch::copiedIn(data).picture, "png");
        data.setData(u"image/png"_s, QByteArray(16 * 1024 * 1024 + 1, 'x'));
        QVERIFY(ClipboardWatch::copiedIn(data).picture.isEmpty());
    }

    void theWindowOffersAndWaits()
    {
        WindowWorld world;
        QVERIFY(world.start());
        MainWindow &window = *world.window;
        QVERIFY(!window.clipboardWatch()->isOn());
        QVERIFY(window.offerBar()->isHidden());
        QWidget *focus = window.focusWidget();

        Q_EMIT window.topBar()->watchChosen(true);
        QVERIFY(window.clipboardWatch()->isOn());
        QVERIFY(UiSettings(world.folder.path()).watchesClipboard());

        Q_EMIT window.clipboardWatch()->found(recognise(kCallback));
        QVERIFY(!window.offerBar()->isHidden());
        QVERIFY(!window.offerBar()->sentence().contains(kCode));
        QVERIFY(window.offerBar()->sentence().contains(u"c0d4d0ef"_s));
        QCOMPARE(window.focusWidget(), focus);
        auto *page = qobject_cast<LinksPage *>(window.page(PageKind::Links));
        QVERIFY(page->callbackPanel()->callback().code.isEmpty()); // nothing by itself

        window.offerBar()->takeButton()->click();
        QVERIFY(window.offerBar()->isHidden());
        QCOMPARE(page->callbackPanel()->callback().code.reveal(), kCode.toUtf8());

        Q_EMIT window.clipboardWatch()->found(recognise(kCallback));
        window.offerBar()->closeButton()->click();
        QVERIFY(window.offerBar()->isHidden());
        Q_EMIT window.clipboardWatch()->found(recognise(kCallback));
        Q_EMIT window.topBar()->watchChosen(false);
        QVERIFY(window.offerBar()->isHidden());
        QVERIFY(!window.clipboardWatch()->isOn());
        QVERIFY(!UiSettings(world.folder.path()).watchesClipboard());
        QFile kept(world.folder.filePath(u"window.ini"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QVERIFY(!kept.readAll().contains(kCode.toUtf8()));
    }

private:
    /// As another program would by copying.
    static void copied() { Q_EMIT QGuiApplication::clipboard()->dataChanged(); }
};

QTEST_MAIN(TestClipboardWatch)
#include "tst_clipboardwatch.moc"
