#pragma once

#include <QHash>
#include <QStringList>

#include <optional>

namespace banso {

/// What could stand for a character that an encoding cannot hold.
struct SubstitutionProposal {
    enum class Kind {
        Automatic, ///< one replacement nobody disputes: 𠮷 吉, 鷗 鴎, a variation selector dropped
        Choice, ///< a person chooses
        None,   ///< nothing is near: 〓, or the name in kana instead
    };
    Kind kind = Kind::None;
    QStringList candidates = {}; ///< best first
    friend bool operator==(const SubstitutionProposal&, const SubstitutionProposal&) = default;
};

/// What may stand in a CP932 file for a character (an ideograph with or without its variation
/// selector, a letter with an accent). Kanji come from `resources/text/cp932_substitution.tsv`.
/// Private use characters have no proposal: what they look like is not known here.
[[nodiscard]] SubstitutionProposal proposeForCp932(QStringView character);

/// Decisions of a town: which character is written for which. Kept in the register, handed in.
class SubstitutionDecisions {
  public:
    /// `character` may carry a variation selector; a decision without one serves every selector.
    void decide(const QString& character, const QString& replacement);
    [[nodiscard]] std::optional<QString> find(QStringView character) const;

  private:
    QHash<QString, QString> m_decisions;
};

/// The sign for "a letter was here": 〓.
inline constexpr char16_t kGeta = u'〓';

} // namespace banso
