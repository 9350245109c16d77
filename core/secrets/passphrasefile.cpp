#include "core/secrets/passphrasefile.h"

#include "core/secrets/sealer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryFile>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace wxbind {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kFormat = "wxbind-vault"_L1;
constexpr auto kDerivation = "argon2id13"_L1;
/// A damaged or planted header must not make us ask for all memory or calculate for hours.
constexpr quint64 kMostOperations = 100;
constexpr quint64 kMostMemory = quint64(2) * 1024 * 1024 * 1024;
constexpr qint64 kLongestFile = 64 * 1024;

struct Header
{
    KeyCost cost;
    QByteArray salt;
    QByteArray box;
};

/// The cost and salt are bound to the box, so that nobody can swap in weaker ones.
QByteArray purposeOf(const Header &header)
{
    return "wxbind-vault/1/master-key/" + QByteArray::number(header.cost.operations) + "/" +
           QByteArray::number(header.cost.memoryBytes) + "/" + header.salt.toHex();
}

Result<Secret> derivedKey(const Header &header, const Secret &passphrase)
{
    QByteArray key(kMasterKeyBytes, '\0');
    const QByteArray &phrase = passphrase.reveal();
    const int refused = crypto_pwhash(
        reinterpret_cast<unsigned char *>(key.data()), kMasterKeyBytes, phrase.constData(),
        static_cast<unsigned long long>(phrase.size()),
        reinterpret_cast<const unsigned char *>(header.salt.constData()), header.cost.operations,
        static_cast<size_t>(header.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (refused != 0) {
        return fail(Fault::Secret, u"no memory to make the key from the passphrase"_s);
    }
    return Secret(std::move(key));
}

QByteArray textOf(const Header &header)
{
    const QJsonObject object{
        {u"format"_s, kFormat},
        {u"version"_s, 1},
        {u"kdf"_s, kDerivation},
        {u"operations"_s, qint64(header.cost.operations)},
        {u"memoryBytes"_s, qint64(header.cost.memoryBytes)},
        {u"salt"_s, QString::fromLatin1(header.salt.toBase64())},
        {u"box"_s, QString::fromLatin1(header.box.toBase64())},
    };
    return QJsonDocument(object).toJson();
}

Result<Header> headerIn(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    Header header;
    header.cost.operations = quint64(std::max(0LL, object["operations"_L1].toInteger()));
    header.cost.memoryBytes = quint64(std::max(0LL, object["memoryBytes"_L1].toInteger()));
    header.salt = QByteArray::fromBase64(object["salt"_L1].toString().toLatin1());
    header.box = QByteArray::fromBase64(object["box"_L1].toString().toLatin1());
    const bool known = object["format"_L1].toString() == kFormat &&
                       object["version"_L1].toInt() == 1 &&
                       object["kdf"_L1].toString() == kDerivation;
    const bool sane = header.cost.operations >= crypto_pwhash_OPSLIMIT_MIN &&
                      header.cost.operations <= kMostOperations &&
                      header.cost.memoryBytes >= crypto_pwhash_MEMLIMIT_MIN &&
                      header.cost.memoryBytes <= kMostMemory &&
                      header.salt.size() == qsizetype(crypto_pwhash_SALTBYTES);
    if (!known || !sane) {
        return fail(Fault::Secret, u"the passphrase file is damaged"_s);
    }
    return header;
}

/// Writes the folder itself to the disk, with the new name in it.
Result<Unit> keepName(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    const bool kept = handle >= 0 && fsync(handle) == 0;
    if (handle >= 0) {
        ::close(handle);
    }
    return kept ? Result<Unit>(Unit{})
                : fail(Fault::Storage, u"cannot write the passphrase file's folder to the disk"_s);
}

Result<Unit> writeNew(const QString &file, const QByteArray &text)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    QTemporaryFile draft(file + ".XXXXXX"_L1); // made 0600
    if (!draft.open() || draft.write(text) != text.size() || !draft.flush()) {
        return fail(Fault::Storage, u"cannot write the passphrase file: "_s + draft.errorString());
    }
    // Whole or not at all, also when the power goes: what it seals must never outlive it.
    if (fsync(draft.handle()) != 0) {
        return fail(Fault::Storage, u"cannot write the passphrase file to the disk"_s);
    }
    const QString draftName = draft.fileName();
    draft.setAutoRemove(false);
    draft.close();
    // rename() without replacing: of two programs that make the file at once, one wins.
    if (!QFile::rename(draftName, file)) {
        QFile::remove(draftName);
        return QFileInfo::exists(file)
                   ? fail(Fault::Conflict, u"there is a passphrase file already"_s)
                   : fail(Fault::Storage, u"cannot put the passphrase file in place"_s);
    }
    return keepName(QFileInfo(file).absolutePath());
}

} // namespace

Result<Secret> openPassphraseFile(const QString &file, const Secret &passphrase)
{
    if (sodium_init() < 0) {
        return fail(Fault::Secret, u"libsodium cannot start"_s);
    }
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(Fault::Storage, u"cannot read the passphrase file: "_s + source.errorString());
    }
    const Result<Header> header = headerIn(source.read(kLongestFile));
    if (!header) {
        return fail(header.error());
    }
    const Result<Secret> key = derivedKey(*header, passphrase);
    if (!key) {
        return fail(key.error());
    }
    Result<QByteArray> master = Sealer(*key).open(header->box, purposeOf(*header));
    if (!master || master->size() != kMasterKeyBytes) {
        return fail(Fault::Secret, u"wrong passphrase, or the passphrase file is damaged"_s);
    }
    return Secret(*std::move(master));
}

Result<Secret> createPassphraseFile(const QString &file, const Secret &passphrase,
                                    const KeyCost &cost)
{
    if (sodium_init() < 0) {
        return fail(Fault::Secret, u"libsodium cannot start"_s);
    }
    if (passphrase.isEmpty()) {
        return fail(Fault::Invalid, u"the passphrase is empty"_s);
    }
    Header header{cost, QByteArray(crypto_pwhash_SALTBYTES, '\0'), {}};
    randombytes_buf(header.salt.data(), static_cast<size_t>(header.salt.size()));
    const Result<Secret> key = derivedKey(header, passphrase);
    if (!key) {
        return fail(key.error());
    }
    QByteArray bytes(kMasterKeyBytes, '\0');
    randombytes_buf(bytes.data(), static_cast<size_t>(bytes.size()));
    Secret master(std::move(bytes));
    header.box = Sealer(*key).seal(master.reveal(), purposeOf(header));
    if (const Result<Unit> written = writeNew(file, textOf(header)); !written) {
        return fail(written.error());
    }
    return master;
}

} // namespace wxbind
