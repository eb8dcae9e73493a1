#include "core/care/birth/BirthService.h"
#include "core/outreach/ladder/LadderService.h"
#include "core/registry/ContactService.h"
#include "core/registry/FamilyService.h"
#include "core/registry/PersonJoin.h"
#include "core/registry/PersonService.h"
#include "core/registry/ProtectionService.h"
#include "ui/household/HouseholdPresenter.h"
#include "ui/household/Named.h"
#include "ui/words/DateWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct HouseholdChangeText {
    Q_DECLARE_TR_FUNCTIONS(HouseholdChangeText)
};
using Change = HouseholdChange;

tl::unexpected<Errors> noHousehold() {
    return failAll({refused("household.none")});
}

} // namespace

std::vector<LadderRung> HouseholdPresenter::rungs() const {
    std::vector<LadderRung> list;
    for (const HouseholdRung& rung : overview().ladder)
        list.push_back(rung.rung);
    return list;
}

Validated<Change> HouseholdPresenter::writeLadder(const std::vector<LadderRung>& rungs,
                                                  const QString& line) {
    if (!family())
        return noHousehold();
    const Ladder before = LadderBook(desk()).of(*family());
    LadderService ladders(desk(), m_ground.registry);
    if (auto set = ladders.set(*family(), rungs); !set)
        return failAll(set.error());
    return Change{line, [ground = m_ground, id = *family(), before]() -> Status {
                      LadderService service(ground.desk, ground.registry);
                      auto undone =
                          before.isOwn ? service.set(id, before.rungs) : service.clear(id);
                      if (!undone)
                          return fail(undone.error().front());
                      return {};
                  }};
}

Validated<Change> HouseholdPresenter::moveRung(std::size_t rung, int by) {
    std::vector<LadderRung> list = rungs();
    const auto to = static_cast<std::ptrdiff_t>(rung) + by;
    if (rung >= list.size() || to < 0 || to >= static_cast<std::ptrdiff_t>(list.size()))
        return failAll({});
    std::swap(list[rung], list[static_cast<std::size_t>(to)]);
    QStringList order;
    for (const LadderRung& each : list)
        if (!each.isExcluded)
            order += named(each.channel);
    return writeLadder(list, HouseholdChangeText::tr("Reached in this order: %1.")
                                 .arg(order.join(QStringLiteral(" → "))));
}

Validated<Change> HouseholdPresenter::strikeRung(std::size_t rung, const QString& reason) {
    std::vector<LadderRung> list = rungs();
    if (rung >= list.size())
        return failAll({});
    list[rung].isExcluded = !reason.isEmpty();
    list[rung].excludedReason = reason;
    const QString way = named(list[rung].channel);
    return writeLadder(list, reason.isEmpty()
                                 ? HouseholdChangeText::tr("%1 may be used again.").arg(way)
                                 : HouseholdChangeText::tr("%1 is not used any more.").arg(way));
}

Result<Change> HouseholdPresenter::confirmFamily() {
    if (!family())
        return fail(refused("household.none"));
    BANSO_CHECK(FamilyService(desk(), m_ground.registry).confirm(*family()));
    return Change{HouseholdChangeText::tr("The household is confirmed.")};
}

Result<Change> HouseholdPresenter::setCaution(const QString& caution) {
    if (!overview().family)
        return fail(refused("household.none"));
    const Family before = *overview().family;
    BANSO_CHECK(FamilyService(desk(), m_ground.registry)
                    .setCaution(before.id, before.revision, caution.trimmed()));
    return Change{HouseholdChangeText::tr("The line of consideration is written."),
                  [ground = m_ground, before]() -> Status {
                      return FamilyService(ground.desk, ground.registry)
                          .setCaution(before.id, before.revision + 1, before.caution);
                  }};
}

