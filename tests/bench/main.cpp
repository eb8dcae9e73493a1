// Figures of speed, on the fictitious town: `banso_bench [RESIDENTS]`. Each beside the same work
// done raw on the engine where there is such a thing: same rows, same triggers, same durability.
// Nothing here passes or fails; README.md says how to read it.
#include "app/house/DemoHouse.h"
#include "app/house/House.h"
#include "core/demo/DemoTown.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/outreach/batches/BatchPreparation.h"
#include "core/registry/PersonSearch.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"
#include "core/security/StaffRepository.h"
#include "core/worklist/TodayList.h"
#include "core/worklist/household/HouseholdReader.h"
#include "tests/bench/Figures.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <sqlite3.h>

using namespace banso;
using namespace banso::bench;

namespace {

const Date kToday = *Date::of(2026, 11, 22);

template <class T>
T sure(Result<T> result, const char* what) {
    if (!result) {
        std::fprintf(stderr, "%s: %s\n", what, result.error().code.toString().toUtf8().constData());
        std::exit(1);
    }
    return *std::move(result);
}

Session sessionOf(Database& database, const char* login) {
    const auto member =
        StaffRepository(database).findByLogin(*Login::parse(QString::fromLatin1(login)));
    return {member->staff.id, member->staff.login, member->staff.name, member->roles};
}

/// The engine as the program opens it, spoken to without the program.
class Raw {
  public:
    explicit Raw(const QString& file) {
        if (sqlite3_open(file.toUtf8().constData(), &m_handle) != SQLITE_OK)
            std::exit(1);
        run("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON");
    }
    ~Raw() { sqlite3_close(m_handle); }
    Raw(const Raw&) = delete;
    Raw& operator=(const Raw&) = delete;
    void run(const char* sql) {
        char* message = nullptr;
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, &message) != SQLITE_OK) {
            std::fprintf(stderr, "raw: %s\n", message);
            std::exit(1);
        }
    }

  private:
    sqlite3* m_handle = nullptr;
};

void searches(Desk& desk, int residents) {
    const QString words[] = {QStringLiteral("たかはしあおいさま"),
                             QStringLiteral("渡邉さくらこさま"),
                             QStringLiteral("さとうみさきみさき"), QStringLiteral("09012345678")};
    Rounds rounds;
    PersonSearch search(desk);
    for (int again = 0; again < 5; ++again)
        for (const QString& word : words)
            for (qsizetype typed = 1; typed <= std::min<qsizetype>(word.size(), 10); ++typed)
                rounds.take([&] { (void)search.find(word.first(typed)); });
    const double p95 = rounds.percentile(0.95);
    tell("search, a keystroke (p95)", residents, ms(p95), {}, QStringLiteral("<= 16 ms"),
         p95 <= 16);
}

void households(Desk& desk, int residents) {
    static const Query<FamilyId> kSome{"bench.families",
                                       "SELECT family_id FROM family ORDER BY family_id LIMIT 200"};
    Rounds rounds;
    for (const FamilyId family : desk.db().all(kSome))
        rounds.take([&] {
            const auto opening = sure(HouseholdOpening::ofFamily(desk, family), "open");
            (void)HouseholdReader(desk).read(opening);
        });
    const double p95 = rounds.percentile(0.95);
    tell("open a household, look logged (p95)", residents, ms(p95), {}, QStringLiteral("<= 50 ms"),
         p95 <= 50);
}

void today(Desk& desk, int residents) {
    Rounds own;
    Rounds town;
    const Date upTo = TodayList::endOfWeek(kToday);
    std::size_t lines = 0;
    for (int again = 0; again < 20; ++again) {
        own.take(
            [&] { (void)TodayList(desk).lines({.upTo = upTo, .staff = desk.session().staff()}); });
        town.take([&] { lines = TodayList(desk).lines({.upTo = upTo})->size(); });
    }
    tell("Today, one nurse (p95)", residents, ms(own.percentile(0.95)), {},
         QStringLiteral("<= 50 ms"), own.percentile(0.95) <= 50);
    tell("Today, the town (p95)", static_cast<qint64>(lines), ms(town.percentile(0.95)), {},
         QStringLiteral("<= 200 ms"), town.percentile(0.95) <= 200);
}

void prepare(Desk& desk) {
    static const Query<FamilyId> kSome{
        "bench.addressed",
        "SELECT family_id FROM family WHERE addressee_person_id IS NOT NULL ORDER BY family_id"
        " LIMIT 1000"};
    static const Query<CheckupSessionId, Date> kSession{
        "bench.session", "SELECT checkup_session_id FROM checkup_session WHERE kind = 'C04'"
                         " AND held_on > ? ORDER BY held_on LIMIT 1"};
    PrepareWish wish{.notice = QStringLiteral("C04N"),
                     .session = desk.db().one(kSession, kToday),
                     .families = desk.db().all(kSome)};
    Rounds rounds;
    JobControl job;
    rounds.take([&] { (void)sure(BatchPreparation(desk).prepare(wish, job), "prepare"); });
    tell("prepare, the gate asked about each", static_cast<qint64>(wish.families.size()),
         ms(rounds.total()), {}, QStringLiteral("-"), true);
}

