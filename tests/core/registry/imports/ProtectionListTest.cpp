#include "core/registry/imports/MeasureMerge.h"
#include "tests/core/registry/imports/ListTown.h"

using namespace banso;
using banso::test::codes;
using banso::test::ListTown;
using banso::test::People;
using banso::test::shown;
using banso::test::u8text;

namespace {

const char* const kHeader =
    "宛名番号,氏名,区分,開始年月日,終了年月日,併せて支援を求める者,相手方宛名番号,相手方氏名\n";

std::vector<ProtectionMeasure> measuresOf(ListTown& town, const char* number) {
    return ProtectionRepository(town.reg.db()).historyOf(town.person(number));
}

ImportOutcome take(ListTown& town, const char* rows, std::optional<Date> asOf = {}) {
    return town.takeProtections((QByteArray(kHeader) + rows).constData(), asOf);
}

bool isMasked(ListTown& town, const char* number) {
    return ProtectionRepository(town.reg.db()).isMasked(town.person(number));
}

} // namespace

TEST_CASE("a list of measures protects everybody it names", "[import][protection]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const auto outcome = take(town, "0002,渡邉　静,DV,R8.4.1,R9.3.31,0003;99,0004,\n"
                                    "0001,,ストーカー,2026-11-01,,,,元同僚\n");
    CHECK(shown(outcome.counts) == u8text("protection_added=2"));
    CHECK(codes(outcome.report.remarks()) == QStringList{u8text("2 protection.coveredUnknown")});
    const auto shizuka = measuresOf(town, "0002");
    REQUIRE(shizuka.size() == 1);
    CHECK(shizuka[0].kind == ProtectionKind::Dv);
    CHECK_FALSE(shizuka[0].isProvisional);
    CHECK(shizuka[0].source == ProtectionSource::Import);
    CHECK(shizuka[0].startedOn == People::day("2026-04-01"));
    CHECK(shizuka[0].endsOn == People::day("2027-03-31"));
    CHECK(shizuka[0].otherParty == town.person("0004"));
    CHECK(isMasked(town, "0002"));
    CHECK(isMasked(town, "0003"));
    CHECK_FALSE(isMasked(town, "0004"));
    CHECK(isMasked(town, "0001"));
    CHECK(town.news.told(*town.family("0003"), FamilyNews::Protection));
    DutyBook duties(reg.desk());
    CHECK(duties.openOfKind(u8text("protection.ends"), People::day("2027-12-31")).size() == 1);

    CHECK(take(town, "0002,,DV,R8.4.1,R9.3.31,0003,0004,\n").counts.changes() == 0);
}

TEST_CASE("a list never clears and never shortens", "[import][protection]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    take(town, "0002,,DV,2026-04-01,2027-03-31,0003,,\n0001,,DV,2026-04-01,2027-03-31,,,\n");
    // Not in the list any more, and with an earlier end: both stay.
    const auto shorter = take(town, "0002,,DV,2026-04-01,2026-12-31,,,\n");
    CHECK(shorter.counts.changes() == 0);
    CHECK(measuresOf(town, "0001")[0].endsOn == People::day("2027-03-31"));
    CHECK_FALSE(measuresOf(town, "0001")[0].isReleased());
    CHECK(measuresOf(town, "0002")[0].endsOn == People::day("2027-03-31"));
    CHECK(isMasked(town, "0003"));

    const auto longer = take(town, "0002,,DV,2027-04-01,2028-03-31,,,\n");
    CHECK(shown(longer.counts) == u8text("protection_prolonged=1"));
    REQUIRE(measuresOf(town, "0002").size() == 1);
    CHECK(measuresOf(town, "0002")[0].startedOn == People::day("2026-04-01"));
    CHECK(measuresOf(town, "0002")[0].endsOn == People::day("2028-03-31"));
    CHECK(ProtectionRepository(reg.db()).coveredBy(measuresOf(town, "0002")[0].id).size() == 1);
}

TEST_CASE("what was entered by hand is confirmed, and an old list cannot end it",
          "[import][protection]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const ProtectionId byHand = town.people.protections
                                    .add({.person = town.person("0002"),
                                          .kind = ProtectionKind::Other,
                                          .startedOn = People::day("2026-11-20"),
                                          .endsOn = {}})
                                    .value();
    // Made before her second application: it still carries the first one.
    const auto old = take(town, "0002,,DV,2025-10-01,2026-09-30,,,\n", People::day("2026-09-15"));
    CHECK(old.counts.changes() == 0);
    CHECK(codes(old.report.remarks()) == QStringList{u8text("2 protection.olderRow")});
    ProtectionRepository protections(reg.db());
    CHECK(protections.find(byHand)->isProvisional);
    CHECK_FALSE(protections.find(byHand)->endsOn);

    const auto confirmed = take(town, "0002,,DV,2026-11-25,2027-11-24,0003,0004,\n");
    CHECK(shown(confirmed.counts) ==
          u8text("protection_confirmed=1 protection_prolonged=1 protection_widened=1"));
    const auto measure = protections.find(byHand);
    CHECK_FALSE(measure->isProvisional);
    CHECK(measure->kind == ProtectionKind::Dv);
    CHECK(measure->source == ProtectionSource::Hand);
    CHECK(measure->startedOn == People::day("2026-11-20")); // masked from then on
    CHECK(measure->endsOn == People::day("2027-11-24"));
    CHECK(isMasked(town, "0003"));
}

