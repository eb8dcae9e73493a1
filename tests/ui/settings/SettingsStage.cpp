#include "tests/ui/settings/SettingsStage.h"

#include "core/outreach/masters/OutreachMasters.h"
#include "ui/shell/door/Door.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Paragraph.h"

#include <QLabel>

namespace banso::test {

void OpenDoor::signIn(const QString&, const QString&, Answer answer) {
    answer(fail(denied("signIn.failed")));
}

void OpenDoor::changePassword(const QString&, const QString&, const QString&, Answer answer) {
    answer(fail(denied("signIn.failed")));
}

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

QString SettingsStage::row(int number) {
    const QAbstractItemModel& model = *table().model();
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells += model.index(number, column).data().toString();
    return cells.join(QStringLiteral(" | "));
}

QString SettingsStage::allText() {
    QStringList texts;
    for (const QLabel* label : page().findChildren<QLabel*>())
        if (label->isVisible())
            texts += label->text();
    for (const Banner* banner : page().findChildren<Banner*>())
        if (banner->isVisible())
            texts += banner->text();
    for (const Paragraph* paragraph : page().findChildren<Paragraph*>())
        if (paragraph->isVisible())
            texts += paragraph->sentence();
    return texts.join(u'\n');
}

} // namespace banso::test
