#pragma once

#include <QWidget>

namespace wxbind {

/// How long each thing of a sign-in lives: four columns, or one line where the window is narrow.
class LifeStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit LifeStrip(QWidget *parent = nullptr);

    void setNarrow(bool narrow);
    /// What stands under the link's life: "not yet running" or "29:41 left".
    void setLinkNote(const QString &note);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Life
    {
        QString what;
        QString life;
        QString note;
    };
    [[nodiscard]] QList<Life> lives() const;
    void paintColumns(QPainter &painter) const;
    void paintLine(QPainter &painter) const;

    bool m_narrow = false;
    QString m_linkNote;
};

} // namespace wxbind
