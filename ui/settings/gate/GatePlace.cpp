#include "ui/settings/gate/GatePlace.h"

#include "ui/shell/Border.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/words/DateWords.h"
#include "ui/words/GateWords.h"

namespace banso {

GatePlace::GatePlace(PageHost& host, Desk& desk)
    : SettingsPlace(host),
      m_presenter(desk),
      m_both(new ListAndDetail(tr("Reasons of the safety gate"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    connect(m_both->table(), &RowTable::currentIdChanged, this,
            [this] { attempt([this] { showReason(); }); });
}

PlaceEntry GatePlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("gate"),
            tr("Safety gate"),
            QStringLiteral("withheld"),
            {},
            [&desk = ground.desk](PageHost& host, const ActionRegistry&) -> SettingsPlace* {
                return new GatePlace(host, desk);
            }};
}

QWidget* GatePlace::firstFocus() {
    return m_both->table();
}

void GatePlace::refresh() {
    m_both->setRows(GatePresenter::columns(), m_presenter.rows());
    showReason();
}

void GatePlace::showReason() {
    const auto id = m_both->table()->currentId();
    if (!id)
        return m_both->setDetail(nullptr);
    m_reason = GatePresenter::reasonOf(*id);
    m_form = new FormColumn;
    m_form->addHeading(gateReasonWords(keyOf(m_reason)));
    m_grades.clear();
    for (const auto& [sensitivity, grade] : m_presenter.grades(m_reason)) {
        auto* choice = new ChoiceField;
        for (const Grade each : {Grade::Clear, Grade::Confirm, Grade::Stop})
            choice->addChoice(keyOf(each), GatePresenter::gradeWords(each));
        choice->choose(keyOf(grade));
        m_form->add({keyOf(sensitivity), GatePresenter::sensitivityWords(sensitivity), {}, true},
                    choice);
        m_grades[sensitivity] = choice;
    }
    m_validFrom = new EraDateField(host().clock());
    m_validFrom->setRules({Era::Reiwa, host().clock().today(), std::nullopt});
    m_validFrom->setDay(host().clock().today());
    m_form->add({QStringLiteral("validFrom"), tr("&From"),
                 tr("Before that day everything stays as it is."), true},
                m_validFrom);
    m_form->addActs(tr("Save"));
    m_form->begin(host().drafts(), QStringLiteral("settings.gate:") + keyOf(m_reason));
    m_both->setDetail(m_form);
    connect(m_form, &FormColumn::submitted, this, &GatePlace::save);
    connect(m_form, &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

GateGrades GatePlace::wished() const {
    GateGrades wished;
    for (const auto& [sensitivity, choice] : m_grades)
        if (const auto grade = enumOf<Grade>(choice->key()))
            wished[sensitivity] = *grade;
    return wished;
}

void GatePlace::save() {
    const Date validFrom = m_validFrom->day().value_or(host().clock().today());
    const GateGrades wish = wished();
    const QStringList loosened = m_presenter.loosened(m_reason, validFrom, wish);
    if (loosened.isEmpty())
        return put(m_reason, validFrom, wish);
    host().asker().confirm(
        {tr("“%1” will no longer stop").arg(gateReasonWords(keyOf(m_reason))),
         tr("From %1 on, what is stopped today can reach the families. Let the section decide "
            "this, not one person.")
             .arg(dateWords(validFrom)),
         loosened, tr("&Loosen it"), true},
        this, [this, reason = m_reason, validFrom, wish](bool isYes) {
            if (isYes)
                put(reason, validFrom, wish);
        });
}

void GatePlace::put(GateReason reason, Date validFrom, const GateGrades& wish) {
    if (const auto saved = m_presenter.save(reason, validFrom, wish); !saved)
        return m_form->showErrors(errorsOf(saved));
    m_form->settle();
    attempt([this] { refresh(); });
    m_both->backToList();
    host().say(tr("“%1” is changed from %2 on.")
                   .arg(gateReasonWords(keyOf(reason)), shortDateWords(validFrom)));
}

} // namespace banso
