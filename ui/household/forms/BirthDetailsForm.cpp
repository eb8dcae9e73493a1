#include "ui/household/forms/BirthDetailsForm.h"

#include "core/care/birth/BirthRepository.h"
#include "core/care/birth/BirthService.h"
#include "ui/household/forms/MeasureRanges.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

/// A birth as its form says it, by the keys of the rows.
std::vector<std::pair<QString, QString>> wordsOf(const BirthDetails& d) {
    const auto measure = [](const std::optional<int>& value, int decimals) {
        return value ? decimalWords(*value, decimals) : QString();
    };
    return {{QStringLiteral("weight"), measure(d.measures.weightG, 0)},
            {QStringLiteral("height"), measure(d.measures.heightMm, 1)},
            {QStringLiteral("head"), measure(d.measures.headMm, 1)},
            {QStringLiteral("chest"), measure(d.measures.chestMm, 1)},
            {QStringLiteral("hearing"), named(d.hearing)},
            {QStringLiteral("delivery"), named(d.delivery)},
            {QStringLiteral("institution"), d.institution},
            {QStringLiteral("discharged"),
             d.dischargedOn ? shortDateWords(*d.dischargedOn) : QString()},
            {QStringLiteral("note"), d.note}};
}

} // namespace

BirthDetailsForm::BirthDetailsForm(const HouseholdPresenter& household, const Birth& birth,
                                   const Clock& clock)
    : RecordForm(tr("Birth of %1 on %2")
                     .arg(household.personName(birth.child), shortDateWords(birth.bornOn)),
                 QStringLiteral("birth:%1").arg(birth.id.value()), household, clock),
      m_birth(birth) {
    m_weight =
        addMeasure({QStringLiteral("weight"), tr("Weight(&W)")}, measureRange::newbornWeight());
    m_height =
        addMeasure({QStringLiteral("height"), tr("Height(&H)")}, measureRange::newbornHeight());
    m_head = addMeasure({QStringLiteral("head"), tr("Head(&E)")}, measureRange::newbornHead());
    m_chest = addMeasure({QStringLiteral("chest"), tr("Chest(&C)")}, measureRange::newbornHead());
    m_hearing = addChoice<Hearing>({QStringLiteral("hearing"), tr("Hearing screening(&S)")});
    m_delivery = addChoice<Delivery>({QStringLiteral("delivery"), tr("Delivery(&D)")});
    m_institution = addLine({QStringLiteral("institution"), tr("Hospital or clinic(&I)")});
    m_discharged = addDate({QStringLiteral("discharged"), tr("Left hospital on(&L)")});
    m_priority = form()->add({QStringLiteral("priority"), tr("Visit first(&V)")},
                             new CheckField(tr("difficult birth, asphyxia, jaundice …"), form()));
    m_immature = form()->add({QStringLiteral("immature"), tr("Immature(&M)")},
                             new CheckField(tr("a doctor's notice of an immature baby"), form()));
    m_note = addBox({QStringLiteral("note"), tr("Note(&O)")}, 2);
    form()->addActs(tr("Save"));
    put(birth.details);
}

void BirthDetailsForm::put(const BirthDetails& d) {
    const auto measure = [](MeasureField* field, const std::optional<int>& value) {
        if (value)
            field->setMeasure(*value);
    };
    measure(m_weight, d.measures.weightG);
    measure(m_height, d.measures.heightMm);
    measure(m_head, d.measures.headMm);
    measure(m_chest, d.measures.chestMm);
    m_hearing->choose(keyOf(d.hearing));
    m_delivery->choose(keyOf(d.delivery));
    m_institution->setText(d.institution);
    m_discharged->setDay(d.dischargedOn);
    m_priority->setChecked(d.isPriority);
    m_immature->setChecked(d.isImmature);
    m_note->setPlainText(d.note);
}

BirthDetails BirthDetailsForm::details() const {
    const auto whole = [](const MeasureField* field) {
        std::optional<int> value;
        if (const auto measure = field->measure())
            value = static_cast<int>(*measure);
        return value;
    };
    BirthDetails details = m_birth.details; // the gestation stays as it was counted
    details.measures = {whole(m_weight), whole(m_height), whole(m_head), whole(m_chest),
                        m_birth.details.measures.feeding};
    details.hearing = chosen<Hearing>(m_hearing).value_or(Hearing::Unknown);
    details.delivery = chosen<Delivery>(m_delivery).value_or(Delivery::Unknown);
    details.institution = m_institution->text().trimmed();
    details.dischargedOn = m_discharged->day();
    details.isPriority = m_priority->isChecked();
    details.isImmature = m_immature->isChecked();
    details.note = m_note->toPlainText().trimmed();
    return details;
}

void BirthDetailsForm::tellMeanwhile(const Errors& errors) {
    auto now = BirthRepository(ground().desk.db()).ofChild(m_birth.child);
    if (!now) {
        complain(errors);
        return;
    }
    showMeanwhile(*form(), errors, meanwhile(wordsOf(m_birth.details), wordsOf(now->details)));
    m_birth = *std::move(now);
}

void BirthDetailsForm::save() {
    const auto updated = BirthService(ground().desk, ground().registry, ground().care)
                             .update(m_birth.child, m_birth.revision, details(), confirmed());
    if (!updated && isConflict(updated.error()))
        return tellMeanwhile(updated.error());
    finish(updated, {tr("The birth is corrected; what follows from it is due anew.")});
}

} // namespace banso
