#include "core/outreach/exports/OutgoingFileJournal.h"

#include "core/duty/DutyBook.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestDesk.h"

using namespace banso;

namespace {

/// A program that was killed somewhere between sealing a file and saying that it was written.
struct Killed {
    explicit Killed(test::TestDesk& reg, bool hasPublished)
        : path(reg.path(QStringLiteral("sms.csv"))) {
        OutgoingFileJournal journal(reg.desk());
        auto file = OutgoingFile::create(path);
        REQUIRE(file);
        REQUIRE(file->write("1,2\r\n"));
        file->setRows(1);
        auto tx = reg.desk().write();
        id = journal.intend(OutgoingKind::Sms, QStringLiteral("vendor"), std::nullopt,
                            file->seal().value());
        tx.commit();
        if (hasPublished)
            REQUIRE(file->publish());
    }
    QString path;
    OutgoingFileId id{0};
};

std::size_t openDuties(Desk& desk, OutgoingFileId id) {
    return DutyBook(desk).openOf(DutySubject{QStringLiteral("outgoing_file"), id.value()}).size();
}

} // namespace

TEST_CASE("an intent found at start is unknown and asks a person once", "[outgoing]") {
    BANSO_DESK_ON_BOTH(reg);
    const bool hasPublished = GENERATE(false, true);
    const Killed killed(reg, hasPublished);
    OutgoingFileJournal journal(reg.desk());
    CHECK(journal.unknown().empty());
    CHECK(journal.askAboutIntents() == 1);
    CHECK(journal.askAboutIntents() == 0);
    CHECK(openDuties(reg.desk(), killed.id) == 1);
    const auto unknown = journal.unknown();
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].rows == 1);
    CHECK(fateOf(unknown[0].file()) == (hasPublished ? FileFate::Whole : FileFate::Absent));
}

TEST_CASE("a file that was written is not asked about", "[outgoing]") {
    BANSO_DESK_ON_BOTH(reg);
    const Killed killed(reg, true);
    OutgoingFileJournal journal(reg.desk());
    {
        auto tx = reg.desk().write();
        REQUIRE(journal.markWritten(killed.id));
        tx.commit();
    }
    CHECK(journal.askAboutIntents() == 0);
    CHECK(journal.find(killed.id)->state == OutgoingState::Written);
}

TEST_CASE("the desk that writes wins over a start elsewhere, but not over a decision",
          "[outgoing]") {
    BANSO_DESK_ON_BOTH(reg);
    const Killed killed(reg, true);
    OutgoingFileJournal journal(reg.desk());
    CHECK(journal.askAboutIntents() == 1);
    const bool isDecided = GENERATE(false, true);
    auto tx = reg.desk().write();
    if (isDecided)
        journal.markDiscarded(killed.id);
    const Status written = journal.markWritten(killed.id);
    tx.commit();
    CHECK(written.has_value() != isDecided);
    if (isDecided)
        CHECK(written.error().code == ErrorCode("file.alreadySettled"));
    CHECK(openDuties(reg.desk(), killed.id) == 0);
}
