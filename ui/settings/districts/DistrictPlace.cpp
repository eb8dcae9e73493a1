#include "ui/settings/districts/DistrictPlace.h"

#include "ui/settings/districts/DistrictForm.h"
#include "ui/settings/districts/HandoverForm.h"
#include "ui/shell/Border.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/words/DateWords.h"

namespace banso {

DistrictPlace::DistrictPlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : SettingsPlace(host),
      m_actions(actions),
      m_presenter(desk),
      m_both(new ListAndDetail(tr("Districts"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_both);
    connect(m_both->table(), &RowTable::currentIdChanged, this,
            [this] { attempt([this] { showDistrict(); }); });
}

PlaceEntry DistrictPlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("districts"),
            tr("Districts"),
            QStringLiteral("town"),
            {placeAct("settings.handover", tr("&Hand districts over"), "Ctrl+H", "forward",
                      &DistrictPlace::beginHandover, true)},
            [&desk = ground.desk](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new DistrictPlace(host, actions, desk);
            }};
}

QWidget* DistrictPlace::firstFocus() {
    return m_both->table();
}

void DistrictPlace::refresh() {
    m_both->setRows(DistrictPresenter::columns(), m_presenter.rows());
    if (m_shown == Shown::Nothing || m_shown == Shown::District)
        showDistrict();
}

void DistrictPlace::showDistrict() {
    const auto id = m_both->table()->currentId();
    const auto district = id ? m_presenter.find(DistrictId(*id)) : std::nullopt;
    m_shown = district ? Shown::District : Shown::Nothing;
    if (district)
        showForm(district);
    else
        m_both->setDetail(nullptr);
}

void DistrictPlace::showForm(const std::optional<District>& district) {
    m_edited = district;
    m_form = new DistrictForm(district, district ? m_presenter.historyOf(district->id) : QString(),
                              m_actions, host().drafts());
    m_both->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &DistrictPlace::save);
    connect(m_form->form(), &FormColumn::abandoned, this, &DistrictPlace::back);
}

void DistrictPlace::add() {
    m_shown = Shown::New;
    showForm({});
    m_both->enterDetail();
}

void DistrictPlace::back() {
    attempt([this] { showDistrict(); });
    m_both->backToList();
}

void DistrictPlace::save() {
    const DistrictEdit edit = m_form->edit();
    std::optional<DistrictId> id;
    if (m_edited) {
        if (const auto saved = m_presenter.save(*m_edited, edit); !saved)
            return isConflict(errorsOf(saved)) ? showConflict(errorsOf(saved))
                                               : m_form->form()->showErrors(errorsOf(saved));
        id = m_edited->id;
    } else {
        const auto added = m_presenter.add(edit);
        if (!added)
            return m_form->form()->showErrors(errorsOf(added));
        id = *added;
    }
    m_form->form()->settle();
    m_shown = Shown::Nothing;
    attempt([this] { refresh(); });
    m_both->goTo(id->value());
    m_both->backToList();
    host().say(tr("Saved %1.").arg(edit.name));
}

void DistrictPlace::showConflict(const Errors& errors) {
    attempt([&] {
        const auto now = m_presenter.find(m_edited->id);
        if (!now)
            return m_form->form()->showErrors(errors);
        showMeanwhile(*m_form->form(), errors,
                      {{QStringLiteral("code"), m_edited->code, now->code},
                       {QStringLiteral("name"), m_edited->name, now->name},
                       {QStringLiteral("order"), QString::number(m_edited->sortOrder),
                        QString::number(now->sortOrder)}});
        m_edited = now;
    });
}

void DistrictPlace::beginHandover() {
    const auto present = m_presenter.present(m_presenter.usualHandoverDay());
    if (!present)
        return host().say(present.error());
    m_shown = Shown::Handover;
    m_handover = new HandoverForm(m_presenter, host().clock(), *present, host().drafts());
    m_both->setDetail(m_handover);
    m_both->enterDetail();
    connect(m_handover->form(), &FormColumn::submitted, this, &DistrictPlace::previewHandover);
    connect(m_handover->form(), &FormColumn::abandoned, this, &DistrictPlace::back);
}

void DistrictPlace::previewHandover() {
    const auto plan = m_presenter.preview(m_handover->asOf(), m_handover->wishes());
    if (!plan)
        return m_handover->form()->showErrors(errorsOf(plan));
    const QStringList changes = m_presenter.changeLines(*plan);
    if (changes.isEmpty())
        return host().say(tr("Nothing changes: everybody keeps what they have."), Tone::Quiet);
    host().asker().confirm(
        {tr("%n district(s) change hands", nullptr, static_cast<int>(changes.size())),
         tr("From %1 on. Open duties go along; records stay with who wrote "
            "them.")
             .arg(dateWords(plan->asOf)),
         changes, tr("&Hand over")},
        this, [this, plan = *plan](bool isYes) {
            if (isYes)
                handOver(plan);
        });
}

void DistrictPlace::handOver(const HandoverPlan& plan) {
    const auto done = m_presenter.handOver(plan);
    if (!done)
        return m_handover->form()->showErrors(errorsOf(done));
    m_handover->form()->settle();
    m_shown = Shown::Nothing;
    attempt([this] { refresh(); });
    m_both->backToList();
    host().offerUndo(tr("%n district(s) handed over.", nullptr, *done),
                     [this, plan] { return m_presenter.takeBack(plan); });
}

} // namespace banso
