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

} // namespace

TextEncoder::TextEncoder(TextEncoding encoding, const SubstitutionDecisions* decisions)
    : m_encoding(encoding), m_decisions(decisions) {
    Q_ASSERT(encoding != TextEncoding::Utf16);
}

bool TextEncoder::append(QStringView text, QByteArray& out) {
    m_losses.clear();
    m_refused = false;
    const qsizetype before = out.size();
    const bool done =
        m_encoding == TextEncoding::Cp932 ? appendCp932(text, out) : appendUtf8(text, out);
    if (!done)
        out.truncate(before);
    return done;
}

bool TextEncoder::appendUtf8(QStringView text, QByteArray& out) {
    forEachCodePoint(text, [&](char32_t c, qsizetype at) {
        if (!isPrivateUse(c) && !QChar::isSurrogate(c))
            return;
        const qsizetype units = QChar::requiresSurrogates(c) ? 2 : 1;
        m_losses.push_back({at, text.sliced(at, units).toString(), {}, {}});
    });
    if (!m_losses.empty())
        return false;
    out += text.toUtf8();
    return true;
}

bool TextEncoder::appendCp932(QStringView text, QByteArray& out) {
    for (qsizetype at = 0; at < text.size();) {
        const std::uint16_t code = encodeCp932(text[at].unicode());
        const bool plain = at + 1 >= text.size() || text[at + 1].unicode() < 0xD800 ||
                           encodeCp932(text[at + 1].unicode()) != 0;
        if (code && plain) {
            appendCode(code, out);
            ++at;
        } else {
            at = appendSpecial(text, at, out);
        }
    }
    return !m_refused;
}

/// One character with its selectors, by rule, decision or proposal; gives where the next begins.
qsizetype TextEncoder::appendSpecial(QStringView text, qsizetype at, QByteArray& out) {
    const auto [c, length] = codePointAt(text, at);
    const qsizetype end = endOfSelectors(text, at + length);
    const bool hasSelector = end > at + length;
    if (!hasSelector) {
        if (const std::uint16_t code = length == 1 ? encodeCp932(static_cast<char16_t>(c)) : 0) {
            appendCode(code, out);
            return end;
        }
        if (appendNormalised(c, out) || composeKana(text, at, out))
            return end;
    }
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
    if (oddityOf(c) != OddCharacter::Invisible)
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
    m_refused = m_refused || loss.replacement.isEmpty();
    for (const QChar c : loss.replacement) {
        const std::uint16_t code = encodeCp932(c.unicode());
        m_refused = m_refused || !code; // a decision that CP932 cannot hold either
        appendCode(code, out);
    }
    m_losses.push_back(std::move(loss));
}

} // namespace banso
