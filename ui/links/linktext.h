#pragma once

#include "core/model/finding.h"
#include "core/model/linkorder.h"

#include <QTextEdit>

namespace wxbind {

/// The link, read-only, each parameter on its own tint with an underline of its hue; a bad one is
/// red with a dashed underline. Grows with its text.
class LinkText final : public QTextEdit
{
    Q_OBJECT

public:
    explicit LinkText(QWidget *parent = nullptr);

    void set(const AuthorizeLink &link, const Findings &findings);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void colour();
    void fitHeight();
    void paintUnderlines(QPainter &painter) const;

    AuthorizeLink m_link;
    QStringList m_bad; ///< parameters with an error
};

} // namespace wxbind
