#include "ui/mainwindow/clipboardwatch.h"

#include "ui/mainwindow/pictureread.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

#include <algorithm>
#include <utility>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 64 * 1024; ///< what is longer was not copied as a callback
constexpr qsizetype kLargestPicture = 16 * 1024 * 1024; ///< a screenshot of several screens

/// A picture is not decoded here: that is slow, and other programs say what it is.
QString pictureFormat(const QMimeData &data)
{
    if (data.hasFormat(u"image/png"_s)) {
        return u"image/png"_s;
    }
    const QStringList formats = data.formats();
    const auto found = std::find_if(formats.cbegin(), formats.cend(), [](const QString &format) {
        return format.startsWith("image/"_L1);
    });
    return found == formats.cend() ? QString() : *found;
}

bool leadsHome(const Recognition &recognition)
{
    return recognition.kind == Recognition::Kind::Callback ||
           recognition.kind == Recognition::Kind::Link;
}

ClipboardWatch::Copied foreignCopy()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    const QMimeData *data = clipboard->ownsClipboard() ? nullptr : clipboard->mimeData();
    return data ? ClipboardWatch::copiedIn(*data) : ClipboardWatch::Copied();
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent, Reader reader)
    : QObject(parent)
    , m_read(reader ? std::move(reader) : Reader(foreignCopy))
{}

ClipboardWatch::~ClipboardWatch()
{
    m_reading.cancel();
}

void ClipboardWatch::setOn(bool on)
{
    if (on == m_on) {
        return;
    }
    m_on = on;
    m_last.clear();
    stop();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (on) {
        connect(clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
    } else {
        disconnect(clipboard, nullptr, this, nullptr);
    }
}

ClipboardWatch::Copied ClipboardWatch::copiedIn(const QMimeData &data)
{
    Copied copied{data.text()};
    if (copied.text.size() > kLongestText) {
        copied.text.clear();
    }
    if (const QString format = pictureFormat(data); !format.isEmpty()) {
        copied.picture = data.data(format);
    }
    if (copied.picture.size() > kLargestPicture) {
        copied.picture.clear();
    }
    return copied;
}

/// Office programs copy a text and a picture of it: the text tells more.
void ClipboardWatch::look()
{
    stop();
    const Copied copied = m_read();
    if (copied.text.isEmpty() && copied.picture.isEmpty()) {
        return;
    }
    const Recognition recognition = recognise(copied.text);
    if (copied.picture.isEmpty() || leadsHome(recognition)) {
        tell(copied.text, recognition);
    } else {
        read(copied.picture);
    }
}

void ClipboardWatch::read(const QByteArray &picture)
{
    m_reading = LinkDesk::readQrBytes(picture);
    onResult(m_reading, this, [this, asked = m_asked](const Result<QList<QrReading>> &readings) {
        if (asked != m_asked || !readings) { // nobody asked for it: no word of a bad picture
            return;
        }
        QStringList texts;
        for (const QrReading &reading : *readings) {
            texts.append(reading.text);
        }
        tell(texts.join(u'\n'), recognisePicture(*readings));
    });
}

void ClipboardWatch::tell(const QString &text, const Recognition &recognition)
{
    if (!leadsHome(recognition)) {
        m_last.clear();
        return;
    }
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_256);
    if (std::exchange(m_last, hash) != hash) {
        Q_EMIT found(recognition);
    }
}

void ClipboardWatch::stop()
{
    ++m_asked;
    m_reading.cancel();
}

} // namespace wxbind
