#include "tests/core/registry/imports/ExtractTown.h"

#include <QFile>

using namespace banso;
using banso::test::everything;
using banso::test::ExtractBuilder;
using banso::test::ExtractTown;
using banso::test::People;
using banso::test::shown;
using banso::test::u8text;

namespace {

ExtractBuilder threePeople() {
    ExtractBuilder extract;
    extract.add("0001", "髙橋　剛", "タカハシ　ツヨシ", "1990-01-02");
    extract.add("0002", "渡邉　静", "ワタナベ　シズカ", "1990-03-04").female();
    extract.add("0003", "佐藤　海", "サトウ　ウミ", "1980-01-01");
    return extract;
}

/// `row column value code`, a line a finding.
QStringList findings(const std::vector<RowFinding>& list) {
    QStringList lines;
    for (const RowFinding& finding : list)
        lines.append(QStringList{QString::number(finding.row), finding.column, finding.value,
                                 finding.error.code.toString()}
                         .join(u' '));
    return lines;
}

void appendTo(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::Append));
    file.write(bytes);
}

class Collapsing final : public RegistryListener {
  public:
    void familyChanged(FamilyId, FamilyNews) override {
        throw StorageFailure(StorageProblem::DiskFull, "test", "no space left");
    }
    void personChanged(PersonId, FamilyNews) override {}
    void childAppeared(PersonId, FamilyId) override {}
};

class Impatient final : public JobControl {
  public:
    explicit Impatient(int patience) : m_patience(patience) {}
    bool isCancelled() const override { return m_asked++ >= m_patience; }

  private:
    int m_patience;
    mutable int m_asked = 0;
};

} // namespace

TEST_CASE("bad rows are told one by one, and the good ones apply", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    town.import(threePeople());
    const auto entryBefore = town.load("0002");

    reg.clock.set(People::day("2026-11-29"));
    ExtractBuilder extract = threePeople();
    extract.of("0001").set("生年月日", "1990-02-30").livesAt("9-9", "2026-11-25");
    extract.of("0002").set("住民状態", "7").set("氏名", "渡辺　静");
    extract.of("0003").livesAt("8-8", "2026-11-25");
    extract.add("0004", "", "", "1990-01-01");
    extract.add("0005", "鈴木　空", "スズキ　ソラ", "2027-01-01");
    extract.add("", "伊藤　京", "イトウ　ミヤコ", "1990-01-01");
    extract.add("0006", "加藤　陽", "カトウ　ヨウ", "1990-01-01").set("性別", "5");
    extract.add("0007", "山本　\x07誠", "ヤマモト　マコト", "1990-01-01");
    extract.add("0008", "中村　学", "ナカムラ　マナブ", "").set("生年月日_不詳フラグ", "0");
    const auto outcome = town.import(extract);
    CHECK(findings(outcome.report.rejections()) ==
          QStringList{u8text("2 生年月日 1990-02-30 date.impossible"),
                      u8text("3 住民状態 7 cell.code"), u8text("5 氏名  person.nameMissing"),
                      u8text("6 生年月日 2027-01-01 person.birthFuture"),
                      u8text("7 宛名番号  cell.blank"), u8text("8 性別 5 cell.code"),
                      u8text("9 氏名 山＊＊＊＊ cell.control"),
                      u8text("10 生年月日  import.birthMissing")});
    CHECK(outcome.counts.rows == 9);
    CHECK(outcome.counts.rejected == 8);
    CHECK(outcome.counts.good == 1);
    CHECK(shown(outcome.counts) == u8text("moved_within=1"));
    CHECK(town.homes("0003").size() == 2);
    CHECK(town.homes("0001").size() == 1);
    CHECK(town.load("0002").name == entryBefore.name);
    CHECK(town.load("0002").revision == entryBefore.revision);
    const auto kept = ImportRepository(reg.db()).rejectsOf(outcome.batch, 100);
    REQUIRE(kept.size() == 8);
    CHECK(kept[0].code == u8text("date.impossible"));
    CHECK(kept[6].value == u8text("山＊＊＊＊"));

    // Put right, the same rows apply.
    reg.clock.set(People::day("2026-12-06"));
    extract.of("0001").set("生年月日", "1990-01-02");
    CHECK(town.import(extract).counts.of(ResidentEvent::kMovedWithin) == 1);
}

