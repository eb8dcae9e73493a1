#include "core/care/birth/BirthService.h"

#include "core/security/AuditLog.h"

namespace banso {

BirthService::BirthService(Desk& desk, RegistryListener& registry, CareListener& care)
    : m_desk(desk),
      m_listener(care),
      m_pregnancies(desk.db()),
      m_births(desk.db()),
      m_persons(desk.db()),
      m_families(desk.db()),
      m_careFamily(desk, registry),
      m_upkeep(desk),
      m_registry(desk, registry) {}

BirthDraft BirthService::withPregnancy(const BirthDraft& draft) {
    BirthDraft whole = draft;
    if (draft.pregnancy || !draft.mother)
        return whole;
    for (const Pregnancy& pregnancy : m_pregnancies.ofPerson(*draft.mother))
        if (pregnancy.state == PregnancyState::Ongoing && !whole.pregnancy)
            whole.pregnancy = pregnancy.id;
    return whole;
}

Errors BirthService::findings(const BirthDraft& draft) {
    return findingsInDraft(withPregnancy(draft));
}

Errors BirthService::findingsInDraft(const BirthDraft& draft) {
    if (auto allowed = m_desk.require(Permission::WriteCare); !allowed)
        return {allowed.error()};
    const Date today = m_desk.today();
    BirthContext context{std::nullopt,
                         {},
                         today,
                         m_desk.settings().integer(QStringLiteral("care.eddMismatchDays"), today)};
    if (draft.pregnancy) {
        auto pregnancy = m_pregnancies.load(*draft.pregnancy);
        if (!pregnancy)
            return {pregnancy.error()};
        context.pregnancy = *std::move(pregnancy);
        context.fetuses = m_pregnancies.fetusesOf(*draft.pregnancy);
    }
    Errors errors = findingsIn(draft, context);
    int number = 0;
    for (const NewbornDraft& newborn : draft.newborns) {
        ++number;
        if (newborn.outcome == FetusOutcome::LiveBirth)
            for (Error& error : findingsInChild(newborn, bornOn(draft, newborn)))
                errors.push_back(ofChild(number, std::move(error)));
    }
    return errors;
}

Errors BirthService::findingsInChild(const NewbornDraft& newborn, Date on) {
    const QString field = QStringLiteral("child");
    if (!newborn.child) {
        PersonDraft person = newborn.person;
        person.birth = on;
        return on <= m_desk.today() ? findingsIn(person, m_desk.today()) : Errors();
    }
    const auto child = m_persons.load(*newborn.child);
    if (!child)
        return {refused("birth.childUnknown", field)};
    if (child->birth && *child->birth != on)
        return {refused("birth.dateDiffers", field, {child->birth->iso()})};
    const auto birth = m_births.ofChild(child->id);
    if (birth && !birth->isWithdrawn)
        return {refused("birth.alreadyRecorded", field)};
    return {};
}

Result<BirthService::Delivery> BirthService::deliveryOf(const BirthDraft& draft) {
    const int plurality = static_cast<int>(draft.newborns.size());
    if (draft.pregnancy) {
        BANSO_TRY(Pregnancy pregnancy, m_pregnancies.load(*draft.pregnancy));
        const PersonId mother = pregnancy.person;
        const FamilyId family = m_families.familyOf(mother).value_or(pregnancy.family);
        const int carried = std::max(plurality, pregnancy.fetusCount);
        return Delivery{std::move(pregnancy), mother, family, carried};
    }
    BANSO_TRY(const Person mother, m_persons.load(*draft.mother));
    BANSO_TRY(const FamilyId family, m_careFamily.ensureForMother(mother.id));
    const bool hasLoss =
        std::any_of(draft.newborns.begin(), draft.newborns.end(),
                    [](const NewbornDraft& newborn) { return isLoss(newborn.outcome); });
    if (!hasLoss)
        return Delivery{std::nullopt, mother.id, family, plurality};
    const PregnancyId added =
        m_pregnancies.add(family, {.person = mother.id, .fetusCount = plurality}, m_desk.now());
    BANSO_TRY(Pregnancy pregnancy, m_pregnancies.load(added));
    return Delivery{std::move(pregnancy), mother.id, family, plurality};
}

/// The fetus that was named, the next one without an outcome, or one that nobody had seen.
Result<Fetus> BirthService::fetusFor(const NewbornDraft& newborn, PregnancyId pregnancy) {
    const auto fetuses = m_pregnancies.fetusesOf(pregnancy);
    for (Fetus fetus : fetuses) {
        const bool isIt =
            newborn.fetus ? fetus.id == *newborn.fetus : fetus.outcome == FetusOutcome::Ongoing;
        if (!isIt)
            continue;
        if (newborn.fetus)
            fetus.revision = newborn.fetusRevision;
        return fetus;
    }
    const FetusId added = m_pregnancies.addFetus(pregnancy, static_cast<int>(fetuses.size()) + 1);
    BANSO_TRY(const Pregnancy found, m_pregnancies.load(pregnancy));
    PregnancyDraft draft = found.draft();
    ++draft.fetusCount;
    BANSO_CHECK(m_pregnancies.update(pregnancy, found.revision, draft));
    return *m_pregnancies.findFetus(added);
}

Result<PersonId> BirthService::childOf(const NewbornDraft& newborn, Date on) {
    if (newborn.child) {
        BANSO_TRY(const Person child, m_persons.load(*newborn.child));
        return child.id;
    }
    PersonDraft person = newborn.person;
    person.birth = on;
    return m_persons.add(person, PersonState::Provisional);
}

Status BirthService::recordOne(const Delivery& delivery, const NewbornDraft& newborn, Date on,
                               int order, std::vector<PersonId>& children) {
    const bool isAlive = newborn.outcome == FetusOutcome::LiveBirth;
    std::optional<PersonId> child;
    if (isAlive) {
        BANSO_TRY(child, childOf(newborn, on));
        children.push_back(*child);
    }
    const auto weeks = delivery.pregnancy ? gestationDaysOn(*delivery.pregnancy, on) : std::nullopt;
    const auto gestation = newborn.details.gestationDays ? newborn.details.gestationDays : weeks;
    std::optional<FetusId> fetus;
    if (delivery.pregnancy) {
        BANSO_TRY(const Fetus found, fetusFor(newborn, delivery.pregnancy->id));
        BANSO_CHECK(m_pregnancies.endFetus(
            found.id, found.revision, {newborn.outcome, on, gestation, newborn.evidence, child}));
        fetus = found.id;
        m_ended.push_back(found.id);
    }
    if (!isAlive)
        return {};
    BirthRow row{*child, delivery.mother, fetus, on, delivery.plurality, order, newborn.details};
    row.details.gestationDays = gestation;
    (void)m_births.put(row);
    m_upkeep.takeIntoCare(*child, on);
    return {};
}

void BirthService::tellOutcomes() {
    for (const FetusId fetus : std::exchange(m_ended, {})) {
        AuditLog::record(m_desk, "outcome.record", banso::subjectOf(fetus));
        m_listener.outcomeRecorded(fetus);
    }
}

Validated<std::vector<PersonId>> BirthService::record(const BirthDraft& typed,
                                                      const Confirmed& confirmed) {
    auto tx = m_desk.write();
    m_ended.clear();
    const BirthDraft draft = withPregnancy(typed);
    if (auto errors = confirmed.open(findingsInDraft(draft)); !errors.empty())
        return failAll(std::move(errors));
    const auto delivery = deliveryOf(draft);
    if (!delivery)
        return failAll({delivery.error()});
    std::vector<PersonId> children;
    int order = 0;
    for (const NewbornDraft& newborn : draft.newborns)
        if (auto done = recordOne(*delivery, newborn, bornOn(draft, newborn), ++order, children);
            !done)
            return failAll({done.error()});
    if (delivery->pregnancy)
        settleState(m_pregnancies, delivery->pregnancy->id);
    // Only now: who hears of the new member finds its birth and the end of the pregnancy.
    for (const PersonId child : children) {
        const Date on = *m_persons.find(child)->birth;
        if (auto done = m_careFamily.addChild(delivery->family, child, delivery->mother, on); !done)
            return failAll({done.error()});
    }
    m_upkeep.refresh(delivery->family);
    if (delivery->pregnancy && delivery->pregnancy->family != delivery->family)
        m_upkeep.refresh(delivery->pregnancy->family);
    tellOutcomes();
    m_registry.familyTouched(delivery->family, FamilyNews::Loss);
    m_registry.settle();
    tx.commit();
    return children;
}

Validated<void> BirthService::update(PersonId child, int revision, const BirthDetails& details,
                                     const Confirmed& confirmed) {
    if (auto allowed = m_desk.require(Permission::WriteCare); !allowed)
        return failAll({allowed.error()});
    auto tx = m_desk.write();
    const auto birth = m_births.ofChild(child);
    if (!birth || birth->isWithdrawn)
        return failAll({refused("birth.notFound", QStringLiteral("child"))});
    if (auto errors = confirmed.open(findingsIn(details, birth->bornOn, m_desk.today()));
        !errors.empty())
        return failAll(std::move(errors));
    if (auto done = m_births.update(birth->id, revision, details); !done)
        return failAll({done.error()});
    if (const auto family = m_families.familyOf(child))
        m_upkeep.refresh(*family);
    tx.commit();
    return {};
}

Status BirthService::undo(PersonId childId, int revision) {
    BANSO_CHECK(m_desk.require(Permission::WriteCare));
    auto tx = m_desk.write();
    const auto birth = m_births.ofChild(childId);
    if (!birth || birth->isWithdrawn)
        return fail(refused("birth.notFound", QStringLiteral("child")));
    BANSO_CHECK(m_births.withdraw(birth->id, revision));
    std::optional<Fetus> fetus;
    if (birth->fetus) {
        fetus = m_pregnancies.findFetus(*birth->fetus);
        BANSO_CHECK(m_pregnancies.endFetus(fetus->id, fetus->revision, {}));
        settleState(m_pregnancies, fetus->pregnancy);
    }
    AuditLog::record(m_desk, "birth.undo", banso::subjectOf(birth->id));
    BANSO_TRY(const Person child, m_persons.load(childId));
    const auto family = m_families.familyOf(child.id);
    if (child.state == PersonState::Provisional) {
        m_persons.setState(child.id, PersonState::Removed, std::nullopt);
        if (family)
            for (const FamilyMember& member : m_families.membersNow(*family))
                if (member.person == child.id)
                    m_families.endMember(member.id, m_desk.today());
    }
    if (family)
        m_upkeep.refresh(*family);
    if (fetus) {
        const auto pregnancy = m_pregnancies.find(fetus->pregnancy);
        m_upkeep.refresh(pregnancy->family);
        m_listener.outcomeRecorded(fetus->id);
        m_registry.familyTouched(pregnancy->family, FamilyNews::Loss);
    }
    if (family)
        m_registry.familyTouched(*family, FamilyNews::MembersChanged);
    m_registry.settle();
    tx.commit();
    return {};
}

} // namespace banso
