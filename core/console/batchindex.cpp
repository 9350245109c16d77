#include "core/console/batchindex.h"

#include "core/console/csvtable.h"
#include "core/console/sheetcard.h"

#include <QDateTime>
#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

// The scripts, frames and fetches that the page does without are also forbidden to it.
constexpr auto kHead = R"(<!DOCTYPE html>
<html lang="%1">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy"
 content="default-src 'none'; img-src 'self' file:; style-src 'unsafe-inline'">
<title>%2</title>
<style>
:root { color-scheme: light dark; --page: #f6f7f9; --card: #fff; --text: #1b2027; --text2: #4b5461;
 --line: #dce0e6; --link: #2458c6; --sand: #6a35a8; --soft: #f0e8fa; }
@media (prefers-color-scheme: dark) { :root { --page: #1a1d22; --card: #1f2329; --text: #e7e9ec;
 --text2: #b4bbc6; --line: #31363f; --link: #86abff; --sand: #c2a4f5; --soft: #2c2340; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 24px; background: var(--page); color: var(--text);
 font: 14px/1.5 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei UI", system-ui, sans-serif; }
header, main { max-width: 1240px; margin: 0 auto; }
h1 { font-size: 20px; margin: 0 0 4px; }
header p { margin: 0 0 20px; color: var(--text2); }
header b { color: var(--text); font-weight: normal; }
.sand { display: inline-block; padding: 1px 8px; border-radius: 4px; color: var(--sand);
 background: var(--soft); }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(270px, 1fr)); gap: 14px; }
article { padding: 14px; border: 1px solid var(--line); border-radius: 6px;
 background: var(--card); break-inside: avoid; min-width: 0; }
article img { display: block; width: 100%; height: auto; border-radius: 4px; background: #fff; }
h2 { font-size: 15px; margin: 10px 0 6px; overflow-wrap: anywhere; }
h2 span { color: var(--text2); font-weight: normal; }
dl { margin: 0; display: grid; grid-template-columns: max-content 1fr; gap: 2px 10px; }
dt { color: var(--text2); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
.link { margin: 8px 0 0; font: 11px/1.4 "DejaVu Sans Mono", Consolas, monospace;
 overflow-wrap: anywhere; }
a { color: var(--link); }
@media print { :root { color-scheme: light; --page: #fff; --card: #fff; --text: #000;
 --text2: #444; --line: #bbb; }
 body { padding: 0; font-size: 9pt; }
 main { display: block; font-size: 0; }
 article { display: inline-block; width: 32%; margin: 0 1.3% 4mm 0; padding: 3mm;
  vertical-align: top; font-size: 8pt; }
 article:nth-child(3n) { margin-right: 0; }
 h2 { font-size: 9pt; }
 .link { display: none; } }
@page { margin: 12mm; }
</style>
</head>
<body>
)";

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\'', u"&#39;"_s);
}

QString field(const QString &label, const QString &value)
{
    return value.isEmpty()
               ? QString()
               : u"<dt>"_s + escaped(label) + u"</dt><dd>"_s + escaped(value) + u"</dd>\n"_s;
}

/// Names of files hold any letter; in an address they are percent-encoded.
QString address(const QString &file)
{
    return escaped(QString::fromLatin1(QUrl::toPercentEncoding(file, "/")));
}

QString head(const Account &account, const BatchDone &done, const SheetLabels &labels)
{
    const Attempt first = done.links.isEmpty() ? Attempt() : done.links.first().attempt;
    const QString sandbox =
        account.isSandbox() ? u" <span class=\"sand\">"_s + escaped(labels.sandbox) + u"</span>"_s
                            : QString();
    const QString title = escaped(labels.title.arg(account.name));
    const auto fact = [](const QString &label, const QString &value) -> QString {
        return escaped(label) + u" <b>"_s + escaped(value) + u"</b>"_s;
    };
    const QStringList facts{fact(labels.account, account.appId.text()),
                            fact(labels.count, QString::number(done.links.size())),
                            fact(labels.made, cardTime(first.createdAt)),
                            fact(labels.goodUntil, cardTime(first.expiresAt))};
    return QString::fromUtf8(kHead).arg(escaped(labels.language), title) + u"<header>\n<h1>"_s +
           title + sandbox + u"</h1>\n<p>"_s + facts.join(u" · "_s) +
           u"</p>\n</header>\n<main>\n"_s;
}

QString card(const BatchLink &link, const SheetLabels &labels)
{
    const Attempt &attempt = link.attempt;
    const QString number = u"#"_s + QString::number(attempt.id.number());
    const QString name = attempt.note.isEmpty() ? QUrl(attempt.redirectUri).host() : attempt.note;
    return u"<article>\n<img loading=\"lazy\" src=\""_s + address(link.file) + u"\" alt=\""_s +
           escaped(labels.link + u' ' + number) + u"\">\n<h2>"_s + escaped(name) + u" <span>"_s +
           number + u"</span></h2>\n<dl>\n"_s + field(labels.scope, attempt.scope) +
           field(labels.goodUntil, cardTime(attempt.expiresAt)) +
           field(labels.address, attempt.redirectUri) + u"</dl>\n<p class=\"link\"><a href=\""_s +
           escaped(attempt.link) + u"\">"_s + escaped(attempt.link) + u"</a></p>\n</article>\n"_s;
}

} // namespace

QByteArray batchIndex(const Account &account, const BatchDone &done, const SheetLabels &labels)
{
    QString page = head(account, done, labels);
    for (const BatchLink &link : done.links) {
        page += card(link, labels);
    }
    return QString(page + u"</main>\n</body>\n</html>\n"_s).toUtf8();
}

QByteArray batchList(const BatchDone &done)
{
    QByteArray list =
        "\xef\xbb\xbf" + csvLine({u"file"_s, u"attempt"_s, u"state"_s, u"redirect_uri"_s,
                                  u"scope"_s, u"note"_s, u"expires_at"_s, u"link"_s});
    for (const BatchLink &link : done.links) {
        const Attempt &attempt = link.attempt;
        list += csvLine(
            {link.file, QString::number(attempt.id.number()), attempt.state.text(),
             attempt.redirectUri, attempt.scope, attempt.note,
             QDateTime::fromMSecsSinceEpoch(attempt.expiresAt, Qt::UTC).toString(Qt::ISODate),
             attempt.link});
    }
    return list;
}

} // namespace wxbind
