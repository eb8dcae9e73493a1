#pragma once

#include <QStringView>

#include <functional>

namespace banso {

/// A sign that belongs to the character before it: a combining mark, a variation selector, a vowel
/// of a Hangul syllable, a joiner.
[[nodiscard]] bool continuesCluster(char32_t c);
/// A character of a script whose letters join or reorder, and so are shaped as words.
[[nodiscard]] bool joinsLetters(char32_t c);
/// Takes no room and leaves no ink: zero-width spaces, direction marks, soft hyphens.
[[nodiscard]] bool isInvisible(char32_t c);

/// Calls `visit` with each part of `text` that must never be broken: a character with all that
/// belongs to it, or a word of a joining script. Together they are the text.
template <class Visit>
void forEachCluster(QStringView text, Visit visit);

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

template <class Visit>
void forEachCluster(QStringView text, Visit visit) {
    qsizetype start = 0;
    while (start < text.size()) {
        const CodePoint first = codePointAt(text, start);
        const bool isWord = first.value > 0x7F && joinsLetters(first.value);
        qsizetype end = start + first.length;
        while (end < text.size()) {
            const CodePoint next = codePointAt(text, end);
            if (next.value <= 0x7F ||
                !(continuesCluster(next.value) || (isWord && joinsLetters(next.value))))
                break;
            end += next.length;
        }
        visit(text.sliced(start, end - start));
        start = end;
    }
}

} // namespace banso
