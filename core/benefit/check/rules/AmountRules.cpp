#include "core/benefit/check/rules/ClaimRules.h"
#include "core/benefit/claim/MunicipalityCode.h"

namespace banso {

namespace {

/// What is, or would be, paid.
int amountOf(const Claim& claim) {
    return claim.decision && claim.decision->amount ? *claim.decision->amount
                                                    : claim.amounts.payable();
}

void checkCode(FindingList& out, const char* field, const QString& code) {
    if (isMunicipalityCode(code))
        return;
    const QString key = QString::fromLatin1(field);
    const QString right = municipalityCodeOf(QStringView(code).left(5));
    if (right.isEmpty() || code.size() > 6)
        out.add(Rule::E05, refused("benefit.municipalityUnreadable", key, {code}));
    else
        out.add(Rule::E05, refused("benefit.municipalityCode", key, {code, right}));
}

void municipality(const RuleInput& in, FindingList& out) {
    checkCode(out, "municipalityCode", in.terms.municipalityCode);
    if (!in.content().elsewhereCode.isEmpty())
        checkCode(out, "elsewhereCode", in.content().elsewhereCode);
}

void firstAmount(const RuleInput& in, FindingList& out) {
    const Claim& claim = in.facts.claim;
    const int expected = in.terms.amountPerPregnancy - claim.amounts.deduction;
    if (!in.facts.isSecond() && amountOf(claim) != expected)
        out.add(Rule::E08, refused("benefit.firstAmount", QStringLiteral("amountDecided"),
                                   {QString::number(amountOf(claim)), QString::number(expected)}));
}

void secondAmount(const RuleInput& in, FindingList& out) {
    const Claim& claim = in.facts.claim;
    const int fetuses = in.content().fetusCount.value_or(0);
    if (!in.facts.isSecond() || fetuses == 0)
        return; // E11
    const int expected = in.terms.amountPerFetus * fetuses - claim.amounts.deduction;
    if (amountOf(claim) != expected)
        out.add(Rule::E09, refused("benefit.secondAmount", QStringLiteral("amountDecided"),
                                   {QString::number(amountOf(claim)), QString::number(expected),
                                    QString::number(fetuses)}));
}

void deduction(const RuleInput& in, FindingList& out) {
    const ClaimAmounts& amounts = in.facts.claim.amounts;
    const QString field = QStringLiteral("amountDeducted");
    if (amounts.deduction > amounts.computed || amounts.deduction < 0)
        out.add(Rule::E10,
                refused("benefit.deductionTooLarge", field,
                        {QString::number(amounts.deduction), QString::number(amounts.computed)}));
    else if (amounts.deduction > 0 && !in.content().elsewhereAmount)
        out.add(Rule::E10,
                refused("benefit.deductionUnfounded", field, {QString::number(amounts.deduction)}));
}

void notAsked(const RuleInput& in, FindingList& out) {
    if (in.content().elsewhere == Elsewhere::NotAsked)
        out.add(Rule::E22, refused("benefit.notAsked", QStringLiteral("elsewhere")));
}

void elsewhereIncomplete(const RuleInput& in, FindingList& out) {
    const ClaimDraft& content = in.content();
    if (content.elsewhere == Elsewhere::NotAsked || content.elsewhere == Elsewhere::None)
        return;
    const auto require = [&out](bool isThere, const char* field) {
        const QString key = QString::fromLatin1(field);
        if (!isThere)
            out.add(Rule::E23, refused("benefit.elsewhereIncomplete", key, {key}));
    };
    require(!content.elsewhereCode.isEmpty(), "elsewhereCode");
    require(content.elsewhereAmount.has_value(), "elsewhereAmount");
    require(content.elsewhereAskedOn.has_value(), "elsewhereAskedOn");
    require(content.elsewhereAnsweredOn.has_value(), "elsewhereAnsweredOn");
}

void oldGift(const RuleInput& in, FindingList& out) {
    if (!in.facts.isSecond() && !in.facts.isOldScheme() &&
        in.content().elsewhere == Elsewhere::OldGift)
        out.add(Rule::E29, refused("benefit.oldGiftGiven", QStringLiteral("elsewhere")));
}

constexpr std::array<ClaimRule, 7> kRules{
    municipality, firstAmount, secondAmount, deduction, notAsked, elsewhereIncomplete, oldGift};

} // namespace

std::span<const ClaimRule> amountRules() {
    return kRules;
}

} // namespace banso
