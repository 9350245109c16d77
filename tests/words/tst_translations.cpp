#include "tests/words/catalogue.h"

#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace wxbind::test;
using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString &language)
{
    return QStringLiteral(WXBIND_SOURCE_DIR "/resources/i18n/wxbind_") + language + u".ts"_s;
}

QStringList allOf(QStringView pattern, const QString &text)
{
    const QRegularExpression expression(pattern.toString(),
                                        QRegularExpression::UseUnicodePropertiesOption);
    QStringList found;
    auto matches = expression.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    found.sort();
    return found;
}

QStringList withoutDuplicates(QStringList texts)
{
    texts.removeDuplicates();
    return texts;
}

// The two semicolons between the filters of a file dialog are no punctuation.
constexpr QStringView kHalfWidthAfterChinese =
    u"[\\x{4e00}-\\x{9fff}][,.;:!?()\"']|(?:[,!?(\"']|(?<!;);)[\\x{4e00}-\\x{9fff}]";
constexpr QStringView kNoGap =
    u"[\\x{4e00}-\\x{9fff}][A-Za-z0-9%#]|[A-Za-z0-9][\\x{4e00}-\\x{9fff}]";

QByteArray said(const QStringList &offences)
{
    return offences.join(u'\n').toUtf8();
}

/// Reads the sources anew into a copy of the catalogue, and returns what that changes.
QStringList changedByLupdate(const QString &language, const QStringList &options)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy_"_s + language + u".ts"_s);
    if (!QFile::copy(pathOf(language), copy)) {
        return {u"cannot copy the catalogue"_s};
    }
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(WXBIND_SOURCE_DIR));
    lupdate.start(
        QLibraryInfo::path(QLibraryInfo::BinariesPath) + u"/lupdate"_s,
        QStringList{u"-silent"_s, u"-I"_s, u"."_s, u"-locations"_s, u"none"_s} + options +
            QStringList{u"words"_s, u"ui"_s, u"app/cli"_s, u"app/desktop"_s, u"-ts"_s, copy});
    if (!lupdate.waitForFinished(60'000) || lupdate.exitCode() != 0) {
        return {u"lupdate did not run: "_s + lupdate.errorString()};
    }
    QStringList changed;
    for (const CatalogueEntry &entry : readCatalogue(copy)) {
        if (!entry.type.isEmpty()) {
            changed.append(entry.type + u": "_s + entry.key());
        }
    }
    return changed;
}

} // namespace

/// What the catalogues must be before they may go out. A list that is not empty names each offence.
class TestTranslations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data() { bothLanguages(); }
    void nothingIsUnfinished();
    void theSourcesAndTheCataloguesAgree_data();
    void theSourcesAndTheCataloguesAgree();
    void placeholdersAndTagsSurvive_data() { bothLanguages(); }
    void placeholdersAndTagsSurvive();
    void ownTermsStayAsTheyAre();
    void edgesOfTheTextStay_data() { bothLanguages(); }
    void edgesOfTheTextStay();
    void chineseHasFullWidthPunctuation();
    void chineseStandsOffFromLatin();
    void chineseIsCalm();
    void theEmbeddedCataloguesSayTheSame_data() { bothLanguages(); }
    void theEmbeddedCataloguesSayTheSame();
    void theChecksFindWhatTheyLookFor();

private:
    static void bothLanguages();
    static QStringList offences(const QString &language, QStringView pattern);
};

void TestTranslations::bothLanguages()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("zh_CN") << u"zh_CN"_s;
    QTest::newRow("en") << u"en"_s;
}

/// The translations that hold what the pattern describes.
QStringList TestTranslations::offences(const QString &language, QStringView pattern)
{
    QStringList found;
    for (const CatalogueEntry &entry : readCatalogue(pathOf(language))) {
        for (const QString &form : entry.forms) {
            if (!allOf(pattern, form).isEmpty()) {
                found.append(entry.context + u": "_s + form);
            }
        }
    }
    return found;
}

void TestTranslations::nothingIsUnfinished()
{
    QFETCH(const QString, language);
    const qsizetype forms = language == u"en"_s ? 2 : 1; // what the language's plurals need
    QStringList open;
    const auto entries = readCatalogue(pathOf(language));
    QVERIFY(!entries.isEmpty());
    for (const CatalogueEntry &entry : entries) {
        const bool wholeCount = entry.forms.size() == (entry.plural ? forms : 1);
        if (!entry.type.isEmpty() || !wholeCount || entry.forms.contains(QString())) {
            open.append(entry.type + u' ' + entry.key());
        }
    }
    QVERIFY2(open.isEmpty(), said(open).constData());
}

void TestTranslations::theSourcesAndTheCataloguesAgree_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("options");
    QTest::newRow("zh_CN") << u"zh_CN"_s << QStringList();
    QTest::newRow("en, plurals") << u"en"_s << QStringList{u"-pluralonly"_s};
}

