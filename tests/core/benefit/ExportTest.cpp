#include "core/benefit/export/SubstitutionBook.h"
#include "core/duty/DutyBook.h"
#include "core/outreach/exports/OutgoingFileJournal.h"
#include "tests/support/BenefitTown.h"
#include "tests/support/Claims.h"
#include "tests/support/Precompiled.h"
#include "tests/support/Printing.h"

#include <QDir>
#include <QFile>

using namespace banso;
using namespace banso::test;

namespace {

QString u(const char* text) {
    return QString::fromLatin1(text);
}

const FiscalYear kYear(2026);

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// Rows of a file whose every field is quoted and holds neither quote nor line break.
std::vector<QStringList> rowsOf(const QString& path) {
    const QByteArray bytes = bytesOf(path);
    REQUIRE(bytes.startsWith("\xEF\xBB\xBF"));
    std::vector<QStringList> rows;
    for (const QString& line : QString::fromUtf8(bytes.mid(3)).split(u("\r\n"))) {
        if (line.isEmpty())
            continue;
        rows.push_back(line.mid(1, line.size() - 2).split(u("\",\"")));
    }
    return rows;
}

QString folderOf(TestDesk& reg) {
    const QString folder = reg.path(u("out"));
    REQUIRE(QDir().mkpath(folder));
    return folder;
}

QStringList filesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QStringList saidIn(const ExportPreview& preview) {
    return said(preview.findings);
}

} // namespace

TEST_CASE("the year's file, its summary and its cover agree", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    (void)town.grantedFor("髙橋 凛", "タカハシ リン");
    (void)town.grantedFor("佐藤 花", "サトウ ハナ");
    const QString folder = folderOf(reg);
    const auto outcome = BenefitExport(town.desk).write({.year = kYear}, folder);
    REQUIRE(outcome);
    CHECK(filesIn(folder) == QStringList{u("subsidy_cover_20261122.csv"),
                                         u("subsidy_detail_20261122.csv"),
                                         u("subsidy_summary_20261122.csv")});
    const auto rows = rowsOf(outcome->detail.path);
    REQUIRE(rows.size() == 3);
    for (const QStringList& row : rows)
        CHECK(row.size() == 64);
    const auto field = [&](std::size_t row, const char* header) {
        return rows[row].value(rows[0].indexOf(s(header)));
    };
    CHECK(field(1, "様式版") == u("NSK-1"));
    CHECK(field(1, "受付番号") == u("R08-0001"));
    CHECK(field(2, "氏名") == s("佐藤 花"));
    CHECK(field(1, "口座名義カナ") == s("ﾀｶﾊｼ ﾘﾝ"));
    CHECK(field(1, "口座番号") == u("0012345"));
    CHECK(field(1, "支給決定額") == u("50000"));
    CHECK(field(1, "請求期限日") == u("2028-07-19"));
    CHECK_FALSE(rows[0].join(u',').contains(s("個人番号")));

    const auto summary = rowsOf(outcome->summary.path);
    REQUIRE(summary.size() == 2);
    CHECK(summary[1].join(u' ') == s("2026 1 1 通常 2 2 0 100000 0 100000 0 0 2"));
    const QString cover = QString::fromUtf8(bytesOf(outcome->cover.path));
    CHECK(cover.contains(s("\"支給決定額の合計（円）\",\"100000\"")));
    CHECK(cover.contains(QString::fromLatin1(outcome->detail.sha256)));
    CHECK(BenefitExport(town.desk).history(kYear)->front().state == OutgoingState::Written);

    // The same again on the same day: nothing changed, and nothing is overwritten.
    const auto again = BenefitExport(town.desk).write({.year = kYear}, folder);
    REQUIRE(again);
    CHECK(again->detail.path.endsWith(u("subsidy_detail_20261122_2.csv")));
    CHECK(filesIn(folder).size() == 6);
}

