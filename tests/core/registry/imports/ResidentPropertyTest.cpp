#include "core/registry/imports/RegisterEntries.h"
#include "core/storage/ChangeLog.h"
#include "tests/core/registry/imports/ExtractTown.h"

#include <rapidcheck/detail/Configuration.h>

using namespace banso;
using banso::test::ExtractBuilder;
using banso::test::ExtractRow;
using banso::test::ExtractTown;
using banso::test::People;
using banso::test::u8text;

namespace {

/// One of a few people, doing one of a few things.
struct Step {
    int who;
    int what;
    int week;
};

QByteArray numberOf(int who) {
    return QByteArray::number(1000 + who);
}

ExtractRow rowOf(int who) {
    ExtractRow row(numberOf(who).constData(), "山田　花", "ヤマダ　ハナ", "1990-01-01");
    row.household(QByteArray::number(who / 3).constData(), who % 3 ? "20" : "2", "");
    if (who % 3)
        row.set("生年月日", "2020-01-01");
    return row;
}

void take(ExtractBuilder& extract, const Step& step) {
    const QByteArray number = numberOf(step.who);
    const QByteArray day = People::day("2026-01-05").plusDays(7 * step.week).iso().toLatin1();
    auto& rows = extract.rows();
    const auto there = std::find_if(rows.begin(), rows.end(), [&](const ExtractRow& row) {
        return row.number() == QString::fromLatin1(number);
    });
    if (there == rows.end()) {
        extract.add(rowOf(step.who).livesAt(day.constData(), day.constData()));
        return;
    }
    switch (step.what) {
    case 0:
        there->livesAt(day.constData(), day.constData());
        break;
    case 1:
        there->set("氏名", day.constData());
        break;
    case 2:
        there->set("世帯番号", day.constData()).set("異動年月日", day.constData());
        break;
    case 3:
        there->died(day.constData());
        break;
    case 4:
        there->movedOut(day.constData());
        break;
    case 5:
        *there = rowOf(step.who).livesAt(day.constData(), day.constData());
        break;
    case 6:
        rows.erase(there);
        break;
    case 7:
        there->set("転出予定年月日", day.constData());
        break;
    default:
        there->set("性別", step.week % 2 ? "2" : "1");
    }
}

struct Picture {
    static constexpr int kColumns = 13;
    QString number;
    QString name;
    QString kana;
    PersonState state;
    Sex sex;
    std::optional<Date> birth;
    std::optional<Date> died;
    std::optional<QString> household;
    std::optional<QString> relation;
    std::optional<QString> town;
    std::optional<QString> block;
    std::optional<QString> building;
    int homes;
};

// Whoever is missing keeps what was known of her, and so is no part of the picture.
const Query<Picture> kPicture{
    "test.picture",
    "SELECT e.resident_no, p.name, p.kana, p.state, p.sex, p.birth_on, p.died_on, r.household_no,"
    " r.relation_code, r.town, r.block, r.building,"
    " (SELECT COUNT(*) FROM residency h WHERE h.person_id = p.person_id AND h.to_on IS NULL)"
    " FROM register_entry e JOIN person p ON p.person_id = e.person_id"
    " LEFT JOIN residency r ON r.person_id = p.person_id AND r.to_on IS NULL"
    " WHERE e.missing_since_import_id IS NULL AND e.last_import_id > 0 ORDER BY e.resident_no"};

QStringList pictureOf(Database& db, const ExtractBuilder& extract) {
    ExtractBuilder copy = extract;
    QStringList lines;
    for (const Picture& p : db.all(kPicture)) {
        const auto& rows = copy.rows();
        const bool isInFile = std::any_of(rows.begin(), rows.end(), [&](const ExtractRow& row) {
            return row.number() == p.number;
        });
        if (isInFile) // rows of the gone may have vanished from the file without a finding
            lines.append(QStringList{
                p.number, p.name, p.kana, keyOf(p.state), keyOf(p.sex),
                p.birth ? p.birth->iso() : QString(), p.died ? p.died->iso() : QString(),
                p.household.value_or(u8text("-")), p.relation.value_or(u8text("-")),
                p.town.value_or(u8text("-")), p.block.value_or(u8text("-")),
                p.building.value_or(u8text("-")), QString::number(p.homes)}
                             .join(u'|'));
    }
    return lines;
}

} // namespace

TEST_CASE("whatever came before, the present is what the last extract says", "[import][property]") {
    const Dialect dialect = GENERATE(from_range(test::engines()));
    CAPTURE(dialect);
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = dialect == Dialect::Sqlite ? 25 : 4;
    const auto result = rc::detail::checkTestable(
        [dialect] {
            const auto weeks = *rc::gen::resize(100, rc::gen::inRange(1, 5));
            test::TestDesk reg(dialect);
            ExtractTown town(reg);
            ExtractBuilder extract;
            for (int who = 0; who < 6; ++who)
                extract.add(rowOf(who));
            for (int week = 0; week <= weeks; ++week) {
                reg.clock.set(People::day("2026-01-11").plusDays(7 * week));
                const auto steps = *rc::gen::resize(
                    12, rc::gen::container<std::vector<std::pair<int, int>>>(
                            rc::gen::pair(rc::gen::resize(100, rc::gen::inRange(0, 9)),
                                          rc::gen::resize(100, rc::gen::inRange(0, 9)))));
                for (const auto& [who, what] : steps)
                    take(extract, {who, what, week});
                if (extract.rows().empty())
                    extract.add(rowOf(0));
                const auto outcome = town.import(extract);
                RC_ASSERT(outcome.counts.rows ==
                          outcome.counts.good + outcome.counts.rejected + outcome.counts.skipped);
                RC_ASSERT(outcome.counts.rejected == 0);
                const auto again = town.import(extract);
                RC_ASSERT(again.wasThere);
            }
            for (const QString& table : ChangeLog::watchedTables(reg.db()))
                RC_ASSERT(ChangeLog::rowsBehindItsBack(reg.db(), table) == 0);

            test::TestDesk other(dialect);
            other.clock.set(reg.clock.now());
            ExtractTown fresh(other);
            fresh.import(extract);
            RC_ASSERT(pictureOf(reg.db(), extract) == pictureOf(other.db(), extract));
        },
        rc::detail::TestMetadata(), params);
    std::ostringstream words;
    rc::detail::printResultMessage(result, words);
    INFO(words.str());
    CHECK(result.template is<rc::detail::SuccessResult>());
}