void TestTranslations::theSourcesAndTheCataloguesAgree()
{
    QFETCH(const QString, language);
    QFETCH(const QStringList, options);
    const QStringList found = changedByLupdate(language, options);
    QVERIFY2(found.isEmpty(), said(found).constData());
}

void TestTranslations::placeholdersAndTagsSurvive()
{
    QFETCH(const QString, language);
    const QString pattern = u"%L?[0-9n]+|</?[A-Za-z][^<>]*>|--[a-z-]+|WXBIND_[A-Z]+"_s;
    QStringList lost;
    for (const CatalogueEntry &entry : readCatalogue(pathOf(language))) {
        for (const QString &form : entry.forms) {
            if (allOf(pattern, form) != allOf(pattern, entry.source)) {
                lost.append(entry.key() + u" -> "_s + form);
            }
        }
    }
    QVERIFY2(lost.isEmpty(), said(lost).constData());
}

void TestTranslations::ownTermsStayAsTheyAre()
{
    const QString pattern = u"openid|unionid|appid|errcode|errmsg|\\brids?\\b|AppSecret|"
                            "snsapi_[a-z]+|is_snapshotuser|redirect_uri|component_appid|"
                            "connect_redirect|force(?:Popup|SnapShot)|[a-z.]+\\.weixin\\.qq\\.com|"
                            "U-…|\\b[0-9]{4,}\\b"_s;
    QStringList lost;
    for (const CatalogueEntry &entry : readCatalogue(pathOf(u"zh_CN"_s))) {
        for (QString term : withoutDuplicates(allOf(pattern, entry.source))) {
            term = term == u"rids"_s ? u"rid"_s : term;
            if (!entry.forms.constFirst().contains(term)) {
                lost.append(term + u": "_s + entry.forms.constFirst());
            }
        }
    }
    QVERIFY2(lost.isEmpty(), said(lost).constData());
}

void TestTranslations::edgesOfTheTextStay()
{
    QFETCH(const QString, language);
    QStringList changed;
    for (const CatalogueEntry &entry : readCatalogue(pathOf(language))) {
        for (const QString &form : entry.forms) {
            const bool sameEllipsis = form.endsWith(u'…') == entry.source.endsWith(u'…');
            const bool sameLines = form.count(u'\n') == entry.source.count(u'\n');
            const bool blanks = form.trimmed() == form || entry.source.trimmed() != entry.source;
            if (!sameEllipsis || !sameLines || !blanks) {
                changed.append(entry.key() + u" -> "_s + form);
            }
        }
    }
    QVERIFY2(changed.isEmpty(), said(changed).constData());
}

void TestTranslations::chineseHasFullWidthPunctuation()
{
    const QStringList found = offences(u"zh_CN"_s, kHalfWidthAfterChinese);
    QVERIFY2(found.isEmpty(), said(found).constData());
}

void TestTranslations::chineseStandsOffFromLatin()
{
    const QStringList found = offences(u"zh_CN"_s, kNoGap);
    QVERIFY2(found.isEmpty(), said(found).constData());
}

void TestTranslations::chineseIsCalm()
{
    const QStringList found = offences(u"zh_CN"_s, u"您|你|请稍候|抱歉|对不起|！|!"_s);
    QVERIFY2(found.isEmpty(), said(found).constData());
}

void TestTranslations::theEmbeddedCataloguesSayTheSame()
{
    QFETCH(const QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"wxbind_"_s + language, u":/i18n"_s));
    QStringList different;
    for (const CatalogueEntry &entry : readCatalogue(pathOf(language))) {
        const QByteArray comment = entry.comment.toUtf8();
        const QString said = translator.translate(
            entry.context.toUtf8().constData(), entry.source.toUtf8().constData(),
            comment.isEmpty() ? nullptr : comment.constData(), entry.plural ? 1 : -1);
        if (said != entry.forms.value(0)) {
            different.append(entry.key() + u" -> "_s + said);
        }
    }
    QVERIFY2(different.isEmpty(), said(different).constData());
}

void TestTranslations::theChecksFindWhatTheyLookFor()
{
    QVERIFY(!allOf(kHalfWidthAfterChinese, u"链接,二维码"_s).isEmpty());
    QVERIFY(!allOf(kHalfWidthAfterChinese, u"说明: 好"_s).isEmpty());
    QVERIFY(allOf(kHalfWidthAfterChinese, u"链接，%1, %2：好"_s).isEmpty());
    QVERIFY(!allOf(kHalfWidthAfterChinese, u"a;好"_s).isEmpty());
    QVERIFY(allOf(kHalfWidthAfterChinese, u"(*.png);;所有文件"_s).isEmpty());
    QVERIFY(!allOf(kNoGap, u"有%n 处"_s).isEmpty());
    QVERIFY(!allOf(kNoGap, u"用openid 找"_s).isEmpty());
    QVERIFY(allOf(kNoGap, u"用 openid 找（%1）"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