TEST_CASE("the office's file holds neither account nor telephone nor loss", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const ClaimId id = town.grantedFor("髙橋 凛", "タカハシ リン");
    (void)town.people.mobile(town.load(id).person, "09012345678");
    const auto outcome = BenefitExport(town.desk).write(
        {.year = kYear, .profile = u("benefit-office")}, folderOf(reg));
    REQUIRE(outcome);
    const QString text = QString::fromUtf8(bytesOf(outcome->detail.path));
    CHECK(text.contains(s("髙橋 凛")));
    for (const char* hidden : {"09012345678", "0012345", "ﾀｶﾊｼ", "中央二丁目", "サンプル産院",
                               "口座", "電話", "転帰", "2026-07-20"}) {
        INFO(hidden);
        CHECK_FALSE(text.contains(s(hidden)));
    }
}

TEST_CASE("a name the encoding cannot hold is listed before any file exists", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    (void)town.grantedFor("𠮷田 結", "ヨシダ ユイ");
    (void)town.grantedFor("森 鷗子", "モリ オウコ");
    BenefitExport exports(town.desk);
    CHECK(exports.preview({.year = kYear})->mayLeave()); // UTF-8 holds every name

    const ExportQuestion question{.year = kYear, .encoding = TextEncoding::Cp932};
    const QString folder = folderOf(reg);
    const auto preview = exports.preview(question);
    REQUIRE(preview);
    REQUIRE(preview->characters.size() == 2);
    const ExportCharacter& tsuchiyoshi = preview->characters[0];
    CHECK(tsuchiyoshi.row == 2);
    CHECK(tsuchiyoshi.header == s("氏名"));
    CHECK(tsuchiyoshi.character == s("𠮷"));
    CHECK(tsuchiyoshi.codePoints == u("U+20BB7"));
    CHECK(tsuchiyoshi.replacement == s("吉"));
    CHECK(preview->characters[1].replacement == s("鴎"));
    CHECK(saidIn(*preview) ==
          QStringList{u("E32 benefit.replaced name W"), u("E32 benefit.replaced name W")});
    CHECK(codesOf(exports.write(question, folder)).front() == u("benefit.notReady"));
    CHECK(filesIn(folder).isEmpty());
    CHECK(exports.history(kYear)->empty());

    // The town decides once for every file to come.
    SubstitutionBook book(town.desk);
    REQUIRE(book.decide(s("𠮷"), s("吉")));
    REQUIRE(book.decide(s("鷗"), s("鴎")));
    const auto outcome = exports.write(question, folder);
    REQUIRE(outcome);
    const QByteArray bytes = bytesOf(outcome->detail.path);
    CHECK(bytes.contains("\x8B\x67\x93\x63")); // 吉田 in Shift_JIS
    CHECK_FALSE(bytes.contains("\xFC\xFC"));
    CHECK(outcome->replaced.size() == 2);
    // The register keeps what was written.
    CHECK(exports.preview({.year = kYear})->rows[0].value(u("name")) == s("𠮷田 結"));
}

TEST_CASE("a decision about a character must help", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    SubstitutionBook book(reg.desk());
    CHECK(codeOf(book.decide(s("吉"), s("吉"))) == u("benefit.substitutionNeedless"));
    CHECK(codeOf(book.decide(s("𠮷田"), s("吉田"))) == u("benefit.substitutionNeedless"));
    CHECK(codeOf(book.decide(s("\uE000"), s("吉"))) == u("benefit.substitutionPrivate"));
    CHECK(codeOf(book.decide(s("𠮷"), s("鷗"))) == u("benefit.substitutionUnwritable"));
    CHECK(codeOf(book.decide(s("𠮷"), s(" "))) == u("benefit.substitutionUnwritable"));
    CHECK(book.list().empty());
    auto nurse = reg.deskOf(u("mori"), {Role::Nurse});
    CHECK(codeOf(SubstitutionBook(*nurse).decide(s("𠮷"), s("吉"))) == u("permission.denied"));
}

