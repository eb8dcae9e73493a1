#include "ui/household/forms/WayForms.h"

#include "core/registry/ContactService.h"
#include "ui/household/HouseholdWords.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormRow.h"
#include "ui/widgets/fields/PhoneField.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

/// Adults of the household, or the one person there is.
ChoiceField* ownerField(const HouseholdPresenter& household, QWidget* parent, bool withChildren) {
    auto* field = new ChoiceField(parent);
    for (const HouseholdMember& member : household.overview().members)
        if (withChildren || member.role != FamilyRole::Child)
            field->addChoice(QString::number(member.person.id.value()), member.person.name);
    field->choose(QString::number(household.overview().head().person.id.value()));
    return field;
}

std::optional<QString> textOr(const TextLine* line) {
    std::optional<QString> text;
    if (!line->isBlank())
        text = line->text().trimmed();
    return text;
}

} // namespace

ContactForm::ContactForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("A way to reach them"), QStringLiteral("contact"), household, clock) {
    m_owner = form()->add({QStringLiteral("owner"), tr("Whose(&W)"), {}, true},
                          ownerField(household, form(), false));
    m_kind = addChoice<ContactKind>({QStringLiteral("kind"), tr("What(&K)"), {}, true},
                                    ContactKind::Mobile);
    m_number = form()->add({QStringLiteral("value"), tr("Number(&N)")}, new PhoneField(form()));
    m_reference = addLine({QStringLiteral("reference"), tr("LINE reference(&L)")});
    m_consent =
        addChoice<Consent>({QStringLiteral("consent"), tr("Messages(&M)")}, Consent::Unknown);
    m_consentOn = addDate({QStringLiteral("consentOn"), tr("Consented on(&O)")});
    m_from = addLine({QStringLiteral("hoursFrom"), tr("Calls from(&F)"), QStringLiteral("09:00")},
                     {}, 5);
    m_until = addLine({QStringLiteral("hoursTo"), tr("until(&U)"), QStringLiteral("17:00")}, {}, 5);
    m_leave = addChoice<YesNo>({QStringLiteral("leave"), tr("Message on the machine(&A)")},
                               YesNo::Unknown);
    m_office = addChoice<YesNo>({QStringLiteral("office"), tr("Say the office's name(&Y)")},
                                YesNo::Unknown);
    m_neutral = form()->add({QStringLiteral("neutral"), QString()},
                            new CheckField(tr("neutral words only"), form()));
    m_shared = addLine(
        {QStringLiteral("shared"), tr("Shared with(&R)"), tr("who else reads or answers it")}, {},
        10);
    m_verified = form()->add({QStringLiteral("verified"), QString()},
                             new CheckField(tr("checked with its owner today"), form()));
    form()->addActs(tr("Save"));
    connect(form(), &FormColumn::edited, this, &ContactForm::arrange);
    arrange();
}

void ContactForm::arrange() {
    const bool isLine = chosen<ContactKind>(m_kind) == ContactKind::Line;
    form()->row(QStringLiteral("reference"))->setVisible(isLine);
    for (const char* name : {"value", "hoursFrom", "hoursTo", "leave", "office"})
        form()->row(QLatin1String(name))->setVisible(!isLine);
}

ContactDraft ContactForm::draft() const {
    ContactDraft draft;
    draft.kind = chosen<ContactKind>(m_kind).value_or(ContactKind::Mobile);
    draft.value =
        draft.kind == ContactKind::Line ? m_reference->text().trimmed() : m_number->text();
    draft.sharedWith = m_shared->text().trimmed();
    draft.consent = chosen<Consent>(m_consent).value_or(Consent::Unknown);
    draft.consentOn = m_consentOn->day();
    draft.hoursFrom = textOr(m_from);
    draft.hoursTo = textOr(m_until);
    draft.mayLeaveMessage = chosen<YesNo>(m_leave).value_or(YesNo::Unknown);
    draft.mayStateOffice = chosen<YesNo>(m_office).value_or(YesNo::Unknown);
    draft.neutralOnly = m_neutral->isChecked();
    if (m_verified->isChecked())
        draft.verifiedOn = today();
    return draft;
}

void ContactForm::save() {
    auto made = ContactService(ground().desk, ground().registry)
                    .put(PersonId(m_owner->key().toLongLong()), draft());
    if (!made && chosen<ContactKind>(m_kind) != ContactKind::Line)
        made.error().field = QStringLiteral("value");
    finish(made, {tr("Saved. The ladder uses it from now on.")});
}

