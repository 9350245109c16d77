#include "core/store/connection.h"
#include <QNetworkReply>
#include <sqlite3.h>
QEventLoop loop;