TEST_CASE("what a named person ended is not begun again by a list", "[import][protection]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    take(town, "0002,,DV,2026-04-01,2027-03-31,,,\n");
    const auto measure = measuresOf(town, "0002")[0];
    REQUIRE(town.people.protections.release(measure.id, measure.revision, u8text("本人の申出")));
    const auto same = take(town, "0002,,DV,2026-04-01,2027-03-31,,,\n");
    CHECK(codes(same.report.rejections()) == QStringList{u8text("2 protection.releasedHere")});
    CHECK_FALSE(isMasked(town, "0002"));
    reg.clock.set(People::day("2027-01-10"));
    // A new application is another matter.
    CHECK(shown(take(town, "0002,,DV,2027-01-05,2028-01-04,,,\n").counts) ==
          u8text("protection_added=1"));
    CHECK(isMasked(town, "0002"));
}

TEST_CASE("several rows of one person follow one another", "[import][protection]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const auto outcome = take(town, "0002,,DV,2025-04-01,2026-03-31,,,\n" // over, and unknown here
                                    "0002,,DV,2026-04-01,2027-03-31,,,\n"
                                    "0002,,DV,2027-04-01,2028-03-31,,,\n"
                                    "0002,,児童虐待,2026-05-01,2027-04-30,0003,,\n");
    CHECK(shown(outcome.counts) == u8text("protection_added=2 protection_prolonged=1"));
    CHECK(outcome.counts.skipped == 1);
    CHECK(codes(outcome.report.remarks()) == QStringList{u8text("2 protection.rowExpired")});
    CHECK(measuresOf(town, "0002").size() == 2);
}

TEST_CASE("rows about nobody in particular are quarantined", "[import][protection]") {
    BANSO_DESK_ON_BOTH(reg);
    ListTown town(reg);
    const auto outcome = take(town, "0099,,DV,2026-04-01,,,,\n"
                                    "0001,渡邉　静,DV,2026-04-01,,,,\n"
                                    "0002,,DV,2026-04-01,2026-03-31,,,\n"
                                    "0002,,DV,2026-04-02,,0004,0004,\n"
                                    "0002,,なにか,2026-04-01,,,,\n"
                                    "0002,,DV,いつか,,,,\n"
                                    "0002,,その他,2026-04-01,,,,\n"
                                    "0002,,その他,2026-04-01,,,,\n");
    CHECK(codes(outcome.report.rejections()) ==
          QStringList{u8text("2 import.personUnknown"), u8text("3 import.personMismatch"),
                      u8text("4 protection.endsBeforeStart"), u8text("5 protection.otherIsSelf"),
                      u8text("6 cell.code"), u8text("7 date.unreadable"),
                      u8text("8 import.duplicate"), u8text("9 import.duplicate")});
    CHECK(outcome.counts.changes() == 0);
    CHECK(measuresOf(town, "0002").empty());
    auto nurse = reg.deskOf(u8text("nurse"), {Role::Nurse});
    JobControl control;
    CHECK(ImportService(*nurse)
              .preview(town.protections,
                       {reg.path(u8text("list.csv")), *ProfileShelf::in(u8text("protection"))},
                       control)
              .error()
              .kind == ErrorKind::Denied);
}

TEST_CASE("whatever a list says, protection only grows", "[import][protection][property]") {
    const auto day = [](int n) { return People::day("2026-01-01").plusDays(n * 30); };
    rc::prop("merging", [&] {
        std::vector<KnownMeasure> known;
        const int rows = *rc::gen::inRange(0, 5);
        const auto any = [&](int most) { return *rc::gen::inRange(0, most); };
        for (int i = 0; i < rows; ++i) {
            KnownMeasure measure{ProtectionId(i + 1),
                                 1,
                                 {.person = PersonId(1),
                                  .kind = ProtectionKind(any(4)),
                                  .isProvisional = any(2) == 0,
                                  .startedOn = day(any(30)),
                                  .endsOn = {}}};
            if (any(3) > 0)
                measure.draft.endsOn = measure.draft.startedOn.plusDays(any(400));
            for (int covered = any(3); covered > 0; --covered)
                measure.draft.covered.push_back(PersonId(10 + covered));
            if (any(4) == 0)
                measure.releasedOn = measure.draft.startedOn.plusDays(any(300));
            known.push_back(measure);
        }
        ListedMeasure row{PersonId(1), ProtectionKind(any(4)), day(any(30))};
        if (any(3) > 0)
            row.until = row.from.plusDays(any(400));
        if (any(2) == 0)
            row.covered = {PersonId(11), PersonId(20)};
        const MeasureMerge merge = merged(known, row, day(any(30)));
        if (merge.outcome == MeasureMerge::Outcome::Change) {
            const KnownMeasure& before = known[merge.index];
            RC_ASSERT_FALSE(before.releasedOn.has_value());
            RC_ASSERT(merge.draft.startedOn <= before.draft.startedOn);
            RC_ASSERT(!before.draft.endsOn || *merge.draft.endsOn >= *before.draft.endsOn);
            RC_ASSERT(before.draft.isProvisional || !merge.draft.isProvisional);
            for (const PersonId person : before.draft.covered)
                RC_ASSERT(std::count(merge.draft.covered.begin(), merge.draft.covered.end(),
                                     person) == 1);
            // Said again, it says nothing new.
            known[merge.index].draft = merge.draft;
            const auto again = merged(known, row, day(0)).outcome;
            RC_ASSERT(again == MeasureMerge::Outcome::Unchanged ||
                      again == MeasureMerge::Outcome::OlderRow);
        }
        if (merge.outcome == MeasureMerge::Outcome::Add)
            RC_ASSERT(merge.draft.startedOn == row.from && merge.draft.endsOn == row.until &&
                      !merge.draft.isProvisional);
    });
}