TEST_CASE("a number that stands twice is nobody's", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    town.import(threePeople());
    reg.clock.set(People::day("2026-11-29"));
    ExtractBuilder extract = threePeople();
    extract.of("0002").livesAt("9-9", "2026-11-25");
    extract.add("2", "渡邉　静", "ワタナベ　シズカ", "1990-03-04"); // its zeros were lost
    const auto outcome = town.import(extract);
    CHECK(findings(outcome.report.rejections()) ==
          QStringList{u8text("3 宛名番号 0002 import.duplicate"),
                      u8text("5 宛名番号 2 import.duplicate")});
    CHECK(outcome.counts.changes() == 0);
    CHECK(town.homes("0002").size() == 1);
}

TEST_CASE("a row that is cut short is rejected, and nobody is missing for it", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    town.import(threePeople());
    reg.clock.set(People::day("2026-11-29"));
    ExtractBuilder extract = threePeople();
    extract.remove("0002");
    const auto request = town.request(extract);
    SECTION("its number can be read") {
        appendTo(request.path, "999999,0002,1,1\n");
        const auto preview = town.look(request);
        REQUIRE(preview);
        CHECK(findings(preview->report.rejections()) == QStringList{u8text("4   row.cells")});
        CHECK(preview->counts.changes() == 0);
        CHECK(preview->report.remarks().empty());
        CHECK(town.apply(*preview));
    }
    SECTION("its number cannot") {
        appendTo(request.path, "999999\n");
        const auto preview = town.look(request);
        REQUIRE(preview);
        CHECK(preview->counts.rejected == 1);
        CHECK(preview->counts.changes() == 0);
        CHECK(findings(preview->report.remarks()) ==
              QStringList{u8text("0   import.missingUnsure")});
    }
}

TEST_CASE("history and deleted rows say nothing about the present", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = threePeople();
    auto history = extract.of("0001");
    history.set("最新フラグ", "0").livesAt("3-3", "2010-01-01");
    extract.add(history);
    auto deleted = extract.of("0002");
    deleted.set("削除フラグ", "1").set("氏名", "別　人");
    extract.add(deleted);
    const auto outcome = town.import(extract);
    CHECK(outcome.counts.rows == 5);
    CHECK(outcome.counts.good == 3);
    CHECK(outcome.counts.skipped == 2);
    CHECK(outcome.counts.rejected == 0);
    CHECK(town.homes("0001").size() == 1);
    CHECK(town.load("0002").name == u8text("渡邉　静"));
}

TEST_CASE("a file that shrinks is refused as a whole", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract;
    for (int i = 1; i <= 100; ++i)
        extract.add(QByteArray::number(1000 + i).constData(), "山田　花", "ヤマダ　ハナ",
                    "1990-01-01");
    town.import(extract);
    town.set("import.maxShrinkPercent", "5");
    reg.clock.set(People::day("2026-11-29"));
    for (int i = 1; i <= 5; ++i)
        extract.remove(QByteArray::number(1000 + i).constData());
    CHECK_FALSE(town.preview(extract).refusal);
    extract.remove("1006");
    extract.add("2001", "新　人", "シン　ジン", "1990-01-01"); // as many rows, not the same people
    const QString before = everything(reg.db());
    const ImportPreview preview = town.preview(extract);
    REQUIRE(preview.refusal);
    CHECK(preview.refusal->code == ErrorCode("import.shrinks"));
    CHECK(preview.refusal->kind == ErrorKind::Refused);
    CHECK(preview.refusal->arguments ==
          QStringList{u8text("100"), u8text("94"), u8text("6"), u8text("5")});
    CHECK(preview.counts.of(ResidentEvent::kMissing) == 6); // what it is about can be looked at
    CHECK(town.apply(preview).error().code == ErrorCode("import.shrinks"));
    CHECK(everything(reg.db()) == before);
}

