#pragma once

#include "core/model/account.h"
#include "core/model/vaultstate.h"
#include "ui/shared/theme.h"

#include <QWidget>

class QPushButton;
class QToolButton;

namespace wxbind {

class AccountChooser;
class OmniBox;

/// The window's own sign, the box that takes anything, the vault, the account and the little menu
/// of language, appearance and the clipboard.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    [[nodiscard]] OmniBox *omniBox() const { return m_omniBox; }
    [[nodiscard]] AccountChooser *accounts() const { return m_accounts; }
    void setVault(VaultState state);
    void setChoices(const QString &language, ThemeMode mode);
    void setWatching(bool on) { m_watching = on; }
    void setNarrow(bool narrow);
    [[nodiscard]] QToolButton *menuButton() const { return m_menuButton; }

Q_SIGNALS:
    void pictureAsked(); ///< a file with QR codes is to be read
    void vaultAsked();
    void languageChosen(const QString &name);
    void themeChosen(wxbind::ThemeMode mode);
    void watchChosen(bool on);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillMenu();
    void retranslate();

    OmniBox *m_omniBox;
    QToolButton *m_picture;
    QPushButton *m_vault;
    AccountChooser *m_accounts;
    QToolButton *m_menuButton;
    VaultState m_vaultState = VaultState::Opening;
    QString m_language;
    ThemeMode m_mode = ThemeMode::System;
    bool m_narrow = false;
    bool m_watching = false;
};

} // namespace wxbind
