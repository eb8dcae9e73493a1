#include "core/security/DistrictRepository.h"
#include "core/security/DistrictService.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/widgets/fields/EraDateField.h"

#include <QLineEdit>

using namespace banso;

namespace {

DistrictId addDistrict(test::SettingsStage& s, const char* code, const char* name) {
    auto desk = s.staff.desk(Role::Administrator);
    return *DistrictService(*desk).add({QString::fromUtf8(code), QString::fromUtf8(name), 0});
}

void assign(test::SettingsStage& s, DistrictId district, StaffId staff) {
    auto desk = s.staff.desk(Role::Administrator);
    DistrictService service(*desk);
    REQUIRE(service.handOver(*service.previewHandover(*Date::of(2026, 4, 1), {{district, staff}})));
}

std::optional<StaffId> assignedOn(test::SettingsStage& s, DistrictId district, Date day) {
    for (const DistrictAssignment& each : DistrictRepository(s.reg.db()).assignments())
        if (each.district == district && each.holdsOn(day))
            return each.staff;
    return std::nullopt;
}

void choose(ChoiceField& field, StaffId staff) {
    field.choose(QString::number(staff.value()));
}

} // namespace

TEST_CASE("a district is entered by keys; nobody answering for it is told", "[settings]") {
    test::SettingsStage s;
    s.open("districts");
    test::press(Qt::CTRL | Qt::Key_N);
    test::type(QStringLiteral("01"));
    test::press(Qt::Key_Tab);
    test::type(QStringLiteral("中央一"));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.row(0) == QStringLiteral("01 | 中央一 | いない"));
    test::press(Qt::CTRL | Qt::Key_N);
    test::type(QStringLiteral("01"));
    test::press(Qt::Key_Tab);
    test::type(QStringLiteral("北"));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.form().row(QStringLiteral("code"))->complaint().contains(QStringLiteral("01")));
}

TEST_CASE("the handover shows what changes, does it in one action, and is taken back",
          "[settings]") {
    test::SettingsStage s;
    const DistrictId centre = addDistrict(s, "01", "中央一");
    const DistrictId north = addDistrict(s, "02", "北一");
    assign(s, centre, s.staff.nurse());
    assign(s, north, s.staff.otherNurse());
    const Date april = *Date::of(2027, 4, 1);
    s.open("districts");
    test::press(Qt::CTRL | Qt::Key_H);
    CHECK(s.field<EraDateField>("asOf").day() == april);
    choose(s.field<ChoiceField>("district:1"), s.staff.otherNurse());

    s.asker.prepareNo();
    test::press(Qt::CTRL | Qt::Key_Return);
    REQUIRE(s.asker.confirmations().size() == 1);
    CHECK(s.asker.confirmations()[0].items ==
          QStringList{QStringLiteral("中央一: 佐藤 花 → 伊藤 葵")});
    CHECK(assignedOn(s, centre, april) == s.staff.nurse()); // a preview changes nothing

    s.asker.prepareYes();
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(assignedOn(s, centre, april) == s.staff.otherNurse());
    CHECK(assignedOn(s, centre, april.plusDays(-1)) == s.staff.nurse());
    CHECK(assignedOn(s, north, april) == s.staff.otherNurse());
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(assignedOn(s, centre, april) == s.staff.nurse());
}

TEST_CASE("a handover that changes nothing asks nothing", "[settings]") {
    test::SettingsStage s;
    assign(s, addDistrict(s, "01", "中央一"), s.staff.nurse());
    s.open("districts");
    test::press(Qt::CTRL | Qt::Key_H);
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.asker.confirmations().empty());
    CHECK(s.line().contains(QStringLiteral("変わりません")));
}

TEST_CASE("a nurse enters only her own absence, and who covers is shown in the district",
          "[settings]") {
    test::SettingsStage s(Role::Nurse);
    CHECK_FALSE(s.page().placeKeys().contains(QStringLiteral("districts")));
    const DistrictId centre = addDistrict(s, "01", "中央一");
    assign(s, centre, s.staff.nurse());
    s.open("absences");
    test::press(Qt::CTRL | Qt::Key_N);
    CHECK_FALSE(s.field<ChoiceField>("staff").isEnabled());
    s.field<EraDateField>("fromOn").setDay(Date::of(2026, 11, 20));
    choose(s.field<ChoiceField>("cover"), s.staff.nurse());
    s.form().submit();
    CHECK_FALSE(s.form().row(QStringLiteral("cover"))->complaint().isEmpty()); // not herself
    choose(s.field<ChoiceField>("cover"), s.staff.otherNurse());
    s.form().submit();
    REQUIRE(s.row(0).startsWith(QStringLiteral("佐藤 花 | R8.11.20 | 未定 | 伊藤 葵")));
    auto desk = s.staff.desk(Role::Nurse);
    CHECK(DistrictService(*desk).nurseOf(centre, s.reg.clock.today())->acting ==
          s.staff.otherNurse());

    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_K);
    CHECK(DistrictRepository(s.reg.db()).absences().empty());
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(DistrictRepository(s.reg.db()).absences().size() == 1);
}
