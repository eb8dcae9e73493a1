#include "core/care/growth/Growth.h"
#include "core/care/growth/MeasurementRepository.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

std::set<QString> codesOf(const Errors& errors) {
    std::set<QString> codes;
    for (const Error& error : errors)
        codes.insert(error.code.toString() + u'@' + error.field);
    return codes;
}

/// Twins of 2026-11-01 and their mother; today is 2026-11-22.
struct Home {
    explicit Home(test::TestDesk& reg) : town(reg), mother(town.people.mother()) {
        reg.clock.set(People::day("2026-11-01"));
        BirthDraft draft{.mother = mother.person, .bornOn = People::day("2026-11-01")};
        draft.newborns = {
            {.person = {.name = u("髙橋 蒼")}, .details = {.measures = {.weightG = 2900}}},
            {.person = {.name = u("髙橋 葵")}, .details = {.measures = {.weightG = 2700}}}};
        children = town.births.record(draft).value();
        reg.clock.set(People::day("2026-11-22"));
    }
    [[nodiscard]] QStringList openOf(PersonId person) {
        QStringList codes;
        for (const Duty& duty : town.duties.openOf(mother.family))
            if (duty.person == person)
                codes.append(duty.kind);
        codes.sort();
        return codes;
    }
    CareTown town;
    People::Mother mother;
    std::vector<PersonId> children;
};

} // namespace

TEST_CASE("a visit fulfils what it was made for, of the children it saw", "[visit]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    CareTown& town = home.town;
    VisitDraft draft{
        .family = home.mother.family,
        .visitedOn = People::day("2026-11-20"),
        .startedAt = u("10:00"),
        .endedAt = u("11:15"),
        .purposes = {u("N11"), u("N17")},
        .met = {Met::Mother, Met::Child},
        .children = {{home.children[0], YesNo::Yes, {.weightG = 3500, .heightMm = 520}},
                     {home.children[1], YesNo::No}},
        .observed = u("機嫌よし"),
        .advised = u("授乳"),
        .assessment = u("2"),
        .nextOn = People::day("2026-12-04"),
        .nextReason = u("体重確認")};
    const auto id = town.visits.record(draft);
    REQUIRE(id);
    CHECK_FALSE(home.openOf(home.children[0]).contains(u("N11")));
    CHECK_FALSE(home.openOf(home.children[0]).contains(u("N04"))); // N11 was done
    CHECK(home.openOf(home.children[1]).contains(u("N11")));
    CHECK(home.openOf(home.children[1]).contains(u("N04")));
    CHECK_FALSE(home.openOf(home.mother.person).contains(u("N17")));
    CHECK(town.open(home.mother.family).contains(u("FU 2026-12-04..2026-12-04")));
    CHECK(town.isInLine(home.mother.family));

    // Corrected: the second one was seen, too; not the same person saw the mother.
    const auto kept = town.visits.load(*id);
    REQUIRE(kept);
    CHECK(kept->draft.children[0].measures.weightG == 3500);
    CHECK(kept->draft.met.contains(Met::Mother));
    draft = kept->draft;
    draft.children[1].seen = YesNo::Yes;
    draft.met = {Met::Child};
    REQUIRE(town.visits.update(*id, kept->revision, draft));
    CHECK_FALSE(home.openOf(home.children[1]).contains(u("N11")));
    CHECK(home.openOf(home.mother.person).contains(u("N17")));
    CHECK(town.visits.update(*id, kept->revision, draft).error().front().kind ==
          ErrorKind::Conflict);
    CHECK(town.isInLine(home.mother.family));

    // The next record as its follow-up.
    reg.clock.set(People::day("2026-12-03"));
    REQUIRE(town.consultations.record({.family = home.mother.family,
                                       .consultedOn = reg.desk().today(),
                                       .direction = ConsultDirection::Out,
                                       .result = ConsultResult::NoAnswer}));
    CHECK(town.open(home.mother.family).filter(u("FU")).size() == 1);
    REQUIRE(town.consultations.record({.family = home.mother.family,
                                       .consultedOn = reg.desk().today(),
                                       .summary = u("体重 4,000g と話す"),
                                       .isFollowUp = true}));
    CHECK(town.open(home.mother.family).filter(u("FU")).isEmpty());
    CHECK(town.duty(home.mother.family, "FU")->closedBy == u("consultation:2"));
    CHECK(town.isInLine(home.mother.family));
}

