#include "core/exchange/TextEncoder.h"

#include "core/base/UserText.h"
#include "core/exchange/Cp932.h"

namespace banso {

namespace {

struct Rewriting {
    char16_t from;
    char16_t to;
    Normalisation rule;
};

// What Microsoft's table holds under another code point than the text has.
constexpr std::array kRewritings{
    Rewriting{0x301C, 0xFF5E, Normalisation::WaveDash},
    Rewriting{0x2212, 0xFF0D, Normalisation::Minus},
    Rewriting{0x2016, 0x2225, Normalisation::Parallel},
    Rewriting{0x2014, 0x2015, Normalisation::Dash},
    Rewriting{0x00A2, 0xFFE0, Normalisation::Money},
    Rewriting{0x00A3, 0xFFE1, Normalisation::Money},
    Rewriting{0x00A5, 0xFFE5, Normalisation::Money},
    Rewriting{0x00AC, 0xFFE2, Normalisation::Sign},
    Rewriting{0x00A6, 0xFFE4, Normalisation::Sign},
    Rewriting{0x203E, 0xFFE3, Normalisation::Sign},
    Rewriting{0x00A0, u' ', Normalisation::NoBreakSpace},
    Rewriting{0x2011, u'-', Normalisation::Hyphen},
    Rewriting{0x00AD, u'-', Normalisation::Hyphen},
};

void appendCode(std::uint16_t code, QByteArray& out) {
    if (code > 0xFF)
        out += static_cast<char>(code >> 8);
    out += static_cast<char>(code & 0xFF);
}

/// The code point at `at` and how many units it has.
std::pair<char32_t, qsizetype> codePointAt(QStringView text, qsizetype at) {
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at].unicode(), text[at + 1].unicode()), 2};
    return {text[at].unicode(), 1};
}

/// Where the variation selectors behind a character end.
qsizetype endOfSelectors(QStringView text, qsizetype at) {
    while (at < text.size()) {
        const auto [c, length] = codePointAt(text, at);
        if (!isVariationSelector(c))
            break;
        at += length;
    }
    return at;
}

/// Text without half surrogate pairs.
void appendWellFormed(QStringView text, QByteArray& out) {
    const qsizetype before = out.size();
    out.resize(before + 3 * text.size());
    char* const start = out.data() + before;
    auto* to = reinterpret_cast<unsigned char*>(start);
    const auto put = [&to](char32_t bits) { *to++ = static_cast<unsigned char>(bits); };
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (c < 0x80) {
            put(c);
        } else if (c < 0x800) {
            put(0xC0 | c >> 6);
            put(0x80 | (c & 0x3F));
        } else if (!QChar::isSurrogate(c)) {
            put(0xE0 | c >> 12);
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        } else {
            c = QChar::surrogateToUcs4(text[i].unicode(), text[i + 1].unicode());
            ++i;
            put(0xF0 | c >> 18);
            put(0x80 | (c >> 12 & 0x3F));
            put(0x80 | (c >> 6 & 0x3F));
            put(0x80 | (c & 0x3F));
        }
    }
    out.truncate(before + (reinterpret_cast<char*>(to) - start));
}

/// Characters that need no thought, from `at` on; gives where the first other one is.
qsizetype appendPlainRun(QStringView text, qsizetype begin, QByteArray& out) {
    qsizetype at = begin;
    const qsizetype before = out.size();
    out.resize(before + 2 * (text.size() - begin));
    char* const start = out.data() + before;
    char* to = start;
    for (; at < text.size(); ++at) {
        const std::uint16_t code = encodeCp932(text[at].unicode());
        if (code == 0)
            break;
        if (code > 0xFF)
            *to++ = static_cast<char>(code >> 8);
        *to++ = static_cast<char>(code & 0xFF);
    }
    if (at > begin && at < text.size() && isVariationSelector(codePointAt(text, at).first)) {
        --at; // it belongs to the character before it
        to -= encodeCp932(text[at].unicode()) > 0xFF ? 2 : 1;
    }
    out.truncate(before + (to - start));
    return at;
}

} // namespace

