#include "core/base/LegalAge.h"
#include "core/benefit/check/rules/ClaimRules.h"

namespace banso {

namespace {

void age(const RuleInput& in, FindingList& out) {
    const auto birth = in.facts.payee.birth;
    if (!birth || *birth > in.content().appliedOn)
        return;
    const int years = ageInYears(*birth, in.content().appliedOn);
    const QStringList arguments{QString::number(years)};
    const QString field = QStringLiteral("birthOn");
    if (years < in.terms.leastAge || years >= in.terms.mostAge)
        out.add(Rule::E04, Severity::Error, refused("benefit.ageImpossible", field, arguments));
    else if (years < in.terms.unusualAgeBelow || years >= in.terms.unusualAgeFrom)
        out.add(Rule::E04, Severity::Warning, refused("benefit.ageUnusual", field, arguments));
}

void twice(const RuleInput& in, FindingList& out) {
    for (const SiblingClaim& other : in.facts.siblings)
        if (other.id != in.facts.claim.id && other.instalment == in.content().instalment)
            out.add(Rule::E06, refused("benefit.claimedTwice", QStringLiteral("instalment"),
                                       {other.receipt.text()}));
}

void pregnanciesClose(const RuleInput& in, FindingList& out) {
    const PregnancyFacts& own = in.facts.pregnancy;
    const auto by = own.edd ? own.edd : own.heartbeatOn ? own.heartbeatOn : own.notifiedOn;
    for (const OtherPregnancy& other : in.facts.otherPregnancies) {
        const int days = by ? std::abs(by->daysUntil(other.by)) : 0;
        if (by && days < in.terms.pregnancyGapDays)
            out.add(Rule::E07,
                    refused("benefit.pregnanciesClose", QStringLiteral("pregnancyNumber"),
                            {QString::number(other.id.value()), other.by.iso(),
                             QString::number(days)}));
    }
}

void livesHere(const RuleInput& in, FindingList& out) {
    const QString field = in.facts.isSecond() ? QStringLiteral("fetusesNotifiedOn")
                                              : QStringLiteral("recognitionAppliedOn");
    const QStringList arguments{in.content().appliedOn.iso()};
    if (!in.facts.residence.livedHere)
        out.add(Rule::E16, Severity::Warning,
                refused("benefit.residenceUnknown", field, arguments));
    else if (!*in.facts.residence.livedHere)
        out.add(Rule::E16, Severity::Error, refused("benefit.notLivingHere", field, arguments));
}

/// What reached her while she was there stays right.
void payeeGone(const RuleInput& in, FindingList& out) {
    const PayeeFacts& payee = in.facts.payee;
    const QString field = QStringLiteral("name");
    const auto paid = in.facts.claim.paidOn;
    if (paid && (!payee.died || *paid <= *payee.died))
        return;
    if (payee.state == PersonState::Deceased)
        out.add(Rule::E30,
                refused("benefit.payeeDead", field, {payee.died ? payee.died->iso() : QString()}));
    else if (payee.state == PersonState::Removed)
        out.add(Rule::E30, refused("benefit.payeeRemoved", field));
}

void addressHidden(const RuleInput& in, FindingList& out) {
    if (in.facts.payee.isProtected && in.facts.payee.isHidden)
        out.add(Rule::E31, refused("benefit.addressHidden", QStringLiteral("addressText")));
}

void ectopic(const RuleInput& in, FindingList& out) {
    if (in.facts.pregnancy.end.isEctopic)
        out.add(Rule::E39, refused("benefit.ectopic", QStringLiteral("outcome")));
}

constexpr std::array<ClaimRule, 7> kRules{age,       twice,         pregnanciesClose, livesHere,
                                          payeeGone, addressHidden, ectopic};

} // namespace

std::span<const ClaimRule> motherRules() {
    return kRules;
}

} // namespace banso
