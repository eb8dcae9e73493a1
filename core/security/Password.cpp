#include "core/security/Password.h"

#include "core/storage/SettingBook.h"

#include <sodium.h>

namespace banso {

namespace {

/// Long enough for any sentence; more would only make the hash a way to keep the machine busy.
constexpr int kMostCharacters = 128;

void requireSodium() {
    if (sodium_init() < 0)
        throw StorageFailure(StorageProblem::Other, "password", "libsodium does not start");
}

/// The typed password as bytes that are wiped when done with.
class Typed {
  public:
    explicit Typed(const QString& password)
        : m_bytes(password.normalized(QString::NormalizationForm_C).toUtf8()) {}
    ~Typed() { sodium_memzero(m_bytes.data(), static_cast<std::size_t>(m_bytes.size())); }
    Typed(const Typed&) = delete;
    Typed& operator=(const Typed&) = delete;
    [[nodiscard]] const char* data() const { return m_bytes.constData(); }
    [[nodiscard]] auto size() const { return static_cast<unsigned long long>(m_bytes.size()); }

  private:
    QByteArray m_bytes;
};

using HashText = std::array<char, crypto_pwhash_STRBYTES>;

HashText textOf(const QString& hash) {
    HashText text{};
    const QByteArray bytes = hash.toLatin1();
    std::copy_n(bytes.constData(), std::min<qsizetype>(bytes.size(), text.size() - 1),
                text.begin());
    return text;
}

std::size_t bytesOf(PasswordCost cost) {
    return static_cast<std::size_t>(cost.memoryMiB) << 20;
}

QByteArray randomBase64(std::size_t size) {
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    randombytes_buf(bytes.data(), size);
    return bytes.toBase64(QByteArray::OmitTrailingEquals);
}

} // namespace

PasswordCost PasswordCost::of(const SettingBook& settings, Date on) {
    return {settings.integer(QStringLiteral("password.passes"), on),
            settings.integer(QStringLiteral("password.memoryMiB"), on)};
}

namespace Password {

QString hashOf(const QString& password, PasswordCost cost) {
    requireSodium();
    const Typed typed(password);
    HashText text;
    if (crypto_pwhash_str(text.data(), typed.data(), typed.size(),
                          static_cast<unsigned long long>(cost.passes), bytesOf(cost)) != 0)
        throw StorageFailure(StorageProblem::Other, "password", "not enough memory for the hash");
    return QString::fromLatin1(text.data());
}

bool matches(const QString& password, const QString& hash) {
    requireSodium();
    const Typed typed(password);
    return crypto_pwhash_str_verify(textOf(hash).data(), typed.data(), typed.size()) == 0;
}

bool isOutdated(const QString& hash, PasswordCost cost) {
    return crypto_pwhash_str_needs_rehash(textOf(hash).data(),
                                          static_cast<unsigned long long>(cost.passes),
                                          bytesOf(cost)) != 0;
}

QString decoyHash(PasswordCost cost) {
    requireSodium();
    return QStringLiteral("$argon2id$v=19$m=%1,t=%2,p=1$%3$%4")
        .arg(cost.memoryMiB * 1024)
        .arg(cost.passes)
        .arg(QString::fromLatin1(randomBase64(crypto_pwhash_SALTBYTES)),
             QString::fromLatin1(randomBase64(32)));
}

QString oneTime() {
    requireSodium();
    static constexpr std::string_view kLetters = "23456789abcdefghjkmnpqrstuvwxyz";
    QString text;
    for (int i = 0; i < 12; ++i) {
        if (i > 0 && i % 4 == 0)
            text += u'-';
        text += QLatin1Char(kLetters[randombytes_uniform(kLetters.size())]);
    }
    return text;
}

Status checkRules(const QString& password, const QString& login, int least) {
    const QString field = QStringLiteral("password");
    const qsizetype length = password.toUcs4().size();
    if (length < least)
        return fail(refused("password.tooShort", field, {QString::number(least)}));
    if (length > kMostCharacters)
        return fail(refused("password.tooLong", field, {QString::number(kMostCharacters)}));
    if (password.compare(login, Qt::CaseInsensitive) == 0)
        return fail(refused("password.isLogin", field));
    return {};
}

} // namespace Password

} // namespace banso
