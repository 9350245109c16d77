#pragma once

#include "core/model/account.h"
#include "core/model/finding.h"
#include "core/model/linkorder.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace wxbind {

class ChoiceCard;
class PersonField;
class UserDesk;

/// The order of a link as a form. It knows no rule: what is wrong is told to it by mark().
class LinkForm final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkForm(UserDesk &users, QWidget *parent = nullptr);

    void setAccount(const Account &account);
    void setState(const StateToken &state);
    void setOrder(const LinkOrder &order); ///< the state is left as it is
    [[nodiscard]] LinkOrder order() const;
    [[nodiscard]] UserId expect() const;
    [[nodiscard]] QString note() const;
    void setNote(const QString &note);
    /// Red outlines and the hint under the redirect.
    void mark(const Findings &findings);
    /// Where callbacks are caught; empty: not. Also sets the switch.
    void setListening(const QUrl &address);
    void setRelay(bool on);
    [[nodiscard]] QLineEdit *redirect() const { return m_redirect; }
    [[nodiscard]] PersonField *person() const { return m_person; }
    [[nodiscard]] QCheckBox *catchSwitch() const { return m_catch; }
    [[nodiscard]] QCheckBox *relaySwitch() const { return m_relay; }
    void retranslate();

Q_SIGNALS:
    void changed();
    void freshStateAsked();
    void catchAsked(bool on);
    void relayAsked(bool on);

private:
    void addRow(QWidget *field);
    [[nodiscard]] QCheckBox *addOption(const QString &param);
    void build();
    void buildOptions();
    [[nodiscard]] QWidget *buildRedirect();
    [[nodiscard]] QWidget *buildScope();
    [[nodiscard]] QWidget *buildState();
    [[nodiscard]] QWidget *buildPerson(UserDesk &users);
    [[nodiscard]] QString chosenScope() const;
    void offerScopes();

    Account m_account;
    QGridLayout *m_grid;
    QLineEdit *m_redirect;
    QLabel *m_redirectHint;
    QCheckBox *m_catch;
    QCheckBox *m_relay;
    QButtonGroup *m_scopes;
    ChoiceCard *m_base;
    ChoiceCard *m_userInfo;
    ChoiceCard *m_login;
    QLineEdit *m_state;
    QToolButton *m_fresh;
    QWidget *m_options;
    QCheckBox *m_popup;
    QCheckBox *m_snapshot;
    QCheckBox *m_once;
    PersonField *m_person;
    QLabel *m_personHint;
    QLineEdit *m_note;
    QList<QLabel *> m_labels;
    bool m_hostKnown = false;
};

} // namespace wxbind
