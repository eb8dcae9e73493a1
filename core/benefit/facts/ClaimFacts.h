#pragma once

#include "core/benefit/claim/Claim.h"
#include "core/registry/Address.h"
#include "core/registry/Person.h"

namespace banso {

/// Her to whom it is paid.
struct PayeeFacts {
    PersonId id;
    QString name;
    QString kana;
    QStringList otherNames = {}; ///< every other name and reading she goes or went by
    std::optional<Date> birth = {};
    std::optional<QString> birthAsWritten = {};
    PersonState state = PersonState::Resident;
    std::optional<Date> died = {};
    QString residentNumber = {}; ///< 宛名番号; empty: not in the register
    bool isProtected = false;    ///< 支援措置
    /// Nothing: not known, or hidden because she is protected.
    std::optional<Address> address = {};
    QString phone = {};
    bool isHidden = false; ///< address and telephone are known and kept back
};

/// Where she lived, as far as the register says.
struct ResidenceFacts {
    std::optional<bool> livedHere = {}; ///< on the day of the application; nothing: not known
    std::optional<Date> movedInOn = {};
    std::optional<Date> movedOutOn = {};
};

struct InterviewFacts {
    std::optional<Date> atNoticeOn = {};
    std::optional<Date> eighthMonthOn = {};
    std::optional<Date> afterBirthOn = {};
    QString method = {}; ///< of the earliest of them: face, online, phone, questionnaire, visit
};

struct PregnancyFacts {
    PregnancyId id;
    std::optional<Date> notifiedOn = {};
    std::optional<int> noticeGestationDays = {};
    std::optional<Date> edd = {};
    std::optional<Date> heartbeatOn = {}; ///< as applied for, else as recorded
    QString institution = {};             ///< likewise
    int fetusCount = 1;                   ///< as recorded, wrongly counted ones left out
    PregnancyEnd end = {};
};

/// Another live claim of the same pregnancy.
struct SiblingClaim {
    ClaimId id;
    ReceiptNumber receipt;
    Instalment instalment;
};

/// Another pregnancy of the same woman, by its due date or else its first known day.
struct OtherPregnancy {
    PregnancyId id;
    Date by;
};

/// Everything that the checks of one claim and its row in a file are made of. Plain values: rules
/// and rows need no database.
struct ClaimFacts {
    Claim claim;
    PayeeFacts payee;
    PregnancyFacts pregnancy;
    /// In force for the pregnancy; its own, or that of the first instalment.
    std::optional<Recognition> recognition = {};
    ResidenceFacts residence = {};
    InterviewFacts interviews = {};
    std::vector<SiblingClaim> siblings = {};
    std::vector<OtherPregnancy> otherPregnancies = {};

    /// The year it belongs to: that of the decision, until then that of the application.
    [[nodiscard]] FiscalYear fiscalYear() const {
        return FiscalYear::of(claim.decision ? claim.decision->on : claim.content.appliedOn);
    }
    /// 認定申請書兼胎児の数の届出書: both asked for on one day.
    [[nodiscard]] bool isCombined() const {
        return recognition && recognition->application.appliedOn == claim.content.appliedOn;
    }
    /// The paper of the outcome: as presented with the claim, else as care recorded it.
    [[nodiscard]] ClaimEvidence evidence() const {
        return claim.content.evidence != ClaimEvidence::None
                   ? claim.content.evidence
                   : claimEvidenceOf(pregnancy.end.evidence);
    }
    [[nodiscard]] bool isOldScheme() const {
        return claim.content.scheme == BenefitScheme::OldGift;
    }
    [[nodiscard]] bool isSecond() const { return claim.content.instalment == Instalment::Second; }
};

} // namespace banso
