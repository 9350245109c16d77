#pragma once

#include "core/console/recognise.h"

#include <QLineEdit>
#include <QPointer>

namespace wxbind {

/// The box on top: takes anything from the clipboard, says inside itself what it is, and goes
/// there on Enter. Codes and tokens are masked at once; the text itself is kept beside the mask
/// only until it is used or edited.
class OmniBox final : public QLineEdit
{
    Q_OBJECT

public:
    explicit OmniBox(QWidget *parent = nullptr);

    /// Ctrl K: remembers where the operator was, so that Esc can return there.
    void take();
    [[nodiscard]] const Recognition &recognition() const { return m_recognition; }
    /// What the box says it is: "Callback", and where Enter leads.
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString targetText() const;

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void read(const QString &text);
    void retranslate();
    void fitMargins();
    [[nodiscard]] QString keyCap() const;
    [[nodiscard]] int noteWidth() const;

    Recognition m_recognition;
    QPointer<QWidget> m_before;
    bool m_reading = false;
};

} // namespace wxbind