TEST_CASE("an older picture is refused unless it is meant", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = threePeople();
    extract.of("0001").set("処理年月日", "2026-11-20");
    town.import(extract);
    const auto refusal = [&](ImportRequest request) {
        const auto preview = town.look(request);
        REQUIRE(preview);
        return preview->refusal ? preview->refusal->code : ErrorCode("none");
    };
    auto request = town.request(extract);
    request.asOf = People::day("2026-11-15");
    CHECK(refusal(request) == ErrorCode("import.olderThanLast"));
    request.isForced = true;
    CHECK(refusal(request) == ErrorCode("none"));
    request.asOf = People::day("2026-11-23");
    CHECK(town.look(request).error().code == ErrorCode("import.asOfFuture"));

    // Nobody says which day it is, but the youngest work in it is older than last week's.
    reg.clock.set(People::day("2026-11-29"));
    extract.of("0001").set("処理年月日", "20261113");
    CHECK(refusal(town.request(extract)) == ErrorCode("import.olderThanLast"));
    extract.of("0001").set("処理年月日", "2026/11/27");
    CHECK(refusal(town.request(extract)) == ErrorCode("none"));
    extract.of("0002").set("処理年月日", "2062-11-27"); // a slip does not make it the youngest ever
    town.import(extract);
    CHECK(ImportRepository(reg.db()).last(ImportKind::Residents)->newestOn ==
          People::day("2026-11-27"));
}

TEST_CASE("another layout is refused as a whole", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    const auto request = town.request(threePeople());
    const auto withHeaders = [&](const QStringList& headers) {
        QFile file(request.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(headers.join(u',').toUtf8() + '\n');
        file.close();
        return town.look(request).error();
    };
    QStringList headers = threePeople().headers();
    headers.removeOne(u8text("世帯番号"));
    const Error shorter = withHeaders(headers);
    CHECK(shorter.code == ErrorCode("layout.columnMissing"));
    CHECK(shorter.arguments.contains(u8text("世帯番号")));
    CHECK(withHeaders({u8text("氏名"), u8text("住所")}).kind == ErrorKind::Ground);
    CHECK(town.look({reg.path(u8text("none.csv")), request.profile}).error().code ==
          ErrorCode("file.notThere"));
    // A list by name that does not say whom it is about.
    auto profile = InProfile::parse(R"({"profile":"x","direction":"in","title":"x",
        "columns":[{"header":"氏名","key":"name"}]})");
    REQUIRE(profile);
    CHECK(town.look({request.path, *profile}).error().code == ErrorCode("import.keyMissing"));
    // A header and no rows: certainly not the town.
    ExtractBuilder empty;
    CHECK(town.preview(empty).refusal->code == ErrorCode("import.noRows"));
}

TEST_CASE("what was not shown is not done", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    town.import(threePeople());
    reg.clock.set(People::day("2026-11-29"));
    ExtractBuilder extract = threePeople();
    extract.of("0001").livesAt("9-9", "2026-11-25");
    const ImportPreview preview = town.preview(extract);

    SECTION("the file became another") {
        extract.of("0002").livesAt("9-9", "2026-11-25");
        (void)town.request(extract);
        const QString before = everything(reg.db());
        const auto outcome = town.apply(preview);
        REQUIRE_FALSE(outcome);
        CHECK(outcome.error().code == ErrorCode("import.fileChanged"));
        CHECK(outcome.error().kind == ErrorKind::Conflict);
        CHECK(everything(reg.db()) == before);
    }
    SECTION("another extract was applied") {
        REQUIRE(town.apply(town.preview(extract)));
        CHECK(town.apply(preview).error().code == ErrorCode("import.stateChanged"));
    }
    SECTION("somebody of the register was changed by hand") {
        REQUIRE(town.people.persons.recordDeath(town.person("0003"), People::day("2026-11-28")));
        CHECK(town.apply(preview).error().code == ErrorCode("import.stateChanged"));
    }
    SECTION("what nurses write meanwhile is no reason to begin anew") {
        town.people.mobile(town.person("0003"), "090-1111-2222");
        REQUIRE(town.people.families.ensureFor(town.person("0002")));
        CHECK(town.apply(preview));
    }
}

