#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/VisitService.h"
#include "ui/household/HouseholdPage.h"
#include "ui/household/forms/AttendanceForm.h"
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
    if (task == u"protection")
        return new ProtectionForm(m_presenter, clock);
    if (task == u"death")
        if (const HouseholdMember* member = m_family->current())
            return new DeathForm(m_presenter, *member, clock);
    return nullptr;
}

RecordForm* HouseholdPage::editForm() {
    const TimelineStep* step = m_timeline->current();
    if (!step)
        return nullptr;
    if (step->kind == StepKind::Visit) {
        const auto visit = VisitService(m_presenter.desk(), m_presenter.ground().care)
                               .load(VisitId(step->subjectId));
        if (visit)
            return new VisitForm(m_presenter, *visit, host().clock());
        host().say(visit.error());
        return nullptr;
    }
    if (step->kind == StepKind::Consultation) {
        const auto kept = ConsultationService(m_presenter.desk(), m_presenter.ground().care)
                              .load(ConsultationId(step->subjectId));
        if (kept)
            return new ConsultationForm(m_presenter, *kept, host().clock());
        host().say(kept.error());
        return nullptr;
    }
    host().say(tr("Visits and consultations are corrected here; other steps where they came from."),
               Tone::Warning);
    return nullptr;
}

} // namespace banso
