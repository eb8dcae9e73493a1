#include "ui/settings/districts/HandoverForm.h"

#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Paragraph.h"

namespace banso {

HandoverForm::HandoverForm(DistrictPresenter& presenter, const Clock& clock,
                           const HandoverPlan& present, DraftShelf& drafts, QWidget* parent)
    : QWidget(parent),
      m_form(new FormColumn(this)),
      m_asOf(new EraDateField(clock)),
      m_usual(present.asOf) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_form->addHeading(tr("Hand districts over"));
    m_form->addPlain(new Paragraph(tr("Change who answers for which district. What changes is "
                                      "shown before anything is done.")));
    m_form->add({QStringLiteral("asOf"), tr("&From which day"), {}, true}, m_asOf);
    m_asOf->setDay(m_usual);
    const auto nurses = presenter.nurses();
    for (const HandoverLine& line : present.lines) {
        auto* choice = new ChoiceField;
        choice->addChoice(QStringLiteral("0"), tr("nobody for now"));
        for (const StaffChoice& nurse : nurses)
            choice->addChoice(QString::number(nurse.id.value()), nurse.name);
        choice->choose(QString::number(line.before ? line.before->value() : 0));
        m_form->add(
            {QStringLiteral("district:%1").arg(line.district.id.value()), line.district.name},
            choice);
        m_choices.emplace_back(line.district.id, choice);
    }
    m_form->addActs(tr("Look at it"));
    m_form->begin(drafts, QStringLiteral("settings.handover"));
}

Date HandoverForm::asOf() const {
    return m_asOf->day().value_or(m_usual);
}

HandoverWishes HandoverForm::wishes() const {
    HandoverWishes wishes;
    for (const auto& [district, choice] : m_choices) {
        // Somebody who is no nurse any more cannot be chosen again: untouched, it stays as it is.
        if (choice->isBlank())
            continue;
        const qint64 staff = choice->key().toLongLong();
        std::optional<StaffId> next;
        if (staff != 0)
            next = StaffId(staff);
        wishes.emplace(district, next);
    }
    return wishes;
}

} // namespace banso
