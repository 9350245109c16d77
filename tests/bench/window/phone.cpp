#include "tests/bench/window/phone.h"

#include <curl/curl.h>

namespace wxbind::bench {

namespace {

size_t drop(char *, size_t size, size_t count, void *)
{
    return size * count;
}

} // namespace

long followLink(QByteArray link, const QByteArray &person)
{
    link.insert(link.indexOf('#'), QByteArray("&sandbox_approve=").append(person));
    CURL *phone = curl_easy_init();
    curl_easy_setopt(phone, CURLOPT_WRITEFUNCTION, drop);
    curl_easy_setopt(phone, CURLOPT_URL, link.constData());
    curl_easy_setopt(phone, CURLOPT_FOLLOWLOCATION, 1L);
    long status = 0;
    if (curl_easy_perform(phone) == CURLE_OK) {
        curl_easy_getinfo(phone, CURLINFO_RESPONSE_CODE, &status);
    }
    curl_easy_cleanup(phone);
    return status;
}

} // namespace wxbind::bench
