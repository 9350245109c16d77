#include "ui/mainwindow/pictureread.h"

#include <algorithm>

namespace wxbind {

namespace {

/// The same callback may stand in a picture twice.
void addCallbacks(Recognition &whole, const Recognition &more)
{
    for (const Callback &one : more.callbacks) {
        const auto isSame = [&one](const Callback &known) {
            return known.code == one.code && known.state == one.state;
        };
        if (std::none_of(whole.callbacks.cbegin(), whole.callbacks.cend(), isSame)) {
            whole.callbacks.append(one);
            whole.shown += u' ' + more.shown;
        }
    }
}

} // namespace

Recognition recogniseQr(const QString &text)
{
    Recognition recognition = recognise(text);
    for (Callback &one : recognition.callbacks) {
        one.source = CodeSource::Picture;
    }
    if (recognition.callback) {
        recognition.callback->source = CodeSource::Picture;
    }
    return recognition;
}

Recognition recognisePicture(const QList<QrReading> &readings)
{
    Recognition whole;
    for (const QrReading &reading : readings) {
        const Recognition one = recogniseQr(reading.text);
        if (one.kind == Recognition::Kind::Callback && whole.kind == one.kind) {
            addCallbacks(whole, one);
        } else if (one.kind == Recognition::Kind::Callback ||
                   (one.kind == Recognition::Kind::Link &&
                    whole.kind == Recognition::Kind::Nothing)) {
            whole = one;
        }
    }
    return whole;
}

} // namespace wxbind
