#include "ui/household/forms/TalkForms.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/contact/ConsultationService.h"
#include "core/care/contact/InterviewService.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

QString summaryOf(const ConsultationDraft& d) {
    QStringList parts{d.topic, d.summary};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

/// A consultation as its form says it, by the keys of the rows.
std::vector<std::pair<QString, QString>> wordsOf(const ConsultationDraft& d) {
    return {{QStringLiteral("on"), shortDateWords(d.consultedOn)},
            {QStringLiteral("channel"), named(d.channel)},
            {QStringLiteral("direction"), named(d.direction)},
            {QStringLiteral("result"), named(d.result)},
            {QStringLiteral("with"), d.talkedTo},
            {QStringLiteral("summary"), summaryOf(d)},
            {QStringLiteral("advised"), d.advised},
            {QStringLiteral("next"), d.nextOn ? shortDateWords(*d.nextOn) : QString()},
            {QStringLiteral("nextReason"), d.nextReason}};
}

/// Likewise an interview.
std::vector<std::pair<QString, QString>> wordsOf(const Interview& interview) {
    return {{QStringLiteral("contacts"), interview.occasion},
            {QStringLiteral("on"), shortDateWords(interview.heldOn)},
            {QStringLiteral("method"), named(interview.method)},
            {QStringLiteral("summary"), interview.summary}};
}

} // namespace

ConsultationForm::ConsultationForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("Consultation: %1").arg(household.title()), QStringLiteral("consultation"),
                 household, clock) {}

ConsultationForm::ConsultationForm(const HouseholdPresenter& household, const QString& contact,
                                   bool isOurCall, const Clock& clock)
    : ConsultationForm(household, clock) {
    m_isOurCall = isOurCall;
    build(household.dueCodes(ContactMethod::Phone).contains(contact) ? QStringList{contact}
                                                                     : QStringList());
}

ConsultationForm::ConsultationForm(const HouseholdPresenter& household, const Consultation& edited,
                                   const Clock& clock)
    : ConsultationForm(household, clock) {
    m_edited = edited;
    build(edited.draft.contacts);
    put(edited);
}

void ConsultationForm::build(const QStringList& contacts) {
    m_on = addDate({QStringLiteral("on"), tr("Day(&D)"), {}, true}, today());
    m_channel = addChoice<ConsultChannel>({QStringLiteral("channel"), tr("How(&H)"), {}, true},
                                          ConsultChannel::Phone);
    m_direction =
        addChoice<ConsultDirection>({QStringLiteral("direction"), tr("From whom(&F)"), {}, true},
                                    m_isOurCall ? ConsultDirection::Out : ConsultDirection::In);
    m_result = addChoice<ConsultResult>({QStringLiteral("result"), tr("Result(&R)"), {}, true},
                                        ConsultResult::Talked);
    m_person = new ChoiceField(form());
    for (const HouseholdMember& member : household().overview().members)
        m_person->addChoice(QString::number(member.person.id.value()), member.person.name);
    form()->add({QStringLiteral("person"), tr("About whom(&A)"), tr("blank: the whole household")},
                m_person);
    m_with = addLine({QStringLiteral("with"), tr("Talked with(&T)")});
    m_summary = addBox({QStringLiteral("summary"), tr("What it was about(&W)")});
    m_advised = addBox({QStringLiteral("advised"), tr("Advised(&V)")}, 2);
    QStringList codes = household().dueCodes(ContactMethod::Phone);
    for (const QString& code : contacts)
        if (!codes.contains(code))
            codes += code;
    for (const QString& code : codes) {
        auto* box = new CheckField(household().contactName(code), form());
        box->setChecked(contacts.contains(code));
        const QString key =
            m_contacts.empty() ? QStringLiteral("contacts") : QStringLiteral("contacts.") + code;
        m_contacts.emplace_back(
            code, form()->add({key, m_contacts.empty() ? tr("This was(&I)") : QString()}, box));
    }
    m_next = addDate({QStringLiteral("next"), tr("Next contact(&N)")});
    m_nextReason = addLine({QStringLiteral("nextReason"), tr("What for(&O)")});
    form()->addActs(tr("Save the consultation"));
}

void ConsultationForm::put(const Consultation& kept) {
    const ConsultationDraft& d = kept.draft;
    m_on->setDay(d.consultedOn);
    m_channel->choose(keyOf(d.channel));
    m_direction->choose(keyOf(d.direction));
    m_result->choose(keyOf(d.result));
    if (d.person)
        m_person->choose(QString::number(d.person->value()));
    m_with->setText(d.talkedTo);
    m_summary->setPlainText(summaryOf(d));
    m_advised->setPlainText(d.advised);
    m_next->setDay(d.nextOn);
    m_nextReason->setText(d.nextReason);
}

