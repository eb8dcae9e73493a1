#include "tests/ui/settings/SettingsStage.h"

#include "core/outreach/masters/OutreachMasters.h"
#include "ui/shell/door/Door.h"

namespace banso::test {

Furniture SettingsPort::furnish(const Session& session) {
    Furniture furniture;
    auto desk = std::make_shared<Desk>(m_register.db(), m_register.clock, session);
    const SettingsGround ground{
        *desk, [this](Desk&, JobControl&) { return Result<std::vector<CheckAnswer>>(answers); }};
    furniture.pages.push_back(SettingsPage::entry(ground));
    furniture.ground = std::move(desk);
    return furniture;
}

SettingsStage::SettingsStage(Role role)
    : memory(folder.filePath(QStringLiteral("window.ini"))), window(port, memory, &asker) {
    {
        auto tx = reg.write();
        installOutreachMasters(reg.db());
        tx.commit();
    }
    const StaffId id = role == Role::Administrator ? staff.administrator()
                       : role == Role::Nurse       ? staff.nurse()
                       : role == Role::Clerk       ? staff.clerk()
                                                   : staff.approver();
    window.begin();
    show(window, {1366, 768});
    Q_EMIT window.door()->entered(staff.session(id));
    workspace().open(QStringLiteral("settings"), {});
}

SettingsPage& SettingsStage::page() {
    return *window.findChild<SettingsPage*>();
}

void SettingsStage::open(const char* place) {
    workspace().open(QStringLiteral("settings"), QLatin1String(place));
    page().currentPlace()->firstFocus()->setFocus();
}

ListAndDetail& SettingsStage::both() {
    auto* found = page().currentPlace()->findChild<ListAndDetail*>();
    if (!found)
        qFatal("no list here");
    return *found;
}

FormColumn& SettingsStage::form() {
    QWidget* detail = both().detail();
    auto* found = qobject_cast<FormColumn*>(detail);
    found = found || !detail ? found : detail->findChild<FormColumn*>();
    if (!found)
        qFatal("no form here");
    return *found;
}

} // namespace banso::test
