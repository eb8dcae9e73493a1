#include "core/base/UserText.h"

#include <QTextBoundaryFinder>

namespace banso {

namespace {

/// Boundaries found by Qt's own tables (no ICU): the same on every system.
class Characters {
  public:
    explicit Characters(QStringView text)
        : m_text(text), m_finder(QTextBoundaryFinder::Grapheme, text) {}

    /// The next character, empty at the end.
    QStringView next() {
        const qsizetype end = m_finder.toNextBoundary();
        if (end < 0)
            return {};
        return m_text.sliced(std::exchange(m_at, end), end - m_at);
    }

  private:
    QStringView m_text;
    QTextBoundaryFinder m_finder;
    qsizetype m_at = 0;
};

} // namespace

qsizetype userLength(QStringView text) {
    Characters characters(text);
    qsizetype count = 0;
    while (!characters.next().isEmpty())
        ++count;
    return count;
}

QString userLeft(QStringView text, qsizetype count) {
    Characters characters(text);
    qsizetype end = 0;
    for (; count > 0; --count) {
        const QStringView one = characters.next();
        if (one.isEmpty())
            break;
        end += one.size();
    }
    return text.first(end).toString();
}

QString userElided(QStringView text, qsizetype count) {
    if (text.size() <= count || userLength(text) <= count)
        return text.toString();
    return count < 1 ? QString() : userLeft(text, count - 1) + u'…';
}

std::vector<QStringView> userCharacters(QStringView text) {
    Characters characters(text);
    std::vector<QStringView> all;
    for (QStringView one = characters.next(); !one.isEmpty(); one = characters.next())
        all.push_back(one);
    return all;
}

std::optional<OddCharacter> oddityOf(char32_t c) {
    if ((c >= 0x0A && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029)
        return OddCharacter::LineBreak;
    if (c < 0x20 || (c >= 0x7F && c <= 0x9F))
        return OddCharacter::Control;
    if (QChar::isSurrogate(c))
        return OddCharacter::HalfSurrogate;
    if (c == 0xFFFD || (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF))
        return OddCharacter::Noncharacter;
    if (isPrivateUse(c))
        return OddCharacter::PrivateUse;
    if (c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
        (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF || (c >= 0xFFF9 && c <= 0xFFFB) ||
        (c >= 0xE0000 && c <= 0xE007F))
        return OddCharacter::Invisible;
    return std::nullopt;
}

std::vector<OddPlace> oddCharacters(QStringView text) {
    std::vector<OddPlace> places;
    forEachCodePoint(text, [&](char32_t c, qsizetype at) {
        // Counting readers' characters is dear and odd ones are rare.
        if (const auto kind = oddityOf(c))
            places.push_back({userLength(text.first(at)), c, *kind});
    });
    return places;
}

bool hasOdd(QStringView text, OddCharacter kind) {
    bool found = false;
    forEachCodePoint(text, [&](char32_t c, qsizetype) { found = found || oddityOf(c) == kind; });
    return found;
}

} // namespace banso