ConsultationDraft ConsultationForm::draft() const {
    ConsultationDraft draft{.family = household().family().value_or(FamilyId(0)),
                            .consultedOn = *m_on->day()};
    if (m_edited)
        draft = m_edited->draft;
    draft.topic.clear();
    draft.person.reset();
    if (const qint64 person = m_person->key().toLongLong(); person > 0)
        draft.person = PersonId(person);
    draft.consultedOn = *m_on->day();
    draft.channel = chosen<ConsultChannel>(m_channel).value_or(ConsultChannel::Phone);
    draft.direction = chosen<ConsultDirection>(m_direction).value_or(ConsultDirection::In);
    draft.result = chosen<ConsultResult>(m_result).value_or(ConsultResult::Talked);
    draft.talkedTo = m_with->text().trimmed();
    draft.summary = m_summary->toPlainText().trimmed();
    draft.advised = m_advised->toPlainText().trimmed();
    draft.contacts.clear();
    for (const auto& [code, box] : m_contacts)
        if (box->isChecked())
            draft.contacts += code;
    draft.nextOn = m_next->day();
    draft.nextReason = m_nextReason->text().trimmed();
    return draft;
}

void ConsultationForm::tellMeanwhile(const Errors& errors) {
    auto now = ConsultationService(ground().desk, ground().care).load(m_edited->id);
    if (!now) {
        complain(errors);
        return;
    }
    showMeanwhile(*form(), errors, meanwhile(wordsOf(m_edited->draft), wordsOf(now->draft)));
    m_edited = *std::move(now);
}

void ConsultationForm::save() {
    ConsultationService consultations(ground().desk, ground().care);
    if (m_edited) {
        const auto updated =
            consultations.update(m_edited->id, m_edited->revision, draft(), confirmed());
        if (!updated && isConflict(updated.error()))
            return tellMeanwhile(updated.error());
        finish(updated, {tr("The consultation is corrected.")});
        return;
    }
    finish(consultations.record(draft(), confirmed()), {tr("The consultation is saved.")});
}

InterviewForm::InterviewForm(const HouseholdPresenter& household, const QString& contact,
                             const Clock& clock)
    : RecordForm(tr("Interview: %1").arg(household.title()), QStringLiteral("interview"), household,
                 clock) {
    m_occasion = new ChoiceField(form());
    QStringList codes = household.dueCodes(ContactMethod::Interview);
    ContactCalendarRepository calendar(ground().desk.db());
    for (const QString& code : calendar.calendar().codes())
        if (const ContactType* type = calendar.calendar().inForce(code, today());
            type && type->isActive && type->method == ContactMethod::Interview &&
            !codes.contains(code))
            codes += code;
    for (const QString& code : codes)
        m_occasion->addChoice(code, household.contactName(code));
    m_occasion->choose(codes.contains(contact) ? contact : codes.value(0));
    form()->add({QStringLiteral("contacts"), tr("Occasion(&O)"), {}, true}, m_occasion);
    m_on = addDate({QStringLiteral("on"), tr("Day(&D)"), {}, true}, today());
    m_method = addChoice<InterviewMethod>({QStringLiteral("method"), tr("How(&H)"), {}, true},
                                          InterviewMethod::Face);
    m_summary = addBox({QStringLiteral("summary"), tr("What was said(&W)")}, 5);
    form()->addActs(tr("Save the interview"));
}

InterviewForm::InterviewForm(const HouseholdPresenter& household, const Interview& edited,
                             const Clock& clock)
    : InterviewForm(household, edited.occasion, clock) {
    m_edited = edited;
    if (m_occasion->key() != edited.occasion) { // not a contact any more
        m_occasion->addChoice(edited.occasion, household.contactName(edited.occasion));
        m_occasion->choose(edited.occasion);
    }
    m_on->setDay(edited.heldOn);
    m_method->choose(keyOf(edited.method));
    m_summary->setPlainText(edited.summary);
}

InterviewDraft InterviewForm::draft() const {
    InterviewDraft draft{.family = household().family().value_or(FamilyId(0)),
                         .occasion = m_occasion->key(),
                         .heldOn = *m_on->day()};
    if (m_edited) {
        draft.family = m_edited->family;
        draft.pregnancy = m_edited->pregnancy;
        draft.staff = m_edited->staff;
    } else if (const HouseholdPregnancy* pregnancy = household().overview().ongoingPregnancy()) {
        draft.pregnancy = pregnancy->pregnancy.id;
    }
    draft.method = chosen<InterviewMethod>(m_method).value_or(InterviewMethod::Face);
    draft.summary = m_summary->toPlainText().trimmed();
    return draft;
}

void InterviewForm::tellMeanwhile(const Errors& errors) {
    auto now = InterviewService(ground().desk, ground().care).load(m_edited->id);
    if (!now) {
        complain(errors);
        return;
    }
    showMeanwhile(*form(), errors, meanwhile(wordsOf(*m_edited), wordsOf(*now)));
    m_edited = *std::move(now);
}

void InterviewForm::save() {
    InterviewService interviews(ground().desk, ground().care);
    if (m_edited) {
        const auto updated =
            interviews.update(m_edited->id, m_edited->revision, draft(), confirmed());
        if (!updated && isConflict(updated.error()))
            return tellMeanwhile(updated.error());
        finish(updated, {tr("The interview is corrected.")});
        return;
    }
    finish(interviews.record(draft(), confirmed()), {tr("The interview is saved.")});
}

} // namespace banso
