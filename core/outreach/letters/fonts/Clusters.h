#pragma once

#include <QStringView>

#include <vector>

namespace banso {

/// A character of a script whose letters join or reorder, and so are shaped as words.
[[nodiscard]] bool joinsLetters(char32_t c);

/// The parts of a text that must never be broken, in order: a character as readers count them
/// (core/base/UserText.h), or a word of a joining script.
[[nodiscard]] std::vector<QStringView> clustersOf(QStringView text);

/// The code point at `at`, and how many UTF-16 units it takes (a half pair counts as itself).
struct CodePoint {
    char32_t value;
    qsizetype length;
};
[[nodiscard]] inline CodePoint codePointAt(QStringView text, qsizetype at) {
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

} // namespace banso
