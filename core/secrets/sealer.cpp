#include "core/secrets/sealer.h"

#include <sodium.h>

namespace wxbind {

namespace {

constexpr char kVersion = 1;
constexpr qsizetype kNonce = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype kTag = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype kHead = 1 + kNonce;

const unsigned char *in(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned char *out(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

unsigned long long length(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

bool usable(const Secret &key)
{
    return sodium_init() >= 0 &&
           key.reveal().size() == qsizetype(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
}

} // namespace

Sealer::Sealer(Secret key)
    : m_key(std::move(key))
{}

QByteArray Sealer::seal(const QByteArray &plain, const QByteArray &purpose) const
{
    if (!usable(m_key)) {
        return {}; // never a box that looks sealed: open() refuses it
    }
    QByteArray box(kHead + plain.size() + kTag, '\0');
    box[0] = kVersion;
    randombytes_buf(box.data() + 1, static_cast<size_t>(kNonce));
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(box) + kHead, nullptr, in(plain), length(plain),
                                               in(purpose), length(purpose), nullptr, in(box) + 1,
                                               in(m_key.reveal()));
    return box;
}

Result<QByteArray> Sealer::open(const QByteArray &box, const QByteArray &purpose) const
{
    if (!usable(m_key)) {
        return fail(Fault::Secret, QStringLiteral("the key has a wrong length"));
    }
    if (box.size() < kHead + kTag || box.at(0) != kVersion) {
        return fail(Fault::Secret, QStringLiteral("not a sealed box"));
    }
    QByteArray plain(box.size() - kHead - kTag, '\0');
    const int refused = crypto_aead_xchacha20poly1305_ietf_decrypt(
        out(plain), nullptr, nullptr, in(box) + kHead, length(box) - kHead, in(purpose),
        length(purpose), in(box) + 1, in(m_key.reveal()));
    if (refused != 0) {
        return fail(Fault::Secret,
                    QStringLiteral("the box is damaged, or of another key or purpose"));
    }
    return plain;
}

} // namespace wxbind
