#pragma once

#include "core/console/vaultdesk.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace wxbind {

/// Opens the vault: waits visibly for the system's keychain, asks for the passphrase of a
/// passphrase file, or makes one. Never in clear, and says so.
class VaultDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit VaultDialog(VaultDesk &desk, QWidget *parent = nullptr);

    /// As long as the vault itself waits for the keychain.
    static constexpr int kKeychainSeconds = 60;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildFields();
    void follow(); ///< shows what the vault's state asks for
    void retranslate();
    void act();
    void finish(const Result<Unit> &result);
    void validate();

    VaultDesk &m_desk;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
    QLabel *m_error;
    QWidget *m_fields;
    QLabel *m_firstLabel;
    QLabel *m_againLabel;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QPushButton *m_act;
    QPushButton *m_close;
    QWidget *m_ringPlace;
    QTimer m_tick;
    int m_left = kKeychainSeconds;
    bool m_busy = false;
};

} // namespace wxbind
