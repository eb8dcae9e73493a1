#include "tests/support/TestStaff.h"

#include "core/security/Password.h"

namespace banso::test {

void makePasswordsCheap(TestRegister& reg) {
    SettingBook book(reg.db());
    auto tx = reg.write();
    const Date day = *Date::of(2000, 1, 1);
    (void)book.set(QStringLiteral("password.passes"), day, QStringLiteral("1"));
    (void)book.set(QStringLiteral("password.memoryMiB"), day, QStringLiteral("8"));
    tx.commit();
}

TestStaff::TestStaff(TestRegister& reg) : m_register(reg) {
    makePasswordsCheap(reg);
    static const QString hash = Password::hashOf(QString::fromLatin1(kPassword), {1, 8});
    StaffRepository repository(reg.db());
    auto tx = reg.write();
    const auto add = [&](const char* login, const char* name, const char* kana, Role role) {
        const auto text = [](const char* utf8) { return QString::fromUtf8(utf8); };
        const StaffId id = repository.insert(Login::parse(text(login)).value(),
                                             {{}, text(name), text(kana), {}, {role}});
        repository.setSecret(id, {hash, std::nullopt, reg.clock.now(), false, false});
    };
    add("admin", "管理 者", "カンリ シャ", Role::Administrator);
    add("nurse1", "佐藤 花", "サトウ ハナ", Role::Nurse);
    add("clerk1", "鈴木 一", "スズキ ハジメ", Role::Clerk);
    add("approver1", "𠮷田 課長", "ヨシダ カチョウ", Role::Approver);
    add("nurse2", "伊藤 葵", "イトウ アオイ", Role::Nurse);
    tx.commit();
}

Session TestStaff::session(StaffId id) const {
    const auto member = StaffRepository(m_register.db()).find(id).value();
    return {id, member.staff.login, member.staff.name, member.roles};
}

std::unique_ptr<Desk> TestStaff::desk(StaffId id) const {
    return std::make_unique<Desk>(m_register.db(), m_register.clock, session(id));
}

std::unique_ptr<Desk> TestStaff::desk(Role role) const {
    switch (role) {
    case Role::Nurse:
        return desk(nurse());
    case Role::Clerk:
        return desk(clerk());
    case Role::Approver:
        return desk(approver());
    case Role::Administrator:
        break;
    }
    return desk(administrator());
}

} // namespace banso::test
