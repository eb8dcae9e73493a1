#pragma once

#include "core/base/EnumText.h"

#include <vector>

namespace banso {

/// What a reason does to the contact it is given for.
enum class ClosingEffect {
    Done,    ///< it happened, though no record of ours says so (00)
    Closes,  ///< it will not happen (02 … 10, 99)
    Attempt, ///< tried in vain: the contact stays open (11)
    Recorded ///< follows from a record or the register, never typed (01, 07 by itself, 09)
};

template <>
struct EnumText<ClosingEffect> {
    static constexpr std::array kKeys{std::pair{ClosingEffect::Done, "done"},
                                      std::pair{ClosingEffect::Closes, "closes"},
                                      std::pair{ClosingEffect::Attempt, "attempt"},
                                      std::pair{ClosingEffect::Recorded, "recorded"}};
};

/// Why a contact did not happen as planned (`resources/masters/closing_reasons.tsv`). Refused
/// consent, hospital, a long stay elsewhere and an unknown whereabouts are close to "needs support"
/// and go to the case conference (乳児家庭全戸訪問事業ガイドライン).
struct ClosingReason {
    QString code; ///< two digits
    QString name;
    ClosingEffect effect;
    bool toConference;

    [[nodiscard]] static const std::vector<ClosingReason>& all();
    [[nodiscard]] static const ClosingReason* find(const QString& code);

    static inline const QString kDone = QStringLiteral("00");
    static inline const QString kMovedOut = QStringLiteral("07");
    static inline const QString kOther = QStringLiteral("99");
};

/// 判定 after a visit or a check-up (`resources/masters/assessments.tsv`).
struct Assessment {
    QString code; ///< one digit
    QString name;
    bool needsNext;    ///< not complete without the day of the next contact
    bool toConference; ///< goes to the case conference

    [[nodiscard]] static const std::vector<Assessment>& all();
    [[nodiscard]] static const Assessment* find(const QString& code);
};

} // namespace banso
