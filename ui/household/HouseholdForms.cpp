#include "core/care/checkup/AttendanceService.h"
#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/InterviewService.h"
#include "core/care/contact/VisitService.h"
#include "core/care/pregnancy/PregnancyRepository.h"
#include "ui/household/HouseholdPage.h"
#include "ui/household/forms/AttendanceForm.h"
#include "ui/household/forms/BirthDetailsForm.h"
#include "ui/household/forms/BirthForm.h"
#include "ui/household/forms/PersonForm.h"
#include "ui/household/forms/PregnancyForm.h"
#include "ui/household/forms/TalkForms.h"
#include "ui/household/forms/VisitForm.h"
#include "ui/household/forms/WayForms.h"
#include "ui/household/panels/FamilyPanel.h"
#include "ui/household/panels/TimelinePanel.h"

namespace banso {

/// The form for a task, or nothing when it has no meaning here; then the page says why.
RecordForm* HouseholdPage::makeForm(const QString& task, const QString& contact,
                                    std::optional<PersonId> about) {
    const Clock& clock = host().clock();
    if (task == u"person")
        return new PersonForm(m_presenter, false, {}, clock);
    if (!m_presenter.isOpen())
        return nullptr;
    const HouseholdOverview& seen = m_presenter.overview();
    const HouseholdPregnancy* ongoing = seen.ongoingPregnancy();
    if (task == u"pregnancy") {
        const HouseholdMember* woman = about ? seen.member(*about) : m_presenter.mother();
        if (woman)
            return new PregnancyForm(m_presenter, woman->person.id, clock);
        host().say(tr("Open the woman herself: nobody here is a mother."), Tone::Warning);
        return nullptr;
    }
    if (!m_presenter.family()) {
        host().say(tr("This person has no household yet. A pregnancy notice (N) makes one."),
                   Tone::Warning);
        return nullptr;
    }
    if (task == u"visit")
        return new VisitForm(m_presenter, contact, clock);
    if (task == u"consultation" || task == u"call")
        return new ConsultationForm(m_presenter, contact, task == u"call", clock);
    if (task == u"attendance" && !m_presenter.children().empty())
        return new AttendanceForm(m_presenter, contact, about, clock);
    if (task == u"split" && !m_presenter.children().empty())
        return new SplitForm(m_presenter, clock);
    if (task == u"interview")
        return new InterviewForm(m_presenter, contact, clock);
    if (task == u"birth") {
        const HouseholdMember* mother = m_presenter.mother();
        return new BirthForm(m_presenter, ongoing,
                             mother ? mother->person.id : seen.head().person.id, clock);
    }
    if (task == u"outcome" || task == u"edd") {
        const HouseholdPregnancy* pregnancy = ongoing ? ongoing
                                              : seen.pregnancies.empty()
                                                  ? nullptr
                                                  : &seen.pregnancies.front();
        if (!pregnancy) {
            host().say(tr("No pregnancy is on record here."), Tone::Warning);
            return nullptr;
        }
        if (task == u"edd")
            return new EddForm(m_presenter, pregnancy->pregnancy, clock);
        return new OutcomeForm(m_presenter, *pregnancy, clock);
    }
    if (task == u"member")
        return new PersonForm(m_presenter, true, {}, clock);
    if (task == u"contact")
        return new ContactForm(m_presenter, clock);
    if (task == u"mailing")
        return new MailingForm(m_presenter, clock);
    if (task == u"optout")
        return new OptOutForm(m_presenter, clock);
    if (task == u"liftOptOut")
        return liftForm();
    if (task == u"protection")
        return new ProtectionForm(m_presenter, clock);
    if (task == u"death")
        if (const HouseholdMember* member = m_family->current())
            return new DeathForm(m_presenter, *member, clock);
    return nullptr;
}

/// The form in which a step of the way is corrected.
RecordForm* HouseholdPage::editForm() {
    const TimelineStep* step = m_timeline->current();
    if (!step)
        return nullptr;
    const HouseholdGround& ground = m_presenter.ground();
    Desk& desk = m_presenter.desk();
    const Clock& clock = host().clock();
    const auto made = [&](auto loaded, auto make) -> RecordForm* {
        if (loaded)
            return make(*loaded);
        host().say(loaded.error());
        return nullptr;
    };
    switch (step->kind) {
    case StepKind::Visit:
        return made(VisitService(desk, ground.care).load(VisitId(step->subjectId)),
                    [&](const Visit& kept) { return new VisitForm(m_presenter, kept, clock); });
    case StepKind::Consultation:
        return made(ConsultationService(desk, ground.care).load(ConsultationId(step->subjectId)),
                    [&](const Consultation& kept) {
                        return new ConsultationForm(m_presenter, kept, clock);
                    });
    case StepKind::Interview:
        return made(
            InterviewService(desk, ground.care).load(InterviewId(step->subjectId)),
            [&](const Interview& kept) { return new InterviewForm(m_presenter, kept, clock); });
    case StepKind::Attendance:
        return made(
            AttendanceService(desk).load(AttendanceId(step->subjectId)),
            [&](const Attendance& kept) { return new AttendanceForm(m_presenter, kept, clock); });
    case StepKind::Notice:
        return made(
            PregnancyRepository(desk.db()).load(PregnancyId(step->subjectId)),
            [&](const Pregnancy& kept) { return new PregnancyForm(m_presenter, kept, clock); });
    case StepKind::EddRevised:
        return made(PregnancyRepository(desk.db()).load(PregnancyId(step->subjectId)),
                    [&](const Pregnancy& kept) { return new EddForm(m_presenter, kept, clock); });
    case StepKind::Birth:
        for (const Birth& birth : m_presenter.overview().births)
            if (birth.id.value() == step->subjectId)
                return new BirthDetailsForm(m_presenter, birth, clock);
        break;
    case StepKind::OptedOut:
        return liftForm();
    default:
        break;
    }
    host().say(tr("This step is not corrected here: a loss is taken back with Shift+O, other steps "
                  "where they came from."),
               Tone::Warning);
    return nullptr;
}

/// Numbers of the household that nothing goes to, those that are not masked.
RecordForm* HouseholdPage::liftForm() {
    std::vector<OptOut> inForce;
    std::set<qint64> seen;
    for (const HouseholdContact& contact : m_presenter.overview().contacts)
        if (const auto value = m_presenter.opened(contact.point.value))
            for (const OptOut& each : ContactRepository(m_presenter.desk().db()).optOutsOf(*value))
                if (!each.liftedAt && seen.insert(each.id).second)
                    inForce.push_back(each);
    if (!inForce.empty())
        return new LiftOptOutForm(m_presenter, inForce, host().clock());
    host().say(m_presenter.overview().isMasked() && !m_presenter.isRevealed()
                   ? tr("The numbers are hidden. See them first, with a reason (H).")
                   : tr("No number of this household is stopped."),
               Tone::Warning);
    return nullptr;
}

} // namespace banso
