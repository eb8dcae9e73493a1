#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace banso {

/// Text as people count it. A character is what a reader sees as one: a surrogate pair (𠮷), an
/// ideograph with its variation selector (葛 U+E0100), か with a combining ゛, an emoji sequence.
/// None of the functions here ever cuts through one.

/// How many characters a reader sees.
[[nodiscard]] qsizetype userLength(QStringView text);

/// The first `count` characters, or all of a shorter text.
[[nodiscard]] QString userLeft(QStringView text, qsizetype count);

/// At most `count` characters; a longer text ends in … (which is one of them).
[[nodiscard]] QString userElided(QStringView text, qsizetype count);

/// One entry a character, in order.
[[nodiscard]] std::vector<QStringView> userCharacters(QStringView text);

/// What can be wrong with a character in a name, an address or a message.
enum class OddCharacter {
    PrivateUse, ///< 外字: U+E000–F8FF, planes 15 and 16; means nothing outside the system it is
                ///< from
    Control,    ///< C0 and C1 controls other than a line break, DEL
    LineBreak,  ///< LF, CR, VT, FF, NEL, line and paragraph separator
    Invisible,  ///< zero width, byte order mark, direction marks: seen by nobody, compared by all
    HalfSurrogate, ///< half of a pair: the text was cut by another program
    Noncharacter,  ///< U+FFFD (already lost elsewhere), U+FFFE, U+FFFF and their like
};

/// Nothing for a character that may stand in any text. Variation selectors are not odd.
[[nodiscard]] std::optional<OddCharacter> oddityOf(char32_t character);

struct OddPlace {
    qsizetype character; ///< position counted in characters as readers count them, from 0
    char32_t codePoint;
    OddCharacter kind;
    friend bool operator==(const OddPlace&, const OddPlace&) = default;
};

/// Every odd character of a text, in order.
[[nodiscard]] std::vector<OddPlace> oddCharacters(QStringView text);
[[nodiscard]] bool hasOdd(QStringView text, OddCharacter kind);

[[nodiscard]] constexpr bool isPrivateUse(char32_t c) {
    return (c >= 0xE000 && c <= 0xF8FF) || c >= 0xF0000;
}
/// VS1 to VS256.
[[nodiscard]] constexpr bool isVariationSelector(char32_t c) {
    return (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0xE0100 && c <= 0xE01EF);
}

/// Calls `visit(codePoint, position)` for each code point; half a surrogate pair comes as itself.
template <class Visit>
void forEachCodePoint(QStringView text, Visit&& visit) {
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        const char16_t unit = text[i++].unicode();
        if (QChar::isHighSurrogate(unit) && i < text.size() && text[i].isLowSurrogate())
            visit(QChar::surrogateToUcs4(unit, text[i++].unicode()), start);
        else
            visit(char32_t(unit), start);
    }
}

} // namespace banso
