#include "ui/household/forms/AttendanceForm.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/care/checkup/AttendanceService.h"
#include "core/care/contact/ClosingReason.h"
#include "core/registry/FamilyService.h"
#include "ui/household/forms/MeasureRanges.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

std::optional<int> whole(const MeasureField* field) {
    std::optional<int> value;
    if (const auto measure = field->measure())
        value = static_cast<int>(*measure);
    return value;
}

/// Check-ups of the calendar, those that are due here first.
QStringList checkups(const HouseholdPresenter& household) {
    QStringList codes = household.dueCodes(ContactMethod::Attendance);
    ContactCalendarRepository calendar(household.desk().db());
    for (const QString& code : calendar.calendar().codes())
        if (const ContactType* type = calendar.calendar().inForce(code, household.today());
            type && type->isActive && type->method == ContactMethod::Attendance &&
            !codes.contains(code))
            codes += code;
    return codes;
}

/// A check-up as its form says it, by the keys of the rows.
std::vector<std::pair<QString, QString>> wordsOf(const AttendanceDraft& d) {
    const auto measure = [](const std::optional<int>& value, int decimals) {
        return value ? decimalWords(*value, decimals) : QString();
    };
    return {{QStringLiteral("state"), named(d.state)},
            {QStringLiteral("seen"), named(d.seen)},
            {QStringLiteral("weight"), measure(d.measures.weightG, 0)},
            {QStringLiteral("height"), measure(d.measures.heightMm, 1)},
            {QStringLiteral("head"), measure(d.measures.headMm, 1)},
            {QStringLiteral("assessment"), d.assessment},
            {QStringLiteral("note"), d.note},
            {QStringLiteral("next"), d.nextOn ? shortDateWords(*d.nextOn) : QString()},
            {QStringLiteral("nextReason"), d.nextReason}};
}

} // namespace

AttendanceForm::AttendanceForm(const HouseholdPresenter& household, const QString& contact,
                               std::optional<PersonId> about, const Clock& clock)
    : RecordForm(tr("Check-up: %1").arg(household.title()), QStringLiteral("attendance"), household,
                 clock) {
    m_child = new ChoiceField(form());
    for (const HouseholdMember* child : household.children())
        m_child->addChoice(QString::number(child->person.id.value()), child->person.name);
    if (about)
        m_child->choose(QString::number(about->value()));
    if (m_child->isBlank() && m_child->count() > 0)
        m_child->setCurrentIndex(0);
    form()->add({QStringLiteral("child"), tr("Child(&C)"), {}, true}, m_child);
    m_kind = new ChoiceField(form());
    const QStringList codes = checkups(household);
    for (const QString& code : codes)
        m_kind->addChoice(code, household.contactName(code));
    m_kind->choose(codes.contains(contact) ? contact : codes.value(0));
    form()->add({QStringLiteral("kind"), tr("Check-up(&K)"), {}, true}, m_kind);
    m_state = addChoice<AttendanceState>({QStringLiteral("state"), tr("Result(&R)"), {}, true},
                                         AttendanceState::Attended,
                                         {AttendanceState::Expected, AttendanceState::Withdrawn});
    m_on = addDate({QStringLiteral("on"), tr("Day(&D)"), {}, true}, today());
    m_institution = addLine({QStringLiteral("institution"), tr("Where(&W)"),
                             tr("blank: in the session the child was placed in")});
    m_seen = addChoice<YesNo>({QStringLiteral("seen"), tr("Seen with one's own eyes")}, {},
                              {YesNo::Unknown});
    m_weight = addMeasure({QStringLiteral("weight"), tr("Weight")}, measureRange::weight());
    m_height = addMeasure({QStringLiteral("height"), tr("Height")}, measureRange::height());
    m_head = addMeasure({QStringLiteral("head"), tr("Head")}, measureRange::head());
    m_assessment = new ChoiceField(form());
    for (const Assessment& each : Assessment::all())
        m_assessment->addChoice(each.code, each.code + u' ' + each.name);
    form()->add({QStringLiteral("assessment"), tr("Judgement(&J)")}, m_assessment);
    m_note = addBox({QStringLiteral("note"), tr("Note(&O)")}, 2);
    m_next = addDate({QStringLiteral("next"), tr("Next contact(&N)")});
    m_nextReason = addLine({QStringLiteral("nextReason"), tr("What for(&F)")});
    form()->addActs(tr("Save the check-up"));
}

AttendanceForm::AttendanceForm(const HouseholdPresenter& household, const Attendance& edited,
                               const Clock& clock)
    : AttendanceForm(household, edited.kind, edited.child, clock) {
    m_edited = edited;
    if (m_kind->key() != edited.kind) { // no check-up of the calendar any more
        m_kind->addChoice(edited.kind, household.contactName(edited.kind));
        m_kind->choose(edited.kind);
    }
    put(edited);
    for (QWidget* fixed : std::initializer_list<QWidget*>{m_child, m_kind, m_on, m_institution})
        fixed->setEnabled(false);
}

