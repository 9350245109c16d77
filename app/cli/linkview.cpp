#include "app/cli/linkview.h"

#include "app/cli/cli.h"
#include "app/cli/findingview.h"
#include "app/cli/textform.h"

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readingJson(const QrReading &reading)
{
    return {{u"text"_s, reading.text}, {u"version"_s, reading.version}, {u"ecc"_s, reading.ecc}};
}

QJsonObject qrJson(const QrMatrix &qr, const QString &file)
{
    return {{u"version"_s, qr.version},
            {u"ecc"_s, qr.ecc},
            {u"modules"_s, qr.size},
            {u"file"_s, file.isEmpty() ? QJsonValue() : QJsonValue(file)}};
}

QString qrSize(const QrMatrix &qr)
{
    return Cli::tr("version %1, ECC %2, %3 × %3 modules").arg(qr.version).arg(qr.ecc).arg(qr.size);
}

} // namespace

QString drawnQr(const QrMatrix &qr)
{
    const auto dark = [&qr](int x, int y) {
        const bool inside = x >= 0 && y >= 0 && x < qr.size && y < qr.size;
        return inside && qr.dark(x, y);
    };
    QString drawn;
    for (int y = -kQuietZone; y < qr.size + kQuietZone; y += 2) {
        drawn += u"\u001b[107;30m"_s; // black on white, whatever the terminal's own colours are
        for (int x = -kQuietZone; x < qr.size + kQuietZone; ++x) {
            const bool upper = dark(x, y);
            const bool lower = dark(x, y + 1);
            drawn += upper ? (lower ? u'█' : u'▀') : (lower ? u'▄' : u' ');
        }
        drawn += u"\u001b[0m\n"_s;
    }
    return drawn;
}

Answer linkAnswer(const IssuedLink &link, const QString &qrFile, bool drawQr)
{
    const bool hasQr = link.qr.size > 0;
    const quint16 relayPort = LinkDesk::relayPort(link.state);
    const QJsonObject json{{u"link"_s, link.link.text},
                           {u"state"_s, link.state.text()},
                           {u"relay_port"_s, relayPort ? QJsonValue(relayPort) : QJsonValue()},
                           {u"attempt"_s, link.attempt.number()},
                           {u"expires_at"_s, isoTime(link.expiresAt)},
                           {u"qr"_s, hasQr ? QJsonValue(qrJson(link.qr, qrFile)) : QJsonValue()},
                           {u"findings"_s, findingsJson(link.findings)}};
    TextForm form;
    form.line(link.link.text)
        .field(Cli::tr("state"), link.state.text())
        .field(Cli::tr("relay port"), relayPort ? QString::number(relayPort) : QString())
        .field(Cli::tr("attempt"), u"#%1"_s.arg(link.attempt.number()))
        .field(Cli::tr("good until"), localTime(link.expiresAt))
        .field(Cli::tr("QR"), hasQr ? qrSize(link.qr) : QString())
        .field(Cli::tr("QR file"), qrFile);
    addFindings(form, link.findings);
    QString text = form.text();
    if (drawQr && hasQr) {
        text += u"\n\n"_s + drawnQr(link.qr);
    }
    return {json, text};
}

Answer qrMadeAnswer(const QString &text, const QrMatrix &qr, const QString &file)
{
    QJsonObject json = readingJson({text, qr.version, qr.ecc});
    json.insert(u"modules"_s, qr.size);
    json.insert(u"file"_s, file);
    return {
        json,
        TextForm().line(file).field(Cli::tr("text"), text).field(Cli::tr("QR"), qrSize(qr)).text()};
}

} // namespace wxbind
