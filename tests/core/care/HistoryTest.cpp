// Random lives: whatever happens in whatever order, the kept duties are what the records say, no
// duty about the dead or the lost is open, and what was taken back leaves no trace.
#include "core/care/duty/DutyRecompute.h"
#include "core/storage/Savepoint.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

// Long enough for a pregnancy, its end and what follows; a longer life only takes longer.
constexpr int kMostSteps = 40;

/// Two families to which things happen; steps that make no sense in a state are skipped.
class Lives {
  public:
    explicit Lives(test::TestDesk& reg) : m_reg(reg), town(reg) {
        m_reg.clock.set(People::day("2026-04-01"));
        mothers.push_back(town.people.mother());
        mothers.push_back(town.people.mother("加藤 恵", "カトウ メグミ", "2008-01-01", "3-3"));
        father = town.people.person("髙橋 剛", "タカハシ ツヨシ", "1990-01-01", Sex::Male);
        session = town.session("C04", "2026-12-18");
    }

    /// A step that is refused leaves nothing behind.
    void step(int kind, int choice) {
        Savepoint savepoint(m_reg.db());
        if (happen(kind, choice))
            savepoint.keep();
    }

    bool happen(int kind, int choice) {
        const People::Mother& mother = mothers[static_cast<std::size_t>(choice) % mothers.size()];
        switch (kind) {
        case 0:
            m_reg.clock.set(m_reg.desk().today().plusDays(1 + choice % 40));
            return true;
        case 1:
            return notify(mother, choice);
        case 2:
            return moveEdd(mother, choice);
        case 3:
            return deliver(mother, choice);
        case 4:
            return lose(mother, choice);
        case 5:
            return undoLoss(mother);
        case 6:
            return visit(mother, choice);
        case 7:
            return call(mother, choice);
        case 8:
            return die(choice);
        case 9:
            return revive(choice);
        case 10:
            return moveOut(mother, choice % 2 == 0);
        case 11:
            return close(mother, choice);
        case 12:
            return attend(choice);
        case 13:
            return split(mother, choice);
        case 14:
            return undoBirth(choice);
        case 15:
            return fulfil(mother, choice);
        default:
            return false;
        }
    }

    void check() {
        JobControl job;
        const auto differences = DutyRecompute(m_reg.desk()).differences(job);
        if (!differences.empty())
            RC_LOG() << "first difference: " << differences.front().originKey.toStdString()
                     << " kind " << static_cast<int>(differences.front().wanted) << '\n';
        RC_ASSERT(differences.empty());
        PersonRepository persons(m_reg.db());
        for (const People::Mother& mother : mothers)
            for (const Duty& duty : town.duties.openOf(mother.family)) {
                if (duty.person)
                    RC_ASSERT(persons.find(*duty.person)->state != PersonState::Deceased);
                RC_ASSERT(duty.opensOn <= duty.dueOn);
                if (duty.hardOn)
                    RC_ASSERT(duty.dueOn <= *duty.hardOn);
                RC_ASSERT(!isAboutLostPregnancy(duty));
            }
    }

