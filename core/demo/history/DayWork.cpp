#include "core/demo/history/DayWork.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/checkup/AttendanceService.h"
#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/InterviewService.h"
#include "core/care/contact/VisitService.h"
#include "core/care/duty/CareDutyService.h"

namespace banso {

namespace {

constexpr int kEvery = 14;    ///< days between the looks at the list
constexpr int kGrace = 7;     ///< what is overdue for less is still planned
constexpr int kLastLooks = 6; ///< days before the story
constexpr int kLastGrace = 1;

const Query<DutyId, Date> kOverdue{
    "demo.overdue", "SELECT duty_id FROM duty WHERE room = 'care' AND state = 'open'"
                    " AND act_by_on < ? AND family_id IS NOT NULL ORDER BY act_by_on, duty_id"};
const Query<std::optional<int>, FamilyId> kDistrict{
    "demo.familyDistrict", "SELECT d.sort_order FROM family f JOIN district d"
                           " ON d.district_id = f.district_id WHERE f.family_id = ?"};

} // namespace

void DayWork::schedule() {
    const Date today = m_scene.days.today;
    for (Date day = m_scene.days.founded.plusDays(kEvery);
         day.daysUntil(today) > kEvery + kLastLooks; day = day.plusDays(kEvery))
        m_scene.agenda.at(day, [this] { return workOff(kGrace); });
    for (const int before : {kLastLooks, 2})
        m_scene.agenda.at(today.plusDays(-before), [this] { return workOff(kLastGrace); });
}

Status DayWork::workOff(int graceDays) {
    for (const DutyId id : m_scene.database.all(kOverdue, m_scene.today().plusDays(-graceDays))) {
        const auto duty = DutyBook(m_scene.office.clerk().desk).find(id);
        // One record may settle several.
        if (duty && duty->state == DutyState::Open && !m_scene.leftForToday.contains(*duty->family))
            BANSO_CHECK(settle(*duty));
    }
    return {};
}

DemoWorker& DayWork::nurseFor(FamilyId family) {
    const auto district = m_scene.database.first(kDistrict, family);
    return m_scene.office.nurse(static_cast<std::size_t>(district ? district->value_or(0) : 0));
}

Status DayWork::settle(const Duty& duty) {
    ContactCalendarRepository repository(m_scene.database);
    const ContactType* type = repository.calendar().inForce(duty.kind, m_scene.today());
    DemoWorker& nurse = nurseFor(*duty.family);
    if (!type)
        return {};
    switch (type->method) {
    case ContactMethod::Visit:
        return visit(nurse, duty);
    case ContactMethod::Phone:
        return call(nurse, duty);
    case ContactMethod::Attendance:
        return examine(nurse, duty);
    case ContactMethod::Interview:
        return interview(nurse, duty);
    case ContactMethod::Notice:
    case ContactMethod::Conference:
    case ContactMethod::Record:
        return closeAsDone(nurse, duty);
    case ContactMethod::Filing:
    case ContactMethod::Register:
        return {};
    }
    return {};
}

Status DayWork::visit(DemoWorker& nurse, const Duty& duty) {
    VisitService service(nurse.desk, nurse.rooms->care());
    VisitDraft draft{.family = *duty.family, .visitedOn = m_scene.today()};
    draft.purposes = {duty.kind};
    draft.met = {Met::Mother, Met::Child};
    if (duty.person && duty.subjectKind == u"person" &&
        m_scene.isChildOf(*duty.person, *duty.family))
        draft.children.push_back({*duty.person, YesNo::Yes});
    draft.observed = m_scene.text("seen");
    draft.advised = m_scene.text("advised");
    draft.assessment = QStringLiteral("0");
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

Status DayWork::call(DemoWorker& nurse, const Duty& duty) {
    ConsultationService service(nurse.desk, nurse.rooms->care());
    ConsultationDraft draft{.family = *duty.family, .consultedOn = m_scene.today()};
    draft.person = duty.person;
    draft.direction = ConsultDirection::Out;
    draft.topic = m_scene.text("topic");
    draft.summary = m_scene.text("talk");
    draft.contacts = {duty.kind};
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

Status DayWork::examine(DemoWorker& nurse, const Duty& duty) {
    if (!duty.person || !m_scene.isCaredFor(*duty.person))
        return {};
    const auto done = AttendanceService(nurse.desk)
                          .recordElsewhere(*duty.person, duty.kind, m_scene.today(),
                                           m_scene.text("paediatrician"), {.seen = YesNo::Yes});
    return done ? Status() : Status(fail(done.error().front()));
}

Status DayWork::interview(DemoWorker& nurse, const Duty& duty) {
    InterviewService service(nurse.desk, nurse.rooms->care());
    InterviewDraft draft{.family = *duty.family,
                         .occasion = duty.kind,
                         .heldOn = m_scene.today(),
                         .method = InterviewMethod::Phone};
    if (duty.subjectKind == u"pregnancy")
        draft.pregnancy = PregnancyId(duty.subjectId);
    draft.summary = m_scene.text("survey");
    BANSO_CHECK(recordSure(service, draft));
    return {};
}

Status DayWork::closeAsDone(DemoWorker& nurse, const Duty& duty) {
    BANSO_CHECK(CareDutyService(nurse.desk)
                    .close(duty.id, duty.revision, QStringLiteral("00"), m_scene.text("handed")));
    return {};
}

} // namespace banso
