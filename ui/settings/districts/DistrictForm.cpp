#include "ui/settings/districts/DistrictForm.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"

namespace banso {

DistrictForm::DistrictForm(const std::optional<District>& district, const QString& history,
                           const ActionRegistry& actions, DraftShelf& drafts, QWidget* parent)
    : QWidget(parent),
      m_form(new FormColumn(this)),
      m_code(new TextLine(6)),
      m_name(new TextLine(14)),
      m_order(new MeasureField({{}, 0, 0, 9999, 0, 9999})),
      m_isActive(new CheckField(tr("In use"))) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->addHeading(district ? district->name : tr("A new district"));
    m_form->add(
        {QStringLiteral("code"), tr("&Code"), tr("As the resident register writes it."), true},
        m_code);
    m_form->add({QStringLiteral("name"), tr("District's &name"), {}, true}, m_name);
    m_form->add({QStringLiteral("order"), tr("&Order in lists")}, m_order);
    m_form->add({QStringLiteral("isActive"), tr("Use")}, m_isActive);
    m_isActive->setChecked(true);
    if (district) {
        m_code->setText(district->code);
        m_name->setText(district->name);
        m_order->setMeasure(district->sortOrder);
        m_isActive->setChecked(district->isActive);
    }
    m_form->addActs(district ? tr("Save") : tr("Enter"));
    column->addWidget(new ActRow(actions, {QStringLiteral("settings.handover")}));
    if (!history.isEmpty()) {
        auto* title = new QLabel(tr("Who answered for it"));
        title->setFont(Look::titleFont(2));
        column->addWidget(title);
        column->addWidget(new Paragraph(history));
    }
    column->addStretch();
    m_form->begin(drafts,
                  QStringLiteral("settings.district:%1").arg(district ? district->id.value() : 0));
}

DistrictEdit DistrictForm::edit() const {
    return {m_code->text().trimmed(), m_name->text().trimmed(),
            static_cast<int>(m_order->measure().value_or(0)), m_isActive->isChecked()};
}

} // namespace banso