TEST_CASE("what changed since the last file is told, and must be accepted", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const ClaimId id = town.grantedFor("髙橋 凛", "タカハシ リン");
    const QString folder = folderOf(reg);
    BenefitExport exports(town.desk);
    REQUIRE(exports.write({.year = kYear}, folder));

    // A payment is progress: told, and nobody has to answer for it.
    REQUIRE(town.clerk.markPaid(id, town.load(id).revision, today()));
    auto preview = exports.preview({.year = kYear});
    CHECK(preview->mayLeave());
    REQUIRE(preview->changes.size() == 1);
    CHECK(preview->changes[0].field == u("paidOn"));
    REQUIRE(exports.write({.year = kYear}, folder));

    // Another account is not.
    REQUIRE(town.clerk.undoPayment(id, town.load(id).revision, s("振込不能")));
    REQUIRE(town.clerk.reopen(id, town.load(id).revision, s("口座の誤り")));
    preview = exports.preview({.year = kYear});
    CHECK(saidIn(*preview) == QStringList{u("E36 benefit.rowGone receiptNumber W"),
                                          u("E37 benefit.nothingToWrite  E")});
    ClaimDraft draft = town.load(id).content;
    draft.account->number = u("7654321");
    REQUIRE(town.claims.edit(id, town.load(id).revision, draft));
    REQUIRE(town.claims.check(id, town.load(id).revision));
    REQUIRE(town.decisions.decide(id, town.load(id).revision, {}));
    preview = exports.preview({.year = kYear});
    CHECK(saidIn(*preview) ==
          QStringList{u("E36 benefit.changed accountNumber W"), u("E36 benefit.changed paidOn W")});
    CHECK_FALSE(exports.write({.year = kYear}, folder));
    REQUIRE(town.claims.acknowledge(id, preview->findings, s("口座の訂正")));
    REQUIRE(exports.write({.year = kYear}, folder));
}

TEST_CASE("a protected address stays out unless an approver says why", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    const ClaimId id = town.grantedFor("髙橋 凛", "タカハシ リン");
    const PersonId mother = town.load(id).person;
    (void)town.people.mobile(mother, "09012345678");
    const PersonId other =
        town.people.person("髙橋 剛", "タカハシ ツヨシ", "1990-01-01", Sex::Male);
    REQUIRE(town.people.protections.add(
        {.person = mother, .startedOn = iso("2026-04-01"), .endsOn = {}, .otherParty = other}));
    const QString folder = folderOf(reg);
    BenefitExport exports(town.desk);
    const auto preview = exports.preview({.year = kYear});
    REQUIRE(preview);
    CHECK(saidIn(*preview) == QStringList{u("E31 benefit.addressHidden addressText W")});
    CHECK(preview->hidden == 1);
    REQUIRE(town.claims.acknowledge(id, preview->findings, s("住所なしで提出")));
    const auto without = exports.write({.year = kYear}, folder);
    REQUIRE(without);
    const QString text = QString::fromUtf8(bytesOf(without->detail.path));
    CHECK_FALSE(text.contains(s("中央二丁目")));
    CHECK_FALSE(text.contains(u("09012345678")));

    auto clerk = reg.deskOf(u("kato"), {Role::Clerk});
    const ExportQuestion reveal{.year = kYear, .revealReason = s("事務所の求め")};
    CHECK(codesOf(BenefitExport(*clerk).write(reveal, folder)) ==
          QStringList{u("permission.denied")});
    const auto with = BenefitExport(*town.approver).preview(reveal);
    REQUIRE(with);
    CHECK(with->hidden == 1); // a preview opens nothing
}

TEST_CASE("a year in which nothing was decided has no file", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    (void)town.add(town.first(town.pregnancy(town.mother())));
    const auto preview = BenefitExport(town.desk).preview({.year = kYear});
    REQUIRE(preview);
    CHECK(saidIn(*preview) == QStringList{u("E37 benefit.nothingToWrite  E")});
    const QString folder = folderOf(reg);
    CHECK(codesOf(BenefitExport(town.desk).write({.year = kYear}, folder)) ==
          QStringList{u("benefit.notReady"), u("benefit.nothingToWrite")});
    CHECK(filesIn(folder).isEmpty());
    CHECK(codesOf(BenefitExport(town.desk).preview({.year = kYear, .profile = u("nothing")})) ==
          QStringList{u("profile.unknown")});
    auto nurse = reg.deskOf(u("mori"), {Role::Nurse});
    CHECK(codesOf(BenefitExport(*nurse).preview({.year = kYear})) ==
          QStringList{u("permission.denied")});
}