TEST_CASE("what is wrong with a visit is said at once", "[visit]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    const auto findings = [&](const std::function<void(VisitDraft&)>& change) {
        VisitDraft draft{.family = home.mother.family,
                         .visitedOn = People::day("2026-11-20"),
                         .purposes = {u("N11")},
                         .children = {{home.children[0], YesNo::Yes}}};
        change(draft);
        return codesOf(home.town.visits.findings(draft));
    };
    using Codes = std::set<QString>;
    CHECK(findings([](auto&) {}) == Codes{});
    // Late, and honest about it.
    CHECK(findings([](auto& v) { v.visitedOn = People::day("2026-11-22"); }) == Codes{});
    CHECK(findings([](auto& v) { v.visitedOn = People::day("2026-11-23"); }) ==
          Codes{u("contact.future@on")});
    CHECK(findings([](auto& v) { v.visitedOn = People::day("2026-10-31"); }) ==
          Codes{u("visit.beforeBirth@on")});
    CHECK(findings([](auto& v) { v.startedAt = u("25:00"); }) == Codes{u("contact.time@started")});
    CHECK(findings([](auto& v) {
              v.startedAt = u("11:00");
              v.endedAt = u("10:00");
          }) == Codes{u("contact.endsBeforeStart@ended")});
    CHECK(findings([](auto& v) { v.purposes = {u("N99")}; }) ==
          Codes{u("contact.codeUnknown@contacts")});
    CHECK(findings([](auto& v) { v.purposes.clear(); }) ==
          Codes{u("visit.purposeMissing@contacts")});
    for (const char* code : {"2", "3", "4"})
        CHECK(findings([&](auto& v) { v.assessment = u(code); }) ==
              Codes{u("assessment.nextMissing@next")});
    for (const char* code : {"0", "1", "5", "9"})
        CHECK(findings([&](auto& v) { v.assessment = u(code); }) == Codes{});
    CHECK(findings([](auto& v) { v.assessment = u("8"); }) ==
          Codes{u("assessment.unknown@assessment")});
    CHECK(findings([](auto& v) { v.nextOn = v.visitedOn; }) ==
          Codes{u("contact.nextNotLater@next")});
    CHECK(findings([](auto& v) {
              v.children[0] = {v.children[0].child, YesNo::No, {.weightG = 3500}};
          }) == Codes{u("visit.measuredUnseen@seen")});
    CHECK(findings([&](auto& v) { v.children[0].child = home.mother.person; }) ==
          Codes{u("visit.childNotOfFamily@child")});
    CHECK(findings([](auto& v) { v.children[0].measures.weightG = 350; }) ==
          Codes{u("sure.measure@weight")});
    CHECK(findings([](auto& v) { v.children[0].measures.weightG = 35000; }) ==
          Codes{u("measure.impossible@weight")});
    const auto stranger = home.town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    const PersonId other = home.town.people.child(stranger, "加藤 蒼", "カトウ アオ", "2026-11-01");
    CHECK(findings([&](auto& v) {
              v.children.push_back({other, YesNo::Yes});
          }) == Codes{u("visit.childNotOfFamily@2.child")});
}

