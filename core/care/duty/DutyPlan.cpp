#include "core/care/duty/DutyPlan.h"

#include "core/base/LegalAge.h"
#include "core/care/contact/ClosingReason.h"
#include "core/care/duty/FollowUpPlan.h"

namespace banso {

namespace {

/// 妊産婦: until one year after the delivery; what a mother was visited for later belongs to
/// another.
constexpr int kMotherDays = 365;

std::optional<QString> goneReason(const CareMember* member) {
    if (!member || !member->isGone())
        return std::nullopt;
    return member->state == PersonState::MovedOut ? ClosingReason::kMovedOut
                                                  : ClosingReason::kOther;
}

void setKnown(std::map<QString, int>& facts, const char* name, YesNo value) {
    if (value != YesNo::Unknown)
        facts[QString::fromLatin1(name)] = value == YesNo::Yes ? 1 : 0;
}

ContactEnd doneBy(const CareEncounter& encounter) {
    return {DutyState::Done, encounter.on, encounter.key()};
}

class Planner {
  public:
    Planner(const CareFile& file, const ContactCalendar& calendar)
        : m_file(file), m_calendar(calendar) {}

    std::vector<ExpectedDuty> plan() {
        for (const Pregnancy& pregnancy : m_file.pregnancies)
            planPregnancy(pregnancy);
        planDeliveriesOfRegister();
        for (const CareMember& member : m_file.members)
            if (member.role == FamilyRole::Child && member.isNow())
                planChild(member);
        planDeathsOfChildren();
        appendFollowUps(m_file, m_calendar, m_duties);
        return std::move(m_duties);
    }

  private:
    using Facts = std::map<QString, int>;
    struct Delivery {
        QString key;
        DutySubject subject;
        PersonId mother;
        Date bornOn;
        std::optional<Date> dischargedOn;
        std::optional<Date> since;
        bool isAway = false; ///< 里帰り
    };

    void planPregnancy(const Pregnancy& pregnancy);
    void planMotherOf(const Pregnancy& pregnancy, const std::vector<const Fetus*>& fetuses);
    void planLosses(const Pregnancy& pregnancy, const std::vector<const Fetus*>& fetuses);
    void planDelivery(const Delivery& delivery);
    void planDeliveriesOfRegister();
    void planChild(const CareMember& child);
    void planDeathsOfChildren();
    void planLoss(const QString& key, const DutySubject& subject, PersonId mother, Date on);

    [[nodiscard]] Facts factsOf(const Pregnancy& pregnancy) const;
    [[nodiscard]] std::vector<const Fetus*> fetusesOf(PregnancyId id) const;
    [[nodiscard]] const Pregnancy* pregnancyOf(const CareBirth* birth) const;
    [[nodiscard]] bool lives(const Fetus& fetus) const;
    [[nodiscard]] std::map<QString, CheckupPlace> checkupsOf(PersonId child) const;
    /// A record made for a contact of the mother between two days.
    [[nodiscard]] std::optional<ContactEnd> metFor(const ContactType& type, Date from,
                                                   std::optional<Date> to,
                                                   std::optional<PregnancyId> pregnancy) const;
    [[nodiscard]] std::optional<ContactEnd> childSeenFor(const ContactType& type,
                                                         PersonId child) const;

