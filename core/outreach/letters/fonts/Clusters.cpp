#include "core/outreach/letters/fonts/Clusters.h"

#include "core/base/UserText.h"

namespace banso {

namespace {

bool beginsJoining(QStringView character) {
    const char32_t first = codePointAt(character, 0).value;
    return first > 0x7F && joinsLetters(first);
}

} // namespace

bool joinsLetters(char32_t c) {
    switch (QChar::script(c)) {
    case QChar::Script_Unknown:
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Armenian:
    case QChar::Script_Georgian:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Hangul:
    case QChar::Script_Yi:
        return false;
    default:
        return true;
    }
}

std::vector<QStringView> clustersOf(QStringView text) {
    std::vector<QStringView> clusters;
    bool isInWord = false;
    for (const QStringView character : userCharacters(text)) {
        const bool joins = beginsJoining(character);
        if (isInWord && joins)
            clusters.back() =
                QStringView(clusters.back().begin(), character.end()); // they are neighbours
        else
            clusters.push_back(character);
        isInWord = joins;
    }
    return clusters;
}

} // namespace banso
