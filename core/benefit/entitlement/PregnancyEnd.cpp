#include "core/benefit/entitlement/PregnancyEnd.h"

namespace banso {

namespace {

PregnancyOutcome codeOf(FetusOutcome outcome) {
    switch (outcome) {
    case FetusOutcome::LiveBirth:
        return PregnancyOutcome::Birth;
    case FetusOutcome::Stillbirth:
        return PregnancyOutcome::Stillbirth;
    case FetusOutcome::Abortion:
        return PregnancyOutcome::Abortion;
    case FetusOutcome::Miscarriage:
    case FetusOutcome::Ectopic:
        return PregnancyOutcome::Miscarriage;
    case FetusOutcome::Ongoing:
    case FetusOutcome::Mistaken:
        break;
    }
    return PregnancyOutcome::Ongoing;
}

/// Whether `candidate` speaks for the pregnancy rather than `current`: a living child before a
/// loss, then the later day.
bool decides(const Fetus& candidate, const Fetus& current) {
    const bool lives = candidate.outcome == FetusOutcome::LiveBirth;
    const bool currentLives = current.outcome == FetusOutcome::LiveBirth;
    return lives != currentLives ? lives : candidate.outcomeOn > current.outcomeOn;
}

} // namespace

PregnancyEnd endOf(const std::vector<Fetus>& fetuses) {
    PregnancyEnd end;
    const Fetus* decisive = nullptr;
    int ectopic = 0;
    for (const Fetus& fetus : fetuses) {
        if (fetus.outcome == FetusOutcome::Mistaken)
            continue;
        if (fetus.outcome == FetusOutcome::Ongoing) {
            ++end.ongoing;
            continue;
        }
        (fetus.outcome == FetusOutcome::LiveBirth ? end.liveBirths : end.losses)++;
        ectopic += fetus.outcome == FetusOutcome::Ectopic ? 1 : 0;
        end.on = std::max(end.on, fetus.outcomeOn);
        if (!decisive || decides(fetus, *decisive))
            decisive = &fetus;
    }
    if (!end.isOver()) {
        end.on.reset();
        return end;
    }
    end.outcome = codeOf(decisive->outcome);
    end.evidence = decisive->evidence;
    end.isEctopic = ectopic == end.losses && end.liveBirths == 0;
    return end;
}

ClaimEvidence claimEvidenceOf(Evidence evidence) {
    switch (evidence) {
    case Evidence::Handbook:
        return ClaimEvidence::Handbook;
    case Evidence::Certificate:
        return ClaimEvidence::Certificate;
    case Evidence::BirthNotice:
        return ClaimEvidence::BirthNotice;
    case Evidence::StillbirthNotice:
        return ClaimEvidence::StillbirthNotice;
    case Evidence::Register:
    case Evidence::Other:
        return ClaimEvidence::Other;
    case Evidence::Unknown:
    case Evidence::Told:
        break;
    }
    return ClaimEvidence::None;
}

} // namespace banso
