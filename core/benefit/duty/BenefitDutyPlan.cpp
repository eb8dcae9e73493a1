#include "core/benefit/duty/BenefitDutyPlan.h"

#include <QSet>

namespace banso {

namespace {

QString textOf(const char* text) {
    return QString::fromLatin1(text);
}

class Plan {
  public:
    Plan(const BenefitFile& file, const BenefitTerms& terms) : m_file(file), m_terms(terms) {}

    std::vector<ExpectedBenefitDuty> make() {
        planEntitlement(Instalment::First);
        planEntitlement(Instalment::Second);
        for (const ClaimNeeds& needs : m_file.claims)
            planClaim(needs);
        planCancellation();
        return std::move(m_plan);
    }

  private:
    /// The claim that speaks for an instalment: one that was taken back does not.
    [[nodiscard]] const Claim* claimed(Instalment instalment) const {
        for (const ClaimNeeds& needs : m_file.claims)
            if (needs.claim.content.instalment == instalment &&
                needs.claim.state != ClaimState::Withdrawn)
                return &needs.claim;
        return nullptr;
    }

    /// A pregnancy that was notified before the benefit began had the old scheme's gift offered.
    [[nodiscard]] bool isOfOldScheme(Instalment instalment) const {
        return instalment == Instalment::First && m_file.pregnancy.notifiedOn &&
               *m_file.pregnancy.notifiedOn < m_terms.begins;
    }

    void planEntitlement(Instalment instalment) {
        const Claim* claim = claimed(instalment);
        const auto from = claimableFrom(instalment, m_file.entitlement, m_terms);
        if (!from)
            return;
        // Asked as of its first day: time alone changes nothing in the plan.
        const Entitlement entitlement =
            entitlementTo(instalment, m_file.entitlement, *from, m_terms);
        if (!claim && (entitlement.bar || isOfOldScheme(instalment)))
            return;
        const bool isFirst = instalment == Instalment::First;
        const QString doneBy = claim ? claimKey(*claim) : QString();
        const auto last =
            entitlement.limit ? std::optional(entitlement.limit->lastDay) : std::nullopt;
        const QString arguments = last ? last->iso() : QString();
        add(isFirst ? "benefit.claim1" : "benefit.claim2", entitlementSubject(), *from,
            from->plusDays(m_terms.inviteDays), last, Role::Clerk, arguments, doneBy);
        if (last)
            add(isFirst ? "benefit.limit1" : "benefit.limit2", entitlementSubject(),
                last->plusDays(-m_terms.remindDays), *last, last, Role::Clerk, arguments, doneBy);
    }

    void planClaim(const ClaimNeeds& needs) {
        const Claim& claim = needs.claim;
        const Date applied = claim.content.appliedOn;
        const DutySubject subject{subjectOf(claim.id).kind, claim.id.value()};
        const QString receipt = claim.receipt.text();
        switch (claim.state) {
        case ClaimState::Entered:
            planEntered(needs, subject);
            return;
        case ClaimState::Checked:
            add("benefit.decide", subject, applied, applied.plusDays(2 * m_terms.decideDays), {},
                Role::Approver, receipt);
            return;
        case ClaimState::Decided:
            add("benefit.pay", subject, claim.decision->on,
                claim.payPlannedOn.value_or(claim.decision->on.plusDays(m_terms.payDays)), {},
                Role::Clerk, receipt);
            return;
        case ClaimState::Paid:
        case ClaimState::Returned:
        case ClaimState::Rejected:
        case ClaimState::Withdrawn:
            return;
        }
    }

    void planEntered(const ClaimNeeds& needs, const DutySubject& subject) {
        const Claim& claim = needs.claim;
        const Date applied = claim.content.appliedOn;
        const QString receipt = claim.receipt.text();
        if (needs.lacksInterview)
            add("benefit.interview", subject, applied, applied.plusDays(m_terms.interviewDays), {},
                Role::Nurse, receipt);
        if (needs.lacksPapers)
            add("benefit.papers", subject, applied, applied.plusDays(m_terms.paperDays), {},
                Role::Clerk, receipt);
        if (!needs.lacksInterview && !needs.lacksPapers)
            add("benefit.check", subject, applied, applied.plusDays(m_terms.decideDays), {},
                Role::Clerk, receipt);
    }