TEST_CASE("a telephone call is a line", "[consultation]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    CareTown& town = home.town;
    const auto id = town.consultations.record({.family = home.mother.family,
                                               .consultedOn = reg.desk().today(),
                                               .summary = u("湿疹の相談")});
    REQUIRE(id);
    const auto kept = town.consultations.load(*id);
    CHECK(kept->draft.summary == u("湿疹の相談"));
    CHECK(kept->staff == reg.desk().session().staff());
    ConsultationDraft draft = kept->draft;
    draft.contacts = {u("N01")};
    REQUIRE(town.consultations.update(*id, kept->revision, draft));
    CHECK(town.duty(home.mother.family, "N01")->state == DutyState::Done);
    draft.contacts.clear();
    REQUIRE(town.consultations.update(*id, kept->revision + 1, draft));
    CHECK(town.duty(home.mother.family, "N01")->state == DutyState::Open);
    CHECK(town.isInLine(home.mother.family));
    CHECK(town.careNews.contacts == std::vector<FamilyId>(3, home.mother.family));

    CHECK(codesOf(town.consultations.findings(
              {.family = home.mother.family, .consultedOn = reg.desk().today()})) ==
          std::set{u("consultation.empty@summary")});
    CHECK(codesOf(town.consultations.findings({.family = home.mother.family,
                                               .consultedOn = reg.desk().today(),
                                               .result = ConsultResult::NoAnswer,
                                               .contacts = {u("N01")}})) ==
          std::set{u("consultation.notReached@result")});
    auto administrator = reg.deskOf(u("admin"), {Role::Administrator});
    CHECK(ConsultationService(*administrator, town.careNews).load(*id).error().kind ==
          ErrorKind::Denied);
    auto clerk = reg.deskOf(u("clerk"), {Role::Clerk});
    CHECK(ConsultationService(*clerk, town.careNews).load(*id).error().kind == ErrorKind::Denied);
    CHECK(ConsultationService(*clerk, town.careNews).findings(draft).front().kind ==
          ErrorKind::Denied);
}

TEST_CASE("the interview at the notice is recorded under its code", "[interview]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    const PregnancyId id = town.pregnancy(mother, "2027-06-10");
    InterviewDraft draft{.family = mother.family,
                         .pregnancy = id,
                         .occasion = u("P01"),
                         .heldOn = reg.desk().today(),
                         .summary = u("里帰りなし")};
    const auto interview = town.interviews.record(draft);
    REQUIRE(interview);
    CHECK(town.duty(mother.family, "P01")->state == DutyState::Done);
    CHECK(town.duty(mother.family, "P01")->closedBy == u("interview:1"));
    CHECK(town.careNews.interviews == std::vector{mother.family});
    CHECK(InterviewRepository(reg.db()).ofPregnancy(id).size() == 1);
    draft.occasion = u("P08R");
    REQUIRE(town.interviews.update(*interview, 1, draft));
    CHECK(town.duty(mother.family, "P01")->state == DutyState::Open);
    CHECK(town.duty(mother.family, "P08R")->state == DutyState::Done);
    const auto other = town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    draft.family = other.family;
    CHECK(codesOf(town.interviews.findings(draft)) ==
          std::set{u("interview.otherFamily@pregnancy")});
    CHECK(town.isInLine(mother.family));
}

TEST_CASE("a reason closes a contact, and some reasons lead to the conference", "[closing]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    CareTown& town = home.town;
    const auto n11 = [&] {
        for (const Duty& duty : town.duties.allOf(home.children[0], DutyRoom::Care))
            if (duty.kind == u("N11"))
                return duty;
        throw std::logic_error("no N11");
    };
    const auto close = [&](const char* reason, const char* note = "") {
        return town.dutyService.close(n11().id, n11().revision, u(reason), u(note));
    };
    CHECK(close("01").error().code == ErrorCode("closing.needsRecord"));
    CHECK(close("09").error().code == ErrorCode("closing.needsRecord"));
    CHECK(close("77").error().code == ErrorCode("closing.unknown"));
    CHECK(close("99").error().code == ErrorCode("closing.noteMissing"));

    REQUIRE(close("11")); // nobody home, twice: still open
    REQUIRE(close("11"));
    CHECK(n11().state == DutyState::Open);
    CHECK(town.dutyService.attempts(n11()) == 2);

    const auto closing = close("05", "札幌 3か月");
    REQUIRE(closing);
    CHECK(n11().state == DutyState::Closed);
    CHECK(n11().closedReason == u("05"));
    CHECK(home.openOf(home.children[0]).contains(u("N04"))); // not visited: the law's visit stays
    const auto conference = town.duty(home.mother.family, "CC");
    REQUIRE(conference);
    CHECK(conference->person == home.children[0]);
    CHECK(conference->dueOn == People::day("2026-12-06"));
    REQUIRE(town.dutyService.close(conference->id, conference->revision, u("00"), {}));
    CHECK(town.duty(home.mother.family, "CC")->state == DutyState::Done);
    CHECK(town.isInLine(home.mother.family));

    REQUIRE(town.dutyService.undo(*closing, 1));
    CHECK(n11().state == DutyState::Open);
    CHECK(town.dutyService.undo(*closing, 2).error().code == ErrorCode("closing.notFound"));
    REQUIRE(close("02"));
    CHECK(town.open(home.mother.family).filter(u("CC")).isEmpty());
    CHECK(town.isInLine(home.mother.family));
}

