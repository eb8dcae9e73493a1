#pragma once

#include "core/base/EnumText.h"
#include "core/base/Result.h"

#include <map>
#include <set>

namespace banso {

/// What a notice's text may ask for, written `{place}`. Nothing that changes by itself from day to
/// day: a text that was frozen is compared with what it would be now.
enum class Placeholder {
    Town,
    Office,
    OfficePhone,
    OfficeHours,
    Url,
    SessionDate, ///< 11月18日(水)
    SessionTime, ///< 13:15
    SessionPlace,
    Addressee, ///< personal
    Children,  ///< personal
};

template <>
struct EnumText<Placeholder> {
    static constexpr std::array kKeys{
        std::pair{Placeholder::Town, "town"},
        std::pair{Placeholder::Office, "office"},
        std::pair{Placeholder::OfficePhone, "phone"},
        std::pair{Placeholder::OfficeHours, "hours"},
        std::pair{Placeholder::Url, "url"},
        std::pair{Placeholder::SessionDate, "date"},
        std::pair{Placeholder::SessionTime, "time"},
        std::pair{Placeholder::SessionPlace, "place"},
        std::pair{Placeholder::Addressee, "addressee"},
        std::pair{Placeholder::Children, "children"},
    };
};

/// Whether it is filled with what only the family's own paper may say.
[[nodiscard]] constexpr bool isPersonal(Placeholder placeholder) {
    return placeholder >= Placeholder::Addressee;
}
[[nodiscard]] constexpr bool isOfSession(Placeholder placeholder) {
    return placeholder >= Placeholder::SessionDate && placeholder <= Placeholder::SessionPlace;
}

using MessageValues = std::map<Placeholder, QString>;

/// A text with placeholders in braces. Nothing else in it is special; a brace stands for itself
/// when it is doubled (`{{`).
class MessageTemplate {
  public:
    /// Errors: `template.placeholder` {name} (nobody knows it), `template.braceOpen` {rest}.
    [[nodiscard]] static Result<MessageTemplate> parse(const QString& text);

    [[nodiscard]] std::set<Placeholder> placeholders() const;
    /// Error `template.valueMissing` {placeholder}: half a sentence never leaves.
    [[nodiscard]] Result<QString> filled(const MessageValues& values) const;
    /// What stands between the placeholders: approved words, the same for everybody.
    [[nodiscard]] QStringList fixedWords() const;

  private:
    struct Piece {
        QString words;
        std::optional<Placeholder> placeholder; ///< after the words
    };
    std::vector<Piece> m_pieces;
};

} // namespace banso
