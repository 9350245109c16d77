#pragma once

#include "core/async/async.h"
#include "core/base/secret.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QToolButton;

namespace wxbind {

class ElidedLabel;

/// First and last characters, dots, true length. The eye fetches the value, shows it for 30
/// seconds with a ring that counts down, and forgets it. Eye and copy stay in place.
class MaskedValue final : public QWidget
{
    Q_OBJECT

public:
    /// `fetch` brings the value when the eye or copy is pressed (it is audited there); an error
    /// leaves the mask and is told by failed().
    using Fetch = std::function<Async<Secret>()>;

    explicit MaskedValue(QWidget *parent = nullptr);

    void set(const QString &masked, Fetch fetch);
    [[nodiscard]] bool revealed() const { return m_left > 0; }
    void mask();
    [[nodiscard]] QString shown() const;

    static constexpr int kSeconds = 30;

Q_SIGNALS:
    void failed(const wxbind::Error &error);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void toggle();
    void reveal(const Secret &secret);
    void copy();
    void tick();
    void retranslate();

    ElidedLabel *m_text;
    QToolButton *m_eye;
    QToolButton *m_copy;
    QTimer m_timer;
    QString m_masked;
    Fetch m_fetch;
    int m_left = 0;
    int m_asked = 0; ///< the newest question wins
};

} // namespace wxbind
