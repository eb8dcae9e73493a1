#pragma once

#include "core/exchange/CharacterSubstitution.h"
#include "core/exchange/TextEncoding.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <vector>

namespace banso {

/// Rewritings before CP932 that lose nothing a reader sees. Counted, and told with the file.
enum class Normalisation {
    WaveDash,     ///< U+301C 〜 as U+FF5E ～
    Minus,        ///< U+2212 as U+FF0D －
    Parallel,     ///< U+2016 as U+2225 ∥
    Dash,         ///< U+2014 as U+2015 ―
    Money,        ///< ¢ £ ¥ as their full-width forms
    Sign,         ///< ¬ ¦ ‾ as their full-width forms
    NoBreakSpace, ///< U+00A0 as a space
    Hyphen,       ///< U+2011 and U+00AD as '-' (U+2010 is in CP932)
    ComposedKana, ///< か with U+3099 as が
    Invisible,    ///< zero width, byte order and direction marks left out
};

template <>
struct EnumText<Normalisation> {
    static constexpr std::array kKeys{
        std::pair{Normalisation::WaveDash, "waveDash"},
        std::pair{Normalisation::Minus, "minus"},
        std::pair{Normalisation::Parallel, "parallel"},
        std::pair{Normalisation::Dash, "dash"},
        std::pair{Normalisation::Money, "money"},
        std::pair{Normalisation::Sign, "sign"},
        std::pair{Normalisation::NoBreakSpace, "noBreakSpace"},
        std::pair{Normalisation::Hyphen, "hyphen"},
        std::pair{Normalisation::ComposedKana, "composedKana"},
        std::pair{Normalisation::Invisible, "invisible"},
    };
};

using NormalisationCounts = std::array<qint64, EnumText<Normalisation>::kKeys.size()>;

/// A character that was, or could not be, written otherwise than it stands in the register.
struct CharacterLoss {
    qsizetype position;  ///< UTF-16 units into the text
    QString character;   ///< with its variation selector
    QString replacement; ///< empty when nothing was written: the text cannot be encoded
    SubstitutionProposal proposal;
    friend bool operator==(const CharacterLoss&, const CharacterLoss&) = default;
};

/// What becomes of a character that nothing may stand for.
enum class Unwritable {
    Refuse,
    Geta ///< 〓, in files for the eye only
};

/// Turns text into the bytes of one file. Nothing is ever written as '?': what the encoding cannot
/// hold is replaced by a decision of the town, by a proposal that needs no asking, or refused.
/// Private use characters are written in no encoding.
class TextEncoder {
  public:
    /// `decisions` may be null and must live as long as the encoder.
    explicit TextEncoder(TextEncoding encoding, const SubstitutionDecisions* decisions = nullptr,
                         Unwritable unwritable = Unwritable::Refuse);

    /// Appends the bytes; false when something could not be written (`out` is then as it was).
    [[nodiscard]] bool append(QStringView text, QByteArray& out);

    /// The losses of the last `append`, replaced ones and refused ones.
    [[nodiscard]] const std::vector<CharacterLoss>& losses() const { return m_losses; }
    /// Of all texts so far.
    [[nodiscard]] const NormalisationCounts& normalisations() const { return m_counts; }
    [[nodiscard]] TextEncoding encoding() const { return m_encoding; }

  private:
    void appendUtf8(QStringView text, QByteArray& out);
    void appendCp932(QStringView text, QByteArray& out);
    qsizetype appendSpecial(QStringView text, qsizetype at, QByteArray& out);
    bool appendNormalised(char32_t character, QByteArray& out);
    bool composeKana(QStringView text, qsizetype at, QByteArray& out);
    void replace(QStringView character, qsizetype at, QByteArray& out);
    void lose(CharacterLoss loss, QByteArray& out);
    void count(Normalisation what) { ++m_counts[static_cast<std::size_t>(what)]; }

    TextEncoding m_encoding;
    const SubstitutionDecisions* m_decisions;
    Unwritable m_unwritable;
    std::vector<CharacterLoss> m_losses;
    bool m_refused = false;
    NormalisationCounts m_counts{};
};

} // namespace banso
