#include "ui/mainwindow/picturedrop.h"

#include "ui/shared/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QMimeDatabase>
#include <QPainter>
#include <QUrl>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// By its name alone: the disk is not touched here. Without an ending it may be a picture.
bool maybePicture(const QUrl &url)
{
    if (!url.isLocalFile()) {
        return false;
    }
    const QMimeType type =
        QMimeDatabase().mimeTypeForFile(url.toLocalFile(), QMimeDatabase::MatchExtension);
    return type.isDefault() || type.name().startsWith("image/"_L1);
}

QString pictureFile(const QMimeData *data)
{
    for (const QUrl &url : data->urls()) {
        if (maybePicture(url)) {
            return url.toLocalFile();
        }
    }
    return {};
}

bool hasPicture(const QMimeData *data)
{
    return data && (data->hasImage() || !pictureFile(data).isEmpty());
}

} // namespace

PictureDrop::PictureDrop(QWidget *window)
    : QWidget(window)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    window->setAcceptDrops(true);
    hide();
    qApp->installEventFilter(this);
}

bool PictureDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
    case QEvent::DragMove:
        return isOurs(watched) && drag(event);
    case QEvent::DragLeave:
        hide();
        return false;
    case QEvent::Drop:
        return isOurs(watched) && drop(event);
    case QEvent::KeyPress:
        return isOurs(watched) && key(watched, event);
    default:
        return false;
    }
}

bool PictureDrop::take(const QMimeData *mime)
{
    if (!mime) {
        return false;
    }
    if (const QString file = pictureFile(mime); !file.isEmpty()) {
        Q_EMIT fileGiven(file);
        return true;
    }
    if (!mime->hasImage()) {
        return false;
    }
    Q_EMIT imageGiven(mime->imageData().value<QImage>());
    return true;
}

void PictureDrop::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = tokenColour(Token::Page, palette());
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    const int edge = Theme::scaled(10);
    painter.setPen(QPen(tokenColour(Token::Accent, palette()), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(edge, edge, -edge, -edge), 6, 6);
    const QString text = tr("Drop the picture to read its QR codes");
    painter.setFont(Theme::font(FontRole::Verdict));
    QRect plate = painter.fontMetrics().boundingRect(text);
    plate.adjust(-2 * edge, -edge, 2 * edge, edge);
    plate.moveCenter(rect().center());
    painter.setPen(tokenColour(Token::AccentLine, palette()));
    painter.setBrush(tokenColour(Token::AccentSoft, palette()));
    painter.drawRoundedRect(plate, 6, 6);
    painter.setPen(tokenColour(Token::Text, palette()));
    painter.drawText(plate, Qt::AlignCenter, text);
}

bool PictureDrop::isOurs(QObject *watched) const
{
    const auto *widget = qobject_cast<QWidget *>(watched);
    return widget && widget->window() == parentWidget();
}

bool PictureDrop::drag(QEvent *event)
{
    auto *drag = static_cast<QDragMoveEvent *>(event);
    if (!hasPicture(drag->mimeData())) {
        return false;
    }
    drag->setDropAction(Qt::CopyAction);
    drag->accept();
    setGeometry(parentWidget()->rect());
    raise();
    show();
    return true;
}

bool PictureDrop::drop(QEvent *event)
{
    hide();
    auto *drop = static_cast<QDropEvent *>(event);
    if (!hasPicture(drop->mimeData())) {
        return false;
    }
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    return take(drop->mimeData());
}

/// A text field keeps what is text; an image is nothing to it.
bool PictureDrop::key(QObject *watched, QEvent *event)
{
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        return false;
    }
    const QMimeData *mime = QApplication::clipboard()->mimeData();
    const bool typing = static_cast<QWidget *>(watched)->testAttribute(Qt::WA_InputMethodEnabled);
    const bool text = mime && mime->hasText() && !mime->hasUrls();
    return typing && text ? false : take(mime);
}

} // namespace wxbind
