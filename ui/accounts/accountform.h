#pragma once

#include "core/base/secret.h"
#include "core/model/account.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace wxbind {

/// The settings of one account. The AppSecret goes in and never comes out: the field is empty when
/// one is stored, and leaving it empty keeps that one.
class AccountForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AccountForm(QWidget *parent = nullptr);

    /// An account with an empty appid is a new one: only then can the appid be typed.
    void set(const Account &account);
    [[nodiscard]] Account account() const;
    /// What was typed into the secret field; it is emptied by set().
    [[nodiscard]] std::optional<Secret> secret() const;
    [[nodiscard]] bool isNew() const { return m_account.createdAt == 0; }
    [[nodiscard]] bool changed() const;
    void retranslate();
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();

private:
    void addRow(QLabel **label, QWidget *field, QLabel **hint = nullptr);
    void fillColours();
    void fillKinds();
    void onKind();
    void nameSecret();

    Account m_account;
    QFormLayout *m_form;
    QLabel *m_appIdLabel = nullptr;
    QLineEdit *m_appId;
    QLabel *m_nameLabel = nullptr;
    QLineEdit *m_name;
    QLabel *m_kindLabel = nullptr;
    QComboBox *m_kind;
    QLabel *m_componentLabel = nullptr;
    QLineEdit *m_component;
    QLabel *m_domainsLabel = nullptr;
    QPlainTextEdit *m_domains;
    QLabel *m_domainsHint = nullptr;
    QLabel *m_secretLabel = nullptr;
    QLineEdit *m_secret;
    QLabel *m_secretHint = nullptr;
    QLabel *m_pathLabel = nullptr;
    QLineEdit *m_path;
    QLabel *m_apiLabel = nullptr;
    QLineEdit *m_api;
    QLabel *m_authorizeLabel = nullptr;
    QLineEdit *m_authorize;
    QLabel *m_colourLabel = nullptr;
    QComboBox *m_colour;
};

} // namespace wxbind
