#include "tests/support/TestDesk.h"

namespace banso::test {

namespace {

const Query<StaffId, QString, QString> kAddStaff{
    "test.addStaff", "INSERT INTO staff (login, name, kana, title, is_active)"
                     " VALUES (?, ?, '', '', 1) RETURNING staff_id"};
const Query<DistrictId, QString, QString> kAddDistrict{
    "test.addDistrict", "INSERT INTO district (code, name, sort_order, is_active)"
                        " VALUES (?, ?, 0, 1) RETURNING district_id"};

} // namespace

TestDesk::TestDesk(Dialect dialect, std::set<Role> roles) : TestRegister(dialect) {
    const QString login = QStringLiteral("sato");
    m_desk = std::make_unique<Desk>(
        db(), clock, Session(addStaff(login), login, QStringLiteral("佐藤"), std::move(roles)));
}

StaffId TestDesk::addStaff(const QString& login) {
    auto tx = write();
    const StaffId id = db().one(kAddStaff, login, login);
    tx.commit();
    return id;
}

std::unique_ptr<Desk> TestDesk::deskOf(const QString& login, std::set<Role> roles) {
    return std::make_unique<Desk>(db(), clock,
                                  Session(addStaff(login), login, login, std::move(roles)));
}

DistrictId TestDesk::addDistrict(const QString& code, const QString& name) {
    auto tx = write();
    const DistrictId id = db().one(kAddDistrict, code, name);
    tx.commit();
    return id;
}

} // namespace banso::test
