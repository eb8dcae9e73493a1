#include "core/base/KeyBuilder.h"

#include "core/base/UserText.h"
#include "core/base/VariantFold.h"

#include <QChar>

#include <array>

namespace banso {

namespace {

constexpr char16_t kVu = u'ヴ';
constexpr int kDeepest = 3; // decompositions within decompositions

/// U+30A1 ァ to U+30FA ヺ: small kana made large, letters that sound alike made one.
constexpr std::u16string_view kLarge =
    u"アアイイウウエエオオカガキギクグケゲコゴサザシジスズセゼソゾタダチジツツズテデトド"
    u"ナニヌネノハバパヒビピフブプヘベペホボポマミムメモヤヤユユヨヨラリルレロワワイエオン"
    u"ヴカケバビベボ";
static_assert(kLarge.size() == 0x30FA - 0x30A1 + 1);

/// U+31F0 ㇰ to U+31FF ㇿ, the small letters of Ainu.
constexpr std::u16string_view kAinu = u"クシストヌハヒフヘホムラリルレロ";

/// U+FF66 ｦ to U+FF9D ﾝ.
constexpr std::u16string_view kHalfWidth =
    u"ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノ"
    u"ハヒフヘホマミムメモヤユヨラリルレロワン";
static_assert(kHalfWidth.size() == 0xFF9D - 0xFF66 + 1);

/// Latin letters that no decomposition takes apart, as passports write them.
struct Latin {
    char16_t letter;
    std::u16string_view plain;
};
constexpr std::array kLatin{
    Latin{u'Æ', u"AE"}, Latin{u'Ð', u"D"}, Latin{u'Ø', u"O"}, Latin{u'Þ', u"TH"},
    Latin{u'Đ', u"D"},  Latin{u'Ħ', u"H"}, Latin{u'Ł', u"L"}, Latin{u'Ŋ', u"NG"},
    Latin{u'Œ', u"OE"}, Latin{u'Ŧ', u"T"}, Latin{u'Ə', u"E"}, Latin{u'ẞ', u"SS"},
};

bool isDash(char32_t c) {
    return c == U'-' || c == 0xAD || (c >= 0x2010 && c <= 0x2015) || c == 0x2043 || c == 0x2212 ||
           c == 0x2500 || c == 0x2501 || c == 0x30FC || c == 0xFE58 || c == 0xFE63 || c == 0xFF0D ||
           c == 0xFF70;
}

bool isSpace(char32_t c) {
    return c == U' ' || (c >= 9 && c <= 13) || c == 0xA0 || (c >= 0x2000 && c <= 0x200A) ||
           c == 0x202F || c == 0x205F || c == 0x3000;
}

/// What the variant table knows: ideographs, their radicals and compatibility forms, old kana.
bool isIdeographic(char32_t c) {
    return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0x20000 && c <= 0x3FFFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x2E80 && c <= 0x2EFF) ||
           (c >= 0x1B000 && c <= 0x1B16F);
}

/// The kana with its voice mark, 0 where it takes none.
char16_t voiced(char16_t kana, bool half) {
    if (kana >= u'ハ' && kana <= u'ホ' && (kana - u'ハ') % 3 == 0)
        return static_cast<char16_t>(kana + (half ? 2 : 1));
    if (half)
        return 0;
    if (kana == u'ウ')
        return kVu;
    constexpr std::u16string_view plain = u"カキクケコサシスセソタチツテト";
    constexpr std::u16string_view marked = u"ガギグゲゴザジズゼゾダジズデド";
    const auto at = plain.find(kana);
    return at == plain.npos ? char16_t(0) : marked[at];
}

char16_t unvoiced(char16_t kana) {
    constexpr std::u16string_view marked = u"ガギグゲゴザジズゼゾダデドバビブベボパピプペポ";
    constexpr std::u16string_view plain = u"カキクケコサシスセソタテトハヒフヘホハヒフヘホ";
    const auto at = marked.find(kana);
    return at == marked.npos ? kana : plain[at];
}

bool isSign(QChar::Category category) {
    switch (category) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned: // a letter that this Unicode version does not know yet
        return false;
    default:
        return true;
    }
}

} // namespace

char16_t vowelOf(char16_t katakana) {
    constexpr std::u16string_view rows[] = {
        u"アカガサザタダナハバパマヤラワ", u"イキギシジチニヒビピミリ",
        u"ウクグスズツヌフブプムユル", u"エケゲセゼテデネヘベペメレ",
        u"オコゴソゾトドノホボポモヨロ"};
    for (const auto row : rows)
        if (row.find(katakana) != row.npos)
            return row.front();
    return 0;
}

void KeyBuilder::append(QStringView text) {
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (!QChar::isSurrogate(unit)) {
            appendCharacter(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() &&
                   text[i + 1].isLowSurrogate()) {
            ++i;
            appendCharacter(QChar::surrogateToUcs4(unit, text[i].unicode()));
        } // half a pair is no character
    }
}