TEST_CASE("everything that is open about a year is told in one list", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    (void)town.grantedFor("𠮷田 結", "ヨシダ ユイ");
    const ClaimId open = town.add(town.first(town.pregnancy(town.mother())));
    const auto findings = [&](std::optional<TextEncoding> encoding) {
        return said(
            BenefitExport(town.desk).openFindings({.year = kYear, .encoding = encoding}).value());
    };
    CHECK(findings({}) == QStringList{u("E27 benefit.interviewMissing interviewAtNoticeOn W")});
    CHECK(findings(TextEncoding::Cp932) ==
          QStringList{u("E32 benefit.replaced name W"),
                      u("E27 benefit.interviewMissing interviewAtNoticeOn W")});
    town.acceptAll(open);
    CHECK(findings({}).isEmpty());
}

TEST_CASE("all warnings of a file are accepted with one reason, its errors are not",
          "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    (void)town.grantedFor("𠮷田 結", "ヨシダ ユイ");
    (void)town.grantedFor("森 鷗子", "モリ オウコ");
    BenefitExport exports(town.desk);
    const ExportQuestion question{.year = kYear, .encoding = TextEncoding::Cp932};
    CHECK(codesOf(exports.acceptWarnings(question, {})) == QStringList{u("benefit.reasonMissing")});
    CHECK(exports.acceptWarnings(question, s("候補でよい")).value() == 2);
    CHECK(exports.acceptWarnings(question, s("候補でよい")).value() == 0);
    CHECK(exports.preview(question)->mayLeave());

    const ClaimId gone = town.grantedFor("髙橋 凛", "タカハシ リン");
    REQUIRE(town.people.persons.recordDeath(town.load(gone).person, iso("2026-11-20")));
    CHECK(exports.acceptWarnings(question, s("候補でよい")).value() == 0);
    CHECK_FALSE(exports.preview(question)->mayLeave());
}

TEST_CASE("a folder that is not there leaves nothing behind", "[benefitExport]") {
    BANSO_DESK_ON_BOTH(reg);
    BenefitTown town(reg);
    (void)town.grantedFor("髙橋 凛", "タカハシ リン");
    CHECK(codesOf(BenefitExport(town.desk).write({.year = kYear}, reg.path(u("nowhere")))) ==
          QStringList{u("file.noFolder")});
    CHECK(BenefitExport(town.desk).history(kYear)->empty());
    CHECK(OutgoingFileJournal(town.desk).askAboutIntents() == 0);
}

TEST_CASE("whatever is granted, rows and summary add up to the same", "[benefitExport]") {
    rc::prop("sum of rows = sum of lines", [] {
        std::vector<ClaimFacts> claims;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            ClaimFacts facts = *rc::gen::arbitrary<bool>() ? secondClaim() : firstClaim();
            facts.claim.id = ClaimId(i + 1);
            facts.payee.id = PersonId(*rc::gen::inRange(1, 4));
            const int fetuses = *rc::gen::inRange(1, 4);
            if (facts.isSecond())
                facts.claim.content.fetusCount = fetuses;
            facts.claim.amounts = {50'000 * fetuses, *rc::gen::inRange(0, 50'000)};
            facts.claim.decision->amount = facts.claim.amounts.payable();
            facts.claim.content.isTransitional = *rc::gen::arbitrary<bool>();
            if (*rc::gen::arbitrary<bool>())
                facts.claim.repaidAmount = *rc::gen::inRange(1, 50'000);
            claims.push_back(std::move(facts));
        }
        std::vector<BenefitRow> rows;
        for (const ClaimFacts& facts : claims)
            rows.emplace_back(facts, BenefitTerms::defaults(), RowContext{});
        const BenefitSummary summary = summaryOf(claims);
        RC_ASSERT(totalsOf(rows) == summary.totals);
        RC_ASSERT(summary.totals.claims == count);
    });
    const BenefitTerms terms = BenefitTerms::defaults();
    FindingList list(std::nullopt, terms);
    compareTotals({.claims = 2, .decided = 100'000}, {.claims = 2, .decided = 100'000},
                  {.claims = 2, .decided = 99'999}, list);
    CHECK(said(list.take()) == QStringList{u("E38 benefit.totalsDiffer amountDecided E")});
}
