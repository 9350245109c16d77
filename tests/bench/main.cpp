#include "tests/bench/ratiotable.h"

#include <QCoreApplication>

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv)) {
        return 2;
    }
    wxbind::bench::RatioTable table({
        {"three calls: bare QNetworkAccessManager / libcurl", "qnam", "libcurl", 0},
        {"our steps over HttpClient / QNetworkAccessManager", "steps", "qnam", 1.15},
        {"our steps over HttpClient / libcurl", "steps", "libcurl", 1.15},
        {"recorded in the database / libcurl", "desk", "libcurl", 1.15},
        {"steps / libcurl, platform answers after 20 ms", "steps_20ms", "libcurl_20ms", 1.15},
        {"recorded / libcurl, after 20 ms", "desk_20ms", "libcurl_20ms", 1.15},
        {"link and QR image", "link_qr", "", 2.0},
        {"link check, 8 KB of link", "link_check_8k", "", 1.0},
        {"link check, 8 KB of log", "link_check_log", "", 1.0},
        {"QR from a file, 12 MP photo of a screen", "qr_photo", "", 300.0},
        {"QR from a file, 12 MP, several codes", "qr_several", "", 300.0},
        {"QR from a file, 12 MP page without a code", "qr_printed", "", 300.0},
        {"QR from a file, 12 MP of noise", "qr_noise", "", 300.0},
        {"exact openid look-up / prepared in the C API", "lookup", "lookup_raw", 1.5},
        {"the same through the asynchronous door, p95", "lookup_async_p95", "", 1.0},
        {"exec to first paint, demo data", "first_paint", "", 300.0},
    });
    benchmark::RunSpecifiedBenchmarks(&table);
    benchmark::Shutdown();
    return 0;
}
