#include "core/registry/imports/ResidentWriter.h"

#include "core/base/LegalAge.h"

namespace banso {

namespace {

using namespace ResidentEvent;

constexpr int kDaysToLook = 7;

QString missingDuty() {
    return QStringLiteral("register.missing");
}

DutySubject aboutPerson(PersonId person) {
    return {QStringLiteral("person"), person.value()};
}

std::optional<QString> unlessEmpty(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

ResidencyDraft homeOf(const ResidentWriter::Row& row) {
    const ResidentRecord& r = row.record;
    return {.householdNo = unlessEmpty(r.householdNo),
            .relationCode = unlessEmpty(r.relationCode),
            .relationText = unlessEmpty(r.relationText),
            .address = r.address(),
            .district = row.district,
            .from = r.livesHereSince(),
            .isFromRegister = true};
}

bool isHomeCorrected(const ResidentRecord& before, const ResidentWriter::Row& row) {
    const ResidentRecord& now = row.record;
    return before.address() != now.address() || before.relationCode != now.relationCode ||
           before.relationText != now.relationText || has(row.happenings, kDistrictChange);
}

/// Takes over only what the register changed: what was corrected here by hand stays otherwise.
bool takeOver(PersonDraft& draft, const PersonDraft& before, const PersonDraft& now) {
    bool isChanged = false;
    const auto take = [&](auto PersonDraft::*field) {
        if (before.*field == now.*field || draft.*field == now.*field)
            return;
        draft.*field = now.*field;
        isChanged = true;
    };
    take(&PersonDraft::name);
    take(&PersonDraft::kana);
    take(&PersonDraft::nameRoman);
    take(&PersonDraft::nameCommon);
    take(&PersonDraft::printed);
    take(&PersonDraft::sex);
    take(&PersonDraft::birth);
    take(&PersonDraft::birthAsWritten);
    return isChanged;
}

} // namespace

ResidentWriter::ResidentWriter(Desk& desk, RegistryListener& listener, const CodeMap& kin,
                               ImportBatchId batch, Date asOf)
    : m_desk(desk),
      m_listener(listener),
      m_batch(batch),
      m_asOf(asOf),
      m_familyAge(desk.settings().integer(QStringLiteral("family.proposeBelowAge"), asOf)),
      m_persons(desk.db()),
      m_residencies(desk.db()),
      m_entries(desk.db()),
      m_families(desk.db()),
      m_protections(desk.db()),
      m_join(desk, listener),
      m_proposer(desk, kin),
      m_duties(desk),
      m_upkeep(desk, listener),
      m_hasMeasures(!m_protections.allInForce().empty()) {}

PersonId ResidentWriter::add(const Row& row, bool mayBeKnown, std::optional<PersonId> knownBefore) {
    const ResidentRecord& now = row.record;
    const PersonId person = m_persons.add(now.person(), personStateOf(now.state));
    if (now.state == ResidentState::Dead && now.goneOn())
        m_persons.setState(person, PersonState::Deceased, now.goneOn());
    m_residencies.add(person, homeOf(row));
    if (!now.isResident())
        m_residencies.endNow(person, now.goneOn().value_or(m_asOf));
    m_entries.add(person, now, row.hash, m_batch);
    noteChild(person, now, has(row.happenings, kBirth));
    if (mayBeKnown)
        m_join.propose(person);
    if (knownBefore)
        m_join.proposeReturn(*knownBefore, person);
    // Nobody hears of a person nobody cares for yet; but whoever she lives with may be protected.
    if (m_hasMeasures)
        for (const ProtectionId measure : m_protections.measuresNear(person))
            m_upkeep.measureTouched(measure);
    return person;
}

void ResidentWriter::change(const RegisterEntry& before, const Row& row) {
    m_entries.update(before.id, row.record, row.hash, m_batch);
    const auto person = m_persons.find(before.person);
    // A number that was given up when its person came back under another says nothing new of her.
    if (!person || person->mergedInto)
        return;
    writePerson(*person, before, row);
    writeState(*person, before.record, row.record);
    writeHome(person->id, before, row);
    touch(person->id, before, row);
}

void ResidentWriter::writePerson(const Person& person, const RegisterEntry& before,
                                 const Row& row) {
    PersonDraft draft = person.draft();
    if (!takeOver(draft, before.record.person(), row.record.person()))
        return;
    if (!m_persons.update(person.id, person.revision, draft))
        throw StorageDefect("a person changed under her own transaction");
    if (has(row.happenings, kNameChange))
        m_persons.addAlias(person.id, {AliasKind::Former, before.record.name, before.record.kana,
                                       Date::fromIso(row.record.changedOn).value_or(m_asOf)});
}

void ResidentWriter::writeState(const Person& person, const ResidentRecord& before,
                                const ResidentRecord& now) {
    const auto died = now.state == ResidentState::Dead ? now.goneOn() : std::nullopt;
    if (before.state == now.state && (now.state != ResidentState::Dead || before.goneOn() == died))
        return;
    m_persons.setState(person.id, personStateOf(now.state), died);
}

void ResidentWriter::writeHome(PersonId person, const RegisterEntry& before, const Row& row) {
    const ResidentRecord& now = row.record;
    const bool livedHere = before.record.isResident();
    if (!now.isResident()) {
        if (livedHere)
            m_residencies.endNow(person, now.goneOn().value_or(m_asOf));
        return;
    }
    const ResidencyDraft draft = homeOf(row);
    const bool isMove = has(row.happenings, kMovedWithin);
    const bool isOtherHousehold = before.record.householdNo != now.householdNo;
    if (!livedHere || !m_residencies.now(person))
        m_residencies.add(person, draft);
    else if (isMove || isOtherHousehold)
        move(person, draft, now);
    else if (isHomeCorrected(before.record, row))
        m_residencies.correctNow(person, draft);
}

/// From the first day that the dates allow; when none does, the present interval is put right.
void ResidentWriter::move(PersonId person, const ResidencyDraft& draft, const ResidentRecord& now) {
    const auto home = m_residencies.now(person);
    ResidencyDraft next = draft;
    for (const auto& day :
         {Date::fromIso(now.addressSince), Date::fromIso(now.changedOn), std::optional(m_asOf)}) {
        if (!day || (home->from && *day <= *home->from))
            continue;
        next.from = day;
        m_residencies.move(person, next);
        return;
    }
    m_residencies.correctNow(person, draft);
}

void ResidentWriter::touch(PersonId person, const RegisterEntry& before, const Row& row) {
    const auto& list = row.happenings;
    const auto tell = [&](ImportEventKind kind, FamilyNews news) {
        if (has(list, kind))
            m_upkeep.personTouched(person, news);
    };
    const bool isAliveAgain =
        before.record.state == ResidentState::Dead && row.record.state != ResidentState::Dead;
    if (isAliveAgain)
        m_upkeep.personTouched(person, FamilyNews::Death);
    tell(kDeath, FamilyNews::Death);
    tell(kMovedOut, FamilyNews::MovedOut);
    tell(kRemoved, FamilyNews::MovedOut);
    tell(kReturned, FamilyNews::AddressChanged);
    tell(kMovedWithin, FamilyNews::AddressChanged);
    tell(kDistrictChange, FamilyNews::AddressChanged);
    tell(kHouseholdChange, FamilyNews::MembersChanged);
    tell(kNameChange, FamilyNews::MembersChanged);
    tell(kCorrection, FamilyNews::MembersChanged);
    if (has(list, kRemoved) && isChild(row.record)) // 居所不明児童: a nurse looks
        ask(QStringLiteral("register.removed"),
            QStringLiteral("%1:%2").arg(person.value()).arg(m_batch.value()), person,
            aboutPerson(person), Role::Nurse);
    if (has(list, kReturned) || has(list, kHouseholdChange))
        noteChild(person, row.record, false);
}

bool ResidentWriter::isChild(const ResidentRecord& record) const {
    const auto birth = record.birth();
    return birth && *birth <= m_asOf && ageInYears(*birth, m_asOf) < m_familyAge;
}

void ResidentWriter::noteChild(PersonId person, const ResidentRecord& record, bool isBirth) {
    if (isChild(record) && (record.isResident() || isBirth))
        m_children.push_back({person, record, isBirth});
}

void ResidentWriter::missing(const RegisterEntry& entry) {
    m_entries.setMissing(entry.id, m_batch);
    ask(missingDuty(), QStringLiteral("%1:%2").arg(entry.id.value()).arg(m_batch.value()),
        entry.person, {QStringLiteral("register_entry"), entry.id.value()}, Role::Clerk);
}

void ResidentWriter::reappeared(const RegisterEntry& entry) {
    m_entries.setMissing(entry.id, std::nullopt);
    m_duties.markDoneAllOf({QStringLiteral("register_entry"), entry.id.value()}, missingDuty(),
                           QStringLiteral("import:%1").arg(m_batch.value()));
}

void ResidentWriter::finish() {
    placeChildren();
    m_upkeep.settle();
    for (const auto& [child, family] : m_born)
        m_listener.childAppeared(child, family);
}

void ResidentWriter::placeChildren() {
    std::stable_sort(m_children.begin(), m_children.end(),
                     [](const NewChild& a, const NewChild& b) {
                         return a.record.householdNo < b.record.householdNo;
                     });
    for (const NewChild& child : m_children) {
        const auto placed = m_proposer.place(child.person, child.record,
                                             child.isBirth ? *child.record.birth() : m_asOf);
        if (placed)
            m_upkeep.familyTouched(placed->family, FamilyNews::MembersChanged);
        else if (child.isBirth) // a newborn must not be lost because its household is complicated
            ask(QStringLiteral("register.family"), QString::number(child.person.value()),
                child.person, aboutPerson(child.person), Role::Nurse);
        if (!placed || !child.isBirth)
            continue;
        if (!child.record.isResident())
            m_upkeep.personTouched(child.person, FamilyNews::Death);
        else if (!m_join.isAsked(child.person))
            m_born.emplace_back(child.person, placed->family);
    }
}

void ResidentWriter::ask(const QString& kind, const QString& origin, PersonId person,
                         const DutySubject& subject, Role role) {
    m_duties.put({.room = DutyRoom::Registry,
                  .kind = kind,
                  .originKey = QStringLiteral("registry:%1:%2").arg(kind, origin),
                  .family = m_families.familyOf(person),
                  .person = person,
                  .subject = subject,
                  .opensOn = m_desk.today(),
                  .dueOn = m_desk.today().plusDays(kDaysToLook),
                  .reason = kind,
                  .role = role});
}

} // namespace banso
