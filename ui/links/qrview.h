#pragma once

#include "core/model/qrmatrix.h"
#include "ui/shared/statesign.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace wxbind {

/// A QR code, black on white in both themes, its modules whole device pixels. Veiled it cannot be
/// scanned: grey modules, and a plate across with the reason.
class QrView final : public QWidget
{
    Q_OBJECT

public:
    /// What stands on the plate; absent: live.
    struct Veil
    {
        Sign sign = Sign::Failed;
        Tone tone = Tone::Err;
        QString title;
        QString text;
    };

    explicit QrView(QWidget *parent = nullptr);

    void set(const std::optional<QrMatrix> &qr, const std::optional<Veil> &veil);
    [[nodiscard]] bool live() const { return m_qr && !m_veil; }
    void setSide(int pixels);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintModules(QPainter &painter) const;
    void paintLogo(QPainter &painter, int edge, int module) const;
    void paintPlate(QPainter &painter) const;

    std::optional<QrMatrix> m_qr;
    std::optional<Veil> m_veil;
    QImage m_logo;
    int m_side = 208;
};

} // namespace wxbind
