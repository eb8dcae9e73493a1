#include "ui/settings/calendar/CalendarPlace.h"

#include "ui/settings/calendar/CalendarForm.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/work/BackgroundJob.h"

namespace banso {

CalendarPlace::CalendarPlace(PageHost& host, Desk& desk)
    : NarrowedPlace(host, tr("Contact calendar")), m_presenter(desk) {}

PlaceEntry CalendarPlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("calendar"),
            tr("Contact calendar"),
            QStringLiteral("child"),
            {},
            [&desk = ground.desk](PageHost& host, const ActionRegistry&) -> SettingsPlace* {
                return new CalendarPlace(host, desk);
            }};
}

void CalendarPlace::showChosen() {
    showForm(false);
}

void CalendarPlace::showForm(bool isNew) {
    const auto id = both()->table()->currentId();
    m_form = nullptr;
    if (!id)
        return both()->setDetail(nullptr);
    m_form = new CalendarForm(m_presenter.row(*id), isNew, host().clock(), host().drafts());
    both()->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &CalendarPlace::save);
    connect(m_form->form(), &FormColumn::abandoned, both(), &ListAndDetail::backToList);
}

void CalendarPlace::add() {
    attempt([this] { showForm(true); });
    both()->enterDetail();
}

void CalendarPlace::save() {
    if (m_isSaving)
        return;
    attempt([this] {
        const ContactTypeText row = m_form->row();
        CalendarPresenter::Saving saving = m_presenter.saving(row);
        m_isSaving = true;
        host().watch(BackgroundJob::start<Validated<int>>(
            this, tr("Working out what is due"), std::move(saving),
            [this, code = row.code](const Result<Validated<int>>& answer) {
                m_isSaving = false;
                saved(code, answer);
            }));
    });
}

void CalendarPlace::saved(const QString& code, const Result<Validated<int>>& answer) {
    if (!answer)
        return host().say(answer.error());
    if (!*answer) {
        if (m_form)
            m_form->form()->showErrors(answer->error());
        return;
    }
    if (m_form)
        m_form->form()->settle();
    attempt([this] { refresh(); });
    both()->backToList();
    host().say(tr("Saved %1; what is due moved for %n household(s).", nullptr, **answer).arg(code));
}

} // namespace banso
