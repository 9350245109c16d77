#pragma once

#include "core/console/recognise.h"
#include "ui/shared/statesign.h"

#include <QWidget>

class QPushButton;

namespace wxbind {

/// One code of a picture: what it is, its text with codes masked, what is thought of it, and the
/// way on.
class QrResultRow final : public QWidget
{
    Q_OBJECT

public:
    QrResultRow(const QString &text, const Recognition &recognition, QWidget *parent = nullptr);

    [[nodiscard]] const Recognition &recognition() const { return m_recognition; }
    [[nodiscard]] QPushButton *goButton() const { return m_go; }
    [[nodiscard]] QString verdict() const { return m_verdict; } ///< empty: nothing to judge

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);

private:
    [[nodiscard]] QString kindText() const;
    [[nodiscard]] QString actionText() const;
    [[nodiscard]] QWidget *texts();
    void judgeLink(const QString &text);
    void judgeCallback(const Callback &callback);

    Recognition m_recognition;
    QPushButton *m_go;
    QString m_verdict;
    Sign m_sign = Sign::Note;
};

} // namespace wxbind
