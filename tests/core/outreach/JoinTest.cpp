#include "core/care/CareRegistryListener.h"
#include "core/care/checkup/CheckupSessionService.h"
#include "core/registry/PersonJoin.h"
#include "tests/core/outreach/Sending.h"

using namespace banso;
using banso::test::People;
using banso::test::Sending;
using banso::test::u8;

namespace {

/// A town in which care listens before outreach, as the program wires it.
struct Joining {
    explicit Joining(test::TestDesk& desk)
        : reg(desk),
          town(desk),
          care(desk.desk()),
          listeners(both()),
          people(desk.desk(), listeners),
          sessions(desk.desk(), town.listener),
          joins(desk.desk(), listeners) {}

    RegistryListeners both() {
        RegistryListeners all;
        all.add(care);
        all.add(town.listener);
        return all;
    }
    /// A mother whose child was born twelve days ago: the notice of care after birth is due.
    Sending::Home withNewborn(const char* block, const char* childName) {
        const auto mother = people.mother("髙橋 凛", "タカハシ リン", "1995-05-01", block);
        return {mother, {people.child(mother, childName, "タカハシ アオ", "2026-11-10")}};
    }
    std::vector<Duty> duties(FamilyId family, const char* kind) {
        std::vector<Duty> found;
        for (const Duty& duty : DutyBook(reg.desk()).allOf(family, DutyRoom::Care))
            if (duty.kind == QLatin1String(kind))
                found.push_back(duty);
        return found;
    }
    int open(FamilyId family, const char* kind) {
        const auto all = duties(family, kind);
        return static_cast<int>(std::count_if(all.begin(), all.end(), [](const Duty& duty) {
            return duty.state == DutyState::Open;
        }));
    }
    SendBatchId prepare(const char* notice, FamilyId family,
                        std::optional<CheckupSessionId> session = {}) {
        const auto batch = town.preparation.prepare(
            {.notice = QLatin1String(notice), .session = session, .families = {family}}, town.job);
        REQUIRE(batch);
        return *batch;
    }
    void send(SendBatchId batch) {
        REQUIRE(town.batches.release(batch, town.batchBook.find(batch)->revision, town.job));
        CHECK(town.exported(batch).files.size() == 1);
    }
    void send(const char* notice, FamilyId family, std::optional<CheckupSessionId> session = {}) {
        send(prepare(notice, family, session));
    }
    GateReasons reasons(SendBatchId batch, FamilyId family) {
        return town.items.ofFamily(batch, family)->reasons;
    }
    PersonJoinId join(PersonId from, PersonId to) {
        const auto joined = joins.join(from, to, u8("本人確認"));
        REQUIRE(joined);
        return *joined;
    }
    /// `check` would find nothing.
    bool isInLine(FamilyId family) { return CareUpkeep(reg.desk()).changesFor(family).empty(); }

    test::TestDesk& reg;
    Sending town;
    CareRegistryListener care;
    RegistryListeners listeners;
    People people;
    CheckupSessionService sessions;
    PersonJoin joins;
};

} // namespace

TEST_CASE("a child joined to its row is not sent for twice", "[join]") {
    BANSO_DESK_ON_BOTH(reg);
    Joining j(reg);
    const auto mother = j.people.mother("髙橋 凛", "タカハシ リン", "1995-05-01", "1-1");
    const PersonId byHand = j.people.child(mother, "髙橋 蒼", "タカハシ アオ", "2026-08-20");
    const CheckupSessionId session = j.town.session("C04", "2026-12-18");
    REQUIRE(j.sessions.place(session, byHand));
    REQUIRE(j.open(mother.family, "C04N") == 1);
    j.send("C04N", mother.family, session);
    REQUIRE(j.open(mother.family, "C04N") == 0);

    const PersonId inRegister =
        j.people.person("高橋 蒼", "タカハシ アオ", "2026-08-20", Sex::Female, "1-1");
    const PersonJoinId joined = j.join(byHand, inRegister);
    CHECK(j.open(mother.family, "C04N") == 0);
    CHECK(j.isInLine(mother.family));
    CHECK(j.reasons(j.prepare("C04N", mother.family, session), mother.family)
              .contains(GateReason::WithinInterval));

    REQUIRE(j.joins.undo(joined));
    CHECK(j.open(mother.family, "C04N") == 0);
    CHECK(j.isInLine(mother.family));
    CHECK(j.town.findings() == QString());
}