void AttendanceForm::put(const Attendance& attendance) {
    const AttendanceDraft& d = attendance.draft;
    const auto measure = [](MeasureField* field, const std::optional<int>& value) {
        if (value)
            field->setMeasure(*value);
    };
    m_on->setDay(attendance.heldOn);
    m_institution->setText(attendance.institution);
    m_state->choose(keyOf(d.state));
    m_seen->choose(keyOf(d.seen));
    measure(m_weight, d.measures.weightG);
    measure(m_height, d.measures.heightMm);
    measure(m_head, d.measures.headMm);
    m_assessment->choose(d.assessment);
    m_note->setPlainText(d.note);
    m_next->setDay(d.nextOn);
    m_nextReason->setText(d.nextReason);
}

void AttendanceForm::saveEdited() {
    AttendanceService service(ground().desk);
    AttendanceDraft wanted = draft();
    wanted.measures.chestMm = m_edited->draft.measures.chestMm; // not asked for here
    wanted.measures.feeding = m_edited->draft.measures.feeding;
    const auto done = service.correct(m_edited->id, m_edited->revision, wanted, confirmed());
    const auto now = !done && isConflict(done.error()) ? service.load(m_edited->id)
                                                       : Result<Attendance>(*m_edited);
    if (done || !isConflict(done.error()) || !now) {
        finish(done, {tr("The check-up is corrected.")});
        return;
    }
    showMeanwhile(*form(), done.error(), meanwhile(wordsOf(m_edited->draft), wordsOf(now->draft)));
    m_edited = *now;
}

std::optional<CheckupSessionId> AttendanceForm::session() const {
    for (const HouseholdDuty& duty : household().overview().due)
        if (duty.duty.kind == m_kind->key() && duty.duty.person == child())
            return duty.duty.session;
    return std::nullopt;
}

AttendanceDraft AttendanceForm::draft() const {
    AttendanceDraft draft;
    draft.state = chosen<AttendanceState>(m_state).value_or(AttendanceState::Attended);
    draft.seen = chosen<YesNo>(m_seen).value_or(YesNo::Unknown);
    draft.measures.weightG = whole(m_weight);
    draft.measures.heightMm = whole(m_height);
    draft.measures.headMm = whole(m_head);
    draft.assessment = m_assessment->key();
    draft.note = m_note->toPlainText().trimmed();
    draft.nextOn = m_next->day();
    draft.nextReason = m_nextReason->text().trimmed();
    return draft;
}

void AttendanceForm::save() {
    if (m_edited)
        return saveEdited();
    AttendanceService service(ground().desk);
    const HouseholdChange done{tr("The check-up is saved.")};
    const auto placed = session();
    if (!m_institution->isBlank()) {
        finish(service.recordElsewhere(child(), m_kind->key(), *m_on->day(),
                                       m_institution->text().trimmed(), draft(), confirmed()),
               done);
        return;
    }
    if (!placed) {
        complain({refused("field.required", QStringLiteral("institution"))});
        return;
    }
    int revision = 0;
    for (const Attendance& kept : service.ofSession(*placed))
        if (kept.child == child())
            revision = kept.revision;
    finish(service.record(*placed, child(), revision, draft(), confirmed()), done);
}

SplitForm::SplitForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("Divide the household"), QStringLiteral("split"), household, clock) {
    m_guardian = new ChoiceField(form());
    for (const HouseholdMember& member : household.overview().members)
        if (member.role != FamilyRole::Child && !member.isAddressee)
            m_guardian->addChoice(QString::number(member.person.id.value()), member.person.name);
    form()->add({QStringLiteral("guardian"), tr("Who cares from now on(&W)"),
                 tr("somebody of the household who is not the addressee; add them first with M"),
                 true},
                m_guardian);
    for (const HouseholdMember* child : household.children()) {
        auto* box = new CheckField(child->person.name, form());
        const QString key = m_children.empty()
                                ? QStringLiteral("children")
                                : QStringLiteral("children.%1").arg(child->person.id.value());
        m_children.emplace_back(
            child->person.id,
            form()->add({key, m_children.empty() ? tr("Which children(&C)") : QString()}, box));
    }
    form()->addActs(tr("Divide"));
}

void SplitForm::save() {
    std::vector<PersonId> children;
    for (const auto& [child, box] : m_children)
        if (box->isChecked())
            children.push_back(child);
    if (children.empty()) {
        complain({refused("field.required", QStringLiteral("children"))});
        return;
    }
    finish(FamilyService(ground().desk, ground().registry)
               .moveChildren(household().family().value_or(FamilyId(0)),
                             PersonId(m_guardian->key().toLongLong()), children),
           {tr("Divided. What is unsent to either is looked at again.")});
}

} // namespace banso
