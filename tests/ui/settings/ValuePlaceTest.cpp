#include "core/security/SettingService.h"
#include "tests/support/gui/Precompiled.h"
#include "tests/ui/settings/SettingsStage.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/fields/MeasureField.h"
#include "ui/words/SettingWords.h"

#include <QLineEdit>

using namespace banso;

namespace {

const char* const kAge = "register.maxAgeDays";

QString valueOn(test::SettingsStage& s, const char* name, Date day) {
    return SettingBook(s.reg.db()).text(QLatin1String(name), day);
}

/// Narrows the list to one setting by its stable name and goes into its form.
void goTo(const char* name) {
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_F);
    test::press(Qt::CTRL | Qt::Key_A);
    test::type(QLatin1String(name));
    test::press(Qt::Key_Return);
    test::press(Qt::Key_Return);
}

} // namespace

TEST_CASE("every setting, group and choice has words", "[settings]") {
    for (const SettingDefinition& definition : SettingBook::definitions()) {
        INFO(definition.name.toStdString());
        CHECK(hasSettingWords(definition.name));
        CHECK(settingGroupWords(definition.name) != definition.name.section(u'.', 0, 0));
        if (definition.kind.startsWith(u"choice:"))
            for (const QString& key : definition.kind.sliced(7).split(u'|'))
                CHECK(settingChoiceWords(key) != key);
        if (definition.kind == u"integer")
            CHECK_FALSE(settingUnitWords(definition.unit).isEmpty());
    }
}

TEST_CASE("a setting is found by typing, changed from a day on, and taken back", "[settings]") {
    test::SettingsStage s;
    const Date today = s.reg.clock.today();
    s.open("values");
    goTo(kAge);
    CHECK(s.table().model()->rowCount() == 1);
    test::press(Qt::CTRL | Qt::Key_A);
    test::type(QStringLiteral("500"));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(valueOn(s, kAge, today) == QStringLiteral("14")); // beyond its range
    test::press(Qt::CTRL | Qt::Key_A);
    test::type(QStringLiteral("21"));
    test::press(Qt::Key_Tab);
    test::press(Qt::CTRL | Qt::Key_A);
    test::type(QStringLiteral("R9.4.1"));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(valueOn(s, kAge, *Date::of(2027, 3, 31)) == QStringLiteral("14"));
    CHECK(valueOn(s, kAge, *Date::of(2027, 4, 1)) == QStringLiteral("21"));
    CHECK(s.allText().contains(QStringLiteral("予定")));
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(valueOn(s, kAge, *Date::of(2027, 4, 1)) == QStringLiteral("14"));
}

TEST_CASE("the town's own value is marked and goes back to the default by one key", "[settings]") {
    test::SettingsStage s;
    const Date today = s.reg.clock.today();
    s.open("values");
    goTo(kAge);
    test::press(Qt::CTRL | Qt::Key_A);
    test::type(QStringLiteral("30"));
    test::press(Qt::CTRL | Qt::Key_Return);
    CHECK(s.row(0).contains(QStringLiteral("30 日")));
    CHECK_FALSE(s.table().model()->index(0, 2).data(Qt::ToolTipRole).toString().isEmpty());
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    CHECK(valueOn(s, kAge, today) == QStringLiteral("14"));
    CHECK(valueOn(s, kAge, today.plusDays(-1)) == QStringLiteral("14"));
}

TEST_CASE("what is planned is taken away by one key", "[settings]") {
    test::SettingsStage s;
    {
        auto desk = s.staff.desk(Role::Administrator);
        REQUIRE(SettingService(*desk).set(QLatin1String(kAge), *Date::of(2027, 4, 1),
                                          QStringLiteral("7"), 0));
    }
    s.open("values");
    goTo(kAge);
    test::press(Qt::CTRL | Qt::SHIFT | Qt::Key_W);
    CHECK(valueOn(s, kAge, *Date::of(2027, 4, 2)) == QStringLiteral("14"));
    test::press(Qt::CTRL | Qt::Key_Z);
    CHECK(valueOn(s, kAge, *Date::of(2027, 4, 2)) == QStringLiteral("7"));
}

TEST_CASE("every setting opens in an input that holds its default", "[settings]") {
    test::SettingsStage s;
    s.open("values");
    for (qint64 id = 0; id < static_cast<qint64>(SettingBook::definitions().size()); ++id) {
        const SettingDefinition& definition = SettingBook::definitions().at(std::size_t(id));
        INFO(definition.name.toStdString());
        REQUIRE(s.both().goTo(id));
        const FormRow* row = s.form().row(definition.name);
        REQUIRE(row);
        CHECK_FALSE(row->problem());
        CHECK(row->field()->isBlank() == definition.defaultValue.isEmpty());
    }
}
