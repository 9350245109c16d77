#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListView;

namespace wxbind {

class LinkBookModel;
class ListStack;
struct StateText;

/// The book of issued links: which ones, and the list of them.
class LinkBook final : public QWidget
{
    Q_OBJECT

public:
    explicit LinkBook(Console &console, QWidget *parent = nullptr);

    void setAccount(const AppId &appId);
    /// Asks for what the filter says; rows and place stay when it is the same as before.
    void ask();
    /// The whole book, with this link in it.
    void choose(AttemptId id);
    void retranslate();
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] QLineEdit *filter() const { return m_text; }

Q_SIGNALS:
    void chosen(wxbind::AttemptId id);
    /// No link fits: none is chosen.
    void emptied();
    void newLinkAsked();

private:
    void build();
    void fillOutcomes();
    [[nodiscard]] bool isFiltered() const;
    void showAll();
    [[nodiscard]] StateText emptyText();
    void onLoaded();

    LinkBookModel *m_model;
    QLineEdit *m_text;
    QComboBox *m_outcome;
    QCheckBox *m_allAccounts;
    QListView *m_list;
    ListStack *m_stack;
    QTimer m_typing;
    AppId m_appId;
    AttemptId m_shown;
};

} // namespace wxbind