TEST_CASE("a judgement of 3 leads to the conference", "[closing]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    const auto id = home.town.visits.record({.family = home.mother.family,
                                             .visitedOn = People::day("2026-11-20"),
                                             .purposes = {u("N11")},
                                             .children = {{home.children[0], YesNo::Yes}},
                                             .assessment = u("3"),
                                             .nextOn = People::day("2026-12-01")});
    REQUIRE(id);
    CHECK(home.town.open(home.mother.family).filter(u("CC")) ==
          QStringList{u("CC 2026-11-20..2026-12-04")});
}

TEST_CASE("later, because", "[closing]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    CareTown& town = home.town;
    const auto n01 = town.duty(home.mother.family, "N01");
    REQUIRE(
        town.dutyService.postpone(n01->id, n01->revision, People::day("2026-12-01"), u("入院中")));
    REQUIRE(town.consultations.record(
        {.family = home.mother.family, .consultedOn = reg.desk().today(), .summary = u("別件")}));
    CHECK(town.duty(home.mother.family, "N01")->actByOn == People::day("2026-12-01"));
    CHECK(town.isInLine(home.mother.family));
    auto clerk = reg.deskOf(u("clerk"), {Role::Clerk});
    CareDutyService byClerk(*clerk);
    const auto n17 = town.duty(home.mother.family, "N17");
    CHECK(
        byClerk.postpone(n17->id, n17->revision, People::day("2026-11-25"), u("x")).error().kind ==
        ErrorKind::Denied);
    const auto s01 = town.duty(home.mother.family, "S01");
    CHECK(byClerk.postpone(s01->id, s01->revision, People::day("2026-11-25"), u("x")));
}

TEST_CASE("a notice that went out moves what waits for its answer", "[closing]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    town.pregnancy(mother, "2027-03-10");
    reg.clock.set(People::day("2026-12-18"));
    const auto p08 = town.duty(mother.family, "P08");
    CHECK(town.duty(mother.family, "P08R")->opensOn == People::day("2026-12-31"));
    {
        auto tx = reg.desk().write();
        town.dutyService.fulfil(p08->id, u("batch_item:7"));
        tx.commit();
    }
    CHECK(town.duty(mother.family, "P08")->state == DutyState::Done);
    CHECK(town.duty(mother.family, "P08R")->opensOn == People::day("2026-12-19"));
    CHECK(town.duty(mother.family, "P08R")->dueOn == People::day("2027-01-08"));
    CHECK(town.duty(mother.family, "P08R")->reasonArguments == u("P08;2026-12-18"));
    CHECK(town.isInLine(mother.family));
    {
        auto tx = reg.desk().write();
        town.dutyService.unfulfil(p08->id);
        tx.commit();
    }
    CHECK(town.duty(mother.family, "P08R")->opensOn == People::day("2026-12-31"));
    CHECK(town.isInLine(mother.family));
}

TEST_CASE("who moved out is closed, and opened again when she comes back", "[care]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    CareTown& town = home.town;
    const QStringList before = town.open(home.mother.family);
    const auto move = [&](PersonState state, FamilyNews news) {
        auto tx = reg.write();
        PersonRepository persons(reg.db());
        RegistryUpkeep upkeep(reg.desk(), town.registry);
        for (const PersonId person : {home.mother.person, home.children[0], home.children[1]}) {
            persons.setState(person, state, std::nullopt);
            upkeep.personTouched(person, news);
        }
        upkeep.settle();
        tx.commit();
    };
    move(PersonState::MovedOut, FamilyNews::MovedOut);
    CHECK(town.open(home.mother.family).isEmpty());
    CHECK(town.duty(home.mother.family, "C04")->state == DutyState::Closed);
    CHECK(town.duty(home.mother.family, "C04")->closedReason == u("07"));
    CHECK(town.isInLine(home.mother.family));
    move(PersonState::Resident, FamilyNews::AddressChanged);
    CHECK(town.open(home.mother.family) == before);
    CHECK(town.isInLine(home.mother.family));
}

