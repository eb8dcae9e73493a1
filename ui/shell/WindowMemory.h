#pragma once

#include "ui/widgets/look/Look.h"
#include "ui/words/Language.h"

#include <QByteArray>
#include <QSettings>

#include <optional>

namespace banso {

/// What this computer remembers of its window, in an ini file of the user: no personal data, and
/// nothing that a register needs.
class WindowMemory {
  public:
    explicit WindowMemory(const QString& file) : m_file(file, QSettings::IniFormat) {}

    [[nodiscard]] Language language() const;
    void setLanguage(Language language);
    [[nodiscard]] LookChoice look() const;
    void setLook(const LookChoice& look);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    /// The page that was open last, for one login of one register.
    [[nodiscard]] QString lastPage(const QString& login) const;
    void setLastPage(const QString& login, const QString& page);
    [[nodiscard]] QString lastLogin() const;
    void setLastLogin(const QString& login);
    /// The folder used last for a purpose (`import`).
    [[nodiscard]] QString folder(const QString& purpose) const;
    void setFolder(const QString& purpose, const QString& folder);

  private:
    [[nodiscard]] QString text(const char* key) const;
    void put(const char* key, const QVariant& value);

    QSettings m_file;
};

} // namespace banso
