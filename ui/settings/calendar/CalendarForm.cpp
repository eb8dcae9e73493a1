#include "ui/settings/calendar/CalendarForm.h"

#include "ui/settings/calendar/CalendarPresenter.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/StaffWords.h"

namespace banso {

CalendarForm::CalendarForm(const ContactTypeText& row, bool isNew, const Clock& clock,
                           DraftShelf& drafts, QWidget* parent)
    : QWidget(parent), m_given(row), m_form(new FormColumn(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_form->addHeading(isNew ? tr("A new contact") : tr("%1 %2").arg(row.code, row.name));
    addWhat(isNew);
    addDays();
    addHow(clock);
    m_form->addActs(isNew ? tr("Enter") : tr("Save"));
    m_form->begin(drafts, QStringLiteral("settings.calendar:%1:%2")
                              .arg(isNew ? QString() : row.code, row.validFrom.iso()));
}

TextLine* CalendarForm::addLine(const char* key, const QString& label, const QString& hint,
                                const QString& text) {
    auto* line = new TextLine(16);
    line->setText(text);
    return m_form->add({QLatin1String(key), label, hint}, line);
}

void CalendarForm::addWhat(bool isNew) {
    if (isNew) {
        m_code = addLine("code", tr("&Code"), tr("Stays for good."), {});
        m_subject = new ChoiceField;
        for (const auto& [subject, key] : EnumText<ContactSubject>::kKeys)
            m_subject->addChoice(QLatin1String(key), CalendarPresenter::subjectWords(subject));
        m_form->add({QStringLiteral("subject"), tr("&About whom"), {}, true}, m_subject);
    }
    m_name = addLine("name", tr("&Name of the contact"), {}, isNew ? QString() : m_given.name);
    m_lines.emplace_back(m_name, &ContactTypeText::name);
}

void CalendarForm::addDays() {
    m_form->addPlain(new Paragraph(
        tr("Days count from: NOTICE filed, EDD due date, B birth, DISCHARGE, SESSION placed, "
           "OUTCOME, LOSS, or another contact's code. +14 days, +4m months of age by law, | "
           "where the first is not known.")));
    const auto line = [this](const char* key, const QString& label, const QString& hint,
                             QString ContactTypeText::*part) {
        m_lines.emplace_back(addLine(key, label, hint, m_given.*part), part);
    };
    line("opens", tr("&Opens"), tr("From this day it stands in Today."), &ContactTypeText::opens);
    line("due", tr("&Due"), tr("The last normal day."), &ContactTypeText::due);
    line("hard", tr("&Last day"), tr("Of the law or the town; may be blank."),
         &ContactTypeText::hard);
    line("eligibleFrom", tr("May be done from"), tr("Of check-ups."),
         &ContactTypeText::eligibleFrom);
    line("eligibleTo", tr("May be done until"), {}, &ContactTypeText::eligibleTo);
    line("appliesWhen", tr("Only &when"), tr("For example age<20|risk, or !done:N11."),
         &ContactTypeText::appliesWhen);
    line("notice", tr("No&tice"), tr("Which notice fulfils it."), &ContactTypeText::notice);
    line("source", tr("Sou&rce"), tr("The law or paper behind it."), &ContactTypeText::source);
}

void CalendarForm::addHow(const Clock& clock) {
    m_role = new ChoiceField;
    for (const Role role : {Role::Nurse, Role::Clerk})
        m_role->addChoice(keyOf(role), roleWords(role));
    m_role->choose(keyOf(m_given.role));
    m_form->add({QStringLiteral("role"), tr("Wh&ose work"), {}, true}, m_role);
    m_method = new ChoiceField;
    for (const auto& [method, key] : EnumText<ContactMethod>::kKeys)
        m_method->addChoice(QLatin1String(key), CalendarPresenter::methodWords(method));
    m_method->choose(keyOf(m_given.method));
    m_form->add({QStringLiteral("method"), tr("Done &by"), {}, true}, m_method);
    m_isActive = new CheckField(tr("in use"));
    m_isActive->setChecked(m_given.isActive);
    m_form->add({QStringLiteral("isActive"), tr("&Use")}, m_isActive);
    m_validFrom = new EraDateField(clock);
    m_validFrom->setDay(clock.today());
    m_form->add({QStringLiteral("validFrom"), tr("&From"),
                 tr("For contacts that open on this day or later."), true},
                m_validFrom);
}

ContactTypeText CalendarForm::row() const {
    ContactTypeText row = m_given;
    if (m_code)
        row.code = m_code->text().trimmed();
    if (m_subject)
        row.subject = enumOf<ContactSubject>(m_subject->key()).value_or(m_given.subject);
    for (const auto& [line, part] : m_lines)
        row.*part = line->text().trimmed();
    row.role = enumOf<Role>(m_role->key()).value_or(m_given.role);
    row.method = enumOf<ContactMethod>(m_method->key()).value_or(m_given.method);
    row.isActive = m_isActive->isChecked();
    row.validFrom = m_validFrom->day().value_or(m_given.validFrom);
    return row;
}

} // namespace banso
