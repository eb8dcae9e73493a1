#include "ui/settings/values/ValuePlace.h"

#include "ui/shell/Border.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/settings/values/ValueForm.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/words/DateWords.h"
#include "ui/words/SettingWords.h"

#include <QLineEdit>

namespace banso {

ValuePlace::ValuePlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : SettingsPlace(host),
      m_actions(actions),
      m_presenter(desk),
      m_both(new ListAndDetail(tr("Rules of the town"), this)),
      m_filter(new QLineEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    m_filter->setPlaceholderText(tr("Narrow the list  Ctrl+Shift+F"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_both->addAbove(m_filter);
    connect(m_filter, &QLineEdit::textChanged, this, [this] { attempt([this] { refresh(); }); });
    connect(m_filter, &QLineEdit::returnPressed, m_both, &ListAndDetail::backToList);
    connect(m_both->table(), &RowTable::currentIdChanged, this,
            [this] { attempt([this] { showValue(); }); });
}

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

QWidget* ValuePlace::firstFocus() {
    return m_both->table();
}

QWidget* ValuePlace::filter() {
    return m_filter;
}

void ValuePlace::refresh() {
    m_both->setRows(ValuePresenter::columns(), m_presenter.rows(m_filter->text()));
    showValue();
}

const SettingDefinition* ValuePlace::chosen() const {
    const auto id = m_both->table()->currentId();
    return id ? &ValuePresenter::definition(*id) : nullptr;
}

void ValuePlace::showValue() {
    const SettingDefinition* definition = chosen();
    m_form = nullptr;
    if (!definition)
        return m_both->setDetail(nullptr);
    m_form = new ValueForm(m_presenter, *definition, host().clock(), m_actions, host().drafts());
    m_both->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &ValuePlace::save);
    connect(m_form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
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
    m_both->backToList();
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