TEST_CASE("what either of two joined persons was sent, both were", "[join]") {
    BANSO_DESK_ON_BOTH(reg);
    Joining j(reg);
    const auto byHand = j.withNewborn("1-1", "髙橋 蒼");
    const auto inRegister = j.withNewborn("2-2", "高橋 蒼");
    const FamilyId hers = byHand.family();
    const FamilyId kept = inRegister.family();
    REQUIRE(j.open(hers, "S01") == 1);
    REQUIRE(j.open(kept, "S01") == 1);
    const bool wasSentByHand = GENERATE(true, false);
    CAPTURE(wasSentByHand);
    j.send("S01", wasSentByHand ? hers : kept);

    const PersonJoinId joined = j.join(byHand.mother.person, inRegister.mother.person);
    CHECK(j.open(kept, "S01") == 0);
    CHECK(j.isInLine(kept));
    CHECK(j.reasons(j.prepare("S01", kept), kept).contains(GateReason::WithinInterval));

    // Two again: who was not written to is still to be.
    REQUIRE(j.joins.undo(joined));
    CHECK(j.open(hers, "S01") == (wasSentByHand ? 0 : 1));
    CHECK(j.open(kept, "S01") == (wasSentByHand ? 1 : 0));
    CHECK(j.isInLine(hers));
    CHECK(j.isInLine(kept));
    CHECK(j.town.findings() == QString());
}

TEST_CASE("what waits while persons are joined fulfils the duty that is left", "[join]") {
    BANSO_DESK_ON_BOTH(reg);
    Joining j(reg);
    const auto byHand = j.withNewborn("1-1", "髙橋 蒼");
    const auto inRegister = j.withNewborn("2-2", "高橋 蒼");
    const FamilyId hers = byHand.family();
    const FamilyId kept = inRegister.family();
    const SendBatchId batch = j.prepare("S01", hers);
    const PersonJoinId joined = j.join(byHand.mother.person, inRegister.mother.person);
    CHECK_FALSE(j.reasons(batch, kept).contains(GateReason::NothingDue));
    const bool isUndone = GENERATE(false, true);
    CAPTURE(isUndone);
    if (isUndone)
        REQUIRE(j.joins.undo(joined));
    const FamilyId whose = isUndone ? hers : kept;
    CHECK(j.reasons(batch, whose).empty());
    j.send(batch);
    CHECK(j.open(whose, "S01") == 0);
    if (isUndone)
        CHECK(j.open(kept, "S01") == 1); // of the other woman, who was not written to
    CHECK(j.town.findings() == QString());
}

TEST_CASE("what she was sent in a family she left counts too", "[join]") {
    BANSO_DESK_ON_BOTH(reg);
    Joining j(reg);
    const auto byHand = j.withNewborn("1-1", "髙橋 蒼");
    const auto inRegister = j.withNewborn("2-2", "高橋 蒼");
    j.send("S01", byHand.family());
    const PersonId grandmother =
        j.people.person("髙橋 梅", "タカハシ ウメ", "1965-01-01", Sex::Female, "1-1");
    auto& families = j.people.families;
    REQUIRE(families.addMember(byHand.family(), grandmother, FamilyRole::Guardian, u8("祖母")));
    const int revision = FamilyRepository(reg.db()).find(byHand.family())->revision;
    REQUIRE(families.setAddressee(byHand.family(), revision, grandmother));
    REQUIRE(families.endMember(byHand.family(), byHand.mother.person));
    const SendBatchId before = j.prepare("S01", inRegister.family());
    CHECK(j.reasons(before, inRegister.family()).empty());
    REQUIRE(j.town.batches.recallAll(before, u8("試し")));
    (void)j.join(byHand.mother.person, inRegister.mother.person);
    CHECK(j.reasons(j.prepare("S01", inRegister.family()), inRegister.family())
              .contains(GateReason::WithinInterval));
}
