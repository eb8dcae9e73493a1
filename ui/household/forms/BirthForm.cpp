#include "ui/household/forms/BirthForm.h"

#include "core/care/birth/BirthService.h"
#include "ui/household/forms/MeasureRanges.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormRow.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

constexpr std::array kOnlyAlive{"name",   "kana", "sex",   "weight",
                                "height", "head", "chest", "hearing"};

std::optional<int> whole(const MeasureField* field) {
    std::optional<int> value;
    if (const auto measure = field->measure())
        value = static_cast<int>(*measure);
    return value;
}

const std::set<FetusOutcome> kNoOutcome{FetusOutcome::Ongoing, FetusOutcome::Mistaken};

} // namespace

BirthForm::BirthForm(const HouseholdPresenter& household, const HouseholdPregnancy* pregnancy,
                     PersonId mother, const Clock& clock)
    : RecordForm(tr("Birth: %1").arg(household.personName(mother)), QStringLiteral("birth"),
                 household, clock),
      m_mother(mother) {
    if (pregnancy)
        m_pregnancy = pregnancy->pregnancy;
    m_born = addDate({QStringLiteral("born"), tr("Born on(&B)"), {}, true});
    m_born->setMeaning([this](Date day) {
        const auto at = m_pregnancy ? m_pregnancy->gestationOn(day) : std::nullopt;
        return at ? gestationWords(*at) : QString();
    });
    std::vector<Fetus> ongoing;
    if (pregnancy)
        std::copy_if(pregnancy->fetuses.begin(), pregnancy->fetuses.end(),
                     std::back_inserter(ongoing),
                     [](const Fetus& fetus) { return fetus.outcome == FetusOutcome::Ongoing; });
    const std::size_t count = qMax<std::size_t>(1, ongoing.size());
    for (std::size_t i = 0; i < count; ++i) {
        std::optional<Fetus> fetus;
        if (i < ongoing.size())
            fetus = ongoing[i];
        addChild(i, count, fetus);
    }
    form()->addHeading(tr("The birth"));
    m_institution = addLine({QStringLiteral("institution"), tr("Hospital or clinic(&I)")},
                            m_pregnancy ? m_pregnancy->institution : QString());
    m_delivery = addChoice<Delivery>({QStringLiteral("delivery"), tr("Delivery(&D)")});
    m_discharged = addDate({QStringLiteral("discharged"), tr("Left hospital on(&L)")});
    m_priority = form()->add({QStringLiteral("priority"), tr("Visit first(&V)")},
                             new CheckField(tr("difficult birth, asphyxia, jaundice …"), form()));
    m_immature = form()->add({QStringLiteral("immature"), tr("Immature(&M)")},
                             new CheckField(tr("a doctor's notice of an immature baby"), form()));
    m_note = addBox({QStringLiteral("note"), tr("Note(&O)")}, 2);
    form()->addActs(tr("Save the birth"));
    connect(form(), &FormColumn::edited, this, &BirthForm::arrange);
    arrange();
}

void BirthForm::addChild(std::size_t number, std::size_t of, const std::optional<Fetus>& fetus) {
    if (of > 1)
        form()->addHeading(tr("Child %1 of %2").arg(number + 1).arg(of));
    const auto field = [number](const char* name) { return childField(number, name); };
    ChildFields child{};
    child.fetus = fetus;
    child.outcome = addChoice<FetusOutcome>({field("outcome"), tr("Outcome"), {}, true},
                                            FetusOutcome::LiveBirth, kNoOutcome);
    child.name = addLine({field("name"), tr("Name"),
                          tr("family name and first name; the first "
                             "name may follow later")});
    child.kana = addLine({field("kana"), tr("Kana")});
    child.sex = addChoice<Sex>({field("sex"), tr("Sex")});
    child.weight = addMeasure({field("weight"), tr("Weight")}, measureRange::newbornWeight());
    child.height = addMeasure({field("height"), tr("Height")}, measureRange::newbornHeight());
    child.head = addMeasure({field("head"), tr("Head")}, measureRange::newbornHead());
    child.chest = addMeasure({field("chest"), tr("Chest")}, measureRange::newbornHead());
    child.hearing = addChoice<Hearing>({field("hearing"), tr("Hearing screening")});
    m_children.push_back(child);
}

void BirthForm::arrange() {
    for (std::size_t i = 0; i < m_children.size(); ++i) {
        const auto outcome = chosen<FetusOutcome>(m_children[i].outcome);
        const bool isLost = outcome && isLoss(*outcome);
        for (const char* name : kOnlyAlive)
            form()->row(childField(i, name))->setVisible(!isLost);
    }
}

