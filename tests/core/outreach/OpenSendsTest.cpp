#include "core/outreach/results/OpenSends.h"

#include "tests/core/outreach/Sending.h"

#include <QFile>

using namespace banso;
using banso::test::Sending;
using banso::test::u8;

namespace {

QString resultFile(Sending& town, const QStringList& rows) {
    const QString path = town.desk.path(u8("open_result.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u8("管理番号,電話番号,状態,結果コード,キャリア,通数,処理日時\n").toUtf8());
    for (const QString& row : rows)
        file.write((row + u'\n').toUtf8());
    return path;
}

QString rowOf(const QString& key, const char* status) {
    return u8("%1,,%2,,,1,2026/11/22 10:00:00").arg(key, u8(status));
}

} // namespace

TEST_CASE("what is open is counted and listed across batches", "[open]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto called = town.home();
    const auto written = town.home();
    town.landline(called);
    town.sms(written);
    const SendBatchId batch = town.prepared();
    const SendItem item = town.item(batch, called);
    REQUIRE(town.batches.setChannel(item.id, item.revision, SendChannel::Phone));
    REQUIRE(town.batches.release(batch, town.batchBook.find(batch)->revision, town.job));
    REQUIRE(OpenSends(reg.desk()).calls()->empty()); // on nobody's list before it is written
    town.exported(batch);

    OpenSends open(reg.desk());
    const auto calls = open.calls();
    REQUIRE(calls->size() == 1);
    CHECK(calls->front().item == item.id);
    CHECK(calls->front().tries == 0);
    CHECK_FALSE(calls->front().body.isEmpty());
    CHECK(open.counts()->calls == 1);
    CHECK(open.counts()->questions() == 0);

    const QString key = town.lastAttempt(batch, written).sendKey;
    const QString path =
        resultFile(town, {rowOf(key, "なぞの状態"), rowOf(u8("NOBODY-1"), "着信済")});
    ResultImport results(reg.desk(), town.listeners);
    const auto before = results.preview(path, u8("sms-result"), town.job);
    REQUIRE(before);
    CHECK(before->states.at(AttemptState::Unknown) == 1);
    CHECK(before->quarantined == 2);
    CHECK(town.lastAttempt(batch, written).state == AttemptState::HandedOver); // nothing was done
    CHECK(open.counts()->questions() == 0);

    REQUIRE(results.read(path, u8("sms-result"), town.job));
    CHECK(open.counts()->asked == 1);
    CHECK(open.counts()->quarantined == 1); // the unknown code is asked about as its try
    const auto asked = open.asked();
    REQUIRE(asked->size() == 1);
    CHECK(asked->front().attempt.state == AttemptState::Unknown);
    REQUIRE(results.decide(asked->front().attempt.id, AttemptState::Delivered));
    CHECK(open.asked()->empty());
    CHECK(results.quarantine().size() == 1);
    CHECK(results.quarantine().front().problem == u8("unknownKey"));
}

TEST_CASE("calls whose time has come stand before those promised for later", "[open]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto first = town.home();
    const auto second = town.home();
    for (const auto& home : {first, second})
        town.landline(home);
    const SendBatchId batch = town.prepared();
    for (const auto& home : {first, second}) {
        const SendItem item = town.item(batch, home);
        REQUIRE(town.batches.setChannel(item.id, item.revision, SendChannel::Phone));
    }
    REQUIRE(town.batches.release(batch, town.batchBook.find(batch)->revision, town.job));
    town.exported(batch);
    OpenSends open(reg.desk());
    const AttemptId early = open.calls()->front().attempt;
    REQUIRE(CallService(reg.desk(), town.listeners)
                .record(early, {.result = u8("call_back"),
                                .promisedAt = Instant::inJapan(Sending::day("2026-11-25"), 16)}));
    const auto calls = open.calls();
    REQUIRE(calls->size() == 2);
    CHECK(calls->back().attempt == early);
    CHECK(calls->back().tries == 1);
    CHECK(calls->back().nextAt == Instant::inJapan(Sending::day("2026-11-25"), 16));
}

TEST_CASE("who may not read people is told nothing", "[open]") {
    BANSO_DESK_ON_BOTH(reg);
    const auto admin = reg.deskOf(u8("admin9"), {Role::Administrator});
    CHECK(OpenSends(*admin).counts().error().code == ErrorCode("permission.denied"));
    CHECK(OpenSends(*admin).calls().error().code == ErrorCode("permission.denied"));
}
