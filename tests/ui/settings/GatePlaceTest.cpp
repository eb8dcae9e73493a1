#include "core/outreach/gate/GateRuleBook.h"
#include "core/security/AuditLog.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"

using namespace banso;

namespace {

Grade gradeOn(test::SettingsStage& s, GateReason reason, Date day) {
    return GateRuleBook(s.reg.db()).inForce(day).of(reason, Sensitivity::Ordinary);
}

} // namespace

TEST_CASE("loosening a stop asks once, naming it; making it graver asks nothing", "[settings]") {
    test::SettingsStage s;
    const Date today = s.reg.clock.today();
    s.open("gate");
    REQUIRE(s.both().goTo(static_cast<qint64>(GateReason::MovedOut)));
    test::press(Qt::Key_Return);
    s.field<ChoiceField>("ordinary").choose(QStringLiteral("confirm"));
    s.asker.prepareNo();
    test::press(Qt::CTRL | Qt::Key_Return);
    REQUIRE(s.asker.confirmations().size() == 1);
    CHECK(s.asker.confirmations()[0].items.size() == 1);
    CHECK(s.asker.confirmations()[0].isIrreversible);
    CHECK(gradeOn(s, GateReason::MovedOut, today) == Grade::Stop);
    s.asker.prepareYes();
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(gradeOn(s, GateReason::MovedOut, today) == Grade::Confirm);
    CHECK(gradeOn(s, GateReason::MovedOut, today.plusDays(-1)) == Grade::Stop);
    CHECK(AuditLog::page(*s.staff.desk(Role::Administrator), 1)->front().action ==
          QStringLiteral("gate.rule"));

    REQUIRE(s.both().goTo(static_cast<qint64>(GateReason::MovedOut)));
    s.field<ChoiceField>("ordinary").choose(QStringLiteral("stop"));
    s.form().submit();
    CHECK(s.asker.confirmations().size() == 2);
    CHECK(gradeOn(s, GateReason::MovedOut, today) == Grade::Stop);
}

TEST_CASE("every reason of the gate has its row and its words", "[settings]") {
    test::SettingsStage s;
    s.open("gate");
    CHECK(s.table().model()->rowCount() == static_cast<int>(EnumText<GateReason>::kKeys.size()));
    for (int row = 0; row < s.table().model()->rowCount(); ++row)
        CHECK_FALSE(s.row(row).contains(u'_'));
}