    const CareFile& m_file;
    const ContactCalendar& m_calendar;
    std::vector<ExpectedDuty> m_duties;
};

std::vector<const Fetus*> Planner::fetusesOf(PregnancyId id) const {
    std::vector<const Fetus*> list;
    for (const Fetus& fetus : m_file.fetuses)
        if (fetus.pregnancy == id && fetus.outcome != FetusOutcome::Mistaken)
            list.push_back(&fetus);
    return list;
}

const Pregnancy* Planner::pregnancyOf(const CareBirth* birth) const {
    if (!birth || !birth->fetus)
        return nullptr;
    for (const Fetus& fetus : m_file.fetuses)
        if (fetus.id == *birth->fetus)
            for (const Pregnancy& pregnancy : m_file.pregnancies)
                if (pregnancy.id == fetus.pregnancy)
                    return &pregnancy;
    return nullptr;
}

bool Planner::lives(const Fetus& fetus) const {
    if (fetus.outcome != FetusOutcome::LiveBirth)
        return false;
    const CareMember* child = fetus.child ? m_file.member(*fetus.child) : nullptr;
    return !child || !child->isDead();
}

Planner::Facts Planner::factsOf(const Pregnancy& p) const {
    Facts facts;
    facts[QStringLiteral("fetuses")] = p.fetusCount;
    if (p.notifiedBy != NoticeBy::Unknown)
        facts[QStringLiteral("proxy")] = p.notifiedBy == NoticeBy::Proxy ? 1 : 0;
    if (p.parity != Parity::Unknown)
        facts[QStringLiteral("primipara")] = p.parity == Parity::Primipara ? 1 : 0;
    setKnown(facts, "stay", p.stayPlanned);
    setKnown(facts, "risk", p.atRisk);
    const CareMember* mother = m_file.member(p.person);
    const auto on = p.notifiedOn ? p.notifiedOn : p.edd;
    if (mother && mother->birth && on)
        facts[QStringLiteral("age")] = ageInYears(*mother->birth, *on);
    return facts;
}

std::optional<ContactEnd> Planner::metFor(const ContactType& type, Date from,
                                          std::optional<Date> to,
                                          std::optional<PregnancyId> pregnancy) const {
    for (const CareEncounter& e : m_file.encounters) {
        const bool isNamed = e.pregnancy && pregnancy;
        const bool isItsTime =
            isNamed ? *e.pregnancy == *pregnancy : e.on >= from && (!to || e.on <= *to);
        const bool metHer = e.kind != CareEncounter::Kind::Visit || e.metMother;
        if (isItsTime && metHer && e.reached && e.codes.contains(type.code))
            return doneBy(e);
    }
    return std::nullopt;
}

std::optional<ContactEnd> Planner::childSeenFor(const ContactType& type, PersonId child) const {
    if (type.method == ContactMethod::Attendance) {
        for (const CareAttendance& a : m_file.attendances)
            if (a.child == child && a.kind == type.code && a.state == u"attended" &&
                a.seen != u"no")
                return ContactEnd{DutyState::Done, a.heldOn,
                                  QStringLiteral("attendance:%1").arg(a.id.value())};
        return std::nullopt;
    }
    for (const CareEncounter& e : m_file.encounters) {
        if (!e.reached || !e.codes.contains(type.code))
            continue;
        const bool isVisit = e.kind == CareEncounter::Kind::Visit;
        const bool isOfChild = isVisit
                                   ? std::find(e.seen.begin(), e.seen.end(), child) != e.seen.end()
                                   : e.person == child;
        // A visit must have seen the child; a call about the family counts for its one child.
        if (isOfChild || (!isVisit && !e.person))
            return doneBy(e);
    }
    return std::nullopt;
}

void Planner::planPregnancy(const Pregnancy& p) {
    const CareMember* mother = m_file.member(p.person);
    const auto fetuses = fetusesOf(p.id);
    if (!m_file.isActive || (mother && mother->isDead()))
        return;
    ContactScope scope{.subject = ContactSubject::Pregnancy,
                       .key = QStringLiteral("pregnancy:%1").arg(p.id.value()),
                       .dutySubject = {QStringLiteral("pregnancy"), p.id.value()},
                       .family = m_file.family,
                       .person = p.person,
                       .days = {},
                       .facts = factsOf(p),
                       .checkups = {},
                       .since = p.notifiedOn,
                       .isOver = p.state == PregnancyState::Ended,
                       .goneReason = goneReason(mother),
                       .fulfilled = {}};
    if (p.notifiedOn)
        scope.days.emplace(anchor::kNotice, *p.notifiedOn);
    if (p.notifiedOn && p.notifiedBy == NoticeBy::Proxy)
        scope.days.emplace(anchor::kProxy, *p.notifiedOn);
    if (p.edd)
        scope.days.emplace(anchor::kEdd, *p.edd);
    std::optional<Date> first;
    for (const Fetus* fetus : fetuses)
        if (fetus->outcomeOn)
            first = first ? std::min(*first, *fetus->outcomeOn) : *fetus->outcomeOn;
    if (first)
        scope.days.emplace(anchor::kOutcome, *first);
    const Date begin =
        p.edd ? gestationReachedOn(*p.edd, 0) : p.notifiedOn.value_or(*Date::of(1, 1, 1));
    scope.fulfilled = [this, &p, begin](const ContactType& type) -> std::optional<ContactEnd> {
        if (type.method != ContactMethod::Register)
            return metFor(type, begin, p.endedOn, p.id);
        if (p.state == PregnancyState::Ongoing)
            return std::nullopt;
        return ContactEnd{DutyState::Done, p.endedOn.value_or(begin),
                          QStringLiteral("pregnancy:%1").arg(p.id.value())};
    };
    ScopedContacts(m_calendar, m_file, std::move(scope)).appendAll(m_duties);
    planMotherOf(p, fetuses);
    planLosses(p, fetuses);
}

void Planner::planMotherOf(const Pregnancy& p, const std::vector<const Fetus*>& fetuses) {
    std::optional<Date> born;
    std::optional<Date> discharged;
    bool anyLives = false;
    for (const Fetus* fetus : fetuses) {
        if (fetus->outcome != FetusOutcome::LiveBirth || !fetus->outcomeOn)
            continue;
        born = born ? std::min(*born, *fetus->outcomeOn) : *fetus->outcomeOn;
        anyLives = anyLives || lives(*fetus);
        const CareBirth* birth = fetus->child ? m_file.birthOf(*fetus->child) : nullptr;
        if (birth && birth->dischargedOn)
            discharged =
                discharged ? std::min(*discharged, *birth->dischargedOn) : *birth->dischargedOn;
    }
    // With no living child what is routine after a birth would hurt: the follow-up takes its place.
    if (born && anyLives)
        planDelivery({QStringLiteral("pregnancy:%1").arg(p.id.value()),
                      {QStringLiteral("pregnancy"), p.id.value()},
                      p.person,
                      *born,
                      discharged,
                      std::nullopt,
                      p.stayPlanned == YesNo::Yes});
}

void Planner::planDelivery(const Delivery& d) {
    const CareMember* mother = m_file.member(d.mother);
    if (!m_file.isActive || (mother && mother->isDead()))
        return;
    ContactScope scope{.subject = ContactSubject::Mother,
                       .key = d.key,
                       .dutySubject = d.subject,
                       .family = m_file.family,
                       .person = d.mother,
                       .days = {{anchor::kBirth, d.bornOn}},
                       .facts = {},
                       .checkups = {},
                       .since = d.since,
                       .goneReason = goneReason(mother),
                       .fulfilled = [this, d](const ContactType& type) {
                           return metFor(type, d.bornOn, d.bornOn.plusDays(kMotherDays), {});
                       }};
    if (d.dischargedOn)
        scope.days.emplace(anchor::kDischarge, *d.dischargedOn);
    if (d.isAway)
        scope.days.emplace(anchor::kStay, d.bornOn);
    ScopedContacts(m_calendar, m_file, std::move(scope)).appendAll(m_duties);
}

/// Births that no recorded pregnancy led to: the register's, and those of who moved here with a
/// baby. One delivery a mother and day.
void Planner::planDeliveriesOfRegister() {
    std::map<std::pair<PersonId, Date>, Delivery> deliveries;
    const CareMember* motherNow = m_file.motherNow();
    for (const CareMember& child : m_file.members) {
        if (child.role != FamilyRole::Child || !child.isNow() || child.isDead() || !child.birth ||
            !child.inCareSince)
            continue;
        const CareBirth* birth = m_file.birthOf(child.person);
        if (pregnancyOf(birth))
            continue;
        const auto mother = birth && birth->mother ? birth->mother
                            : motherNow            ? std::optional(motherNow->person)
                                                   : std::nullopt;
        if (!mother || !m_file.member(*mother))
            continue;
        Delivery delivery{
            QStringLiteral("mother:%1:%2").arg(mother->value()).arg(child.birth->iso()),
            {QStringLiteral("person"), mother->value()},
            *mother,
            *child.birth,
            birth ? birth->dischargedOn : std::nullopt,
            child.inCareSince};
        deliveries.emplace(std::pair(*mother, *child.birth), delivery);
    }
    for (const auto& [at, delivery] : deliveries)
        planDelivery(delivery);
}

std::map<QString, CheckupPlace> Planner::checkupsOf(PersonId child) const {
    std::map<QString, CheckupPlace> places;
    for (const CareAttendance& a : m_file.attendances) {
        if (a.child != child)
            continue;
        CheckupPlace& place = places[a.kind];
        if (a.state == u"expected") {
            place.session = a.session;
            place.sessionOn = a.heldOn;
        } else if (a.state == u"absent") {
            place.absentOn = a.heldOn;
        }
    }
    return places;
}

void Planner::planChild(const CareMember& child) {
    if (!m_file.isActive || child.isDead() || !child.birth || !child.inCareSince)
        return;
    const CareBirth* birth = m_file.birthOf(child.person);
    const Pregnancy* pregnancy = pregnancyOf(birth);
    ContactScope scope{.subject = ContactSubject::Child,
                       .key = QStringLiteral("person:%1").arg(child.person.value()),
                       .dutySubject = {QStringLiteral("person"), child.person.value()},
                       .family = m_file.family,
                       .person = child.person,
                       .days = {{anchor::kBirth, *child.birth}},
                       .facts = pregnancy ? factsOf(*pregnancy) : Facts(),
                       .checkups = checkupsOf(child.person),
                       .since = child.inCareSince,
                       .goneReason = goneReason(&child),
                       .fulfilled = [this, id = child.person](const ContactType& type) {
                           return childSeenFor(type, id);
                       }};
    if (pregnancy && pregnancy->stayPlanned == YesNo::Yes)
        scope.days.emplace(anchor::kStay, *child.birth);
    if (birth) {
        if (birth->dischargedOn)
            scope.days.emplace(anchor::kDischarge, *birth->dischargedOn);
        if (birth->weightG)
            scope.facts[QStringLiteral("weight")] = *birth->weightG;
        if (birth->gestationDays)
            scope.facts[QStringLiteral("gestation")] = *birth->gestationDays;
        scope.facts[QStringLiteral("plurality")] = birth->plurality;
        scope.facts[QStringLiteral("priority")] = birth->isPriority ? 1 : 0;
        scope.facts[QStringLiteral("immature")] = birth->isImmature ? 1 : 0;
    }
    ScopedContacts(m_calendar, m_file, std::move(scope)).appendAll(m_duties);
}

void Planner::planLosses(const Pregnancy& p, const std::vector<const Fetus*>& fetuses) {
    // Two lost on one day are one loss to her.
    std::set<Date> days;
    for (const Fetus* fetus : fetuses)
        if (isLoss(fetus->outcome) && fetus->outcomeOn)
            days.insert(*fetus->outcomeOn);
    for (const Date on : days)
        planLoss(QStringLiteral("pregnancy:%1:%2").arg(p.id.value()).arg(on.iso()),
                 {QStringLiteral("pregnancy"), p.id.value()}, p.person, on);
}

/// The follow-up is for her who bore the child, in the family she is in now; where nobody knows
/// who that was, for whoever cared for it last.
void Planner::planDeathsOfChildren() {
    std::set<PersonId> planned;
    for (const CareMember& child : m_file.members) {
        if (child.role != FamilyRole::Child || !child.isDead() || !child.died || !child.inCareSince)
            continue;
        const CareBirth* birth = m_file.birthOf(child.person);
        const CareMember* carer = nullptr;
        if (birth && birth->mother)
            carer = m_file.member(*birth->mother);
        else if (child.isLatest)
            carer = m_file.carerNow();
        const bool isCaring =
            carer && carer->isNow() &&
            (carer->role == FamilyRole::Mother || carer->role == FamilyRole::Guardian);
        if (isCaring && planned.insert(child.person).second)
            planLoss(QStringLiteral("person:%1").arg(child.person.value()),
                     {QStringLiteral("person"), child.person.value()}, carer->person, *child.died);
    }
}

void Planner::planLoss(const QString& key, const DutySubject& subject, PersonId motherId, Date on) {
    const CareMember* mother = m_file.member(motherId);
    if (!m_file.isActive || (mother && mother->isDead()))
        return;
    ContactScope scope{.subject = ContactSubject::Mother,
                       .key = key,
                       .dutySubject = subject,
                       .family = m_file.family,
                       .person = motherId,
                       .days = {{anchor::kLoss, on}},
                       .facts = {},
                       .checkups = {},
                       .goneReason = goneReason(mother),
                       .fulfilled = [this, on](const ContactType& type) {
                           return metFor(type, on, on.plusDays(kMotherDays), {});
                       }};
    ScopedContacts(m_calendar, m_file, std::move(scope)).appendAll(m_duties);
}

} // namespace

std::vector<ExpectedDuty> plannedDuties(const CareFile& file, const ContactCalendar& calendar) {
    return Planner(file, calendar).plan();
}

} // namespace banso
