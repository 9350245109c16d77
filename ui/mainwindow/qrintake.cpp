#include "ui/mainwindow/qrintake.h"

#include "ui/mainwindow/picturedrop.h"
#include "ui/mainwindow/pictureread.h"

namespace wxbind {

namespace {

constexpr int kPatienceMillis = 200;

/// Whether the text itself says which page it belongs to.
bool leadsSomewhere(const Recognition &recognition)
{
    return recognition.kind != Recognition::Kind::Nothing &&
           recognition.kind != Recognition::Kind::Search;
}

} // namespace

QrIntake::QrIntake(Confirm &confirm, QWidget *window)
    : QObject(window)
    , m_confirm(confirm)
    , m_window(window)
    , m_drop(new PictureDrop(window))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMillis);
    connect(&m_patience, &QTimer::timeout, this, [this] { card()->showReading(); });
    connect(m_drop, &PictureDrop::fileGiven, this, &QrIntake::readFile);
    connect(m_drop, &PictureDrop::imageGiven, this, &QrIntake::readImage);
}

QrIntake::~QrIntake()
{
    m_reading.cancel();
}

void QrIntake::askFile()
{
    QWidget *asker = m_results ? m_results.data() : m_window;
    const QStringList kinds{tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp)"),
                            tr("All files (*)")};
    m_confirm.askOpenFile(asker, tr("Read the QR codes of a picture"), kinds.join(u";;"),
                          [this](const QString &file) {
                              if (!file.isEmpty()) {
                                  readFile(file);
                              }
                          });
}

void QrIntake::readFile(const QString &file)
{
    follow(LinkDesk::readQrFile(file));
}

void QrIntake::readImage(const QImage &image)
{
    follow(LinkDesk::readQrImage(image));
}

void QrIntake::follow(const Async<QList<QrReading>> &reading)
{
    m_reading.cancel();
    m_reading = reading;
    m_patience.start();
    onResult(reading, this, [this, asked = ++m_asked](const Result<QList<QrReading>> &readings) {
        if (asked == m_asked) {
            m_patience.stop();
            judge(readings);
        }
    });
}

void QrIntake::judge(const Result<QList<QrReading>> &readings)
{
    if (!readings) {
        card()->showError(readings.error());
        return;
    }
    QList<QrResults::Code> codes;
    for (const QrReading &reading : *readings) {
        codes.append({reading.text, recogniseQr(reading.text)});
    }
    if (codes.isEmpty()) {
        card()->showNone();
    } else if (codes.size() == 1 && leadsSomewhere(codes.first().recognition)) {
        go(codes.first().recognition);
    } else {
        card()->showCodes(codes);
    }
}

void QrIntake::go(Recognition place)
{
    if (m_results) {
        m_results->close(); // `place` was the card's own: taken by value
    }
    Q_EMIT goTo(place);
}

void QrIntake::stop()
{
    ++m_asked;
    m_patience.stop();
    m_reading.cancel();
}

QrResults *QrIntake::card()
{
    if (!m_results) {
        m_results = new QrResults(m_window);
        m_results->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_results, &QrResults::goTo, this, &QrIntake::go);
        connect(m_results, &QrResults::anotherAsked, this, &QrIntake::askFile);
        connect(m_results, &QDialog::rejected, this, [this] {
            m_results = nullptr; // closing: what comes next gets a card of its own
            stop();
        });
        m_results->open();
    }
    return m_results;
}

} // namespace wxbind
