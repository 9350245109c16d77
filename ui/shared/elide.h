#pragma once

#include <QLabel>

namespace wxbind {

/// `oHt7YwN5XiW…JUb1`: ids are cut in the middle; short ones stay whole.
[[nodiscard]] QString elideMiddle(const QString &text, int front = 11, int back = 4);

/// A label that cuts what does not fit and keeps the whole in its tool tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget *parent = nullptr, Qt::TextElideMode mode = Qt::ElideRight);

    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_full; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void cut();

    QString m_full;
    Qt::TextElideMode m_mode;
};

} // namespace wxbind
