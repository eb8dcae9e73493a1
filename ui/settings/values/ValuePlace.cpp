#include "ui/settings/values/ValuePlace.h"

#include "ui/settings/values/ValueForm.h"
#include "ui/shell/Border.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/words/DateWords.h"
#include "ui/words/SettingWords.h"

namespace banso {

ValuePlace::ValuePlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : NarrowedPlace(host, tr("Rules of the town")), m_actions(actions), m_presenter(desk) {}

PlaceEntry ValuePlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("values"),
            tr("Rules"),
            QStringLiteral("settings"),
            {placeAct("settings.toDefault", tr("Back to the &default"), "Ctrl+Shift+B", "undo",
                      &ValuePlace::toDefault),
             placeAct("settings.withdrawValue", tr("Take a planned value a&way"), "Ctrl+Shift+W",
                      "remove", &ValuePlace::withdraw)},
            [&desk = ground.desk](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new ValuePlace(host, actions, desk);
            }};
}

const SettingDefinition* ValuePlace::chosen() const {
    const auto id = both()->table()->currentId();
    return id ? &ValuePresenter::definition(*id) : nullptr;
}

void ValuePlace::showChosen() {
    const SettingDefinition* definition = chosen();
    m_form = nullptr;
    if (!definition)
        return both()->setDetail(nullptr);
    m_form = new ValueForm(m_presenter, *definition, host().clock(), m_actions, host().drafts());
    both()->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &ValuePlace::save);
    connect(m_form->form(), &FormColumn::abandoned, both(), &ListAndDetail::backToList);
}

void ValuePlace::save() {
    put(*chosen(), m_form->validFrom(), m_form->value());
}

void ValuePlace::put(const SettingDefinition& definition, Date validFrom, const QString& value) {
    const auto before = m_presenter.valueOfDay(definition.name, validFrom);
    if (const auto saved = m_presenter.save(definition, validFrom, value); !saved)
        return m_form->form()->showErrors(errorsOf(saved));
    m_form->form()->settle();
    attempt([this] { refresh(); });
    both()->backToList();
    host().offerUndo(
        tr("From %1: %2").arg(shortDateWords(validFrom), settingValueWords(definition, value)),
        [this, name = definition.name, validFrom, before] {
            return m_presenter.restore(name, validFrom, before);
        });
}

void ValuePlace::toDefault() {
    const SettingDefinition* definition = chosen();
    if (!definition || !m_form)
        return;
    if (m_presenter.isDefault(*definition))
        return host().say(tr("This is the default already."), Tone::Quiet);
    put(*definition, host().clock().today(), definition->defaultValue);
}

void ValuePlace::withdraw() {
    const SettingDefinition* definition = chosen();
    const auto planned = definition ? m_presenter.planned(*definition) : std::nullopt;
    if (!planned)
        return host().say(tr("Nothing is planned here."), Tone::Quiet);
    if (const auto done = m_presenter.withdraw(*planned); !done)
        return host().say(done.error());
    attempt([this] { refresh(); });
    host().offerUndo(tr("Took the value from %1 away.").arg(shortDateWords(planned->validFrom)),
                     [this, planned = *planned] {
                         return m_presenter.restore(planned.name, planned.validFrom, planned.value);
                     });
}

} // namespace banso
