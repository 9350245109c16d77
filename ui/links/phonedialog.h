#pragma once

#include "core/console/phonedesk.h"

#include <QDialog>
#include <QTimer>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace wxbind {

class CopyButton;
class QrView;

/// Takes one callback from a phone on the same network. The operator chooses at which address the
/// page is opened; address, QR code, pairing code and the time that is left stand here until
/// something came. Closing it closes the page.
class PhoneDialog final : public QDialog
{
    Q_OBJECT

public:
    PhoneDialog(PhoneDesk &desk, const Clock &clock, const Account &account,
                QWidget *parent = nullptr);
    ~PhoneDialog() override;

    [[nodiscard]] QComboBox *interfaces() const { return m_interfaces; }
    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    [[nodiscard]] const std::optional<PhoneInvitation> &invitation() const { return m_invitation; }
    [[nodiscard]] QString said() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buildInvitation();
    void connectParts();
    void offerAddresses();
    void openPage();
    void end(PhoneEnd end);
    void say(const QString &sentence, bool good);
    void follow(); ///< shows what is open
    void retranslate();
    void tick();

    PhoneDesk &m_desk;
    const Clock &m_clock;
    const Account m_account;
    std::optional<PhoneInvitation> m_invitation;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_interfaceLabel;
    QComboBox *m_interfaces;
    QPushButton *m_open;
    QWidget *m_shown;
    QrView *m_qr;
    QLabel *m_addressLabel;
    QLabel *m_address;
    CopyButton *m_copy;
    QLabel *m_codeLabel;
    QLabel *m_code;
    QLabel *m_left;
    QLabel *m_result;
    QPushButton *m_close;
    QTimer m_second;
};

} // namespace wxbind
