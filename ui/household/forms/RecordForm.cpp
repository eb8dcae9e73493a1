#include "ui/household/forms/RecordForm.h"

#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"

namespace banso {

RecordForm::RecordForm(const QString& title, const QString& key,
                       const HouseholdPresenter& household, const Clock& clock)
    : m_household(household),
      m_clock(clock),
      m_key(key),
      m_title(new ElidedLabel(this)),
      m_form(new FormColumn(this)) {
    m_title->setFont(Look::titleFont(1));
    m_title->setText(title);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Look::grid(2), 0, Look::grid(3));
    m_title->setContentsMargins(Look::grid(3), 0, Look::grid(3), 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_title);
    column->addWidget(m_form, 1);
    setMaximumWidth(Look::letters(56));
    connect(m_form, &FormColumn::submitted, this, [this] { save(); });
    connect(m_form, &FormColumn::abandoned, this, &RecordForm::left);
}

QString RecordForm::title() const {
    return m_title->text();
}

void RecordForm::begin(DraftShelf& drafts) {
    m_form->begin(drafts, m_key + u'@' + m_household.place().text());
}

Confirmed RecordForm::confirmed() const {
    Confirmed yes;
    yes.addAll(m_form->answered());
    return yes;
}

bool RecordForm::complain(const Errors& errors) {
    m_form->showErrors(errors);
    return false;
}

bool RecordForm::settle(const HouseholdChange& change) {
    m_form->settle();
    Q_EMIT saved(change);
    return true;
}

EraDateField* RecordForm::addDate(const FormEntry& entry, std::optional<Date> day) {
    auto* field = m_form->add(entry, new EraDateField(m_clock, m_form));
    field->setDay(day);
    return field;
}

MeasureField* RecordForm::addMeasure(const FormEntry& entry, const MeasureRules& rules) {
    return m_form->add(entry, new MeasureField(rules, m_form));
}

TextLine* RecordForm::addLine(const FormEntry& entry, const QString& text, int letters) {
    auto* field = m_form->add(entry, new TextLine(letters, m_form));
    field->setText(text);
    return field;
}

TextBox* RecordForm::addBox(const FormEntry& entry, int lines) {
    return m_form->add(entry, new TextBox(lines, m_form));
}

QString childField(std::size_t child, const char* field) {
    const QString name = QLatin1String(field);
    return child == 0 ? name : QStringLiteral("%1.%2").arg(child + 1).arg(name);
}

} // namespace banso
