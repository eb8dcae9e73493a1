#include "ui/settings/notices/NoticePlace.h"

#include "ui/settings/notices/NoticeForm.h"
#include "ui/settings/notices/NoticeTextForm.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/words/DateWords.h"

namespace banso {

NoticePlace::NoticePlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : NarrowedPlace(host, tr("Texts of the notices")), m_actions(actions), m_presenter(desk) {}

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

void NoticePlace::showChosen() {
    showForm(false);
}

void NoticePlace::showForm(bool isNew) {
    const auto id = both()->table()->currentId();
    m_form = nullptr;
    if (!id)
        return both()->setDetail(nullptr);
    m_form = new NoticeTextForm(m_presenter, m_presenter.text(*id), isNew, host().clock(),
                                m_actions, host().drafts());
    both()->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &NoticePlace::save);
    connect(m_form->form(), &FormColumn::abandoned, both(), &ListAndDetail::backToList);
}

void NoticePlace::add() {
    attempt([this] { showForm(true); });
    both()->enterDetail();
}

void NoticePlace::save() {
    const NoticeText text = m_form->text();
    if (const auto saved = m_presenter.save(text); !saved)
        return m_form->form()->showErrors(saved.error());
    m_form->form()->settle();
    attempt([this] { refresh(); });
    both()->backToList();
    host().say(tr("These words hold from %1 on.").arg(shortDateWords(text.validFrom)));
}

void NoticePlace::showRules() {
    const auto id = both()->table()->currentId();
    if (!id)
        return;
    attempt([&] {
        const auto notice =
            m_presenter.notice(m_presenter.text(*id).noticeKey, host().clock().today());
        if (!notice)
            return;
        m_rules = new NoticeForm(*notice, host().clock(), host().drafts());
        both()->setDetail(m_rules);
        both()->enterDetail();
        connect(m_rules->form(), &FormColumn::submitted, this, &NoticePlace::saveRules);
        connect(m_rules->form(), &FormColumn::abandoned, this, [this] {
            attempt([this] { showChosen(); });
            both()->backToList();
        });
    });
}

void NoticePlace::saveRules() {
    const Notice notice = m_rules->notice();
    if (const auto saved = m_presenter.save(notice); !saved)
        return m_rules->form()->showErrors(saved.error());
    m_rules->form()->settle();
    attempt([this] { refresh(); });
    both()->backToList();
    host().say(
        tr("“%1” is changed from %2 on.").arg(notice.name, shortDateWords(notice.validFrom)));
}

} // namespace banso
