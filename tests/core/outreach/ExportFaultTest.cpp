#include "core/storage/StorageFailure.h"
#include "tests/core/outreach/Saboteur.h"
#include "tests/core/outreach/Sending.h"

#include <QDir>
#include <QFile>

using namespace banso;
using banso::test::Saboteur;
using banso::test::Sending;
using banso::test::u8;

namespace {

const Command<QString, AttemptId> kPutSheet{
    "test.putSheet", "UPDATE letter_sheet SET sheet_json = ? WHERE attempt_id = ?"};

/// A program that starts again on the same register: whatever was in memory is gone.
int startAgain(test::TestDesk& reg) {
    Desk desk(reg.db(), reg.clock, reg.desk().session());
    return OutgoingFileJournal(desk).askAboutIntents();
}

/// Three families by SMS, one by post, released.
struct Ready {
    explicit Ready(test::TestDesk& reg) : town(reg) {
        for (int i = 0; i < 3; ++i) {
            homes.push_back(town.home());
            town.sms(homes.back());
        }
        homes.push_back(town.home());
        batch = town.released();
    }
    Sending town;
    std::vector<Sending::Home> homes;
    SendBatchId batch{0};
};

qsizetype filesIn(const QString& folder, const char* pattern) {
    return QDir(folder).entryList({QLatin1String(pattern)}, QDir::Files | QDir::Hidden).size();
}

} // namespace

TEST_CASE("an export that breaks before its promise leaves nothing", "[export][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    Ready ready(reg);
    {
        const Saboteur saboteur(reg.db(), "attempt", "NEW.outgoing_file_id IS NOT NULL");
        CHECK_THROWS_AS(
            BatchExport(reg.desk()).write(ready.batch, ready.town.folder(), ready.town.job),
            StorageFailure);
    }
    CHECK(filesIn(ready.town.folder(), "*.csv") == 0);
    CHECK(filesIn(ready.town.folder(), ".*part") == 0);
    CHECK(startAgain(reg) == 0);
    CHECK(ready.town.batchBook.counts(ready.batch).waiting == 4);
    CHECK(ready.town.findings() == QString());
    CHECK(ready.town.exported(ready.batch).files.size() == 2);
}

TEST_CASE("an export that breaks after its promise is asked about, not repeated",
          "[export][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    Ready ready(reg);
    Sending& town = ready.town;
    {
        const Saboteur saboteur(reg.db(), "attempt", "NEW.state = 'handed_over'");
        CHECK_THROWS_AS(BatchExport(reg.desk()).write(ready.batch, town.folder(), town.job),
                        StorageFailure);
    }
    CHECK(filesIn(town.folder(), "sms_*.csv") == 1);
    CHECK(town.batchBook.counts(ready.batch).waiting == 4);
    // Before anybody was asked, and after: the three are not written a second time.
    const auto again = town.exported(ready.batch);
    CHECK(again.files.size() == 1);
    CHECK(again.files[0].kind == OutgoingKind::Letters);
    REQUIRE(startAgain(reg) == 1);
    CHECK(BatchExport(reg.desk()).write(ready.batch, town.folder(), town.job).error().code ==
          ErrorCode("batch.nothingWaits"));
    const SendItem item = town.item(ready.batch, ready.homes[0]);
    CHECK(town.batches.recall(item.id, item.revision, {}).error().code ==
          ErrorCode("item.fileUnknown"));
    const OutgoingRecord unknown = OutgoingFileJournal(reg.desk()).unknown().front();
    CHECK(fateOf(unknown.file()) == FileFate::Whole);

    const bool hasLeft = GENERATE(true, false);
    BatchExport exporter(reg.desk());
    REQUIRE(exporter.settleUnknown(unknown.id, hasLeft));
    CHECK(exporter.settleUnknown(unknown.id, hasLeft).error().code == ErrorCode("file.notAsked"));
    CHECK(DutyBook(reg.desk()).openOfKind(u8("file.unknown"), Sending::day("2027-01-01")).empty());
    if (hasLeft) {
        CHECK(town.batchBook.counts(ready.batch).handedOver == 4);
    } else {
        CHECK(filesIn(town.folder(), "sms_*.csv") == 0);
        CHECK(town.batchBook.counts(ready.batch).waiting == 3);
        const auto anew = town.exported(ready.batch);
        REQUIRE(anew.files.size() == 1);
        CHECK(anew.files[0].file.rows == 3);
    }
    CHECK(town.findings() == QString());
}

