#pragma once

#include "core/base/EnumText.h"

#include <QTranslator>

namespace banso {

/// What the window and the messages of the command line speak. Japanese is what is shipped.
enum class Language { Japanese, English };

template <>
struct EnumText<Language> {
    static constexpr std::array kKeys{std::pair{Language::Japanese, "ja"},
                                      std::pair{Language::English, "en"}};
};

/// The words of one language, in force while it lives. The system's locale has no part in it.
class Translation {
  public:
    explicit Translation(Language language);
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    [[nodiscard]] Language language() const { return m_language; }

  private:
    Language m_language;
    QTranslator m_ours;
    QTranslator m_toolkit; ///< what Qt itself says: menus of text fields, names of keys
};

} // namespace banso
