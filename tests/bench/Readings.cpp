// What is asked all day: the search box, a household, Today.
#include "core/registry/PersonSearch.h"
#include "core/worklist/TodayList.h"
#include "core/worklist/household/HouseholdReader.h"
#include "tests/bench/BenchTown.h"

namespace banso::bench {

namespace {

constexpr int kLongestTyped = 10;
constexpr double kKeystroke = 16;
constexpr double kHousehold = 50;
constexpr double kTodayOfOne = 50;
constexpr double kTodayOfTown = 200;

const Query<FamilyId, int> kFamilies{"bench.families",
                                     "SELECT family_id FROM family WHERE state = 'active'"
                                     " AND family_id % ? = 0 ORDER BY family_id LIMIT 300"};
const Query<int> kFamilyCount{"bench.familyCount", "SELECT COUNT(*) FROM family"};

/// Typed kana by kana, kanji by kanji, digit by digit: names that are common, rare and not there.
void measureSearch(BenchTown& town) {
    const QString words[] = {QStringLiteral("たかはしあおいさま"),
                             QStringLiteral("さとうみさきみさき"),
                             QStringLiteral("ワタナベ　サクラコ"),
                             QStringLiteral("渡邉　さくらこさま"),
                             QStringLiteral("髙橋　一花ちゃんの"),
                             QStringLiteral("ん"),
                             QStringLiteral("06091234567"),
                             QStringLiteral("平成30年4月1日"),
                             QStringLiteral("5010601")};
    Rounds ours;
    Rounds raw;
    PersonSearch search(town.nurse());
    for (const QString& word : words)
        for (qsizetype typed = 1; typed <= std::min<qsizetype>(word.size(), kLongestTyped); ++typed)
            for (int again = 0; again < 3; ++again)
                town.measure(ours, raw, [&] { (void)search.find(word.first(typed)); });
    tell({"search, a keystroke (p95)", town.residents(), ms(ours.p95()), ms(raw.p95()),
          ours.p95() / raw.p95(), QStringLiteral("<= 16 ms"), ours.p95() <= kKeystroke});
}

/// As the window does it: the look is logged, then everything is read.
void measureHouseholds(BenchTown& town) {
    Database& database = town.database();
    const int step = std::max(1, database.one(kFamilyCount) / 300);
    Rounds ours;
    Rounds raw;
    for (const FamilyId family : database.all(kFamilies, step))
        town.measure(ours, raw, [&] {
            const auto opening = sure(HouseholdOpening::ofFamily(town.nurse(), family), "open");
            (void)HouseholdReader(town.nurse()).read(opening);
        });
    tell({"open a household, the look logged (p95)", static_cast<qint64>(ours.count()),
          ms(ours.p95()), ms(raw.p95()), ours.p95() / raw.p95(), QStringLiteral("<= 50 ms"),
          ours.p95() <= kHousehold});
}

void measureToday(BenchTown& town, const char* work, std::optional<StaffId> staff, double goal) {
    Desk& desk = town.nurse();
    Rounds ours;
    Rounds raw;
    std::size_t lines = 0;
    for (int again = 0; again < 30; ++again)
        town.measure(ours, raw, [&] {
            lines = TodayList(desk)
                        .lines({.upTo = TodayList::endOfWeek(town.today()), .staff = staff})
                        ->size();
        });
    tell({work, static_cast<qint64>(lines), ms(ours.p95()), ms(raw.p95()), ours.p95() / raw.p95(),
          QStringLiteral("<= %1 ms").arg(goal), ours.p95() <= goal});
}

} // namespace

void measureReadings(BenchTown& town) {
    measureSearch(town);
    measureHouseholds(town);
    measureToday(town, "Today, lines of one nurse (p95)", town.nurse().session().staff(),
                 kTodayOfOne);
    measureToday(town, "Today, lines of the town (p95)", std::nullopt, kTodayOfTown);
}

} // namespace banso::bench