TEST_CASE("a file that cannot appear has never left", "[export][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    Ready ready(reg);
    Sending& town = ready.town;
    SECTION("no such folder") {
        const auto report =
            BatchExport(reg.desk()).write(ready.batch, reg.path(u8("nowhere")), town.job);
        REQUIRE(report);
        CHECK(report->files.empty());
        CHECK(report->errors.size() == 2);
        CHECK(report->errors[0].code == ErrorCode("file.noFolder"));
    }
    SECTION("the name is taken") {
        QFile taken(reg.path(u8("sms_%1_20261122_1.csv").arg(ready.batch.value())));
        REQUIRE(taken.open(QIODevice::WriteOnly));
        taken.close();
        const auto report = BatchExport(reg.desk()).write(ready.batch, town.folder(), town.job);
        REQUIRE(report);
        CHECK(report->files.size() == 1);
        CHECK(report->errors.front().code == ErrorCode("file.nameTaken"));
        CHECK(taken.size() == 0);
        REQUIRE(taken.remove());
    }
    CHECK(startAgain(reg) == 0);
    CHECK(town.findings() == QString());
    const auto report = town.exported(ready.batch);
    CHECK(report.counts.handedOver == 4);
}

TEST_CASE("who is stopped while the file leaves is stopped by hand", "[export][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    Ready ready(reg);
    Sending& town = ready.town;
    {
        const Saboteur saboteur(reg.db(), "attempt", "NEW.state = 'handed_over'");
        CHECK_THROWS_AS(BatchExport(reg.desk()).write(ready.batch, town.folder(), town.job),
                        StorageFailure);
        CHECK_THROWS_AS(BatchExport(reg.desk()).write(ready.batch, town.folder(), town.job),
                        StorageFailure);
    }
    REQUIRE(startAgain(reg) == 2);
    for (const auto& home : {ready.homes[0], ready.homes[3]})
        REQUIRE(town.people.persons.recordDeath(home.children[0], Sending::day("2026-11-21")));
    CHECK(town.isOpen(ready.homes[3], "letter.pull"));
    const bool hasLeft = GENERATE(true, false);
    for (const OutgoingRecord& file : OutgoingFileJournal(reg.desk()).unknown())
        REQUIRE(BatchExport(reg.desk()).settleUnknown(file.id, hasLeft));
    CHECK(town.isOpen(ready.homes[0], "send.stop") == hasLeft);
    CHECK(town.isOpen(ready.homes[3], "letter.pull") == hasLeft);
    CHECK(LetterPull(reg.desk()).open().size() == (hasLeft ? 1 : 0));
    CHECK(town.item(ready.batch, ready.homes[0]).state ==
          (hasLeft ? ItemState::HandedOver : ItemState::Withheld));
    CHECK(town.item(ready.batch, ready.homes[1]).state ==
          (hasLeft ? ItemState::HandedOver : ItemState::Waiting));
    CHECK(town.findings() == QString());
}

TEST_CASE("single letters are printed again by their serial", "[export]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    const auto b = town.home();
    const SendBatchId batch = town.released();
    town.exported(batch);
    const auto serialOf = [&](const Sending::Home& home) {
        return LetterSerial::parse(*town.lastAttempt(batch, home).serial).value();
    };
    BatchExport exporter(reg.desk());
    const auto again = exporter.reprint(batch, {serialOf(b)}, town.folder(), town.job);
    REQUIRE(again);
    CHECK(again->rows == 1);
    CHECK(town.batchBook.counts(batch).handedOver == 2);
    CHECK(exporter
              .reprint(batch, {LetterSerial::of(batch.value(), 9).value()}, town.folder(), town.job)
              .error()
              .front()
              .code == ErrorCode("letter.serialNotInBatch"));
    REQUIRE(town.people.persons.recordDeath(a.children[0], Sending::day("2026-11-21")));
    CHECK(exporter.reprint(batch, {serialOf(a)}, town.folder(), town.job).error().front().code ==
          ErrorCode("gate.stopped"));
    CHECK(town.findings() == QString());
}

TEST_CASE("a sheet that bears another serial is never printed", "[export][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    const auto b = town.home();
    const SendBatchId batch = town.released();
    {
        // As a hand in the database, or a fault of ours, might mix two families up.
        auto tx = reg.write();
        const AttemptId one = town.lastAttempt(batch, a).id;
        const AttemptId other = town.lastAttempt(batch, b).id;
        const QString hers = QString::fromUtf8(town.attempts.sheet(one).value());
        reg.db().run(kPutSheet, QString::fromUtf8(town.attempts.sheet(other).value()), one);
        reg.db().run(kPutSheet, hers, other);
        tx.commit();
    }
    const auto report = BatchExport(reg.desk()).write(batch, town.folder(), town.job);
    REQUIRE(report);
    CHECK(report->files.empty());
    REQUIRE_FALSE(report->errors.empty());
    CHECK(report->errors.front().code == ErrorCode("letter.sheetMissing"));
    CHECK(QDir(town.folder()).entryList({u8("*.pdf")}, QDir::Files | QDir::Hidden).isEmpty());
    CHECK(town.item(batch, a).state == ItemState::Waiting);
    CHECK(town.findings() == QString());
}

TEST_CASE("what a killed export left half written is gone with the next", "[export][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    Ready ready(reg);
    QFile part(reg.path(u8(".abc.banso-part")));
    REQUIRE(part.open(QIODevice::WriteOnly));
    part.write("09012345678");
    part.close();
    REQUIRE(BatchExport(reg.desk()).write(ready.batch, ready.town.folder(), ready.town.job));
    CHECK_FALSE(part.exists());
}
