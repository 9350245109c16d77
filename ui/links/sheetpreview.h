#pragma once

#include "core/model/linksheet.h"

#include <QImage>
#include <QWidget>

namespace wxbind {

/// The first page of a sheet, as it will come out; always on white.
class SheetPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetPreview(QWidget *parent = nullptr);

    void set(const LinkSheet &sheet);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_page;
};

} // namespace wxbind
