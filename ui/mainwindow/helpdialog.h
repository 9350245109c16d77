#pragma once

#include <QDialog>

class QTextBrowser;

namespace wxbind {

/// The handbook in the language of the window.
class HelpDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent = nullptr);

private:
    QTextBrowser *m_text;
};

} // namespace wxbind
