#include "ui/shell/WindowMemory.h"

namespace banso {

namespace {

constexpr const char* kLanguage = "window/language";
constexpr const char* kScheme = "window/scheme";
constexpr const char* kPercent = "window/textPercent";
constexpr const char* kGeometry = "window/geometry";
constexpr const char* kLogin = "desk/lastLogin";

QString pageKey(const QString& login) {
    return QStringLiteral("page/") + QString::fromLatin1(login.toUtf8().toHex());
}

} // namespace

QString WindowMemory::text(const char* key) const {
    return m_file.value(QLatin1String(key)).toString();
}

void WindowMemory::put(const char* key, const QVariant& value) {
    m_file.setValue(QLatin1String(key), value);
}

Language WindowMemory::language() const {
    return enumOf<Language>(text(kLanguage)).value_or(Language::Japanese);
}

void WindowMemory::setLanguage(Language language) {
    put(kLanguage, keyOf(language));
}

LookChoice WindowMemory::look() const {
    const int percent = m_file.value(QLatin1String(kPercent), Look::kLeastPercent).toInt();
    return {enumOf<Scheme>(text(kScheme)).value_or(Scheme::Light),
            qBound(Look::kLeastPercent, percent, Look::kMostPercent)};
}

void WindowMemory::setLook(const LookChoice& look) {
    put(kScheme, keyOf(look.scheme));
    put(kPercent, look.percent);
}

QByteArray WindowMemory::geometry() const {
    return m_file.value(QLatin1String(kGeometry)).toByteArray();
}

void WindowMemory::setGeometry(const QByteArray& geometry) {
    put(kGeometry, geometry);
}

QString WindowMemory::lastPage(const QString& login) const {
    return m_file.value(pageKey(login)).toString();
}

void WindowMemory::setLastPage(const QString& login, const QString& page) {
    m_file.setValue(pageKey(login), page);
}

QString WindowMemory::lastLogin() const {
    return text(kLogin);
}

void WindowMemory::setLastLogin(const QString& login) {
    put(kLogin, login);
}

QString WindowMemory::folder(const QString& purpose) const {
    return m_file.value(QStringLiteral("folders/") + purpose).toString();
}

void WindowMemory::setFolder(const QString& purpose, const QString& folder) {
    m_file.setValue(QStringLiteral("folders/") + purpose, folder);
}

} // namespace banso
