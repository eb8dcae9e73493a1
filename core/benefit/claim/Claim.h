#pragma once

#include "core/benefit/BenefitIds.h"
#include "core/benefit/claim/ReceiptNumber.h"
#include "core/benefit/entitlement/Entitlement.h"
#include "core/security/Session.h"

namespace banso {

/// The account of a claim, as it was typed and folded: half-width digits, the number filled with
/// zeros to seven, the holder in the form banks take where that loses nothing. Whether it can be
/// paid into is said by the checks E24 to E26.
struct ClaimAccount {
    QString bankCode = {};   ///< 金融機関コード, four digits
    QString branchCode = {}; ///< 支店コード, three
    AccountKind kind = AccountKind::Unknown;
    QString number = {}; ///< seven
    QString holder = {}; ///< 口座名義カナ

    [[nodiscard]] ClaimAccount folded() const;
    friend bool operator==(const ClaimAccount&, const ClaimAccount&) = default;
};

/// What an application for 妊婦給付認定 (10条の9) says.
struct RecognitionDraft {
    Date appliedOn;
    std::optional<Date> heartbeatOn = {}; ///< nothing: as the pregnancy's record says
    QString institution = {};             ///< empty: likewise
    std::optional<Date> recognisedOn = {};
    QString number = {};
    friend bool operator==(const RecognitionDraft&, const RecognitionDraft&) = default;
};

/// A recognition as it is kept, with the claim that asked for it.
struct Recognition {
    ClaimId claim;
    RecognitionDraft application;
    std::optional<Date> cancelledOn;
    RecognitionCancel cancelReason;
    friend bool operator==(const Recognition&, const Recognition&) = default;
};

/// What is typed from the papers.
struct ClaimDraft {
    PregnancyId pregnancy;
    Instalment instalment = Instalment::First;
    BenefitScheme scheme = BenefitScheme::Benefit;
    Date appliedOn; ///< 認定申請日; of the second instalment 胎児の数の届出日
    /// With the first instalment always; with the second when no recognition of ours is in force.
    std::optional<RecognitionDraft> recognition = {};
    std::optional<int> fetusCount = {}; ///< as notified; second instalment only
    ClaimEvidence evidence = ClaimEvidence::None;
    Elsewhere elsewhere = Elsewhere::NotAsked;
    QString elsewhereCode = {};
    std::optional<int> elsewhereAmount = {};
    std::optional<Date> elsewhereAskedOn = {};
    std::optional<Date> elsewhereAnsweredOn = {};
    PayMethod method = PayMethod::Account;
    std::optional<ClaimAccount> account = {};
    bool usesPublicAccount = false; ///< 公金受取口座
    QString holderDiffersReason = {};
    /// 経過措置; nothing: worked out from the day of the notice.
    std::optional<bool> isTransitional = {};
    QString note = {};

    friend bool operator==(const ClaimDraft&, const ClaimDraft&) = default;
};

struct ClaimDecision {
    StaffId by;
    Date on;
    std::optional<int> amount; ///< nothing: rejected
    QString reason;
};

struct Claim {
    ClaimId id;
    ReceiptNumber receipt;
    PersonId person;
    ClaimState state;
    QString stateReason;                    ///< why it was taken back or opened again
    ClaimDraft content;                     ///< `isTransitional` is settled
    std::optional<Recognition> recognition; ///< the one this claim asked for
    ClaimAmounts amounts;
    std::optional<ClaimDecision> decision;
    std::optional<Date> payPlannedOn;
    std::optional<Date> paidOn;
    std::optional<int> repaidAmount; ///< 返納額
    QString repaidReason;
    StaffId enteredBy;
    StaffId editedBy;
    int revision;

    [[nodiscard]] bool isOpen() const {
        return state == ClaimState::Entered || state == ClaimState::Checked;
    }
    /// Neither rejected nor taken back: it stands in the way of another one.
    [[nodiscard]] bool isLive() const {
        return state != ClaimState::Rejected && state != ClaimState::Withdrawn;
    }
    /// Stands in the year's file.
    [[nodiscard]] bool isGranted() const {
        return state == ClaimState::Decided || state == ClaimState::Paid ||
               state == ClaimState::Returned;
    }
};

/// What cannot be kept at all; everything else is said by the checks: `benefit.fetusRange`
/// (fetusCount, 0 to 9), `benefit.negativeAmount` (elsewhereAmount), `benefit.recognitionMissing`
/// (a first instalment without an application for recognition).
[[nodiscard]] Errors findingsIn(const ClaimDraft& draft);

} // namespace banso
