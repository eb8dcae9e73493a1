#include "core/benefit/facts/ClaimFactsReader.h"

#include "core/benefit/facts/Residence.h"

namespace banso {

namespace {

const Query<QString, PersonId> kResidentNumber{
    "benefit.residentNumber", "SELECT resident_no FROM register_entry WHERE person_id = ?"
                              " ORDER BY register_entry_id DESC LIMIT 1"};

struct Talk {
    static constexpr int kColumns = 4;
    Date on;
    QString codes;
    QString method;
    std::optional<PregnancyId> pregnancy;
};
// Interviews, visits and calls in which somebody was spoken with, by day.
const Query<Talk, FamilyId, FamilyId, FamilyId> kTalks{
    "benefit.talks",
    "SELECT held_on AS talked_on, occasion, method, pregnancy_id FROM interview"
    " WHERE family_id = ?"
    " UNION ALL SELECT visited_on, purposes, 'visit', CAST(NULL AS BIGINT) FROM visit"
    " WHERE family_id = ?"
    " UNION ALL SELECT consulted_on, contacts, channel, CAST(NULL AS BIGINT) FROM consultation"
    " WHERE family_id = ? AND result = 'talked' ORDER BY talked_on"};

bool isAbout(const Talk& talk, const QStringList& codes) {
    const QStringList held = talk.codes.split(u';', Qt::SkipEmptyParts);
    return std::any_of(held.begin(), held.end(),
                       [&](const QString& code) { return codes.contains(code); });
}

/// The first day on which this pregnancy can have been spoken about.
std::optional<Date> beginningOf(const Pregnancy& pregnancy) {
    if (pregnancy.edd)
        return gestationReachedOn(*pregnancy.edd, 0);
    return pregnancy.heartbeatOn ? pregnancy.heartbeatOn : pregnancy.notifiedOn;
}

} // namespace

std::optional<Recognition> recognitionAmong(const std::vector<Claim>& claims) {
    std::optional<Recognition> found;
    for (const Claim& claim : claims) {
        if (!claim.isLive() || !claim.recognition)
            continue;
        if (!found || claim.recognition->application.appliedOn >= found->application.appliedOn)
            found = claim.recognition;
    }
    return found;
}

ClaimFactsReader::ClaimFactsReader(Desk& desk, const RevealGrant* grant)
    : m_desk(desk),
      m_grant(grant),
      m_claims(desk.db()),
      m_pregnancies(desk.db()),
      m_persons(desk.db()),
      m_residencies(desk.db()),
      m_contacts(desk.db()),
      m_protections(desk.db()) {}

template <class T>
std::optional<T> ClaimFactsReader::opened(const Guarded<T>& value, PayeeFacts& payee) const {
    if (const T* plain = value.shown())
        return *plain;
    if (m_grant)
        if (auto open = value.open(*m_grant, m_desk))
            return *std::move(open);
    payee.isHidden = true;
    return std::nullopt;
}

void ClaimFactsReader::readPlace(PayeeFacts& payee, Date on) {
    auto home = m_residencies.now(payee.id);
    if (!home) // moved out since: where she lived when she applied
        for (const Residency& earlier : m_residencies.history(payee.id))
            if ((!earlier.from || *earlier.from <= on) && (!earlier.to || *earlier.to >= on))
                home = earlier;
    if (home)
        payee.address = opened(home->address, payee);
    for (const ContactPoint& point : m_contacts.ofPerson(payee.id)) {
        if (point.state != ContactState::Active || point.kind == ContactKind::Line)
            continue;
        payee.phone = opened(point.value, payee).value_or(QString());
        break;
    }
}

Result<PayeeFacts> ClaimFactsReader::payee(PersonId id, Date on) {
    BANSO_TRY(const Person person, m_persons.load(id));
    PayeeFacts payee{.id = person.id,
                     .name = person.printedName(),
                     .kana = person.kana,
                     .birth = person.birth,
                     .birthAsWritten = person.birthAsWritten,
                     .state = person.state,
                     .died = person.died,
                     .isProtected = m_protections.isMasked(person.id)};
    payee.otherNames = {person.name, person.nameRoman.value_or(QString()),
                        person.nameCommon.value_or(QString())};
    for (const PersonAlias& alias : m_persons.aliases(person.id))
        payee.otherNames += {alias.name, alias.kana};
    payee.otherNames.removeAll(QString());
    payee.residentNumber = m_desk.db().first(kResidentNumber, person.id).value_or(QString());
    readPlace(payee, on);
    return payee;
}

ResidenceFacts ClaimFactsReader::residence(const PayeeFacts& payee, Date applied) {
    std::vector<HomeInterval> homes;
    for (const Residency& home : m_residencies.history(payee.id))
        homes.push_back({home.from, home.to});
    return residenceOn(std::move(homes), applied, payee.state, payee.birth);
}

PregnancyFacts ClaimFactsReader::pregnancy(const Pregnancy& pregnancy,
                                           const std::optional<Recognition>& recognition) {
    PregnancyFacts facts{.id = pregnancy.id,
                         .notifiedOn = pregnancy.notifiedOn,
                         .noticeGestationDays = pregnancy.noticeGestationDays,
                         .edd = pregnancy.edd,
                         .heartbeatOn = pregnancy.heartbeatOn,
                         .institution = pregnancy.institution,
                         .fetusCount = pregnancy.fetusCount,
                         .end = endOf(m_pregnancies.fetusesOf(pregnancy.id))};
    if (recognition && recognition->application.heartbeatOn)
        facts.heartbeatOn = recognition->application.heartbeatOn;
    if (recognition && !recognition->application.institution.isEmpty())
        facts.institution = recognition->application.institution;
    return facts;
}

InterviewFacts ClaimFactsReader::interviews(const Pregnancy& pregnancy, const PregnancyEnd& end) {
    const BenefitTerms terms = BenefitTerms::on(m_desk.settings(), m_desk.today());
    const auto begins = beginningOf(pregnancy);
    InterviewFacts facts;
    const auto note = [&facts](std::optional<Date>& day, const Talk& talk) {
        if (day)
            return;
        day = talk.on;
        if (facts.method.isEmpty())
            facts.method = talk.method;
    };
    m_desk.db().each(
        kTalks,
        [&](const Talk& talk) {
            const bool isOurs =
                talk.pregnancy ? talk.pregnancy == pregnancy.id : !begins || talk.on >= *begins;
            if (!isOurs)
                return;
            if (isAbout(talk, terms.noticeInterviews))
                note(facts.atNoticeOn, talk);
            if (isAbout(talk, terms.eighthMonthInterviews))
                note(facts.eighthMonthOn, talk);
            if (end.on && talk.on >= *end.on && isAbout(talk, terms.birthInterviews))
                note(facts.afterBirthOn, talk);
        },
        pregnancy.family, pregnancy.family, pregnancy.family);
    return facts;
}

std::vector<OtherPregnancy> ClaimFactsReader::otherPregnancies(const Pregnancy& own) {
    std::vector<OtherPregnancy> others;
    for (const Pregnancy& other : m_pregnancies.ofPerson(own.person)) {
        const auto by = other.edd           ? other.edd
                        : other.heartbeatOn ? other.heartbeatOn
                                            : other.notifiedOn;
        if (other.id != own.id && by)
            others.push_back({other.id, *by});
    }
    return others;
}

Result<ClaimFacts> ClaimFactsReader::read(const Claim& claim) {
    BANSO_TRY(const Pregnancy own, m_pregnancies.load(claim.content.pregnancy));
    BANSO_TRY(PayeeFacts payee, this->payee(claim.person, claim.content.appliedOn));
    const std::vector<Claim> claims = m_claims.ofPregnancy(own.id);
    ClaimFacts facts{.claim = claim,
                     .payee = std::move(payee),
                     .pregnancy = {.id = own.id},
                     .recognition =
                         claim.recognition ? claim.recognition : recognitionAmong(claims)};
    facts.pregnancy = pregnancy(own, facts.recognition);
    facts.residence = residence(facts.payee, claim.content.appliedOn);
    facts.interviews = interviews(own, facts.pregnancy.end);
    for (const Claim& other : claims)
        if (other.isLive() && other.id != claim.id)
            facts.siblings.push_back({other.id, other.receipt, other.content.instalment});
    facts.otherPregnancies = otherPregnancies(own);
    return facts;
}

} // namespace banso