void KeyBuilder::appendCharacter(char32_t c) {
    if (c < 0x80 && ((c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z')))
        return appendPlain(c);
    if (c >= U'a' && c <= U'z')
        return appendPlain(c - U'a' + U'A');
    if (isDash(c))
        return appendSeparator(u'-');
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width ASCII
        return appendCharacter(c - 0xFEE0);
    if (c >= 0x3041 && c <= 0x3096)
        return appendKana(static_cast<char16_t>(c + 0x60));
    if (c >= 0x30A1 && c <= 0x30FA)
        return appendKana(static_cast<char16_t>(c));
    if (isIdeographic(c))
        return appendIdeograph(c);
    if (isSpace(c))
        return appendSeparator(u' ');
    if (isVariationSelector(c))
        return;
    appendOther(c);
}

void KeyBuilder::appendKana(char16_t katakana) {
    const bool afterVu = std::exchange(m_afterVu, false);
    if (afterVu) {
        // ヴァ ヴィ ヴェ ヴォ are バ ビ ベ ボ; ヴャ ヴュ ヴョ begin like ビャ ビュ ビョ.
        constexpr std::u16string_view small = u"ァィェォャュョ";
        constexpr std::u16string_view made = u"バビベボビビビ";
        if (const auto at = small.find(katakana); at != small.npos) {
            m_key.back() = QChar(made[at]);
            if (at < 4)
                return;
        }
    }
    if (m_signs == Signs::KeepSeparators && katakana == u'ヵ')
        katakana = u'ヶ';
    const char16_t large = kLarge[katakana - 0x30A1u];
    if (large == kVu) {
        m_key += u'ブ';
        m_afterVu = true;
    } else {
        m_key += QChar(large);
    }
}

void KeyBuilder::appendIdeograph(char32_t character) {
    const char32_t form = foldVariant(character);
    if (form >= 0x30A1 && form <= 0x30FA)
        return appendKana(static_cast<char16_t>(form));
    appendPlain(form);
}

void KeyBuilder::appendOther(char32_t c) {
    if (c >= 0xFF66 && c <= 0xFF9D)
        return appendKana(kHalfWidth[c - 0xFF66]);
    if (c >= 0x31F0 && c <= 0x31FF)
        return appendKana(kAinu[c - 0x31F0]);
    if (c == 0x3099 || c == 0x309B || c == 0xFF9E)
        return voiceLast(false);
    if (c == 0x309A || c == 0x309C || c == 0xFF9F)
        return voiceLast(true);
    if (c == u'ゝ' || c == u'ヽ')
        return repeatLastKana(false);
    if (c == u'ゞ' || c == u'ヾ')
        return repeatLastKana(true);
    if (c == u'々' || c == u'〻')
        return repeatLastIdeograph(c);
    const bool hangul = c >= 0xAC00 && c <= 0xD7A3; // decomposing it would only make it longer
    const QString whole = QString::fromUcs4(&c, 1);
    QString parts = hangul ? whole : whole.normalized(QString::NormalizationForm_KD).toUpper();
    for (const Latin& latin : kLatin)
        if (parts == QChar(latin.letter))
            parts = QString::fromUtf16(latin.plain.data(), qsizetype(latin.plain.size()));
    if (parts != whole && m_depth < kDeepest) {
        ++m_depth;
        append(parts);
        --m_depth;
    } else if (!isSign(QChar::category(c))) {
        appendPlain(c);
    }
}

void KeyBuilder::appendSeparator(char16_t separator) {
    if (m_signs == Signs::Drop)
        return;
    if (separator == u'-' && endsInKana())
        return; // a long vowel, by whatever sign it was typed
    if (separator == u' ' && (m_key.isEmpty() || m_key.back() == u' '))
        return;
    appendPlain(separator);
}

void KeyBuilder::appendPlain(char32_t character) {
    m_afterVu = false;
    if (QChar::requiresSurrogates(character)) {
        m_key += QChar(QChar::highSurrogate(character));
        m_key += QChar(QChar::lowSurrogate(character));
    } else {
        m_key += QChar(static_cast<char16_t>(character));
    }
}

void KeyBuilder::voiceLast(bool half) {
    if (m_key.isEmpty())
        return;
    const char16_t marked = voiced(m_key.back().unicode(), half);
    if (marked == kVu) {
        m_key.back() = u'ブ';
        m_afterVu = true;
    } else if (marked) {
        m_key.back() = QChar(marked);
    }
}

void KeyBuilder::repeatLastKana(bool mark) {
    if (!endsInKana())
        return;
    const char16_t plain = unvoiced(m_key.back().unicode());
    const char16_t marked = mark ? voiced(plain, false) : char16_t(0);
    appendKana(marked ? marked : plain);
}

void KeyBuilder::repeatLastIdeograph(char32_t mark) {
    if (m_key.isEmpty() || endsInKana() || m_key.back().unicode() < 0x2E80)
        return appendPlain(mark == u'〻' ? u'々' : mark);
    if (m_key.back().isLowSurrogate())
        m_key += QStringView(m_key).last(2).toString();
    else
        m_key += m_key.back();
}

bool KeyBuilder::endsInKana() const {
    return !m_key.isEmpty() && m_key.back() >= u'ァ' && m_key.back() <= u'ヺ';
}

} // namespace banso
