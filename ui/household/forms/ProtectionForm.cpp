#include "core/registry/ProtectionRepository.h"
#include "core/registry/ProtectionService.h"
#include "ui/household/forms/WayForms.h"
#include "ui/widgets/fields/EraDateField.h"

namespace banso {

std::optional<ProtectionMeasure> ProtectionForm::measure() const {
    for (const HouseholdWarning& warning : household().overview().warnings)
        if (warning.kind == HouseholdCaution::Protected && warning.measure)
            return warning.measure;
    return std::nullopt;
}

ProtectionForm::ProtectionForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("Protection measure"), QStringLiteral("protection"), household, clock),
      m_kept(measure()) {
    m_whose = new ChoiceField(form());
    for (const HouseholdMember& member : household.overview().members)
        m_whose->addChoice(QString::number(member.person.id.value()), member.person.name);
    const PersonId whose = m_kept ? m_kept->person : household.overview().head().person.id;
    m_whose->choose(QString::number(whose.value()));
    m_whose->setEnabled(!m_kept);
    form()->add({QStringLiteral("person"), tr("Whom it protects(&W)"), {}, true}, m_whose);
    m_kind = addChoice<ProtectionKind>({QStringLiteral("kind"), tr("Because of(&K)"), {}, true},
                                       m_kept ? m_kept->kind : ProtectionKind::Dv);
    m_from = addDate({QStringLiteral("startedOn"), tr("From(&F)"), {}, true},
                     m_kept ? m_kept->startedOn : today());
    m_until = addDate({QStringLiteral("endsOn"), tr("Last day(&L)"),
                       tr("usually one year; past it the masking goes on and asks")},
                      m_kept ? m_kept->endsOn : std::optional(today().plusMonths(12).plusDays(-1)));
    std::set<PersonId> covered;
    if (m_kept)
        for (const PersonId person : ProtectionRepository(ground().desk.db()).coveredBy(m_kept->id))
            covered.insert(person);
    for (const HouseholdMember& member : household.overview().members) {
        auto* box = new CheckField(member.person.name, form());
        box->setChecked(m_kept ? covered.contains(member.person.id)
                               : member.role == FamilyRole::Child);
        const QString key = m_covered.empty()
                                ? QStringLiteral("covered")
                                : QStringLiteral("covered.%1").arg(member.person.id.value());
        m_covered.emplace_back(
            member.person.id,
            form()->add({key, m_covered.empty() ? tr("Also covers(&A)") : QString()}, box));
    }
    m_other = addLine({QStringLiteral("otherParty"), tr("Other party(&O)"),
                       tr("name, relation; never shown in lists")},
                      m_kept ? m_kept->otherPartyText : QString());
    m_confirmedByOffice =
        form()->add({QStringLiteral("confirmed"), QString()},
                    new CheckField(tr("confirmed by the register section"), form()));
    m_confirmedByOffice->setChecked(m_kept && !m_kept->isProvisional);
    m_note = addLine({QStringLiteral("note"), tr("Note(&N)")}, m_kept ? m_kept->note : QString());
    form()->addActs(m_kept ? tr("Prolong or correct") : tr("Protect from now on"));
}

void ProtectionForm::save() {
    ProtectionDraft draft{.person = PersonId(m_whose->key().toLongLong()),
                          .kind = chosen<ProtectionKind>(m_kind).value_or(ProtectionKind::Dv),
                          .isProvisional = !m_confirmedByOffice->isChecked(),
                          .startedOn = *m_from->day(),
                          .endsOn = m_until->day(),
                          .otherPartyText = m_other->text().trimmed(),
                          .note = m_note->text().trimmed()};
    for (const auto& [person, box] : m_covered)
        if (box->isChecked() && person != draft.person)
            draft.covered.push_back(person);
    ProtectionService service(ground().desk, ground().registry);
    if (m_kept) {
        draft.externalNo = m_kept->externalNo;
        draft.otherParty = m_kept->otherParty;
        finish(service.update(m_kept->id, m_kept->revision, draft),
               {tr("The protection measure is prolonged.")});
        return;
    }
    finish(service.add(draft), {tr("Protected from now on: address, district and numbers are "
                                   "hidden everywhere.")});
}

} // namespace banso
