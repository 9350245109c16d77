#pragma once

#include "core/base/error.h"
#include "core/console/recognise.h"

#include <QDialog>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace wxbind {

class QrResultRow;
class StateView;

/// What a picture said: each code on a line of its own, or why there is none. While it is being
/// looked at: that, and the way out.
class QrResults final : public QDialog
{
    Q_OBJECT

public:
    struct Code
    {
        QString text;
        Recognition recognition;
    };

    explicit QrResults(QWidget *parent);

    void showReading();
    void showCodes(const QList<Code> &codes);
    void showNone();
    void showError(const Error &error);

    [[nodiscard]] QList<QrResultRow *> rows() const { return m_rows; }
    [[nodiscard]] StateView *state() const { return m_state; }

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);
    void anotherAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void showState();

    enum class Shows
    {
        Reading,
        Codes,
        None,
        Error,
    };
    Shows m_shows = Shows::Reading;
    Error m_error;
    QList<Code> m_codes;
    QList<QrResultRow *> m_rows;
    QStackedWidget *m_stack;
    StateView *m_state;
    QScrollArea *m_list;
    QPushButton *m_another;
    QPushButton *m_close;
};

} // namespace wxbind
