#pragma once

#include "core/console/recognise.h"

#include <QFrame>
#include <QTimer>

class QPushButton;
class QToolButton;

namespace wxbind {

class ElidedLabel;

/// One line under the top bar: what was found in the clipboard, and the way to it. Takes no focus
/// and does nothing by itself; what is offered is forgotten after the code's five minutes.
class OfferBar final : public QFrame
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent = nullptr);

    void offer(const Recognition &recognition);
    void dismiss();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *takeButton() const { return m_take; }
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void taken(const wxbind::Recognition &recognition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    ElidedLabel *m_sentence;
    QPushButton *m_take;
    QToolButton *m_close;
    QTimer m_life;
    Recognition m_recognition;
};

} // namespace wxbind
