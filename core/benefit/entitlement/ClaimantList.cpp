#include "core/benefit/entitlement/ClaimantList.h"

#include "core/benefit/claim/ClaimRepository.h"
#include "core/benefit/duty/BenefitDutyPlan.h"
#include "core/care/pregnancy/PregnancyRepository.h"
#include "core/duty/DutyBook.h"
#include "core/registry/PersonSearch.h"

namespace banso {

namespace {

struct WaitingRow {
    static constexpr int kColumns = 9;
    PersonId person;
    QString name;
    QString kana;
    std::optional<Date> birth;
    PregnancyId pregnancy;
    std::optional<Date> edd;
    QString kind;
    Date from;
    std::optional<Date> until;
};
const Query<WaitingRow, QString, Date, int> kWaiting{
    "benefit.waiting",
    "SELECT p.person_id, p.name, p.kana, p.birth_on, g.pregnancy_id, g.edd_on, d.kind, d.opens_on,"
    " d.hard_on FROM duty d"
    " JOIN pregnancy g ON g.pregnancy_id = d.subject_id"
    " JOIN person p ON p.person_id = g.person_id"
    " WHERE d.state = 'open' AND d.subject_kind = ? AND d.opens_on <= ?"
    " AND d.kind IN ('benefit.claim1', 'benefit.claim2')"
    " ORDER BY d.hard_on NULLS LAST, d.duty_id LIMIT ?"};

/// The duty of an invitation knows the days; it may be done, when a notice was sent.
const Duty* invitationOf(const std::vector<Duty>& duties, PregnancyId pregnancy,
                         Instalment instalment) {
    const QString kind = QStringLiteral("benefit.claim") + keyOf(instalment);
    for (const Duty& duty : duties)
        if (duty.subjectKind == QLatin1String(kEntitlementSubject) &&
            duty.subjectId == pregnancy.value() && duty.kind == kind)
            return &duty;
    return nullptr;
}

bool isClaimed(const std::vector<Claim>& claims, Instalment instalment) {
    return std::any_of(claims.begin(), claims.end(), [&](const Claim& claim) {
        return claim.isLive() && claim.content.instalment == instalment;
    });
}

} // namespace

Result<std::vector<Claimant>> ClaimantList::waiting(int limit) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    std::vector<Claimant> list;
    for (const WaitingRow& row :
         m_desk.db().all(kWaiting, QString::fromLatin1(kEntitlementSubject), m_desk.today(), limit))
        list.push_back({row.person, row.name, row.kana, row.birth, row.pregnancy, row.edd,
                        row.kind.endsWith(u'1') ? Instalment::First : Instalment::Second, row.from,
                        row.until});
    return list;
}

Result<std::vector<Claimant>> ClaimantList::find(const QString& text, int limit) {
    BANSO_CHECK(m_desk.require(Permission::EditBenefit));
    BANSO_TRY(const auto hits, PersonSearch(m_desk).find(text, limit));
    PregnancyRepository pregnancies(m_desk.db());
    ClaimRepository claims(m_desk.db());
    DutyBook duties(m_desk);
    std::vector<Claimant> list;
    for (const PersonHit& hit : hits) {
        const auto own = pregnancies.ofPerson(hit.person);
        const auto invitations =
            own.empty() ? std::vector<Duty>() : duties.allOf(hit.person, DutyRoom::Benefit);
        for (const Pregnancy& pregnancy : own) {
            const auto made = claims.ofPregnancy(pregnancy.id);
            for (const Instalment instalment : {Instalment::First, Instalment::Second}) {
                if (isClaimed(made, instalment))
                    continue;
                Claimant claimant{hit.person,    hit.name,   hit.kana, hit.birth, pregnancy.id,
                                  pregnancy.edd, instalment, {},       {}};
                if (const Duty* duty = invitationOf(invitations, pregnancy.id, instalment)) {
                    claimant.from = duty->opensOn;
                    claimant.until = duty->hardOn;
                }
                list.push_back(std::move(claimant));
            }
        }
    }
    return list;
}

} // namespace banso
