#pragma once

#include <QWidget>

namespace wxbind {

/// The colours of the waterfall in words, in their fixed order.
class WaterfallLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit WaterfallLegend(QWidget *parent = nullptr);

    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    QString m_note;
};

} // namespace wxbind
