#include "ui/settings/calendar/CalendarPlace.h"

#include "ui/settings/calendar/CalendarForm.h"
#include "ui/shell/parts/ListAndDetail.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/work/BackgroundJob.h"

#include <QLineEdit>

namespace banso {

CalendarPlace::CalendarPlace(PageHost& host, Desk& desk)
    : SettingsPlace(host),
      m_presenter(desk),
      m_both(new ListAndDetail(tr("Contact calendar"), this)),
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
            [this] { attempt([this] { showForm(false); }); });
}

PlaceEntry CalendarPlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("calendar"),
            tr("Contact calendar"),
            QStringLiteral("child"),
            {},
            [&desk = ground.desk](PageHost& host, const ActionRegistry&) -> SettingsPlace* {
                return new CalendarPlace(host, desk);
            }};
}

QWidget* CalendarPlace::firstFocus() {
    return m_both->table();
}

QWidget* CalendarPlace::filter() {
    return m_filter;
}

void CalendarPlace::refresh() {
    m_both->setRows(CalendarPresenter::columns(), m_presenter.rows(m_filter->text()));
    showForm(false);
}

void CalendarPlace::showForm(bool isNew) {
    const auto id = m_both->table()->currentId();
    m_form = nullptr;
    if (!id)
        return m_both->setDetail(nullptr);
    m_form = new CalendarForm(m_presenter.row(*id), isNew, host().clock(), host().drafts());
    m_both->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &CalendarPlace::save);
    connect(m_form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

void CalendarPlace::add() {
    attempt([this] { showForm(true); });
    m_both->enterDetail();
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
    m_both->backToList();
    host().say(tr("Saved %1; what is due moved for %n household(s).", nullptr, **answer).arg(code));
}

} // namespace banso
