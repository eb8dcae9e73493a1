#include "ui/household/forms/PersonForm.h"

#include "core/registry/FamilyService.h"
#include "core/registry/PersonRepository.h"
#include "core/registry/PersonService.h"
#include "ui/household/PersonField.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/words/DateWords.h"

namespace banso {

PersonForm::PersonForm(const HouseholdPresenter& household, bool isMember, const QString& name,
                       const Clock& clock)
    : RecordForm(isMember ? tr("Somebody of this household") : tr("Somebody new"),
                 isMember ? QStringLiteral("member") : QStringLiteral("person"), household, clock),
      m_isMember(isMember) {
    if (isMember && ground().makeSearch)
        addKnown();
    m_name =
        addLine({QStringLiteral("name"), tr("Name(&N)"), tr("as the paper writes it"), true}, name);
    m_kana = addLine({QStringLiteral("kana"), tr("Kana(&K)")});
    m_birth = addDate({QStringLiteral("birth"), tr("Born on(&B)")});
    m_birth->setRules({.defaultEra = Era::Heisei});
    m_birth->setMeaning([this](Date day) { return ageWords(day, today()); });
    m_sex = addChoice<Sex>({QStringLiteral("sex"), tr("Sex(&S)")}, {}, {Sex::Unknown});
    if (isMember) {
        m_role = addChoice<FamilyRole>(
            {QStringLiteral("role"), tr("Part in the household(&P)"), {}, true},
            FamilyRole::Related);
        m_relation = addLine(
            {QStringLiteral("relation"), tr("Relation(&R)"), tr("father, grandmother …")}, {}, 10);
    } else {
        m_town =
            addLine({QStringLiteral("town"), tr("Town and area(&T)"), tr("blank: not known yet")});
        m_block = addLine({QStringLiteral("block"), tr("Block and number(&L)")}, {}, 10);
        m_building = addLine({QStringLiteral("building"), tr("Building(&U)")});
    }
    m_language =
        addLine({QStringLiteral("language"), tr("Language(&G)"), tr("two letters: ja, en, vi, pt")},
                QStringLiteral("ja"), 4);
    m_interpreter = form()->add({QStringLiteral("interpreter"), QString()},
                                new CheckField(tr("needs an interpreter"), form()));
    form()->addActs(isMember ? tr("Add to the household") : tr("Enter"));
}

void PersonForm::addKnown() {
    m_known = form()->add({QStringLiteral("known"), tr("Known already(&F)"),
                           tr("Find them as in the box above; otherwise fill in the name.")},
                          new PersonField(ground().makeSearch(), form()));
    connect(m_known, &PersonField::personChanged, this, &PersonForm::showKnown);
}

void PersonForm::showKnown() {
    const auto picked = m_known->person();
    const auto person = picked ? PersonRepository(ground().desk.db()).find(*picked) : std::nullopt;
    m_name->setText(person ? person->name : QString());
    m_kana->setText(person ? person->kana : QString());
    m_birth->setDay(person ? person->birth : std::nullopt);
    m_sex->choose(person ? keyOf(person->sex) : QString());
    m_language->setText(person ? person->language : QStringLiteral("ja"));
    m_interpreter->setChecked(person && person->needsInterpreter);
    for (QWidget* field :
         std::initializer_list<QWidget*>{m_name, m_kana, m_birth, m_sex, m_language, m_interpreter})
        field->setEnabled(!person);
}

PersonDraft PersonForm::person() const {
    PersonDraft draft{.name = m_name->text().trimmed(), .kana = m_kana->text().trimmed()};
    draft.sex = chosen<Sex>(m_sex).value_or(Sex::Unknown);
    draft.birth = m_birth->day();
    if (const QString language = m_language->text().trimmed(); !language.isEmpty())
        draft.language = language;
    draft.needsInterpreter = m_interpreter->isChecked();
    return draft;
}

std::optional<ResidencyDraft> PersonForm::home() const {
    std::optional<ResidencyDraft> home;
    if (!m_town || m_town->isBlank())
        return home;
    home.emplace();
    SettingBook& settings = ground().desk.settings();
    home->address.city = settings.text(QStringLiteral("office.town"), today());
    home->address.town = m_town->text().trimmed();
    home->address.block = m_block->text().trimmed();
    home->address.building = m_building->text().trimmed();
    home->from = today();
    return home;
}

Validated<PersonId> PersonForm::add() const {
    auto tx = ground().desk.write();
    const auto known = m_known ? m_known->person() : std::nullopt;
    const auto made = known ? Validated<PersonId>(*known)
                            : PersonService(ground().desk, ground().registry).add(person(), home());
    if (!made)
        return made;
    if (m_isMember) {
        const FamilyRole role = chosen<FamilyRole>(m_role).value_or(FamilyRole::Related);
        const auto added = FamilyService(ground().desk, ground().registry)
                               .addMember(household().family().value_or(FamilyId(0)), *made, role,
                                          m_relation->text().trimmed());
        if (!added)
            return failAll({added.error()});
    }
    tx.commit();
    return made;
}

void PersonForm::save() {
    const auto made = add();
    if (made)
        m_entered = *made;
    finish(made, {m_isMember ? tr("%1 belongs to this household now.").arg(m_name->text())
                             : tr("%1 is entered.").arg(m_name->text())});
}

DeathForm::DeathForm(HouseholdPresenter& household, const HouseholdMember& member,
                     const Clock& clock)
    : RecordForm(tr("Death of %1").arg(member.person.name), QStringLiteral("death"), household,
                 clock),
      m_changes(household),
      m_person(member.person.id) {
    m_on = addDate({QStringLiteral("on"), tr("Day(&D)"), {}, true});
    form()->addActs(tr("Save"));
}

void DeathForm::save() {
    const auto change = m_changes.recordDeath(m_person, *m_on->day());
    finish(change, change.value_or(HouseholdChange{}));
}

} // namespace banso
