#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QWidget;

namespace wxbind {

/// A question before something that writes or goes out.
struct Question
{
    QString title; ///< the whole act in one sentence
    QString text;  ///< what changes, what does not
    QString yes;   ///< the verb of the act
    bool dangerous = false;
};

/// Pages ask through this, so that a test can answer.
class Confirm
{
public:
    virtual ~Confirm() = default;
    /// Calls `answer` later or at once, exactly once.
    virtual void ask(QWidget *parent, const Question &question,
                     std::function<void(bool)> answer) = 0;
    /// A place for a file; `answer` gets an empty text when the operator turned back.
    /// `filter` as in QFileDialog.
    virtual void askSaveFile(QWidget *parent, const QString &title, const QString &proposal,
                             const QString &filter, std::function<void(QString)> answer) = 0;
    virtual void askOpenFile(QWidget *parent, const QString &title, const QString &filter,
                             std::function<void(QString)> answer) = 0;
    /// A folder that is there; empty when the operator turned back.
    virtual void askFolder(QWidget *parent, const QString &title,
                           std::function<void(QString)> answer);
    /// A printer that is set up for whole pages; null when the operator turned back.
    virtual void askPrinter(QWidget *parent, const QString &title,
                            std::function<void(std::shared_ptr<QPagedPaintDevice>)> answer);
};

/// The real one: window-modal dialogs, never a nested event loop.
class DialogConfirm final : public Confirm
{
    Q_DECLARE_TR_FUNCTIONS(wxbind::DialogConfirm)

public:
    void ask(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void askSaveFile(QWidget *parent, const QString &title, const QString &proposal,
                     const QString &filter, std::function<void(QString)> answer) override;
    void askOpenFile(QWidget *parent, const QString &title, const QString &filter,
                     std::function<void(QString)> answer) override;
    void askFolder(QWidget *parent, const QString &title,
                   std::function<void(QString)> answer) override;
    void askPrinter(QWidget *parent, const QString &title,
                    std::function<void(std::shared_ptr<QPagedPaintDevice>)> answer) override;
};

} // namespace wxbind
