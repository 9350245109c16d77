#include "ui/mainwindow/clipboardwatch.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>

namespace wxbind {

namespace {

constexpr qsizetype kLongestText = 64 * 1024; ///< what is longer was not copied as a callback

QString foreignText()
{
    const QClipboard *clipboard = QGuiApplication::clipboard();
    return clipboard->ownsClipboard() ? QString() : clipboard->text();
}

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent, Reader reader)
    : QObject(parent)
    , m_read(reader ? std::move(reader) : Reader(foreignText))
{}

void ClipboardWatch::setOn(bool on)
{
    if (on == m_on) {
        return;
    }
    m_on = on;
    m_last.clear();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (on) {
        connect(clipboard, &QClipboard::dataChanged, this, &ClipboardWatch::look);
    } else {
        disconnect(clipboard, nullptr, this, nullptr);
    }
}

void ClipboardWatch::look()
{
    const QString text = m_read();
    if (text.isEmpty() || text.size() > kLongestText) {
        return;
    }
    const QByteArray hash =
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Blake2b_256);
    if (hash == m_last) {
        return;
    }
    m_last = hash;
    const Recognition recognition = recognise(text);
    if (recognition.kind == Recognition::Kind::Callback ||
        recognition.kind == Recognition::Kind::Link) {
        Q_EMIT found(recognition);
    }
}

} // namespace wxbind
