#pragma once

#include "core/console/console.h"
#include "core/console/recognise.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace wxbind {

class BindingBlock;
class CopyButton;
class ElidedLabel;

/// Everything known about one person: bindings with token countdowns, profile, one time line.
class UserPane final : public QWidget
{
    Q_OBJECT

public:
    explicit UserPane(Console &console, QWidget *parent = nullptr);

    void show(const UserDetail &detail);
    using QWidget::show;
    void retranslate();

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);
    void failed(const wxbind::Error &error); ///< a token could not be revealed

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead(QVBoxLayout *column);
    void fill();
    void addSection(const QString &title, const QString &count);
    void addTimeline();
    void tick();

    const Clock &m_clock;
    TokenDesk &m_tokens;
    UserDetail m_detail;
    ElidedLabel *m_name = nullptr;
    QLabel *m_id = nullptr;
    QLabel *m_since = nullptr;
    CopyButton *m_copy = nullptr;
    QWidget *m_content = nullptr;
    QList<BindingBlock *> m_blocks;
    QTimer m_tick;
};

} // namespace wxbind