void weekly(Desk& desk, House& house, const QString& extract, int residents) {
    const InProfile profile = *ProfileShelf::in(QStringLiteral("resident-122"));
    Rounds rounds;
    JobControl job;
    qint64 rows = 0;
    rounds.take([&] {
        ResidentImport import(house.registry());
        const auto preview =
            sure(ImportService(desk).preview(import, {.path = extract, .profile = profile}, job),
                 "preview");
        rows = preview.counts.rows;
    });
    const double rate = double(rows) / rounds.total() * 1000;
    tell("weekly extract, read and compared", residents,
         QStringLiteral("%1 rows/s").arg(rate, 0, 'f', 0), {}, QStringLiteral(">= 20000 rows/s"),
         rate >= 20000);
}

void csv(const QString& folder) {
    constexpr int kRows = 100'000;
    const QString base = folder + QStringLiteral("/raw.db");
    Raw raw(base);
    raw.run("CREATE TABLE t (a TEXT, b TEXT, c TEXT, d INTEGER, e TEXT);"
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000)"
            " INSERT INTO t SELECT 'R08-' || i, '渡辺 さくら', 'ワタナベ サクラ', i, "
            "'架空町中央1-1' FROM n");
    for (const bool isCp932 : {false, true}) {
        Rounds ours;
        ours.take([&] {
            QFile file(folder + QStringLiteral("/ours.csv"));
            if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
                std::exit(1);
            CsvWriter writer(
                [&](QByteArrayView bytes) {
                    file.write(bytes.data(), bytes.size());
                    return Status();
                },
                {.encoding = isCp932 ? TextEncoding::Cp932 : TextEncoding::Utf8Bom});
            sqlite3* handle = nullptr;
            sqlite3_open(base.toUtf8().constData(), &handle);
            sqlite3_stmt* rows = nullptr;
            sqlite3_prepare_v2(handle, "SELECT a, b, c, d, e FROM t", -1, &rows, nullptr);
            QString cells[5];
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int i = 0; i < 5; ++i)
                    cells[i] = QString::fromUtf8(
                        reinterpret_cast<const char*>(sqlite3_column_text(rows, i)));
                (void)writer.writeRow(std::span<const QString>(cells));
            }
            (void)writer.finish();
            sqlite3_finalize(rows);
            sqlite3_close(handle);
        });
        Rounds engine;
        engine.take([&] {
            QProcess::execute(
                QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("sqlite3 -csv '%1' 'SELECT a, b, c, d, e FROM t'"
                                " | iconv -f UTF-8 -t %2 > '%3/raw.csv'")
                     .arg(base, isCp932 ? QStringLiteral("CP932") : QStringLiteral("UTF-8"),
                          folder)});
        });
        tell(isCp932 ? "CSV, CP932" : "CSV, UTF-8", kRows, ms(ours.total()), ms(engine.total()),
             QStringLiteral("<= 1.2 x raw"), ours.total() <= 1.2 * engine.total());
    }
}

void commits(Desk& desk, const QString& file) {
    constexpr int kCommits = 300;
    static const Command<int> kTouch{
        "bench.touch", "UPDATE person SET revision = revision + ? WHERE person_id = 1"};
    Rounds ours;
    ours.take([&] {
        for (int i = 0; i < kCommits; ++i) {
            auto tx = desk.write();
            desk.db().run(kTouch, 1);
            tx.commit();
        }
    });
    Raw raw(file);
    Rounds engine;
    engine.take([&] {
        for (int i = 0; i < kCommits; ++i) {
            raw.run("BEGIN IMMEDIATE");
            raw.run("UPDATE actor_context SET actor = 'bench', acting_at = '2026-11-22T00:00:00Z'");
            raw.run("UPDATE person SET revision = revision + 1 WHERE person_id = 1");
            raw.run("COMMIT");
        }
    });
    const double ratio = engine.total() / ours.total();
    tell("durable commits", kCommits,
         QStringLiteral("%1/s").arg(kCommits / ours.total() * 1000, 0, 'f', 0),
         QStringLiteral("%1/s").arg(kCommits / engine.total() * 1000, 0, 'f', 0),
         QStringLiteral(">= 0.9 of raw"), ratio >= 0.9);
}

} // namespace

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int residents = argc > 1 ? std::atoi(argv[1]) : 22'000;
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("town.banso"));
    auto database = sure(Database::create(*DatabaseLocation::parse(file)), "create");
    JobControl job;
    tellHead();
    Rounds founding;
    founding.take([&] {
        (void)sure(DemoTown(*database, demoWiring())
                       .write({.residents = residents, .today = kToday, .folder = folder.path()},
                              std::nullopt, job),
                   "demo");
    });
    tell("found the town with two years of history", residents, ms(founding.total()), {},
         QStringLiteral("seconds"), founding.total() < 60'000);

    const FixedClock clock(kToday);
    Desk nurse(*database, clock, sessionOf(*database, "nurse1"));
    Desk clerk(*database, clock, sessionOf(*database, "clerk1"));
    House house(clerk);
    Rounds start;
    start.take([&] {
        const auto fresh = sure(Database::open(*DatabaseLocation::parse(file)), "open");
        Desk desk(*fresh, clock, nurse.session());
        (void)TodayList(desk).lines(
            {.upTo = TodayList::endOfWeek(kToday), .staff = desk.session().staff()});
    });
    tell("open the register, first Today", residents, ms(start.total()), {},
         QStringLiteral("<= 300 ms"), start.total() <= 300);
    searches(nurse, residents);
    households(nurse, residents);
    today(nurse, residents);
    weekly(clerk, house,
           folder.filePath(QStringLiteral("residents-%1.csv").arg(kToday.iso().remove(u'-'))),
           residents);
    prepare(clerk);
    csv(folder.path());
    commits(clerk, file);
    return 0;
}