Result<Change> HouseholdPresenter::setAddressee(PersonId person) {
    if (!overview().family)
        return fail(refused("household.none"));
    const Family before = *overview().family;
    BANSO_CHECK(
        FamilyService(desk(), m_ground.registry).setAddressee(before.id, before.revision, person));
    return Change{HouseholdChangeText::tr("Post and messages go to %1.").arg(personName(person)),
                  [ground = m_ground, before]() -> Status {
                      return FamilyService(ground.desk, ground.registry)
                          .setAddressee(before.id, before.revision + 1, before.addressee);
                  }};
}

Result<Change> HouseholdPresenter::endMember(PersonId person) {
    const HouseholdMember* member = overview().member(person);
    if (!overview().family || !member)
        return fail(refused("household.none"));
    BANSO_CHECK(FamilyService(desk(), m_ground.registry).endMember(*family(), person));
    return Change{
        HouseholdChangeText::tr("%1 no longer belongs to this household.").arg(member->person.name),
        [ground = m_ground, id = *family(), person, role = member->role,
         relation = member->relation]() -> Status {
            return FamilyService(ground.desk, ground.registry)
                .addMember(id, person, role, relation);
        }};
}

Result<Change> HouseholdPresenter::recordDeath(PersonId person, Date on) {
    BANSO_CHECK(PersonService(desk(), m_ground.registry).recordDeath(person, on));
    return Change{HouseholdChangeText::tr("Written: %1 died on %2. What was unsent is held back.")
                      .arg(personName(person), shortDateWords(on)),
                  [ground = m_ground, person]() -> Status {
                      return PersonService(ground.desk, ground.registry).undoDeath(person);
                  }};
}

Result<Change> HouseholdPresenter::releaseProtection(const QString& reason) {
    for (const HouseholdWarning& warning : overview().warnings)
        if (warning.kind == HouseholdCaution::Protected && warning.measure) {
            BANSO_CHECK(ProtectionService(desk(), m_ground.registry)
                            .release(warning.measure->id, warning.measure->revision, reason));
            return Change{HouseholdChangeText::tr("The protection measure is released.")};
        }
    return fail(refused("household.noMeasure"));
}

Result<Change> HouseholdPresenter::liftSuspensions(const QString& reason) {
    if (overview().suspensions.empty())
        return fail(refused("household.noSuspension"));
    auto tx = desk().write();
    for (const Suspension& suspension : overview().suspensions)
        BANSO_CHECK(
            ContactService(desk(), m_ground.registry)
                .liftSuspension(suspension.family, suspension.id, suspension.revision, reason));
    tx.commit();
    return Change{HouseholdChangeText::tr("The address may be written to again.")};
}

Result<Change> HouseholdPresenter::join(const JoinProposal& proposal, const QString& reason) {
    BANSO_TRY(const PersonJoinId id, PersonJoin(desk(), m_ground.registry)
                                         .join(proposal.provisional, proposal.registered, reason));
    return Change{HouseholdChangeText::tr("Joined with the register."),
                  [ground = m_ground, id]() -> Status {
                      return PersonJoin(ground.desk, ground.registry).undo(id);
                  }};
}

Result<Change> HouseholdPresenter::setDifferent(const JoinProposal& proposal) {
    BANSO_CHECK(PersonJoin(desk(), m_ground.registry)
                    .setDifferent(proposal.provisional, proposal.registered));
    return Change{HouseholdChangeText::tr("They are two persons.")};
}

Result<Change> HouseholdPresenter::withdrawOutcome(FetusId fetus, int revision) {
    BANSO_CHECK(OutcomeService(desk(), m_ground.registry, m_ground.care).undo(fetus, revision));
    return Change{HouseholdChangeText::tr("Taken back, as if it had not been written.")};
}

Result<Change> HouseholdPresenter::withdrawBirth(PersonId child, int revision) {
    BANSO_CHECK(BirthService(desk(), m_ground.registry, m_ground.care).undo(child, revision));
    return Change{HouseholdChangeText::tr("Taken back, as if it had not been written.")};
}

} // namespace banso
