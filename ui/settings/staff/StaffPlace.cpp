#include "ui/settings/staff/StaffPlace.h"

#include "ui/shell/parts/ListAndDetail.h"
#include "ui/settings/staff/StaffForm.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/Meanwhile.h"
#include "ui/widgets/look/Look.h"
#include "ui/words/StaffWords.h"

namespace banso {

StaffPlace::StaffPlace(PageHost& host, const ActionRegistry& actions, Desk& desk)
    : SettingsPlace(host),
      m_actions(actions),
      m_presenter(desk),
      m_password(new Banner(this)),
      m_both(new ListAndDetail(tr("Staff"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_password);
    column->addWidget(m_both, 1);
    m_password->hide();
    connect(m_password, &Banner::actionChosen, this, [this] {
        m_password->say(BannerKind::Note, {});
        m_password->hide();
        m_both->backToList();
    });
    connect(m_both->table(), &RowTable::currentIdChanged, this,
            [this] { attempt([this] { showMember(); }); });
}

PlaceEntry StaffPlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("staff"),
            tr("Staff"),
            QStringLiteral("person"),
            {placeAct("settings.resetPassword", tr("&Reset the password"), "Ctrl+Shift+R", "lock",
                      &StaffPlace::resetPassword),
             placeAct("settings.unlockLogin", tr("Allow another attempt at si&gning in"),
                      "Ctrl+Shift+U", "unlock", &StaffPlace::unlock),
             placeAct("settings.switchActive", tr("Le&aves, or comes back"), "Ctrl+Shift+A",
                      "leave", &StaffPlace::switchActive)},
            [&desk = ground.desk](PageHost& host, const ActionRegistry& actions) -> SettingsPlace* {
                return new StaffPlace(host, actions, desk);
            }};
}

QWidget* StaffPlace::firstFocus() {
    return m_both->table();
}

std::optional<StaffMember> StaffPlace::chosen() {
    const auto id = m_both->table()->currentId();
    return id ? m_presenter.find(StaffId(*id)) : std::nullopt;
}

void StaffPlace::refresh() {
    m_both->setRows(StaffPresenter::columns(), m_presenter.rows());
    if (!m_form || m_edited)
        showMember();
}

void StaffPlace::showMember() {
    m_edited = chosen();
    if (!m_edited)
        return m_both->setDetail(nullptr);
    m_form = new StaffForm(m_edited, m_actions, host().drafts());
    m_both->setDetail(m_form);
    connect(m_form->form(), &FormColumn::submitted, this, &StaffPlace::save);
    connect(m_form->form(), &FormColumn::abandoned, m_both, &ListAndDetail::backToList);
}

void StaffPlace::add() {
    m_edited.reset();
    m_form = new StaffForm({}, m_actions, host().drafts());
    m_both->setDetail(m_form);
    m_both->enterDetail();
    connect(m_form->form(), &FormColumn::submitted, this, &StaffPlace::addNew);
    connect(m_form->form(), &FormColumn::abandoned, this, [this] {
        m_both->backToList();
        attempt([this] { showMember(); });
    });
}

void StaffPlace::addNew() {
    const StaffInput input = m_form->input();
    const auto added = m_presenter.add(input);
    if (!added)
        return m_form->form()->showErrors(added.error());
    m_form->form()->settle();
    m_form = nullptr;
    attempt([this] { refresh(); });
    m_both->goTo(added->id.value());
    handOver(input.staff.name, added->oneTimePassword);
}

void StaffPlace::save() {
    const StaffMember before = *m_edited;
    const StaffInput input = m_form->input();
    if (const auto saved = m_presenter.save(before, input); !saved)
        return isConflict(saved.error()) ? showConflict(saved.error())
                                         : m_form->form()->showErrors(saved.error());
    m_form->form()->settle();
    attempt([this] { refresh(); });
    host().offerUndo(tr("Saved %1.").arg(input.staff.name), [this, before]() -> Status {
        const auto now = m_presenter.find(before.staff.id);
        const auto back = m_presenter.save(now.value_or(before), inputOf(before));
        return back ? Status() : fail(back.error().front());
    });
    m_both->backToList();
}

void StaffPlace::showConflict(const Errors& errors) {
    attempt([&] {
        const auto now = m_presenter.find(m_edited->staff.id);
        if (!now)
            return m_form->form()->showErrors(errors);
        const StaffInput a = inputOf(*m_edited);
        const StaffInput b = inputOf(*now);
        showMeanwhile(
            *m_form->form(), errors,
            {{QStringLiteral("name"), a.staff.name, b.staff.name},
             {QStringLiteral("kana"), a.staff.kana, b.staff.kana},
             {QStringLiteral("title"), a.staff.title, b.staff.title},
             {QStringLiteral("roles"), roleWords(a.staff.roles), roleWords(b.staff.roles)},
             {QStringLiteral("osUser"), a.osUser, b.osUser}});
        m_edited = now;
    });
}

void StaffPlace::resetPassword() {
    const auto member = chosen();
    if (!member)
        return;
    host().asker().confirm(
        {tr("A new one-time password for %1").arg(member->staff.name),
         tr("The old password is worth nothing from then on. The new one is shown once, to be "
            "handed over, and must be changed with the next sign-in."),
         {},
         tr("&Reset")},
        this, [this, member = *member](bool isYes) {
            if (!isYes)
                return;
            const auto password = m_presenter.resetPassword(member.staff.id);
            if (!password)
                return host().say(password.error());
            handOver(member.staff.name, *password);
        });
}

void StaffPlace::handOver(const QString& name, const QString& oneTimePassword) {
    m_password->say(BannerKind::Note,
                    tr("One-time password for %1:  %2  Write it down and hand it over; it is "
                       "shown only now.")
                        .arg(name, oneTimePassword));
    m_password->setAction(tr("Handed over"));
    m_password->action()->setFocus(Qt::OtherFocusReason);
}

void StaffPlace::unlock() {
    const auto member = chosen();
    if (!member)
        return;
    if (const auto done = m_presenter.unlock(member->staff.id); !done)
        return host().say(done.error());
    host().say(tr("%1 can try to sign in again.").arg(member->staff.name));
}

void StaffPlace::switchActive() {
    const auto member = chosen();
    if (!member)
        return;
    const bool isActive = !member->staff.isActive;
    if (const auto done = m_presenter.setActive(member->staff.id, isActive); !done)
        return host().say(done.error());
    attempt([this] { refresh(); });
    const QString line = isActive ? tr("%1 works here again.") : tr("%1 signs in no more.");
    host().offerUndo(line.arg(member->staff.name), [this, id = member->staff.id, isActive] {
        return m_presenter.setActive(id, !isActive);
    });
}

} // namespace banso
