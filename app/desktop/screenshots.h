#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QObject>
#include <QTimer>

namespace wxbind {

/// Turns through the pages and writes a picture of each: links-light-zh.png, … Ends with done().
class Screenshots final : public QObject
{
    Q_OBJECT

public:
    Screenshots(MainWindow &window, QString folder, QString suffix, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void done(bool good);

private:
    void next();
    void shoot();

    MainWindow &m_window;
    QString m_folder;
    QString m_suffix;
    QTimer m_settle;
    int m_page = -1;
    bool m_good = true;
};

} // namespace wxbind
