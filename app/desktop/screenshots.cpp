#include "app/desktop/screenshots.h"

#include <QDir>
#include <QPixmap>

#include <array>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

/// Answers of the database come within a few milliseconds; a page shows no progress after that.
constexpr int kSettleMillis = 900;
constexpr std::array<const char16_t *, kPageCount> kNames{u"links", u"attempts", u"exchanges",
                                                          u"users", u"accounts"};

} // namespace

Screenshots::Screenshots(MainWindow &window, QString folder, QString suffix, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(std::move(folder))
    , m_suffix(std::move(suffix))
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettleMillis);
    connect(&m_settle, &QTimer::timeout, this, &Screenshots::shoot);
}

void Screenshots::start()
{
    m_good = QDir().mkpath(m_folder);
    next();
}

void Screenshots::next()
{
    if (++m_page >= kPageCount) {
        Q_EMIT done(m_good);
        return;
    }
    m_window.turnTo(static_cast<PageKind>(m_page));
    m_settle.start();
}

void Screenshots::shoot()
{
    const QString name = QString::fromUtf16(kNames.at(static_cast<size_t>(m_page)));
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, name, m_suffix);
    m_good = m_window.grab().save(file) && m_good;
    next();
}

} // namespace wxbind
