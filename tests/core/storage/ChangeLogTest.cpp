#include "core/storage/ChangeLog.h"

#include "core/storage/SettingBook.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace banso;

namespace {

const QString kMaxAge = QStringLiteral("register.maxAgeDays");
const Command<> kWithoutActor{"test.withoutActor",
                              "UPDATE setting SET value = '3' WHERE name = 'register.maxAgeDays'"};
const Query<qint64> kSettingId{"test.settingId", "SELECT setting_id FROM setting"};

QJsonObject json(const std::optional<QString>& text) {
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
}

} // namespace

TEST_CASE("every change leaves before, after, who and when", "[storage][log]") {
    BANSO_ON_BOTH(reg);
    SettingBook book(reg.db());
    for (const char* value : {"10", "20"}) {
        auto tx = reg.write();
        REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QString::fromLatin1(value)));
        tx.commit();
        reg.clock.advanceSeconds(60);
    }
    const auto changes =
        ChangeLog::of(reg.db(), QStringLiteral("setting"), reg.db().one(kSettingId));
    REQUIRE(changes.size() == 2);
    CHECK_FALSE(changes[0].before);
    CHECK(json(changes[0].after)[QStringLiteral("value")] == QStringLiteral("10"));
    CHECK(json(changes[1].before)[QStringLiteral("value")] == QStringLiteral("10"));
    CHECK(json(changes[1].after)[QStringLiteral("value")] == QStringLiteral("20"));
    CHECK(json(changes[1].after)[QStringLiteral("revision")].toInt() == 2);
    CHECK(changes[1].actor == QStringLiteral("staff:1"));
    CHECK(changes[1].at == changes[0].at.plusSeconds(60));
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), QStringLiteral("setting")) == 0);
}

TEST_CASE("an inner transaction writes in its own name, the outer one goes on in its",
          "[storage][log]") {
    BANSO_ON_BOTH(reg);
    SettingBook book(reg.db());
    auto outer = reg.write();
    REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("10")));
    {
        WriteTransaction inner(reg.db(), Actor(QStringLiteral("staff:2")),
                               reg.clock.now().plusSeconds(60));
        REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("11")));
        inner.commit();
    }
    REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("12")));
    outer.commit();
    const auto changes =
        ChangeLog::of(reg.db(), QStringLiteral("setting"), reg.db().one(kSettingId));
    REQUIRE(changes.size() == 3);
    CHECK(changes[1].actor == QStringLiteral("staff:2"));
    CHECK(changes[1].at == changes[0].at.plusSeconds(60));
    CHECK(changes[2].actor == QStringLiteral("staff:1"));
}

TEST_CASE("nobody writes without saying who he is", "[storage][log]") {
    BANSO_ON_BOTH(reg);
    SettingBook book(reg.db());
    {
        auto tx = reg.write();
        REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("10")));
        tx.commit();
    }
    CHECK_THROWS_AS(reg.db().run(kWithoutActor), StorageFailure);
    reg.reopen();
    CHECK(SettingBook(reg.db()).integer(kMaxAge, *Date::of(2026, 4, 1)) == 10);
}

TEST_CASE("a row changed behind the log's back is found", "[storage][log]") {
    BANSO_ON_BOTH(reg);
    const QString table = QStringLiteral("setting");
    SettingBook book(reg.db());
    {
        auto tx = reg.write();
        REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("10")));
        tx.commit();
    }
    Engine& engine = reg.db().engine();
    const bool isSqlite = reg.db().dialect() == Dialect::Sqlite;
    engine.execute(isSqlite ? "DROP TRIGGER log_setting_update"
                            : "ALTER TABLE setting DISABLE TRIGGER log_change");
    engine.execute("UPDATE setting SET value = '99'");
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), table) == 1);
    engine.execute("UPDATE setting SET value = '10'");
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), table) == 0);
    if (isSqlite)
        engine.execute("DROP TRIGGER log_setting_delete");
    engine.execute("DELETE FROM setting");
    CHECK(ChangeLog::rowsBehindItsBack(reg.db(), table) == 1);
}

TEST_CASE("a setting holds from its day", "[storage][setting]") {
    BANSO_ON_BOTH(reg);
    SettingBook book(reg.db());
    CHECK(book.integer(kMaxAge, *Date::of(2026, 4, 1)) == 14);
    auto tx = reg.write();
    REQUIRE(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("10")));
    REQUIRE(book.set(kMaxAge, *Date::of(2027, 4, 1), QStringLiteral("7")));
    tx.commit();
    CHECK(book.integer(kMaxAge, *Date::of(2026, 3, 31)) == 14);
    CHECK(book.integer(kMaxAge, *Date::of(2026, 4, 1)) == 10);
    CHECK(book.integer(kMaxAge, *Date::of(2027, 3, 31)) == 10);
    CHECK(book.integer(kMaxAge, *Date::of(2027, 4, 1)) == 7);
    CHECK(book.history(kMaxAge).size() == 2);
    CHECK(book.set(QStringLiteral("no.such"), *Date::of(2026, 4, 1), {}).error().code ==
          ErrorCode("setting.unknown"));
    CHECK(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("0")).error().code ==
          ErrorCode("setting.range"));
    CHECK(book.set(kMaxAge, *Date::of(2026, 4, 1), QStringLiteral("soon")).error().code ==
          ErrorCode("setting.value"));
}
