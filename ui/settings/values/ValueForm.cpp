#include "ui/settings/values/ValueForm.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/settings/values/ValuePresenter.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/NumberWords.h"
#include "ui/words/SettingWords.h"

namespace banso {

namespace {

/// Texts longer than this are typed in a box.
constexpr qsizetype kLine = 24;

} // namespace

ValueForm::ValueForm(const ValuePresenter& presenter, const SettingDefinition& definition,
                     const Clock& clock, const ActionRegistry& actions, DraftShelf& drafts,
                     QWidget* parent)
    : QWidget(parent),
      m_definition(definition),
      m_clock(clock),
      m_form(new FormColumn(this)),
      m_validFrom(new EraDateField(clock)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* what = new Paragraph(settingWords(definition.name));
    what->setFont(Look::titleFont(2));
    column->addWidget(what);
    column->addWidget(m_form);
    addValue(presenter.present(definition));
    m_form->add({QStringLiteral("validFrom"), tr("&From"),
                 tr("Before that day everything stays as it is."), true},
                m_validFrom);
    m_validFrom->setRules({Era::Reiwa, clock.today(), std::nullopt});
    m_validFrom->setDay(clock.today());
    m_form->addActs(tr("Save"));
    column->addWidget(new ActRow(
        actions, {QStringLiteral("settings.toDefault"), QStringLiteral("settings.withdrawValue")}));
    if (const QString history = presenter.historyOf(definition); !history.isEmpty()) {
        auto* title = new QLabel(tr("The town's values"));
        title->setFont(Look::titleFont(2));
        column->addWidget(title);
        column->addWidget(new Paragraph(history));
    }
    column->addStretch();
    m_form->begin(drafts, QStringLiteral("settings.value:") + definition.name);
}

QString ValueForm::hint() const {
    const QString standard =
        tr("Default: %1.").arg(settingValueWords(m_definition, m_definition.defaultValue));
    if (m_definition.kind != u"integer" || !m_definition.least || !m_definition.most)
        return standard;
    return tr("%1 From %2 to %3.")
        .arg(standard, numberWords(*m_definition.least), numberWords(*m_definition.most));
}

void ValueForm::addValue(const QString& present) {
    // Core names the setting as the field of its errors.
    const FormEntry entry{m_definition.name, tr("&Value"), hint(),
                          !m_definition.defaultValue.isEmpty()};
    const QString& kind = m_definition.kind;
    if (kind == u"integer") {
        const qint64 least = m_definition.least.value_or(-999999);
        const qint64 most = m_definition.most.value_or(99999999);
        auto* field =
            new MeasureField({settingUnitWords(m_definition.unit), 0, least, most, least, most});
        m_form->add(entry, field)->setMeasure(present.toLongLong());
        m_read = [field] { return QString::number(field->measure().value_or(0)); };
    } else if (kind == u"date") {
        auto* field = m_form->add(entry, new EraDateField(m_clock));
        field->setDay(Date::fromIso(present));
        m_read = [field] { return field->day() ? field->day()->iso() : QString(); };
    } else if (kind.startsWith(u"choice:")) {
        auto* field = m_form->add(entry, new ChoiceField);
        for (const QString& key : kind.sliced(7).split(u'|'))
            field->addChoice(key, settingChoiceWords(key));
        field->choose(present);
        m_read = [field] { return field->key(); };
    } else if (present.size() > kLine || m_definition.defaultValue.size() > kLine) {
        auto* field = m_form->add(entry, new TextBox(4));
        field->setPlainText(present);
        m_read = [field] { return field->toPlainText().simplified(); };
    } else {
        auto* field = m_form->add(entry, new TextLine(18));
        field->setText(present);
        m_read = [field] { return field->text().trimmed(); };
    }
}

QString ValueForm::value() const {
    return m_read();
}

Date ValueForm::validFrom() const {
    return m_validFrom->day().value_or(m_clock.today());
}

} // namespace banso