TEST_CASE("an import that breaks down leaves nothing", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = threePeople();
    extract.add("0004", "渡邉　葵", "ワタナベ　アオイ", "2023-01-10").household("0002", "20", "子");
    town.import(extract);
    reg.clock.set(People::day("2026-11-29"));
    extract.of("0001").livesAt("9-9", "2026-11-25");
    extract.of("0004").died("2026-11-25");
    const QString before = everything(reg.db());
    Collapsing listener;
    ResidentImport job(listener);
    JobControl control;
    ImportService service(reg.desk());
    const auto preview = service.preview(job, town.request(extract), control);
    REQUIRE(preview);
    CHECK_THROWS_AS((void)service.apply(job, *preview, control), StorageFailure);
    CHECK(everything(reg.db()) == before);
    CHECK(town.import(extract).counts.changes() == 2);
}

TEST_CASE("an import can be stopped", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract;
    for (int i = 0; i < 3000; ++i)
        extract.add(QByteArray::number(1000 + i).constData(), "山田　花", "ヤマダ　ハナ",
                    "1990-01-01");
    const auto request = town.request(extract);
    const QString before = everything(reg.db());
    ImportService service(reg.desk());
    Impatient atOnce(0);
    CHECK(service.preview(town.job, request, atOnce).error().code == ErrorCode("job.cancelled"));
    const auto preview = town.look(request);
    REQUIRE(preview);
    Impatient later(4);
    CHECK(service.apply(town.job, *preview, later).error().code == ErrorCode("job.cancelled"));
    CHECK(everything(reg.db()) == before);
    auto nurse = reg.deskOf(u8text("nurse"), {Role::Nurse});
    JobControl control;
    CHECK(ImportService(*nurse).preview(town.job, request, control).error().kind ==
          ErrorKind::Denied);
    CHECK(ImportService(*nurse).apply(town.job, *preview, control).error().kind ==
          ErrorKind::Denied);
}

TEST_CASE("a protected family's places are sealed before and after", "[import][faults]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = threePeople();
    extract.of("0002").livesAt("2-2", "2020-04-01");
    town.import(extract);
    REQUIRE(town.people.protections.add({.person = town.person("0002"),
                                         .startedOn = People::day("2026-11-01"),
                                         .endsOn = People::day("2027-10-31")}));
    reg.clock.set(People::day("2026-11-29"));
    extract.of("0002").livesAt("9-9", "2026-11-25").set("氏名", "佐々木　静");
    extract.of("0003").livesAt("8-8", "2026-11-25");
    extract.add("0009", "渡邉　蒼", "ワタナベ　アオ", "2026-11-20")
        .household("0002", "20", "子")
        .set("住民となった年月日", "2026-11-20")
        .livesAt("9-9", "2026-11-20");
    const ImportPreview preview = town.preview(extract);
    int sealed = 0;
    int plain = 0;
    const auto count = [&](const std::vector<FieldChange>& fields) {
        for (const FieldChange& field : fields)
            ++(field.after.isMasked() ? sealed : plain);
    };
    for (const ImportChange& change : preview.changes)
        count(change.fields);
    CHECK(sealed == 2); // her address, and the newborn's
    CHECK(plain == 6);  // the stranger's address, her name, and four things about the newborn
    const auto outcome = town.apply(preview);
    REQUIRE(outcome);
    sealed = plain = 0;
    for (const AppliedChange& change : ImportRepository(reg.db()).changesOf(outcome->batch, 100))
        count(change.fields);
    CHECK(sealed == 2);
    // The newborn is masked as her mother is.
    CHECK(ProtectionRepository(reg.db()).isMasked(town.person("0009")));
    CHECK_FALSE(ProtectionRepository(reg.db()).isMasked(town.person("0003")));
}

