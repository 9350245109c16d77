#pragma once

#include "core/console/exchangedesk.h"
#include "core/console/recognise.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabWidget;

namespace wxbind {

class ElidedLabel;
class ReplyTree;
class SegmentedControl;
class SignLabel;
class WaterfallBar;

/// One call whole: what was asked, what came, what it means. Masked throughout.
class ExchangePane final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangePane(ExchangeDesk &desk, QWidget *parent = nullptr);

    void show(const Exchange &exchange);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);
    void failed(const wxbind::Error &error); ///< a value could not be revealed

private:
    void buildHead();
    void buildTimes();
    void buildTabs();
    [[nodiscard]] QWidget *buildOverview();
    [[nodiscard]] QWidget *buildReply();
    void fillOverview();
    void fillReply();
    void chooseTab();
    [[nodiscard]] QString timesText() const;
    void addFact(const QString &name, const QString &value, bool mono = false);

    ExchangeDesk &m_desk;
    Exchange m_exchange;
    bool m_tabByHand = false; ///< the operator chose a tab: stay on it
    bool m_choosing = false;
    SignLabel *m_sign = nullptr;
    QLabel *m_title = nullptr;
    QPushButton *m_attempt = nullptr;
    ElidedLabel *m_url = nullptr;
    QTabWidget *m_tabs = nullptr;
    QLabel *m_meaning = nullptr;
    QGridLayout *m_facts = nullptr;
    WaterfallBar *m_bar = nullptr;
    QLabel *m_times = nullptr;
    QPlainTextEdit *m_request = nullptr;
    QLabel *m_replyHead = nullptr;
    SegmentedControl *m_replyForm = nullptr;
    ReplyTree *m_tree = nullptr;
    QPlainTextEdit *m_raw = nullptr;
};

} // namespace wxbind
