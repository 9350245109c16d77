#include "ui/shared/theme.h"

#include <QTest>

#include <cmath>

using namespace wxbind;

namespace {

double channel(int value)
{
    const double part = value / 255.0;
    return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.red()) + 0.7152 * channel(colour.green()) +
           0.0722 * channel(colour.blue());
}

double contrast(const QColor &a, const QColor &b)
{
    const double high = qMax(luminance(a), luminance(b));
    const double low = qMin(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

Q_DECLARE_METATYPE(wxbind::Token)

class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadableOnItsGrounds_data();
    void textIsReadableOnItsGrounds();
    void outlinesCanBeSeen();
    void linkPartsKeepTheirTextReadable();
    void accountColoursAreReadable();
    void paletteFollowsTheTokens();
};

void TestTheme::textIsReadableOnItsGrounds_data()
{
    QTest::addColumn<Token>("ink");
    QTest::addColumn<QList<Token>>("grounds");
    const QList<Token> all{Token::Chrome, Token::Page,  Token::Surface,
                           Token::Sunken, Token::Hover, Token::AccentSoft};
    QTest::newRow("text") << Token::Text << all + QList{Token::Mark};
    QTest::newRow("text2") << Token::Text2 << all;
    QTest::newRow("text3") << Token::Text3 << all;
    QTest::newRow("accent") << Token::Accent << all;
    QTest::newRow("on accent") << Token::OnAccent << QList{Token::Accent};
    QTest::newRow("ok") << Token::Ok << QList{Token::Surface, Token::Page, Token::OkSoft};
    QTest::newRow("warn") << Token::Warn << QList{Token::Surface, Token::Page, Token::WarnSoft};
    QTest::newRow("err") << Token::Err << QList{Token::Surface, Token::Page, Token::ErrSoft};
    QTest::newRow("held") << Token::Held << QList{Token::Surface, Token::Page, Token::WarnSoft};
    QTest::newRow("sand") << Token::Sand
                          << QList{Token::Surface, Token::Page, Token::SandSoft, Token::Chrome};
}

void TestTheme::textIsReadableOnItsGrounds()
{
    QFETCH(Token, ink);
    QFETCH(QList<Token>, grounds);
    for (const bool dark : {false, true}) {
        for (const Token ground : grounds) {
            const double seen = contrast(tokenColour(ink, dark), tokenColour(ground, dark));
            QVERIFY2(
                seen >= 4.5,
                qPrintable(
                    QStringLiteral("ground %1, dark %2: %3").arg(int(ground)).arg(dark).arg(seen)));
        }
    }
}

void TestTheme::outlinesCanBeSeen()
{
    for (const bool dark : {false, true}) {
        QVERIFY(contrast(tokenColour(Token::Field, dark), tokenColour(Token::Surface, dark)) >= 3);
        QVERIFY(contrast(tokenColour(Token::Accent, dark), tokenColour(Token::Surface, dark)) >= 3);
    }
}

void TestTheme::linkPartsKeepTheirTextReadable()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = Theme::palette(dark);
        for (const char *param : {"appid", "redirect_uri", "scope", "state", "lang", "fragment"}) {
            const PartColours part = partColours(QString::fromLatin1(param), palette);
            QVERIFY(part.tint.isValid());
            QVERIFY2(contrast(tokenColour(Token::Text, dark), part.tint) >= 4.5, param);
            QVERIFY2(contrast(part.ink, tokenColour(Token::Surface, dark)) >= 4.5, param);
        }
    }
}

void TestTheme::accountColoursAreReadable()
{
    for (int i = 0; i < kAccountColours; ++i) {
        for (const bool dark : {false, true}) {
            QVERIFY(contrast(accountColour(i, dark), tokenColour(Token::Surface, dark)) >= 4.5);
        }
    }
}

void TestTheme::paletteFollowsTheTokens()
{
    for (const bool dark : {false, true}) {
        const QPalette palette = Theme::palette(dark);
        QCOMPARE(isDark(palette), dark);
        QCOMPARE(palette.color(QPalette::Base), tokenColour(Token::Surface, dark));
        QCOMPARE(palette.color(QPalette::Disabled, QPalette::Text),
                 tokenColour(Token::Text3, dark));
        QCOMPARE(palette.color(kText2Role), tokenColour(Token::Text2, dark));
    }
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