TEST_CASE("cells are read however they are written", "[import][traps]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract;
    extract.add("０００１", "𠮷田　結　　", "ﾖｼﾀﾞ ﾕｲ", "H7.5.1")
        .set("生年月日_元号", "4") // six letters, but no YYMMDD
        .set("住所_番地号表記", "１２番地の３")
        .set("住所_方書", "サンプルハイツ　２０１号室")
        .set("住民となった年月日", "R2.4.1")
        .set("住所を定めた年月日", "20200401");
    extract.add("2", "", "", "030405")
        .set("生年月日_元号", "4")
        .set("氏名_外国人ローマ字", "NGUYEN THI HOA");
    extract.add("3", "癸山　太一", "キヤマ　タイチ", "1950-01-01").set("生年月日_不詳フラグ", "1");
    extract.add("4", "甲　乙", "漢字", "1940-00-00").set("住所_郵便番号", "12");
    extract.add("5", "丙　丁", "ヘイ　テイ", "").set("生年月日_不詳フラグ", "1");
    const auto outcome = town.import(extract);
    CHECK(outcome.counts.good == 5);
    CHECK(findings(outcome.report.remarks()).filter(u8text("99")).size() == 1);
    CHECK(findings(outcome.report.remarks())
              .contains(u8text("5 氏名_フリガナ 漢＊ person.kanaUnreadable")));
    CHECK(findings(outcome.report.remarks())
              .contains(u8text("5 住所_郵便番号 1＊ postcode.unreadable")));

    const Person yui = town.load("0001");
    CHECK(yui.name == u8text("𠮷田　結"));
    CHECK(yui.kana == u8text("ﾖｼﾀﾞ ﾕｲ"));
    CHECK(yui.birth == People::day("1995-05-01"));
    const auto homes = town.homes("0001");
    const Address* address = homes[0].address.shown();
    CHECK(address->block == u8text("12番地の3"));
    CHECK(address->building == u8text("サンプルハイツ 201号室"));
    CHECK(town.homes("0001")[0].from == People::day("2020-04-01"));
    CHECK(town.load("2").name == u8text("NGUYEN THI HOA"));
    CHECK(town.load("2").birth == People::day("1991-04-05"));
    CHECK_FALSE(town.load("3").birth);
    CHECK(town.load("3").birthAsWritten == u8text("1950-01-01"));
    CHECK(town.load("4").birthAsWritten == u8text("1940-00-00"));
    CHECK(town.load("5").birthAsWritten == u8text("不詳"));

    // Next week a spreadsheet has eaten the zeros: they are the same people.
    reg.clock.set(People::day("2026-11-29"));
    extract.of("０００１").set("宛名番号", "1");
    CHECK(town.import(extract).counts.changes() == 0);
}

TEST_CASE("who is gone in the first extract is no news", "[import][traps]") {
    BANSO_DESK_ON_BOTH(reg);
    ExtractTown town(reg);
    ExtractBuilder extract = threePeople();
    extract.of("0001").died("2026-03-03");
    extract.of("0002").movedOut("2026-06-01");
    extract.of("0003").removed("2026-06-02");
    const auto outcome = town.import(extract);
    CHECK(shown(outcome.counts) == u8text("added=3"));
    CHECK(town.load("0001").state == PersonState::Deceased);
    CHECK(town.load("0001").died == People::day("2026-03-03"));
    CHECK(town.load("0002").state == PersonState::MovedOut);
    CHECK(town.load("0003").state == PersonState::Removed);
    CHECK(town.homes("0001")[0].to == People::day("2026-03-03"));
    CHECK(town.news.persons.empty());
    // Rows of the gone may vanish; that is nothing to look at.
    reg.clock.set(People::day("2026-11-29"));
    extract.remove("0001");
    extract.remove("0002");
    CHECK(town.import(extract).counts.changes() == 0);
}
