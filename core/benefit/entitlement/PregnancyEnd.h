#pragma once

#include "core/benefit/claim/ClaimCodes.h"
#include "core/care/pregnancy/Pregnancy.h"

namespace banso {

/// What became of a pregnancy as a whole. Fetuses that were counted wrongly are left out.
struct PregnancyEnd {
    PregnancyOutcome outcome = PregnancyOutcome::Ongoing; ///< a birth when any child lives
    std::optional<Date> on = {}; ///< the last outcome; nothing while one is ongoing
    int liveBirths = 0;
    int losses = 0;
    int ongoing = 0;
    /// Every fetus grew outside the womb (異所性妊娠): the law gives nothing, heartbeat or not.
    bool isEctopic = false;
    /// The paper by which the decisive outcome is known.
    Evidence evidence = Evidence::Unknown;

    [[nodiscard]] bool isOver() const { return ongoing == 0 && liveBirths + losses > 0; }
    [[nodiscard]] bool isLoss() const {
        return outcome == PregnancyOutcome::Miscarriage ||
               outcome == PregnancyOutcome::Stillbirth || outcome == PregnancyOutcome::Abortion;
    }
    friend bool operator==(const PregnancyEnd&, const PregnancyEnd&) = default;
};

[[nodiscard]] PregnancyEnd endOf(const std::vector<Fetus>& fetuses);

/// The code of the office's layout; nothing for what is only told.
[[nodiscard]] ClaimEvidence claimEvidenceOf(Evidence evidence);

} // namespace banso
