#include "core/benefit/check/rules/ClaimRules.h"

namespace banso {

namespace {

void require(FindingList& out, bool isThere, const char* field) {
    if (isThere)
        return;
    const QString key = QString::fromLatin1(field);
    out.add(Rule::E01, refused("benefit.blank", key, {key}));
}

void mother(const RuleInput& in, FindingList& out) {
    const PayeeFacts& payee = in.facts.payee;
    require(out, !payee.name.trimmed().isEmpty(), "name");
    require(out, !payee.kana.trimmed().isEmpty(), "kana");
    // A day the register does not know is said by E02.
    require(out, payee.birth || payee.birthAsWritten, "birthOn");
    if (payee.residentNumber.isEmpty())
        out.add(Rule::E01, refused("benefit.notRegistered", QStringLiteral("residentNumber")));
    if (payee.isHidden)
        return;
    require(out, payee.address && payee.address->postcode, "postcode");
    require(out, payee.address && !payee.address->fullLine().isEmpty(), "addressText");
}

void pregnancy(const RuleInput& in, FindingList& out) {
    const PregnancyFacts& facts = in.facts.pregnancy;
    // A loss before the notice has no due date yet.
    const bool isLostBeforeNotice = facts.end.isLoss() && !facts.notifiedOn;
    require(out, facts.edd || isLostBeforeNotice, "edd");
    if (in.facts.isOldScheme())
        return;
    require(out, !facts.institution.trimmed().isEmpty(), "institution");
    require(out, in.facts.recognition.has_value(), "recognitionAppliedOn");
    if (in.facts.claim.isGranted() && in.facts.recognition)
        require(out, in.facts.recognition->application.recognisedOn.has_value(), "recognisedOn");
}

/// Of a loss E19 asks for the paper.
void outcome(const RuleInput& in, FindingList& out) {
    if (in.facts.pregnancy.end.outcome == PregnancyOutcome::Birth)
        require(out, in.facts.evidence() != ClaimEvidence::None, "evidence");
}

void account(const RuleInput& in, FindingList& out) {
    if (in.content().method != PayMethod::Account)
        return;
    const ClaimAccount account = in.content().account.value_or(ClaimAccount{});
    require(out, !account.bankCode.isEmpty(), "bankCode");
    require(out, !account.branchCode.isEmpty(), "branchCode");
    require(out, account.kind != AccountKind::Unknown, "accountKind");
    require(out, !account.number.isEmpty(), "accountNumber");
    require(out, !account.holder.isEmpty(), "accountHolder");
}

void decision(const RuleInput& in, FindingList& out) {
    const Claim& claim = in.facts.claim;
    if (claim.isGranted())
        require(out, claim.decision && claim.decision->amount, "amountDecided");
    if (claim.state == ClaimState::Returned) {
        require(out, claim.repaidAmount.has_value(), "amountRepaid");
        require(out, !claim.repaidReason.isEmpty(), "repaidReason");
    }
}

constexpr std::array<ClaimRule, 5> kRules{mother, pregnancy, outcome, account, decision};

} // namespace

std::span<const ClaimRule> blankRules() {
    return kRules;
}

} // namespace banso
