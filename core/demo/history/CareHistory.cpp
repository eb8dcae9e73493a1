#include "core/demo/history/CareHistory.h"

#include "core/care/birth/BirthService.h"
#include "core/care/checkup/AttendanceService.h"
#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/InterviewService.h"
#include "core/care/contact/VisitService.h"
#include "core/registry/FamilyService.h"
#include "core/registry/PersonService.h"

namespace banso {

namespace {

constexpr int kLowWeight = 2500; // 低体重児
constexpr int kVisitBefore = 28; // 新生児: the visit of 母子保健法11条
constexpr int kLeftUnvisited = 2;

QString code(const char* latin) {
    return QString::fromLatin1(latin);
}

} // namespace

void CareHistory::schedule(const DemoPregnancy& pregnancy) {
    const StoryDays& days = m_scene.days;
    if (pregnancy.endsOn <= days.founded.plusDays(20))
        return;
    auto course = std::make_shared<Course>(Course{pregnancy});
    // Those who were far along when the program came have no notice in it.
    const bool hasNotice = pregnancy.noticeOn >= days.founded.plusDays(-20);
    if (hasNotice)
        scheduleNotice(course);
    if (pregnancy.end == DemoPregnancy::End::Birth)
        scheduleBirth(course);
    else if (hasNotice)
        scheduleLoss(course);
}

void CareHistory::scheduleNotice(const Running& course) {
    const DemoPregnancy& p = course->plan;
    const Date notice = std::max(p.noticeOn, m_scene.days.founded.plusDays(4));
    at(notice, [this, course] { return recordNotice(*course); });
    const Date interview = p.isByProxy ? after(notice, 5, 12) : notice;
    at(interview, [this, course] { return recordInterview(*course, "P01", "notice", false); });
    const bool isYoung = m_scene.town.ageOf(p.mother, notice) < 20;
    if (p.isAtRisk || isYoung)
        at(after(interview, 15, 27),
           [this, course] { return recordCall(course->plan.mother, "P02", "early", true); });
    if (m_scene.random.chance(120) && p.end == DemoPregnancy::End::Birth)
        at(after(notice, 12, 24), [this, course] { return reviseEdd(*course); });
    const Date survey = p.edd.plusDays(-m_scene.random.between(52, 64));
    if (p.end == DemoPregnancy::End::Birth && survey < p.endsOn.plusDays(-3))
        at(survey, [this, course] { return recordInterview(*course, "P08R", "survey", true); });
}

void CareHistory::scheduleBirth(const Running& course) {
    const DemoPregnancy& p = course->plan;
    at(p.endsOn, [this, course] { // the town knows before the office does
        for (const DemoNewborn& born : course->plan.newborns)
            if (!born.isStillborn)
                course->children.push_back(m_scene.life.bear(course->plan.mother, born.sex,
                                                             born.name, course->plan.endsOn));
        return Status();
    });
    at(after(p.endsOn, 5, 9), [this, course] { return recordBirth(course); });
}

Status CareHistory::recordNotice(Course& course) {
    const DemoPregnancy& p = course.plan;
    DemoWorker& nurse = m_scene.nurseOf(p.mother);
    PregnancyService service(nurse.desk, nurse.rooms->registry(), nurse.rooms->care());
    const Gestation at = Gestation::on(p.noticeOn, p.edd);
    PregnancyDraft draft{.person = m_scene.personOf(p.mother), .notifiedOn = p.noticeOn};
    draft.notifiedBy = p.isByProxy ? NoticeBy::Proxy : NoticeBy::Self;
    draft.noticeGestationDays = at.totalDays();
    draft.edd = p.edd;
    draft.heartbeatOn = p.noticeOn.plusDays(-m_scene.random.between(3, 9));
    draft.institution = m_scene.text("institution");
    draft.parity = p.isPrimipara ? Parity::Primipara : Parity::Multipara;
    draft.fetusCount = static_cast<int>(p.newborns.size());
    draft.stayPlanned = p.isAway ? YesNo::Yes : YesNo::No;
    draft.atRisk = p.isAtRisk ? YesNo::Yes : YesNo::No;
    BANSO_TRY(course.id, recordSure(service, draft));
    if (p.isStory)
        m_scene.storyFamilies.insert(m_scene.familyOf(p.mother));
    return onNotice ? onNotice(p.mother, *course.id) : Status();
}

Status CareHistory::reviseEdd(const Course& course) {
    DemoWorker& nurse = m_scene.nurseOf(course.plan.mother);
    PregnancyService service(nurse.desk, nurse.rooms->registry(), nurse.rooms->care());
    BANSO_TRY(const Pregnancy kept, PregnancyRepository(m_scene.database).load(*course.id));
    if (kept.state != PregnancyState::Ongoing)
        return {};
    const int days = m_scene.random.between(1, 5) * (m_scene.random.chance(500) ? 1 : -1);
    const auto done =
        service.reviseEdd(kept.id, kept.revision, kept.edd->plusDays(days), EddBasis::Ultrasound);
    return done ? Status() : Status(fail(done.error().front()));
}

Status CareHistory::recordInterview(const Course& course, const char* occasion, const char* text,
                                    bool isByPaper) {
    DemoWorker& nurse = m_scene.nurseOf(course.plan.mother);
    InterviewService service(nurse.desk, nurse.rooms->care());
    InterviewDraft draft{.family = m_scene.familyOf(course.plan.mother),
                         .pregnancy = course.id,
                         .occasion = code(occasion),
                         .heldOn = m_scene.today()};
    draft.method = isByPaper ? InterviewMethod::Questionnaire : InterviewMethod::Face;
    draft.summary = m_scene.text(text);
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

Status CareHistory::recordBirth(const Running& course) {
    const DemoPregnancy& p = course->plan;
    DemoWorker& nurse = m_scene.nurseOf(p.mother);
    BirthDraft draft{.pregnancy = course->id, .bornOn = p.endsOn};
    if (!course->id)
        draft.mother = m_scene.personOf(p.mother);
    const QString institution = m_scene.text("institution");
    std::size_t alive = 0;
    for (const DemoNewborn& born : p.newborns) {
        const WrittenName name = m_scene.town.names.written(born.name);
        NewbornDraft newborn;
        newborn.outcome = born.isStillborn ? FetusOutcome::Stillbirth : FetusOutcome::LiveBirth;
        newborn.evidence = born.isStillborn ? Evidence::StillbirthNotice : Evidence::BirthNotice;
        newborn.person = {.name = name.name.isEmpty() ? name.roman : name.name,
                          .kana = name.kana,
                          .sex = born.sex};
        if (!born.isStillborn) // sometimes the register is faster
            newborn.child = m_scene.findRegistered(course->children[alive++]);
        newborn.details.measures.weightG = born.weightG;
        newborn.details.measures.heightMm = 440 + (born.weightG - 1500) * 3 / 100;
        newborn.details.measures.headMm = 300 + (born.weightG - 1500) * 2 / 100;
        newborn.details.institution = institution;
        newborn.details.dischargedOn = p.endsOn.plusDays(5);
        newborn.details.isPriority = p.isPrimipara;
        newborn.details.hearing = Hearing::Pass;
        draft.newborns.push_back(std::move(newborn));
    }
    BirthService service(nurse.desk, nurse.rooms->registry(), nurse.rooms->care());
    BANSO_TRY(const std::vector<PersonId> children, recordSure(service, draft));
    for (std::size_t at = 0; at < children.size(); ++at)
        if (!m_scene.findRegistered(course->children[at]))
            m_scene.setByHand(course->children[at], children[at]);
    if (p.isStory)
        m_story.insert(m_story.end(), course->children.begin(), course->children.end());
    if (children.size() < p.newborns.size()) // one of them, or the only one, did not live
        at(after(m_scene.today(), 3, 9),
           [this, course] { return recordCall(course->plan.mother, "G01", "loss", true); });
    if (!children.empty())
        scheduleAfterBirth(course);
    tellEnd(*course, children.size() < p.newborns.size());
    return {};
}

void CareHistory::tellEnd(const Course& course, bool isLoss) {
    if (course.id && onEnd)
        onEnd(course.plan.mother, *course.id, static_cast<int>(course.plan.newborns.size()),
              isLoss);
}

void CareHistory::scheduleAfterBirth(const Running& course) {
    const DemoPregnancy& p = course->plan;
    const ResidentIndex mother = p.mother;
    if (m_scene.random.chance(250))
        at(after(p.endsOn, 9, 10),
           [this, mother] { return recordCall(mother, "N01", "birthcall", false); });
    at(after(p.endsOn, 10, 13),
       [this, mother] { return recordCall(mother, "N01", "birthcall", true); });
    const bool isLow = std::any_of(p.newborns.begin(), p.newborns.end(), [](const auto& born) {
        return !born.isStillborn && born.weightG < kLowWeight;
    });
    const Date visit = p.isAway ? after(p.endsOn, 36, 55)
                       : isLow  ? after(p.endsOn, 13, 18)
                                : after(p.endsOn, 14, kVisitBefore - 2);
    // Somebody is always late: two visits stand overdue on the day of the story.
    const int late = p.endsOn.plusDays(kVisitBefore - 1).daysUntil(m_scene.days.today);
    const bool isLeft = !p.isAway && late >= 1 && late <= 5 && m_unvisited < kLeftUnvisited;
    if (isLeft) {
        ++m_unvisited;
        m_scene.leftForToday.insert(m_scene.familyOf(mother));
    }
    if (!isLeft)
        at(visit, [this, course] { return recordVisit(course); });
    at(after(p.endsOn, 29, 38), [this, course] { return recordClinic(*course); });
    scheduleFate(course);
}

void CareHistory::scheduleFate(const Running& course) {
    const Date born = course->plan.endsOn;
    if (course->plan.fate == DemoPregnancy::Fate::InfantDeath) {
        at(after(born, 58, 64), [this, course] { return recordDeath(*course); });
        at(after(born, 68, 74),
           [this, course] { return recordCall(course->plan.mother, "G01", "loss", true); });
    }
    if (course->plan.fate == DemoPregnancy::Fate::AdoptedAway)
        at(after(born, 70, 80), [this, course] { return recordAdoption(*course); });
}

void CareHistory::scheduleLoss(const Running& course) {
    const Date lost = course->plan.endsOn;
    const Date told = after(lost, 3, 11);
    at(told, [this, course] { return recordLoss(*course); });
    at(after(told, 3, 8),
       [this, course] { return recordCall(course->plan.mother, "G01", "loss", true); });
}

Status CareHistory::recordLoss(const Course& course) {
    DemoWorker& nurse = m_scene.nurseOf(course.plan.mother);
    OutcomeService service(nurse.desk, nurse.rooms->registry(), nurse.rooms->care());
    std::vector<OutcomeDraft> drafts;
    const bool isAbortion = course.plan.end == DemoPregnancy::End::Abortion;
    for (const Fetus& fetus : PregnancyRepository(m_scene.database).fetusesOf(*course.id))
        drafts.push_back({fetus.id, fetus.revision,
                          isAbortion ? FetusOutcome::Abortion : FetusOutcome::Miscarriage,
                          course.plan.endsOn, Evidence::Certificate});
    if (const auto done = service.record(drafts); !done)
        return fail(done.error().front());
    tellEnd(course, true);
    return {};
}

Status CareHistory::recordCall(ResidentIndex mother, const char* contact, const char* text,
                               bool isReached) {
    DemoWorker& nurse = m_scene.nurseOf(mother);
    ConsultationService service(nurse.desk, nurse.rooms->care());
    ConsultationDraft draft{.family = m_scene.familyOf(mother),
                            .person = m_scene.personOf(mother),
                            .consultedOn = m_scene.today()};
    draft.direction = ConsultDirection::Out;
    draft.result = isReached ? ConsultResult::Talked : ConsultResult::NoAnswer;
    if (isReached) {
        draft.summary = m_scene.text(text);
        draft.contacts = {code(contact)};
    }
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

Status CareHistory::recordVisit(const Running& course) {
    const DemoPregnancy& p = course->plan;
    DemoWorker& nurse = m_scene.nurseOf(p.mother);
    VisitService service(nurse.desk, nurse.rooms->care());
    VisitDraft draft{.family = m_scene.familyOf(p.mother), .visitedOn = m_scene.today()};
    draft.startedAt = QStringLiteral("10:00");
    draft.endedAt = QStringLiteral("10:50");
    draft.purposes = {code("N11"), code("N17")};
    draft.met = {Met::Mother, Met::Child};
    const int days = p.endsOn.daysUntil(m_scene.today());
    std::size_t at = 0;
    for (const DemoNewborn& born : p.newborns) {
        if (born.isStillborn)
            continue;
        if (born.weightG < kLowWeight)
            draft.purposes.append(code("N19"));
        VisitChild child{m_scene.personOf(course->children[at++]), YesNo::Yes};
        child.measures.weightG = born.weightG - 150 + days * m_scene.random.between(26, 38);
        child.measures.heightMm = 455 + (born.weightG - 1500) * 3 / 100 + days;
        child.measures.feeding = m_scene.random.oneOf(
            std::array{Feeding::Breast, Feeding::Mixed, Feeding::Mixed, Feeding::Formula});
        draft.children.push_back(child);
    }
    draft.purposes.removeDuplicates();
    draft.observed = m_scene.text("seen");
    draft.advised = m_scene.text("advised");
    draft.assessment = QStringLiteral("0");
    if (m_scene.random.chance(130)) {
        draft.assessment = QStringLiteral("2");
        draft.nextOn = after(m_scene.today(), 12, 24);
        const Date done = after(*draft.nextOn, -2, 0);
        m_scene.agenda.at(done, [this, mother = p.mother] { return recordFollowUp(mother); });
    }
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

Status CareHistory::recordFollowUp(ResidentIndex mother) {
    DemoWorker& nurse = m_scene.nurseOf(mother);
    ConsultationService service(nurse.desk, nurse.rooms->care());
    ConsultationDraft draft{.family = m_scene.familyOf(mother), .consultedOn = m_scene.today()};
    draft.direction = ConsultDirection::Out;
    draft.summary = m_scene.text("follow");
    draft.isFollowUp = true;
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

/// The check-up of the first month is made by the children's doctors.
Status CareHistory::recordClinic(const Course& course) {
    DemoWorker& nurse = m_scene.nurseOf(course.plan.mother);
    AttendanceService service(nurse.desk);
    for (const ResidentIndex child : course.children) {
        if (!m_scene.isCaredFor(m_scene.personOf(child)))
            continue;
        const auto done =
            service.recordElsewhere(m_scene.personOf(child), code("C01"), m_scene.today(),
                                    m_scene.text("paediatrician"), {.seen = YesNo::Yes});
        if (!done)
            return fail(done.error().front());
    }
    return {};
}

Status CareHistory::recordDeath(const Course& course) {
    const ResidentIndex child = course.children.front();
    DemoWorker& nurse = m_scene.nurseOf(course.plan.mother);
    m_scene.life.die(child, m_scene.today().plusDays(-2));
    return PersonService(nurse.desk, nurse.rooms->registry())
        .recordDeath(m_scene.personOf(child), m_scene.today().plusDays(-2));
}

/// 特別養子縁組: the child lives with its new parents in another town.
Status CareHistory::recordAdoption(const Course& course) {
    const ResidentIndex child = course.children.front();
    DemoWorker& nurse = m_scene.nurseOf(course.plan.mother);
    m_scene.town.at(child).wentTo = 1;
    m_scene.town.end(child, DemoState::MovedOut, DemoReason::MovedOut, m_scene.today());
    return FamilyService(nurse.desk, nurse.rooms->registry())
        .endMember(m_scene.familyOf(course.plan.mother), m_scene.personOf(child));
}

} // namespace banso
