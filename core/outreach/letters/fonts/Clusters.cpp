#include "core/outreach/letters/fonts/Clusters.h"

#include "core/outreach/letters/fonts/VariationTable.h"

#include <QChar>

namespace banso {

bool continuesCluster(char32_t c) {
    constexpr char32_t kZeroWidthJoiner = 0x200D;
    if (c < 0x300)
        return false;
    if (isVariationSelector(c) || c == kZeroWidthJoiner || (c >= 0x1160 && c <= 0x11FF))
        return true;
    switch (QChar::category(c)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return true;
    default:
        return false;
    }
}

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

bool isInvisible(char32_t c) {
    return c == 0x00AD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2060 && c <= 0x2064) || c == 0xFEFF;
}

} // namespace banso
