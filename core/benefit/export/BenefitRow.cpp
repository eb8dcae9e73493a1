#include "core/benefit/export/BenefitRow.h"

#include "core/benefit/claim/ZenginText.h"

#include <QHash>

namespace banso {

namespace {

constexpr std::array kSources{"scheme",
                              "fiscalYear",
                              "municipalityCode",
                              "receiptNumber",
                              "instalment",
                              "pregnancyNumber",
                              "residentNumber",
                              "name",
                              "kana",
                              "birthOn",
                              "postcode",
                              "addressText",
                              "building",
                              "phone",
                              "noticeOn",
                              "weeksAtNotice",
                              "heartbeatOn",
                              "institution",
                              "edd",
                              "plurality",
                              "recognitionAppliedOn",
                              "recognisedOn",
                              "recognitionNumber",
                              "recognitionCancelledOn",
                              "recognitionCancelReason",
                              "interviewAtNoticeOn",
                              "interviewEighthMonthOn",
                              "interviewAfterBirthOn",
                              "interviewMethod",
                              "fetuses",
                              "fetusesNotifiedOn",
                              "outcome",
                              "outcomeOn",
                              "evidence",
                              "elsewhere",
                              "elsewhereCode",
                              "elsewhereAmount",
                              "elsewhereAskedOn",
                              "elsewhereAnsweredOn",
                              "movedInOn",
                              "movedOutOn",
                              "paymentMethod",
                              "bankCode",
                              "branchCode",
                              "accountKind",
                              "accountNumber",
                              "accountHolder",
                              "usesPublicAccount",
                              "holderDiffersReason",
                              "amountComputed",
                              "amountDeducted",
                              "amountDecided",
                              "decidedOn",
                              "payPlannedOn",
                              "paidOn",
                              "amountRepaid",
                              "repaidReason",
                              "claimUntil",
                              "isTransitional",
                              "isProtected",
                              "remark",
                              "writtenAt",
                              "writtenBy"};

const QHash<QString, std::size_t>& places() {
    static const QHash<QString, std::size_t> all = [] {
        QHash<QString, std::size_t> made;
        for (std::size_t i = 0; i < kSources.size(); ++i)
            made.insert(QString::fromLatin1(kSources[i]), i);
        return made;
    }();
    return all;
}

QString flag(bool is) {
    return is ? QStringLiteral("1") : QStringLiteral("0");
}

/// `12`, or `12週3日` when there are days.
QString weeksOf(int gestationDays) {
    const Gestation gestation(gestationDays);
    const QString weeks = QString::number(gestation.weeks());
    return gestation.extraDays() == 0
               ? weeks
               : QStringLiteral("%1週%2日").arg(weeks).arg(gestation.extraDays());
}

/// As a bank writes it; what no bank takes stands as it was typed, and E26 stops the file.
QString holderOf(const ClaimAccount& account) {
    const ZenginText name = ZenginText::from(account.holder);
    return name.faults.empty() ? name.text : account.holder;
}

} // namespace

const QStringList& BenefitRow::sources() {
    static const QStringList all = [] {
        QStringList made;
        for (const char* source : kSources)
            made += QString::fromLatin1(source);
        return made;
    }();
    return all;
}

bool BenefitRow::isOfTheWriting(const QString& source) {
    return source == u"writtenAt" || source == u"writtenBy";
}

BenefitRow::BenefitRow(const ClaimFacts& facts, const BenefitTerms& applied,
                       const RowContext& context)
    : m_claim(facts.claim.id), m_values(kSources.size()) {
    set("municipalityCode", context.municipalityCode);
    set("writtenAt", context.writtenAt);
    set("writtenBy", context.writtenBy);
    set("fiscalYear", facts.fiscalYear().startYear());
    setMother(facts);
    setPregnancy(facts);
    setRecognition(facts);
    setContent(facts);
    setPayment(facts);
    setMoney(facts, applied);
}

void BenefitRow::set(const char* source, const QString& text) {
    m_values[places().value(QString::fromLatin1(source))] = text;
}

void BenefitRow::set(const char* source, std::optional<Date> day) {
    set(source, day ? day->iso() : QString());
}

void BenefitRow::set(const char* source, std::optional<int> number) {
    set(source, number ? QString::number(*number) : QString());
}

void BenefitRow::setMother(const ClaimFacts& facts) {
    const PayeeFacts& payee = facts.payee;
    set("residentNumber", payee.residentNumber);
    set("name", payee.name);
    set("kana", payee.kana);
    set("birthOn", payee.birth);
    set("isProtected", flag(payee.isProtected));
    set("phone", payee.phone);
    if (payee.address) {
        set("postcode", payee.address->postcode.value_or(QString()));
        set("addressText", payee.address->fullLine());
        set("building", payee.address->building);
    }
    set("movedInOn", facts.residence.movedInOn);
    set("movedOutOn", facts.residence.movedOutOn);
}

void BenefitRow::setPregnancy(const ClaimFacts& facts) {
    const PregnancyFacts& pregnancy = facts.pregnancy;
    set("pregnancyNumber", QString::number(pregnancy.id.value()));
    set("noticeOn", pregnancy.notifiedOn);
    if (pregnancy.noticeGestationDays)
        set("weeksAtNotice", weeksOf(*pregnancy.noticeGestationDays));
    set("heartbeatOn", pregnancy.heartbeatOn);
    set("institution", pregnancy.institution);
    set("edd", pregnancy.edd);
    const int fetuses = facts.claim.content.fetusCount.value_or(pregnancy.fetusCount);
    set("plurality", fetuses > 1 ? QStringLiteral("2") : QStringLiteral("1"));
    set("outcome", keyOf(pregnancy.end.outcome));
    set("outcomeOn", pregnancy.end.on);
    if (pregnancy.end.isOver())
        set("evidence", keyOf(facts.evidence()));
    set("interviewAtNoticeOn", facts.interviews.atNoticeOn);
    set("interviewEighthMonthOn", facts.interviews.eighthMonthOn);
    set("interviewAfterBirthOn", facts.interviews.afterBirthOn);
    set("interviewMethod", facts.interviews.method);
}

void BenefitRow::setRecognition(const ClaimFacts& facts) {
    if (!facts.recognition)
        return;
    set("recognitionAppliedOn", facts.recognition->application.appliedOn);
    set("recognisedOn", facts.recognition->application.recognisedOn);
    set("recognitionNumber", facts.recognition->application.number);
    set("recognitionCancelledOn", facts.recognition->cancelledOn);
    set("recognitionCancelReason", keyOf(facts.recognition->cancelReason));
}

void BenefitRow::setContent(const ClaimFacts& facts) {
    const ClaimDraft& content = facts.claim.content;
    set("scheme", keyOf(content.scheme));
    set("receiptNumber", facts.claim.receipt.text());
    set("instalment", keyOf(content.instalment));
    if (facts.isSecond()) {
        set("fetuses", content.fetusCount);
        set("fetusesNotifiedOn", content.appliedOn);
    }
    set("elsewhere", keyOf(content.elsewhere));
    set("elsewhereCode", content.elsewhereCode);
    set("elsewhereAmount", content.elsewhereAmount);
    set("elsewhereAskedOn", content.elsewhereAskedOn);
    set("elsewhereAnsweredOn", content.elsewhereAnsweredOn);
    set("isTransitional", flag(content.isTransitional.value_or(false)));
    set("remark", content.note);
}

void BenefitRow::setPayment(const ClaimFacts& facts) {
    const ClaimDraft& content = facts.claim.content;
    set("paymentMethod", keyOf(content.method));
    if (content.method != PayMethod::Account)
        return;
    set("usesPublicAccount", flag(content.usesPublicAccount));
    set("holderDiffersReason", content.holderDiffersReason);
    if (!content.account)
        return;
    set("bankCode", content.account->bankCode);
    set("branchCode", content.account->branchCode);
    set("accountKind", keyOf(content.account->kind));
    set("accountNumber", content.account->number);
    set("accountHolder", holderOf(*content.account));
}

void BenefitRow::setMoney(const ClaimFacts& facts, const BenefitTerms& applied) {
    const Claim& claim = facts.claim;
    set("amountComputed", claim.amounts.computed);
    set("amountDeducted", claim.amounts.deduction);
    if (claim.decision) {
        set("amountDecided", claim.decision->amount);
        set("decidedOn", claim.decision->on);
    }
    set("payPlannedOn", claim.payPlannedOn);
    set("paidOn", claim.paidOn);
    set("amountRepaid", claim.repaidAmount);
    set("repaidReason", claim.repaidReason);
    const PregnancyFacts& pregnancy = facts.pregnancy;
    if (const auto limit = limitOf(claim.content.instalment, pregnancy.heartbeatOn, pregnancy.edd,
                                   pregnancy.end, applied);
        limit && !facts.isOldScheme())
        set("claimUntil", limit->lastDay);
}

const QString& BenefitRow::value(const QString& source) const {
    static const QString nothing;
    const auto place = places().constFind(source);
    return place == places().constEnd() ? nothing : m_values[*place];
}

std::vector<QString> BenefitRow::values(const QStringList& sources) const {
    std::vector<QString> all;
    for (const QString& source : sources)
        all.push_back(value(source));
    return all;
}

} // namespace banso