  private:
    [[nodiscard]] bool isAboutLostPregnancy(const Duty& duty) {
        if (duty.subjectKind != u("pregnancy") || duty.kind == u("G01"))
            return false;
        for (const Fetus& fetus : town.pregnancyRows.fetusesOf(PregnancyId(duty.subjectId)))
            if (!isLoss(fetus.outcome) && fetus.outcome != FetusOutcome::Mistaken)
                return false;
        return true;
    }
    [[nodiscard]] std::optional<Pregnancy> ongoing(const People::Mother& mother) {
        for (const Pregnancy& p : town.pregnancyRows.ofPerson(mother.person))
            if (p.state == PregnancyState::Ongoing)
                return p;
        return std::nullopt;
    }
    bool notify(const People::Mother& mother, int choice) {
        PregnancyDraft draft{.person = mother.person,
                             .notifiedOn = m_reg.desk().today(),
                             .notifiedBy = choice % 3 == 0 ? NoticeBy::Proxy : NoticeBy::Self,
                             .edd = m_reg.desk().today().plusDays(120 + choice % 100),
                             .fetusCount = 1 + choice % 2,
                             .stayPlanned = choice % 5 == 0 ? YesNo::Yes : YesNo::Unknown};
        Confirmed yes;
        yes.addAll(town.pregnancies.findings(draft));
        return town.pregnancies.record(draft, yes).has_value();
    }
    bool moveEdd(const People::Mother& mother, int choice) {
        const auto p = ongoing(mother);
        return p &&
               town.pregnancies.reviseEdd(p->id, p->revision, p->edd->plusDays(choice % 20 - 10),
                                          EddBasis::Ultrasound);
    }
    bool deliver(const People::Mother& mother, int choice) {
        const auto p = ongoing(mother);
        if (!p)
            return false;
        BirthDraft draft{.pregnancy = p->id, .bornOn = m_reg.desk().today()};
        for (int i = 0; i < 1 + choice % 2; ++i)
            draft.newborns.push_back({.person = {.name = u("髙橋 子")},
                                      .details = {.measures = {.weightG = 2300 + choice % 900}}});
        if (choice % 4 == 1)
            draft.newborns.back().outcome = FetusOutcome::Stillbirth;
        Confirmed yes;
        yes.addAll(town.births.findings(draft));
        const auto born = town.births.record(draft, yes);
        if (born)
            children.insert(children.end(), born->begin(), born->end());
        return born.has_value();
    }
    bool lose(const People::Mother& mother, int choice) {
        const auto p = ongoing(mother);
        if (!p)
            return false;
        for (const Fetus& fetus : town.pregnancyRows.fetusesOf(p->id)) {
            if (fetus.outcome != FetusOutcome::Ongoing)
                continue;
            const OutcomeDraft draft{fetus.id, fetus.revision,
                                     choice % 2 == 0 ? FetusOutcome::Miscarriage
                                                     : FetusOutcome::Stillbirth,
                                     m_reg.desk().today().plusDays(-(choice % 5))};
            Confirmed yes;
            yes.addAll(findingsIn(draft, *p, fetus, m_reg.desk().today()));
            if (!town.outcomes.record({draft}, yes))
                return false;
            if (choice % 3 != 0)
                break;
        }
        return true;
    }
    bool undoLoss(const People::Mother& mother) {
        for (const Pregnancy& p : town.pregnancyRows.ofPerson(mother.person))
            for (const Fetus& fetus : town.pregnancyRows.fetusesOf(p.id))
                if (isLoss(fetus.outcome))
                    return town.outcomes.undo(fetus.id, fetus.revision).has_value();
        return false;
    }
    bool visit(const People::Mother& mother, int choice) {
        static const std::vector<QStringList> kPurposes{
            {u("N11"), u("N17")}, {u("N04")}, {u("N19")}, {u("G01")}, {u("C04R3")}};
        VisitDraft draft{.family = mother.family,
                         .visitedOn = m_reg.desk().today(),
                         .purposes = kPurposes[static_cast<std::size_t>(choice) % kPurposes.size()],
                         .met = choice % 2 == 0 ? std::set{Met::Mother} : std::set{Met::Child},
                         .assessment = choice % 7 == 0 ? u("3") : QString(),
                         .nextOn = choice % 3 == 0 || choice % 7 == 0
                                       ? std::optional(m_reg.desk().today().plusDays(14))
                                       : std::nullopt,
                         .isFollowUp = choice % 4 == 0};
        for (const PersonId child : children)
            if (FamilyRepository(m_reg.db()).familyOf(child) == mother.family)
                draft.children.push_back({child, choice % 5 == 0 ? YesNo::No : YesNo::Yes});
        return town.visits.record(draft).has_value();
    }
    bool call(const People::Mother& mother, int choice) {
        const bool reached = choice % 4 != 0;
        return town.consultations
            .record({.family = mother.family,
                     .consultedOn = m_reg.desk().today(),
                     .result = reached ? ConsultResult::Talked : ConsultResult::NoAnswer,
                     .summary = u("相談"),
                     .contacts = reached && choice % 2 == 0
                                     ? QStringList{u("N01"), u("P02"), u("G01")}
                                     : QStringList(),
                     .nextOn = choice % 3 == 0 ? std::optional(m_reg.desk().today().plusDays(7))
                                               : std::nullopt,
                     .isFollowUp = reached && choice % 5 == 0})
            .has_value();
    }
    [[nodiscard]] std::optional<PersonId> someone(int choice) const {
        if (choice % 6 == 0)
            return mothers[static_cast<std::size_t>(choice / 6) % mothers.size()].person;
        if (children.empty())
            return std::nullopt;
        return children[static_cast<std::size_t>(choice) % children.size()];
    }
    bool die(int choice) {
        const auto who = someone(choice);
        return who && town.people.persons.recordDeath(*who, m_reg.desk().today());
    }
    bool revive(int choice) {
        const auto who = someone(choice);
        return who && town.people.persons.undoDeath(*who);
    }
    bool moveOut(const People::Mother& mother, bool away) {
        auto tx = m_reg.desk().write();
        PersonRepository persons(m_reg.db());
        RegistryUpkeep upkeep(m_reg.desk(), town.registry);
        for (const FamilyMember& member : FamilyRepository(m_reg.db()).membersNow(mother.family)) {
            const PersonState state = persons.find(member.person)->state;
            if (state == PersonState::Deceased || state == PersonState::Removed)
                continue;
            persons.setState(member.person, away ? PersonState::MovedOut : PersonState::Provisional,
                             std::nullopt);
            upkeep.personTouched(member.person,
                                 away ? FamilyNews::MovedOut : FamilyNews::AddressChanged);
        }
        upkeep.settle();
        tx.commit();
        return true;
    }
    bool close(const People::Mother& mother, int choice) {
        static const QStringList kReasons{u("02"), u("03"), u("05"), u("11"), u("00")};
        const auto open = town.duties.openOf(mother.family);
        if (open.empty())
            return false;
        const Duty& duty = open[static_cast<std::size_t>(choice) % open.size()];
        const auto closing =
            town.dutyService.close(duty.id, duty.revision, kReasons[choice % kReasons.size()], {});
        if (closing && choice % 3 == 0)
            return town.dutyService.undo(*closing, 1).has_value();
        return closing.has_value();
    }
    bool attend(int choice) {
        if (choice % 4 == 0)
            return town.sessions.placeEligible(session).has_value();
        if (choice % 4 == 1)
            return town.attendances.closeSession(session).has_value();
        if (children.empty())
            return false;
        const PersonId child = children[static_cast<std::size_t>(choice) % children.size()];
        const auto place = AttendanceRepository(m_reg.db()).find(session, child);
        return town.attendances
            .record(session, child, place ? place->revision : 1,
                    {.seen = choice % 3 == 0 ? YesNo::No : YesNo::Yes})
            .has_value();
    }
    bool split(const People::Mother& mother, int choice) {
        return !children.empty() &&
               town.people.families.moveChildren(
                   mother.family, choice % 2 == 0 ? father : mothers[0].person,
                   {children[static_cast<std::size_t>(choice) % children.size()]});
    }
    bool undoBirth(int choice) {
        if (children.empty())
            return false;
        const PersonId child = children[static_cast<std::size_t>(choice) % children.size()];
        const auto birth = BirthRepository(m_reg.db()).ofChild(child);
        return birth && !birth->isWithdrawn && town.births.undo(child, birth->revision);
    }
    bool fulfil(const People::Mother& mother, int choice) {
        auto tx = m_reg.desk().write();
        for (const Duty& duty : town.duties.allOf(mother.family, DutyRoom::Care)) {
            const auto* type = ContactCalendar::shipped().inForce(duty.kind, duty.opensOn);
            if (!type || type->method != ContactMethod::Notice)
                continue;
            if (duty.state == DutyState::Open)
                town.dutyService.fulfil(duty.id, u("batch_item:1"));
            else if (duty.state == DutyState::Done && choice % 3 == 0)
                town.dutyService.unfulfil(duty.id);
            break;
        }
        tx.commit();
        return true;
    }

    test::TestDesk& m_reg;

  public:
    CareTown town;
    std::vector<People::Mother> mothers;
    std::vector<PersonId> children;
    PersonId father{0};
    CheckupSessionId session{0};
};

} // namespace

TEST_CASE("kept duties are what the records say, whatever happened", "[care][property]") {
    const auto dialect = GENERATE(from_range(test::engines()));
    CAPTURE(dialect);
    rc::prop("after every step", [&] {
        // Time passes and children are born more often than anything else happens.
        const auto kind = rc::gen::weightedOneOf<int>(
            {{4, rc::gen::element(0, 1, 3, 6)}, {5, rc::gen::inRange(0, 16)}});
        const auto steps =
            *rc::gen::resize(kMostSteps, rc::gen::container<std::vector<std::pair<int, int>>>(
                                             rc::gen::pair(kind, rc::gen::inRange(0, 1000))));
        test::TestDesk reg(dialect);
        // One transaction for the whole history: nobody else looks, and no disk waits.
        Lives lives(reg);
        const auto tx = reg.desk().write();
        for (const auto& [what, choice] : steps) {
            lives.step(what, choice);
            lives.check();
        }
        RC_CLASSIFY(!lives.children.empty(), "somebody was born");
    });
}