NewbornDraft BirthForm::newborn(const ChildFields& f) const {
    NewbornDraft newborn;
    if (f.fetus) {
        newborn.fetus = f.fetus->id;
        newborn.fetusRevision = f.fetus->revision;
    }
    newborn.outcome = chosen<FetusOutcome>(f.outcome).value_or(FetusOutcome::LiveBirth);
    if (newborn.outcome != FetusOutcome::LiveBirth) {
        newborn.evidence = Evidence::StillbirthNotice;
        return newborn;
    }
    const HouseholdMember* mother = household().overview().member(m_mother);
    // Until it has a name of its own it is the mother's child: 髙橋 (仮).
    newborn.person.name = f.name->text().trimmed();
    if (newborn.person.name.isEmpty() && mother)
        newborn.person.name = tr("baby of %1").arg(mother->person.name);
    newborn.person.kana = f.kana->text().trimmed();
    newborn.person.sex = chosen<Sex>(f.sex).value_or(Sex::Unknown);
    newborn.person.birth = m_born->day();
    newborn.details.measures = {whole(f.weight), whole(f.height), whole(f.head), whole(f.chest)};
    newborn.details.hearing = chosen<Hearing>(f.hearing).value_or(Hearing::Unknown);
    newborn.details.institution = m_institution->text().trimmed();
    newborn.details.delivery = chosen<Delivery>(m_delivery).value_or(Delivery::Unknown);
    newborn.details.dischargedOn = m_discharged->day();
    newborn.details.isPriority = m_priority->isChecked();
    newborn.details.isImmature = m_immature->isChecked();
    newborn.details.note = m_note->toPlainText().trimmed();
    return newborn;
}

BirthDraft BirthForm::draft() const {
    BirthDraft draft{.bornOn = *m_born->day()};
    if (m_pregnancy)
        draft.pregnancy = m_pregnancy->id;
    else
        draft.mother = m_mother;
    for (const ChildFields& child : m_children)
        draft.newborns.push_back(newborn(child));
    return draft;
}

void BirthForm::save() {
    const auto recorded =
        BirthService(ground().desk, ground().registry, ground().care).record(draft(), confirmed());
    finish(recorded, {tr("The birth is saved.")});
}

OutcomeForm::OutcomeForm(const HouseholdPresenter& household, const HouseholdPregnancy& pregnancy,
                         const Clock& clock)
    : RecordForm(tr("Outcome of the pregnancy"), QStringLiteral("outcome"), household, clock) {
    for (const Fetus& fetus : pregnancy.fetuses)
        if (fetus.outcome != FetusOutcome::LiveBirth && fetus.outcome != FetusOutcome::Mistaken)
            m_fetuses.push_back(fetus);
    if (m_fetuses.size() > 1) {
        m_fetus = form()->add({QStringLiteral("fetus"), tr("Which(&W)"), {}, true},
                              new ChoiceField(form()));
        for (const Fetus& fetus : m_fetuses)
            m_fetus->addChoice(QString::number(fetus.ordinal), tr("No. %1").arg(fetus.ordinal));
        m_fetus->addChoice(QStringLiteral("all"), tr("All"));
    }
    m_outcome = addChoice<FetusOutcome>(
        {QStringLiteral("outcome"), tr("Outcome(&O)"), {}, true}, {},
        {FetusOutcome::Ongoing, FetusOutcome::LiveBirth, FetusOutcome::Mistaken});
    m_on = addDate({QStringLiteral("on"), tr("Day(&D)"), {}, true});
    m_on->setMeaning([pregnancy = pregnancy.pregnancy](Date day) {
        const auto at = pregnancy.gestationOn(day);
        return at ? gestationWords(*at) : QString();
    });
    m_evidence =
        addChoice<Evidence>({QStringLiteral("evidence"), tr("Known by(&K)")}, Evidence::Unknown);
    form()->addActs(tr("Save"));
}

void OutcomeForm::save() {
    std::vector<OutcomeDraft> drafts;
    const QString which = m_fetus ? m_fetus->key() : QStringLiteral("all");
    for (const Fetus& fetus : m_fetuses)
        if (which == u"all" || which.toInt() == fetus.ordinal)
            drafts.push_back({fetus.id, fetus.revision,
                              chosen<FetusOutcome>(m_outcome).value_or(FetusOutcome::Ongoing),
                              *m_on->day(),
                              chosen<Evidence>(m_evidence).value_or(Evidence::Unknown)});
    const auto recorded =
        OutcomeService(ground().desk, ground().registry, ground().care).record(drafts, confirmed());
    finish(recorded,
           {tr("Saved. What was to be sent is held back; the follow-up stands under Next.")});
}

} // namespace banso
