#include "core/care/calendar/ContactCalendarRepository.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/widgets/fields/EraDateField.h"

using namespace banso;

namespace {

std::vector<ContactTypeText> versionsOf(test::SettingsStage& s, const char* code) {
    std::vector<ContactTypeText> found;
    for (ContactTypeText& row : ContactCalendarRepository(s.reg.db()).rows())
        if (row.code == QLatin1String(code))
            found.push_back(std::move(row));
    return found;
}

void goTo(test::SettingsStage& s, const char* code) {
    s.open("calendar");
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    test::type(QLatin1String(code));
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Return);
}

} // namespace

TEST_CASE("a contact's days change from a day on; the earlier version stays", "[settings]") {
    test::SettingsStage s;
    goTo(s, "N04");
    s.field<TextLine>("due").setText(QStringLiteral("B+3m"));
    s.field<EraDateField>("validFrom").setDay(Date::of(2027, 4, 1));
    s.form().submit();
    REQUIRE(test::eventually([&] { return versionsOf(s, "N04").size() == 2; }));
    REQUIRE(test::eventually([&] { return s.line().contains(QStringLiteral("N04")); }));
    CHECK(versionsOf(s, "N04").back().due == QStringLiteral("B+3m"));
    CHECK(versionsOf(s, "N04").front().due == QStringLiteral("B+4m-14"));
}

TEST_CASE("a day that cannot be read is told beside its field, and nothing changes", "[settings]") {
    test::SettingsStage s;
    goTo(s, "N04");
    s.field<TextLine>("due").setText(QStringLiteral("B+4 months"));
    s.form().submit();
    REQUIRE(test::eventually(
        [&] { return !s.form().row(QStringLiteral("due"))->complaint().isEmpty(); }));
    CHECK(versionsOf(s, "N04").size() == 1);
}
