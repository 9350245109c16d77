#pragma once

#include <QWidget>

namespace wxbind {

/// A person's initial on a soft ground of a colour that follows the name; a sign of a person when
/// the name is empty or only an openid.
void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name,
                 const QPalette &palette);

/// The same as a widget.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(int side, QWidget *parent = nullptr);

    void setName(const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace wxbind
