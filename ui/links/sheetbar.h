#pragma once

#include <QWidget>

class QPushButton;

namespace wxbind {

/// Beside the code: paper, and the logo in its middle.
class SheetBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetBar(QWidget *parent = nullptr);

    /// Only a live link goes on paper.
    void setLive(bool live);
    void setLogo(bool present);
    void setPrintOnly(); ///< where the logo is not this place's to choose
    void retranslate();

    [[nodiscard]] QPushButton *printButton() const { return m_print; }
    [[nodiscard]] QPushButton *logoButton() const { return m_logo; }

Q_SIGNALS:
    void printAsked();
    void logoAsked();
    void noLogoAsked();

private:
    QPushButton *m_print;
    QPushButton *m_logo;
    bool m_hasLogo = false;
};

} // namespace wxbind