TextEncoder::TextEncoder(TextEncoding encoding, const SubstitutionDecisions* decisions,
                         Unwritable unwritable)
    : m_encoding(encoding), m_decisions(decisions), m_unwritable(unwritable) {
    Q_ASSERT(encoding != TextEncoding::Utf16);
}

bool TextEncoder::append(QStringView text, QByteArray& out) {
    m_losses.clear();
    m_refused = false;
    const qsizetype before = out.size();
    if (m_encoding == TextEncoding::Cp932)
        appendCp932(text, out);
    else
        appendUtf8(text, out);
    if (m_refused)
        out.truncate(before);
    return !m_refused;
}

void TextEncoder::appendUtf8(QStringView text, QByteArray& out) {
    qsizetype from = 0;
    forEachCodePoint(text, [&](char32_t c, qsizetype at) {
        if (c < 0xD800 || (!isPrivateUse(c) && !QChar::isSurrogate(c)))
            return;
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        appendWellFormed(text.sliced(from, at - from), out);
        lose({at, text.sliced(at, units).toString(), {}, {}}, out);
        from = at + units;
    });
    appendWellFormed(text.sliced(from), out);
}

void TextEncoder::appendCp932(QStringView text, QByteArray& out) {
    for (qsizetype at = 0; at < text.size();) {
        at = appendPlainRun(text, at, out);
        if (at < text.size())
            at = appendSpecial(text, at, out);
    }
}

/// One character with its selectors, by rule, decision or proposal; gives where the next begins.
qsizetype TextEncoder::appendSpecial(QStringView text, qsizetype at, QByteArray& out) {
    const auto [c, length] = codePointAt(text, at);
    const qsizetype end = endOfSelectors(text, at + length);
    const bool hasSelector = end > at + length;
    if (hasSelector || (!appendNormalised(c, out) && !composeKana(text, at, out)))
        replace(text.sliced(at, end - at), at, out);
    return end;
}

bool TextEncoder::appendNormalised(char32_t c, QByteArray& out) {
    for (const Rewriting& rewriting : kRewritings) {
        if (rewriting.from != c)
            continue;
        appendCode(encodeCp932(rewriting.to), out);
        count(rewriting.rule);
        return true;
    }
    if (oddityOf(c) != OddCharacter::Invisible && !isVariationSelector(c))
        return false;
    count(Normalisation::Invisible);
    return true;
}

/// か was written; its combining mark makes it が.
bool TextEncoder::composeKana(QStringView text, qsizetype at, QByteArray& out) {
    const char16_t mark = text[at].unicode();
    if ((mark != 0x3099 && mark != 0x309A) || at == 0)
        return false;
    const QString whole =
        text.sliced(at - 1, 2).toString().normalized(QString::NormalizationForm_C);
    const std::uint16_t code = whole.size() == 1 ? encodeCp932(whole[0].unicode()) : 0;
    if (!code)
        return false;
    out.chop(2); // full-width kana have two bytes
    appendCode(code, out);
    count(Normalisation::ComposedKana);
    return true;
}

void TextEncoder::replace(QStringView character, qsizetype at, QByteArray& out) {
    CharacterLoss loss{at, character.toString(), {}, proposeForCp932(character)};
    if (const auto decided = m_decisions ? m_decisions->find(character) : std::nullopt)
        loss.replacement = *decided;
    else if (loss.proposal.kind == SubstitutionProposal::Kind::Automatic)
        loss.replacement = loss.proposal.candidates.first();
    const auto isHeld = [](QChar c) { return encodeCp932(c.unicode()) != 0; };
    if (!std::all_of(loss.replacement.begin(), loss.replacement.end(), isHeld))
        loss.replacement.clear(); // a decision that CP932 cannot hold either
    lose(std::move(loss), out);
}

/// Writes the replacement, or what stands for a character that has none.
void TextEncoder::lose(CharacterLoss loss, QByteArray& out) {
    if (loss.replacement.isEmpty() && m_unwritable == Unwritable::Geta)
        loss.replacement = kGeta;
    m_refused = m_refused || loss.replacement.isEmpty();
    if (m_encoding == TextEncoding::Cp932)
        appendPlainRun(loss.replacement, 0, out);
    else
        appendWellFormed(loss.replacement, out);
    m_losses.push_back(std::move(loss));
}

} // namespace banso
