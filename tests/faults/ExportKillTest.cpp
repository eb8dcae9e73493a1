#include "core/exchange/OutgoingFile.h"
#include "tests/faults/KillSeries.h"
#include "tests/faults/SendGround.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"

#include <QDir>

using namespace banso;
using namespace banso::test;

namespace {

/// A file as the register's journal has it.
struct Promise {
    static constexpr int kColumns = 6;
    qint64 id;
    QString path;
    QString sha256;
    qint64 bytes;
    qint64 rows;
    QString state;

    [[nodiscard]] FileFate fate() const { return fateOf({path, sha256.toLatin1(), bytes, rows}); }
};
const Query<Promise> kPromises{"test.promises",
                               "SELECT outgoing_file_id, path, content_sha256, byte_count,"
                               " row_count, state FROM outgoing_file ORDER BY outgoing_file_id"};
const char* const kHandedOver = "SELECT COUNT(*) FROM send_item WHERE state = 'handed_over'";
const char* const kWaiting = "SELECT COUNT(*) FROM send_item WHERE state = 'waiting'";

QString outOf(const TownRegister& reg) {
    return reg.path(QStringLiteral("out"));
}

/// Every file that somebody would find in the folder is one the register knows, whole.
void requireKnownFiles(const TownRegister& reg, const std::vector<Promise>& promises) {
    for (const QFileInfo& file : QDir(outOf(reg)).entryInfoList(QDir::Files)) {
        INFO(file.fileName().toStdString());
        const auto known =
            std::find_if(promises.begin(), promises.end(), [&](const Promise& promise) {
                return promise.path == file.absoluteFilePath() && promise.state != u"discarded";
            });
        REQUIRE(known != promises.end());
        CHECK(known->fate() == FileFate::Whole);
    }
}

/// What must hold at any moment: files and the register tell one story.
Left lookAtExport(const TownRegister& reg) {
    const auto database = reg.open();
    const auto promises = database->all(kPromises);
    requireKnownFiles(reg, promises);
    qint64 gone = 0;
    bool isAsked = false;
    for (const Promise& promise : promises) {
        INFO(promise.path.toStdString() << ' ' << promise.state.toStdString());
        if (promise.state == u"written") {
            CHECK(promise.fate() == FileFate::Whole);
            gone += promise.rows;
        } else {
            CHECK(promise.fate() != FileFate::Other);
            isAsked = true;
        }
    }
    CHECK(counted(*database, kHandedOver) == gone);
    CHECK(counted(*database, kHandedOver) + counted(*database, kWaiting) == SmallTown::kDue);
    if (promises.empty())
        return Left::Nothing;
    return !isAsked && gone == SmallTown::kDue ? Left::Done : Left::Part;
}

/// The clerk comes back: is asked about exactly the files that nobody saw leave, answers what lies
/// there, and exports again. Everybody is written to once.
void carryOn(const TownRegister& reg) {
    const CliProgram cli = reg.cli();
    std::vector<Promise> promises = reg.open()->all(kPromises);
    std::map<qint64, Promise> open;
    for (const Promise& promise : promises)
        if (promise.state != u"written")
            open.emplace(promise.id, promise);
    const QJsonArray asked = cli.must("send files").rows();
    CHECK(static_cast<std::size_t>(asked.size()) == open.size());
    // Not sent again by itself: what is asked about stays where it is.
    const CliAnswer unasked = cli.run("send export 1 --out", {outOf(reg)});
    CHECK((unasked.status == 0 || unasked.code() == u"batch.nothingWaits"));
    for (const QJsonValue& row : asked) {
        const auto file = open.find(row.toObject().value(QLatin1String("file")).toInteger());
        REQUIRE(file != open.end());
        const bool isThere = file->second.fate() == FileFate::Whole;
        cli.must("send files --file", {QString::number(file->first), QStringLiteral("--left"),
                                       isThere ? QStringLiteral("yes") : QStringLiteral("no")});
    }
    const CliAnswer rest = cli.run("send export 1 --out", {outOf(reg)});
    CHECK((rest.status == 0 || rest.code() == u"batch.nothingWaits"));

    qint64 written = 0;
    const auto database = reg.open();
    promises = database->all(kPromises);
    requireKnownFiles(reg, promises);
    for (const Promise& promise : promises)
        written += promise.state == u"written" ? promise.rows : 0;
    CHECK(written == SmallTown::kDue);
    CHECK(counted(*database, kHandedOver) == SmallTown::kDue);
    // Nothing half written is left lying about, under whatever name.
    const auto all = QDir(outOf(reg)).entryList(QDir::Files | QDir::Hidden);
    CHECK(all.size() == QDir(outOf(reg)).entryList(QDir::Files).size());
}

} // namespace

TEST_CASE("an export that is killed leaves whole files, and asks about those nobody saw leave",
          "[faults][kill]") {
    const auto dialect = GENERATE(from_range(engines()));
    const KillSeries::Scene scene{
        "send export", SendGround::released(dialect), "send export 1 --out",
        [](const TownRegister& reg) { return QStringList{reg.folder("out")}; },
        [](const TownRegister& reg, const CliAnswer& answer) {
            const Left left = lookAtExport(reg);
            if (answer.status == -1)
                carryOn(reg);
            return left;
        }};
    KillSeries(scene).run();
}
