#pragma once

#include "ui/shared/detailstack.h"
#include "ui/shared/liststack.h"
#include "ui/shared/page.h"

#include <QTimer>

class QAbstractItemView;
class QBoxLayout;
class QLabel;
class QLineEdit;

namespace wxbind {

class PagedModel;

/// A page with a filter and a list at the left and the detail of the chosen row at the right. It
/// follows what is committed here or by another process, and F5, without losing row or place.
class ListPage : public Page
{
    Q_OBJECT

public:
    explicit ListPage(PageContext context, QWidget *parent = nullptr);

    void activate() override;
    void setAccount(const Account &account) override;
    [[nodiscard]] QWidget *firstFocus() const override;

protected:
    struct Parts
    {
        PagedModel *model;
        QAbstractItemView *view;
        QBoxLayout *bar;          ///< filter() in it
        QWidget *count = nullptr; ///< under the filter
        QWidget *below = nullptr; ///< under the list
        QWidget *detail;
        QPalette::ColorRole detailGround = QPalette::Base;
        int listMinimum;
        int detailMinimum;
        int listWidth; ///< of 1200; the one with the greater stretch takes what is left
        int listStretch = 0;
        int detailStretch = 0;
        int typingMillis = 150;
    };
    void build(const Parts &parts);
    [[nodiscard]] static QLabel *countLabel(QWidget *parent);

    /// Now, whatever is still being typed.
    void ask();
    /// Gives the model the question that the filter asks now.
    virtual void applyFilter() = 0;
    virtual void showRow(int row) = 0;
    /// The row to be chosen now that the list is loaded, or -1.
    [[nodiscard]] virtual int rowToChoose() = 0;
    [[nodiscard]] virtual StateText emptyText() = 0;
    /// Another account: what was shown is of the old one.
    virtual void forget() = 0;
    /// The list is loaded: for what else tells of it.
    virtual void onLoaded() {}

    [[nodiscard]] QLineEdit *filter() const { return m_text; }
    [[nodiscard]] DetailStack *detail() const { return m_detail; }
    void retranslateList();

private:
    [[nodiscard]] QWidget *listPane(const Parts &parts);
    [[nodiscard]] QWidget *detailPane(const Parts &parts);
    void connectList();

    QLineEdit *m_text;
    PagedModel *m_model = nullptr;
    QAbstractItemView *m_view = nullptr;
    ListStack *m_list = nullptr;
    DetailStack *m_detail = nullptr;
    QTimer m_typing;
    bool m_isActive = false; ///< was turned to: before, nothing is asked
};

} // namespace wxbind