TEST_CASE("children take their contacts along to another family", "[care]") {
    BANSO_DESK_ON_BOTH(reg);
    Home home(reg);
    CareTown& town = home.town;
    town.visit(home.mother.family, {u("N11")}, {home.children[0]});
    const QStringList first = home.openOf(home.children[0]);
    const PersonId father =
        town.people.person("髙橋 剛", "タカハシ ツヨシ", "1990-01-01", Sex::Male);
    const FamilyId his =
        town.people.families.moveChildren(home.mother.family, father, {home.children[0]}).value();
    QStringList moved;
    for (const Duty& duty : town.duties.openOf(his))
        if (duty.person == home.children[0])
            moved.append(duty.kind);
    moved.sort();
    CHECK(moved == first);
    CHECK(home.openOf(home.children[0]).isEmpty());
    CHECK(town.isInLine(his));
    CHECK(town.isInLine(home.mother.family));
}

TEST_CASE("who moves here later has only what is still to come", "[care]") {
    BANSO_DESK_ON_BOTH(reg);
    CareTown town(reg);
    const auto mother = town.people.mother();
    town.people.child(mother, "髙橋 葵", "タカハシ アオイ", "2025-06-01"); // 17 months
    town.people.child(mother, "髙橋 碧", "タカハシ ミドリ", "2015-06-01");
    CHECK(town.open(mother.family) == QStringList{u("C16 2026-12-01..2027-05-03"),
                                                  u("C30 2028-06-01..2029-05-03"),
                                                  u("C50 2029-12-01..2030-11-02")});
    CHECK(town.isInLine(mother.family));
}

TEST_CASE("growth is arithmetic and hints, no judgement", "[growth]") {
    const auto at = [](const char* day, int grams) {
        return Measurement{
            0,     PersonId(1),  People::day(day), MeasureSource::Visit, 0,
            grams, std::nullopt, std::nullopt,     std::nullopt,         Feeding::Unknown};
    };
    const Date birth = People::day("2026-09-01");
    CHECK(Growth::dailyGain(at("2026-09-11", 3000), at("2026-09-21", 3300)) == 30);
    CHECK_FALSE(Growth::dailyGain(at("2026-09-11", 3000), at("2026-09-11", 3300)));
    const GrowthLimits limits{20, 10};
    CHECK(Growth::hints({at("2026-09-01", 3000), at("2026-09-04", 2700), at("2026-09-29", 3200)},
                        birth, limits)
              .empty());
    const auto hints = Growth::hints(
        {at("2026-09-01", 3000), at("2026-09-04", 2680), at("2026-09-29", 3100)}, birth, limits);
    REQUIRE(hints.size() == 2);
    CHECK(hints[0] == GrowthHint{GrowthHint::Kind::BirthLoss, People::day("2026-09-04"), 11, 10});
    CHECK(hints[1] == GrowthHint{GrowthHint::Kind::LowGain, People::day("2026-09-29"), 17, 20});
    CHECK(Growth::hints({at("2027-06-01", 8000), at("2027-07-01", 8100)}, birth, limits).empty());

    const auto codes = [&](const Measures& m, const char* day, std::optional<Measurement> before) {
        std::set<QString> list;
        for (const Error& error : Growth::findingsIn(m, birth, People::day(day), before))
            list.insert(error.code.toString());
        return list;
    };
    Measurement tall = at("2026-10-01", 4000);
    tall.heightMm = 540;
    CHECK(codes({.heightMm = 531}, "2026-11-01", tall).empty());
    CHECK(codes({.heightMm = 529}, "2026-11-01", tall) == std::set{u("sure.shrank")});
    CHECK(codes({.weightG = 350}, "2026-11-01", std::nullopt) == std::set{u("measure.impossible")});
    CHECK(codes({.weightG = 3500, .heightMm = 520, .headMm = 370, .chestMm = 360}, "2026-10-01",
                std::nullopt)
              .empty());
}
