#include "ui/settings/notices/NoticePlace.h"

#include "ui/shell/parts/ListAndDetail.h"
#include "ui/settings/notices/NoticeForm.h"
#include "ui/settings/notices/NoticeTextForm.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/words/DateWords.h"

#include <QLineEdit>

namespace banso {

NoticePlace::NoticePlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : SettingsPlace(host),
      m_actions(actions),
      m_presenter(desk),
      m_both(new ListAndDetail(tr("Texts of the notices"), this)),
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
            [this] { attempt([this] { showText(); }); });
}

PlaceEntry NoticePlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("notices"),
            tr("Texts of notices"),
            QStringLiteral("send"),
            {placeAct("settings.noticeRules", tr("How this notice may &travel"), "Ctrl+T", "edit",
                      &NoticePlace::showRules)},
            [&desk = ground.desk](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new NoticePlace(host, actions, desk);
            }};
}

QWidget* NoticePlace::firstFocus() {
    return m_both->table();
}

QWidget* NoticePlace::filter() {
    return m_filter;
}

void NoticePlace::refresh() {
    m_both->setRows(NoticePresenter::columns(), m_presenter.rows(m_filter->text()));
    showText();
}

void NoticePlace::showText() {
    showForm(false);
}

void NoticePlace::showForm(bool isNew) {
    const auto id = m_both->table()->currentId();
    m_form = nullptr;
    if (!id)
        return m_both->setDetail(nullptr);
    m_form = new NoticeTextForm(m_presenter, m_presenter.text(*id), isNew, host().clock(),
                                m_actions, host().drafts());
    m_both->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &NoticePlace::save);
    connect(m_form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

void NoticePlace::add() {
    attempt([this] { showForm(true); });
    m_both->enterDetail();
}

void NoticePlace::save() {
    const NoticeText text = m_form->text();
    if (const auto saved = m_presenter.save(text); !saved)
        return m_form->form()->showErrors(saved.error());
    m_form->form()->settle();
    attempt([this] { refresh(); });
    m_both->backToList();
    host().say(tr("These words hold from %1 on.").arg(shortDateWords(text.validFrom)));
}

void NoticePlace::showRules() {
    const auto id = m_both->table()->currentId();
    if (!id)
        return;
    attempt([&] {
        const auto notice =
            m_presenter.notice(m_presenter.text(*id).noticeKey, host().clock().today());
        if (!notice)
            return;
        m_rules = new NoticeForm(*notice, host().clock(), host().drafts());
        m_both->setDetail(m_rules);
        m_both->enterDetail();
        connect(m_rules->form(), &FormColumn::submitted, this, &NoticePlace::saveRules);
        connect(m_rules->form(), &FormColumn::abandoned, this, [this] {
            attempt([this] { showText(); });
            m_both->backToList();
        });
    });
}

void NoticePlace::saveRules() {
    const Notice notice = m_rules->notice();
    if (const auto saved = m_presenter.save(notice); !saved)
        return m_rules->form()->showErrors(saved.error());
    m_rules->form()->settle();
    attempt([this] { refresh(); });
    m_both->backToList();
    host().say(
        tr("“%1” is changed from %2 on.").arg(notice.name, shortDateWords(notice.validFrom)));
}

} // namespace banso
