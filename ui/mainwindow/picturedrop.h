#pragma once

#include <QImage>
#include <QWidget>

class QMimeData;

namespace wxbind {

/// Takes pictures that are dropped anywhere on a window, or pasted where no text field wants what
/// is in the clipboard: a file, or the image itself. While one is dragged over the window, this
/// covers it with an outline and says what will happen.
class PictureDrop final : public QWidget
{
    Q_OBJECT

public:
    /// Filters the application's events: a drag first meets whatever widget is under the pointer.
    explicit PictureDrop(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Gives out the picture of `mime`; false when there is none.
    bool take(const QMimeData *mime);

Q_SIGNALS:
    void fileGiven(const QString &file);
    void imageGiven(const QImage &image);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] bool isOurs(QObject *watched) const;
    bool drag(QEvent *event);
    bool drop(QEvent *event);
    bool key(QObject *watched, QEvent *event);
};

} // namespace wxbind
