#include "app/house/DemoHouse.h"
#include "app/house/House.h"
#include "core/care/duty/DutyRecompute.h"
#include "core/demo/DemoTown.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/outreach/Reconciliation.h"
#include "core/outreach/batches/BatchPreparation.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"
#include "core/security/StaffRepository.h"
#include "core/worklist/TodayList.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>

using namespace banso;

namespace {

const Query<CheckupSessionId, QString, Date> kSession{
    "test.session",
    "SELECT checkup_session_id FROM checkup_session WHERE kind = ? AND held_on = ?"};
const Query<qint64, QString> kDuties{"test.duties",
                                     "SELECT COUNT(*) FROM duty WHERE kind = ? AND state = 'open'"};

DemoReport written(test::TestRegister& reg, const DemoRequest& request) {
    JobControl job;
    const auto report = DemoTown(reg.db(), demoWiring()).write(request, std::nullopt, job);
    if (!report)
        FAIL(std::string(report.error().code.text())
             << ' ' << report.error().arguments.join(u' ').toStdString());
    reg.clock.set(request.today);
    return *report;
}

Session sessionOf(Database& database, const char* login, Role role) {
    const auto staff =
        StaffRepository(database).findByLogin(Login::parse(QString::fromLatin1(login)).value());
    REQUIRE(staff);
    return Session(staff->staff.id, QString::fromLatin1(login), QString::fromLatin1(login), {role});
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// `sms 12`, in words, of a prepared batch.
std::map<QString, int> shapeOf(Desk& desk, SendBatchId batch) {
    std::map<QString, int> shape;
    for (const SendItem& item : ItemBook(desk).ofBatch(batch))
        ++shape[item.state == ItemState::Waiting ? keyOf(*item.channel) : keyOf(item.state)];
    return shape;
}

/// Row and kind of every change, as the plan beside a file says it.
std::multiset<std::pair<qint64, QString>> planIn(const QString& path) {
    std::multiset<std::pair<qint64, QString>> plan;
    const QStringList lines = QString::fromUtf8(bytesOf(path)).split(QStringLiteral("\r\n"));
    for (qsizetype i = 1; i + 1 < lines.size(); ++i)
        plan.emplace(lines[i].section(u',', 0, 0).toLongLong(), lines[i].section(u',', 2, 2));
    return plan;
}

} // namespace

TEST_CASE("a small town is written on both databases and holds together", "[demo]") {
    BANSO_ON_BOTH(reg);
    const Date today = *Date::of(2026, 11, 20);
    const DemoReport report = written(reg, {.residents = 1000, .seed = 3, .today = today});
    std::map<QString, qint64> counts(report.counts.begin(), report.counts.end());
    CHECK(counts[QStringLiteral("residents")] >= 1000);
    CHECK(counts[QStringLiteral("births")] > 10);
    CHECK(counts[QStringLiteral("visits")] > 10);
    CHECK(counts[QStringLiteral("items")] > 50);
    Desk desk(reg.db(), reg.clock, sessionOf(reg.db(), "admin", Role::Administrator));
    JobControl job;
    for (const DutyDifference& difference : DutyRecompute(desk).differences(job))
        FAIL_CHECK(difference.originKey.toStdString());
    for (const auto& [finding, count] : reconcileSends(reg.db()))
        CHECK(count == 0);
    // Nobody writes a second town over it.
    JobControl control;
    const auto again = DemoTown(reg.db(), demoWiring())
                           .write({.residents = 1000, .seed = 3, .today = today}, {}, control);
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode("demo.notEmpty"));
}

