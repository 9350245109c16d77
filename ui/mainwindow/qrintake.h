#pragma once

#include "core/console/linkdesk.h"
#include "ui/mainwindow/qrresults.h"
#include "ui/shared/confirm.h"

#include <QPointer>
#include <QTimer>

namespace wxbind {

class PictureDrop;

/// Brings pictures with QR codes in: dropped, pasted or chosen. One code that says where it leads
/// is followed at once; else a card lists them, or says why there is none. Looking takes place off
/// this thread; another picture or closing the card stops it.
class QrIntake final : public QObject
{
    Q_OBJECT

public:
    QrIntake(Confirm &confirm, QWidget *window);
    ~QrIntake() override;

    void askFile();
    void readFile(const QString &file);
    void readImage(const QImage &image);

    [[nodiscard]] QrResults *results() const { return m_results; } ///< null when it is not open
    [[nodiscard]] PictureDrop *drop() const { return m_drop; }

Q_SIGNALS:
    void goTo(const wxbind::Recognition &recognition);

private:
    void follow(const Async<QList<QrReading>> &reading);
    void judge(const Result<QList<QrReading>> &readings);
    void go(Recognition place);
    void stop();
    [[nodiscard]] QrResults *card();

    Confirm &m_confirm;
    QWidget *m_window;
    PictureDrop *m_drop;
    QPointer<QrResults> m_results;
    Async<QList<QrReading>> m_reading;
    QTimer m_patience; ///< what takes longer is shown
    int m_asked = 0;
};

} // namespace wxbind