    void planCancellation() {
        if (!m_file.movedOutOn)
            return;
        const Claim* second = claimed(Instalment::Second);
        if (second && second->isGranted())
            return;
        for (const ClaimNeeds& needs : m_file.claims) {
            const Claim& claim = needs.claim;
            if (!claim.isLive() || !claim.recognition || claim.recognition->cancelledOn ||
                !claim.recognition->application.recognisedOn)
                continue;
            add("benefit.cancel", {subjectOf(claim.id).kind, claim.id.value()}, *m_file.movedOutOn,
                m_file.movedOutOn->plusDays(m_terms.paperDays), {}, Role::Clerk,
                claim.receipt.text());
        }
    }

    void add(const char* kind, const DutySubject& subject, Date opens, Date due,
             std::optional<Date> hard, Role role, const QString& arguments,
             const QString& doneBy = {}) {
        const QString key = textOf(kind);
        const QString origin = QStringLiteral("%1:%2:%3").arg(key, subject.kind).arg(subject.id);
        m_plan.push_back({{.room = DutyRoom::Benefit,
                           .kind = key,
                           .originKey = origin,
                           .family = m_file.pregnancy.family,
                           .person = m_file.pregnancy.person,
                           .subject = subject,
                           .opensOn = opens,
                           .dueOn = hard ? std::min(due, *hard) : due,
                           .hardOn = hard,
                           .reason = key,
                           .reasonArguments = arguments,
                           .role = role},
                          doneBy});
    }

    [[nodiscard]] DutySubject entitlementSubject() const {
        return {textOf(kEntitlementSubject), m_file.pregnancy.id.value()};
    }
    [[nodiscard]] static QString claimKey(const Claim& claim) {
        return QStringLiteral("claim:%1").arg(claim.id.value());
    }

    const BenefitFile& m_file;
    const BenefitTerms& m_terms;
    std::vector<ExpectedBenefitDuty> m_plan;
};

bool hasSameWords(const Duty& kept, const DutyDraft& d) {
    return kept.family == d.family && kept.person == d.person && kept.opensOn == d.opensOn &&
           kept.dueOn == d.dueOn && kept.hardOn == d.hardOn &&
           kept.reasonArguments == d.reasonArguments && kept.role == d.role;
}

const Duty* keptOf(const BenefitFile& file, const QString& origin) {
    for (const Duty& duty : file.kept)
        if (duty.originKey == origin)
            return &duty;
    return nullptr;
}

/// Ended by a claim, and not by a notice or a person's decision.
bool wasDoneByClaim(const Duty& duty) {
    return duty.state == DutyState::Done && duty.closedBy && duty.closedBy->startsWith(u"claim:");
}

} // namespace

std::vector<ExpectedBenefitDuty> plannedDuties(const BenefitFile& file, const BenefitTerms& terms) {
    return Plan(file, terms).make();
}

std::vector<BenefitDutyChange> dutyChanges(const BenefitFile& file,
                                           const std::vector<ExpectedBenefitDuty>& plan) {
    using Kind = BenefitDutyChange::Kind;
    std::vector<BenefitDutyChange> changes;
    QSet<QString> planned;
    for (const auto& [draft, doneBy] : plan) {
        const Duty* kept = keptOf(file, draft.originKey);
        planned.insert(draft.originKey);
        if (!doneBy.isEmpty()) {
            if (kept && kept->state == DutyState::Open)
                changes.push_back({Kind::Done, draft.originKey, kept->id, {}, doneBy});
            continue;
        }
        if (kept && wasDoneByClaim(*kept))
            changes.push_back({Kind::Reopen, draft.originKey, kept->id});
        const bool isEnded = kept &&
                             (kept->state == DutyState::Done || kept->state == DutyState::Closed) &&
                             !wasDoneByClaim(*kept);
        if (!isEnded &&
            (!kept || kept->state == DutyState::Withdrawn || !hasSameWords(*kept, draft)))
            changes.push_back({Kind::Put, draft.originKey, {}, draft});
    }
    const QString ofClaims = QString::fromLatin1(SubjectText<ClaimTag>::kKind);
    for (const Duty& kept : file.kept) {
        if (kept.state != DutyState::Open || planned.contains(kept.originKey))
            continue;
        // A claim that went on has what it waited for.
        if (kept.subjectKind == ofClaims)
            changes.push_back({Kind::Done,
                               kept.originKey,
                               kept.id,
                               {},
                               QStringLiteral("claim:%1").arg(kept.subjectId)});
        else
            changes.push_back({Kind::Withdraw, kept.originKey, kept.id});
    }
    return changes;
}

} // namespace banso