TEST_CASE("the town's own extract changes nothing, next week's what was planned", "[demo]") {
    test::TestRegister reg(Dialect::Sqlite);
    const Date today = *Date::of(2026, 11, 20);
    const QString folder = reg.path(QStringLiteral("town"));
    (void)written(reg, {.residents = 3000, .seed = 5, .today = today, .folder = folder});
    Desk desk(reg.db(), reg.clock, sessionOf(reg.db(), "clerk1", Role::Clerk));
    House house(desk);
    ImportService imports(desk);
    JobControl job;
    const auto previewOf = [&](const char* name, Date asOf) {
        ResidentImport import(house.registry());
        auto preview = imports.preview(import,
                                       {QDir(folder).filePath(QString::fromLatin1(name)),
                                        *ProfileShelf::in(QStringLiteral("resident-122")), asOf},
                                       job);
        REQUIRE(preview);
        return *std::move(preview);
    };
    const ImportPreview same = previewOf("residents-20261120.csv", today);
    CHECK(same.counts.changes() == 0);
    CHECK(same.counts.rejected == 0);

    reg.clock.set(today.plusDays(6));
    const ImportPreview next = previewOf("residents-next.csv", reg.clock.today());
    std::multiset<std::pair<qint64, QString>> found;
    for (const ImportChange& change : next.changes) {
        found.emplace(change.row, change.kind.key());
    }
    const auto plan = planIn(QDir(folder).filePath(QStringLiteral("residents-next-plan.csv")));
    for (const auto& one : plan) {
        INFO(one.first << ' ' << one.second.toStdString());
        CHECK(found.count(one) == plan.count(one));
    }
    for (const auto& one : found) {
        INFO(one.first << ' ' << one.second.toStdString());
        CHECK(plan.count(one) == found.count(one));
    }
    CHECK_FALSE(next.refusal);

    const ImportPreview faulty = previewOf("residents-next-faulty.csv", reg.clock.today());
    CHECK(faulty.counts.rejected >= 7);
    CHECK(faulty.counts.good > 2900);
}

TEST_CASE("the same town twice is the same town", "[demo]") {
    const Date today = *Date::of(2026, 11, 20);
    const auto writtenOnce = [&](quint64 seed) {
        test::TestRegister reg(Dialect::Sqlite);
        const QString folder = reg.path(QStringLiteral("town"));
        const DemoReport report =
            written(reg, {.residents = 1000, .seed = seed, .today = today, .folder = folder});
        QByteArray all;
        for (const QString& file : report.files)
            all += bytesOf(file);
        return std::pair(report.counts, all);
    };
    const auto one = writtenOnce(7);
    CHECK(one == writtenOnce(7));
    CHECK(one.second != writtenOnce(8).second);
}

TEST_CASE("the story's twenty households are due, and reachable as the story says",
          "[demo][slow]") {
    test::TestRegister reg(Dialect::Sqlite);
    const Date today = *Date::of(2026, 11, 20);
    (void)written(reg, {.residents = 22'000, .seed = 1, .today = today});
    Desk desk(reg.db(), reg.clock, sessionOf(reg.db(), "clerk1", Role::Clerk));
    JobControl job;
    const auto batch = BatchPreparation(desk).prepare(
        {.notice = QStringLiteral("C04N"),
         .session = reg.db().one(kSession, QStringLiteral("C04"), StoryDays(today).session),
         .isDue = true},
        job);
    REQUIRE(batch);
    const std::map<QString, int> story{{QStringLiteral("sms"), 12},
                                       {QStringLiteral("line"), 3},
                                       {QStringLiteral("post"), 3},
                                       {QStringLiteral("withheld"), 2}};
    CHECK(shapeOf(desk, *batch) == story);
    // A day as any other: little is late, and what is late is of several kinds.
    const auto lines = TodayList(desk).lines({.upTo = today});
    REQUIRE(lines);
    const TodayCounts counts = TodayList::count(*lines);
    CHECK(counts.overdue >= 2);
    CHECK(counts.overdue <= 12);
    CHECK(reg.db().one(kDuties, QStringLiteral("protection.ends")) >= 2);
    CHECK(reg.db().one(kDuties, QStringLiteral("benefit.check")) >= 1);
    JobControl control;
    CHECK(DutyRecompute(desk).differences(control).empty());
}
