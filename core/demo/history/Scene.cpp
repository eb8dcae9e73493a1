#include "core/demo/history/Scene.h"

#include "core/registry/FamilyRepository.h"
#include "core/registry/PersonJoin.h"
#include "core/storage/CarriedTable.h"
#include "core/storage/StorageFailure.h"

namespace banso {

namespace {

const Query<PersonId, QString> kRegistered{
    "demo.registered", "SELECT person_id FROM register_entry WHERE resident_no = ?"};

} // namespace

Scene::Scene(Database& db, FixedClock& time, DemoOffice& staff, Town& people, Date today)
    : database(db),
      clock(time),
      office(staff),
      town(people),
      life(people),
      agenda(time),
      days(today),
      random(people.seed(), "history") {
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/texts.tsv"), 2))
        m_texts[row[0]].append(row[1]);
}

DemoWorker& Scene::nurseOf(ResidentIndex who) {
    const auto& districts = town.map.districts();
    const auto& own = town.map.districtOf(town.householdOf(who).address);
    return office.nurse(static_cast<std::size_t>(&own - districts.data()));
}

std::optional<PersonId> Scene::findRegistered(ResidentIndex who) {
    return database.first(kRegistered, residentNumber(who));
}

PersonId Scene::personOf(ResidentIndex who) {
    if (const auto byHand = m_byHand.find(who); byHand != m_byHand.end())
        return byHand->second;
    const auto registered = findRegistered(who);
    if (!registered)
        throw StorageDefect("somebody of the fictitious town is not in its register");
    return *registered;
}

FamilyId Scene::familyOf(ResidentIndex who) {
    const auto family = FamilyRepository(database).familyOf(personOf(who));
    if (!family)
        throw StorageDefect("somebody of the fictitious town has no family");
    return *family;
}

bool Scene::isCaredFor(PersonId child) {
    const auto person = PersonRepository(database).find(child);
    return person && person->isReachable() && FamilyRepository(database).familyOf(child);
}

bool Scene::isChildOf(PersonId person, FamilyId family) {
    for (const FamilyMember& member : FamilyRepository(database).membersNow(family))
        if (member.person == person)
            return member.role == FamilyRole::Child && isCaredFor(person);
    return false;
}

QString Scene::text(const char* kind) {
    const QStringList& list = m_texts[QString::fromLatin1(kind)];
    return list.at(random.below(static_cast<int>(list.size())));
}

Status Scene::joinRegistered() {
    DemoWorker& clerk = office.otherClerk();
    PersonJoin join(clerk.desk, clerk.rooms->registry());
    std::set<PersonId> joined;
    for (auto child = m_byHand.begin(); child != m_byHand.end();) {
        const auto registered = findRegistered(child->first);
        if (!registered) {
            ++child;
            continue;
        }
        BANSO_CHECK(join.join(child->second, *registered, QStringLiteral("出生連絡票と一致")));
        joined.insert(child->second);
        child = m_byHand.erase(child);
    }
    // Twins are asked about twice: each is not the other.
    for (const JoinProposal& proposal : join.open())
        if (joined.contains(proposal.provisional))
            BANSO_CHECK(join.setDifferent(proposal.provisional, proposal.registered));
    return {};
}

} // namespace banso