MailingForm::MailingForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("Where post goes for a while"), QStringLiteral("mailing"), household, clock) {
    m_whose = form()->add({QStringLiteral("whose"), tr("Whose(&W)"), {}, true},
                          ownerField(household, form(), false));
    m_kind = addChoice<MailingKind>({QStringLiteral("kind"), tr("What(&K)"), {}, true},
                                    MailingKind::Stay);
    m_postcode = addLine({QStringLiteral("postcode"), tr("Postcode(&P)")}, {}, 6);
    m_line1 = addLine({QStringLiteral("line1"), tr("Address(&A)"), {}, true}, {}, 24);
    m_line2 = addLine({QStringLiteral("line2"), tr("Building(&B)")}, {}, 24);
    m_careOf = addLine(
        {QStringLiteral("addressee"), tr("Care of(&C)"), tr("blank: in her own name")}, {}, 12);
    m_from = addDate({QStringLiteral("from"), tr("From(&F)"), {}, true}, today());
    m_to = addDate({QStringLiteral("to"), tr("Last day(&L)")});
    m_reason = addLine({QStringLiteral("reason"), tr("Why(&R)"), {}, true}, tr("birth at her "
                                                                               "parents'"));
    form()->addActs(tr("Save"));
}

void MailingForm::save() {
    MailingDraft draft{.kind = chosen<MailingKind>(m_kind).value_or(MailingKind::Stay),
                       .addressee = m_careOf->text().trimmed(),
                       .postcode = textOr(m_postcode),
                       .line1 = m_line1->text().trimmed(),
                       .line2 = m_line2->text().trimmed(),
                       .from = *m_from->day(),
                       .to = m_to->day(),
                       .reason = m_reason->text().trimmed()};
    finish(ContactService(ground().desk, ground().registry)
               .addMailing(PersonId(m_whose->key().toLongLong()), draft),
           {tr("Saved. Post goes there between these days.")});
}

OptOutForm::OptOutForm(const HouseholdPresenter& household, const Clock& clock)
    : RecordForm(tr("No more messages or calls"), QStringLiteral("optout"), household, clock) {
    m_channel = addChoice<OptOutChannel>({QStringLiteral("channel"), tr("What(&K)"), {}, true},
                                         OptOutChannel::Sms);
    m_value = addLine({QStringLiteral("number"), tr("Number or LINE reference(&N)"), {}, true});
    for (const HouseholdContact& contact : household.overview().contacts)
        if (contact.isOfAddressee && m_value->isBlank())
            m_value->setText(household.opened(contact.point.value).value_or(QString()));
    m_reason = addLine({QStringLiteral("reason"), tr("Why(&R)")}, tr("she asked for it"));
    form()->addActs(tr("Save"));
}

void OptOutForm::save() {
    auto done = ContactService(ground().desk, ground().registry)
                    .optOut(chosen<OptOutChannel>(m_channel).value_or(OptOutChannel::Sms),
                            m_value->text().trimmed(), m_reason->text().trimmed());
    if (!done)
        done.error().field = QStringLiteral("number");
    finish(done, {tr("Nothing goes to this number any more, wherever it appears.")});
}

LiftOptOutForm::LiftOptOutForm(const HouseholdPresenter& household,
                               const std::vector<OptOut>& optOuts, const Clock& clock)
    : RecordForm(tr("Messages or calls again"), QStringLiteral("liftOptOut"), household, clock),
      m_optOuts(optOuts) {
    m_which =
        form()->add({QStringLiteral("which"), tr("Which(&W)"), {}, true}, new ChoiceField(form()));
    for (const OptOut& each : m_optOuts)
        m_which->addChoice(QString::number(each.id), tr("%1 %2 (stopped %3: %4)")
                                                         .arg(named(each.channel), each.value,
                                                              instantWords(each.at), each.reason));
    m_which->setCurrentIndex(0);
    m_reason =
        addLine({QStringLiteral("reason"), tr("Why(&R)"), tr("who asked for it, and how"), true});
    form()->addActs(tr("Allow again"));
}

void LiftOptOutForm::save() {
    for (const OptOut& each : m_optOuts) {
        if (QString::number(each.id) != m_which->key())
            continue;
        const auto lifted = ContactService(ground().desk, ground().registry)
                                .liftOptOut(each.channel, each.value, m_reason->text().trimmed());
        finish(lifted, {tr("This number may be used again, wherever it appears."),
                        [ground = ground(), each]() -> Status {
                            BANSO_CHECK(ContactService(ground.desk, ground.registry)
                                            .optOut(each.channel, each.value, each.reason));
                            return {};
                        }});
        return;
    }
}

} // namespace banso
