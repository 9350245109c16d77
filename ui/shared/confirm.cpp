#include "ui/shared/confirm.h"

#include "ui/shared/buttons.h"
#include "ui/shared/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QVBoxLayout>

namespace wxbind {

namespace {

void openFileDialog(QFileDialog *dialog, std::function<void(QString)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(
        dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
            const bool chosen = result == QDialog::Accepted && !dialog->selectedFiles().isEmpty();
            answer(chosen ? dialog->selectedFiles().constFirst() : QString());
        });
    dialog->open();
}

QLabel *wrapped(const QString &text, FontRole role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::font(role));
    return label;
}

} // namespace

void DialogConfirm::ask(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(question.yes);
    dialog->setMinimumWidth(Theme::scaled(420));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    column->addWidget(wrapped(question.title, FontRole::Verdict, dialog));
    column->addWidget(wrapped(question.text, FontRole::Body, dialog));
    auto *buttons = new QDialogButtonBox(dialog);
    auto *yes = makeButton(question.dangerous ? ButtonKind::Danger : ButtonKind::Primary, dialog);
    yes->setText(question.yes);
    auto *no = makeButton(ButtonKind::Normal, dialog);
    no->setText(tr("Cancel"));
    buttons->addButton(yes, QDialogButtonBox::AcceptRole);
    buttons->addButton(no, QDialogButtonBox::RejectRole);
    column->addSpacing(6);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::finished, dialog, [answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted);
    });
    dialog->open();
    (question.dangerous ? no : yes)->setFocus();
}

void DialogConfirm::askSaveFile(QWidget *parent, const QString &title, const QString &proposal,
                                const QString &filter, std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, proposal, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposal);
    openFileDialog(dialog, std::move(answer));
}

void DialogConfirm::askOpenFile(QWidget *parent, const QString &title, const QString &filter,
                                std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title, QString(), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    openFileDialog(dialog, std::move(answer));
}

void DialogConfirm::askFolder(QWidget *parent, const QString &title,
                              std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, title);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    openFileDialog(dialog, std::move(answer));
}

void DialogConfirm::askPrinter(QWidget *parent, const QString &title,
                               std::function<void(std::shared_ptr<QPagedPaintDevice>)> answer)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(title);
    auto *dialog = new QPrintDialog(printer.get(), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile);
    QObject::connect(dialog, &QDialog::finished, dialog,
                     [printer, answer = std::move(answer)](int result) {
                         answer(result == QDialog::Accepted ? printer : nullptr);
                     });
    dialog->open();
}

void Confirm::askFolder(QWidget *, const QString &, std::function<void(QString)> answer)
{
    answer({});
}

void Confirm::askPrinter(QWidget *, const QString &,
                         std::function<void(std::shared_ptr<QPagedPaintDevice>)> answer)
{
    answer(nullptr);
}

} // namespace wxbind
