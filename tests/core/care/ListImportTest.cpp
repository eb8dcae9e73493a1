// Notices and sessions that come in as lists: shown first, then taken, bad rows told by name.
#include "core/care/imports/CheckupSessionList.h"
#include "core/care/imports/PregnancyNoticeList.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/imports/ImportService.h"
#include "tests/support/CareTown.h"
#include "tests/support/Precompiled.h"

#include <QFile>

using namespace banso;
using banso::test::CareTown;
using banso::test::People;

namespace {

QString u(const char* text) {
    return QString::fromUtf8(text);
}

/// Lists that a clerk takes in.
struct Lists {
    explicit Lists(test::TestDesk& desk)
        : reg(desk), town(desk), clerk(reg.deskOf(u("clerk"), {Role::Clerk})) {
        reg.clock.set(People::day("2026-08-20"));
    }

    ImportOutcome take(ImportJob& job, const char* profile, const char* rows) {
        const QString path = reg.path(u("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(rows);
        file.close();
        JobControl control;
        ImportService service(*clerk);
        const qint64 before = changes();
        const auto preview = service.preview(job, {path, *ProfileShelf::in(u(profile))}, control);
        REQUIRE(preview);
        CHECK(changes() == before);
        const auto outcome = service.apply(job, *preview, control);
        REQUIRE(outcome);
        CHECK(outcome->counts == preview->counts);
        return *outcome;
    }
    ImportOutcome takeNotices(const char* rows) {
        PregnancyNoticeListImport job(town.registry, town.careNews);
        return take(job, "notices", rows);
    }
    ImportOutcome takeSessions(const char* rows) {
        CheckupSessionListImport job(town.careNews);
        return take(job, "sessions", rows);
    }
    qint64 changes() {
        static const Query<qint64> kChanges{"test.changes", "SELECT COUNT(*) FROM change_log"};
        return reg.db().one(kChanges);
    }

    test::TestDesk& reg;
    CareTown town;
    std::unique_ptr<Desk> clerk;
};

QStringList codes(const std::vector<RowFinding>& findings) {
    QStringList list;
    for (const RowFinding& finding : findings)
        list.append(QString::number(finding.row) + u' ' + finding.error.code.toString());
    return list;
}

} // namespace

TEST_CASE("a list of notices records what the counter would have", "[import][notices]") {
    BANSO_DESK_ON_BOTH(reg);
    Lists lists(reg);
    const auto rin = lists.town.people.mother("髙橋 凛", "タカハシ リン", "1995-05-01");
    const PersonId megumi =
        lists.town.people.person("加藤 恵", "カトウ メグミ", "1990-01-01", Sex::Female);
    const auto outcome = lists.takeNotices(
        "氏名,生年月日,届出日,出産予定日,届出時妊娠週数,胎児数,初産経産,電話番号,届出者,"
        "心拍確認日,里帰り,備考\n"
        "高橋　凛,H7.5.1,R8.8.20,R9.3.10,11,2,初産,090-1111-2222,代理,R8.7.10,あり,双胎\n"
        "カトウ　メグミ,1990-01-01,2026-08-19,2027-04-01,,,,,,,,\n");
    CHECK(outcome.counts.good == 2);
    CHECK(outcome.counts.of(NoticeEvent::kAdded) == 2);
    CHECK(outcome.counts.of(NoticeEvent::kPhoneAdded) == 1);
    CHECK(lists.town.open(rin.family) ==
          QStringList{u("N00 2027-03-24..2027-03-24"), u("P01 2026-08-20..2026-09-03"),
                      u("P08 2026-12-16..2026-12-30"), u("P08R 2026-12-31..2027-01-20")});
    const Pregnancy twins = lists.town.pregnancyRows.ofPerson(rin.person).front();
    CHECK(twins.fetusCount == 2);
    CHECK(twins.notifiedBy == NoticeBy::Proxy);
    CHECK(twins.parity == Parity::Primipara);
    CHECK(twins.stayPlanned == YesNo::Yes);
    CHECK(twins.heartbeatOn == People::day("2026-07-10"));
    CHECK(twins.noticeGestationDays == 78); // 11w1d by the due date, and "11" on the paper
    CHECK(twins.note == u("双胎"));
    const Pregnancy other = lists.town.pregnancyRows.ofPerson(megumi).front();
    CHECK(other.fetusCount == 1);
    CHECK(other.parity == Parity::Unknown);
    CHECK(other.notifiedBy == NoticeBy::Unknown);
    CHECK(lists.town.isInLine(other.family));
    CHECK(lists.town.careNews.recorded == std::vector{twins.id, other.id});
    const auto points = ContactRepository(reg.db()).ofPerson(rin.person);
    REQUIRE(points.size() == 1);
    CHECK(points[0].consent == Consent::Unknown);

    const auto again = lists.takeNotices("氏名,生年月日,届出日,出産予定日,電話番号\n"
                                         "髙橋　凛,H7.5.1,R8.8.20,R9.3.10,09011112222\n");
    CHECK(again.counts.changes() == 0);
    CHECK(again.counts.unchanged == 1);
}

TEST_CASE("what a form would ask about, a list does not get past", "[import][notices]") {
    BANSO_DESK_ON_BOTH(reg);
    Lists lists(reg);
    const auto rin = lists.town.people.mother("髙橋 凛", "タカハシ リン", "1995-05-01");
    lists.town.pregnancy(rin, "2027-03-10");
    (void)lists.town.people.mother("加藤 恵", "カトウ メグミ", "1990-01-01", "3-3");
    (void)lists.town.people.person("渡邉 剛", "ワタナベ ツヨシ", "1988-01-02", Sex::Male);
    (void)lists.town.people.mother("中村 春", "ナカムラ ハル", "1990-01-02", "5-5");
    (void)lists.town.people.mother("小林 夏", "コバヤシ ナツ", "1990-01-03", "6-6");
    (void)lists.town.people.mother("山本 秋", "ヤマモト アキ", "1990-01-04", "7-7");
    lists.town.pregnancy(lists.town.people.mother("佐藤 冬", "サトウ フユ", "1990-01-05", "8-8"),
                         "2027-03-01");
    (void)lists.town.people.mother("伊藤 京", "イトウ ミヤコ", "1969-01-01", "4-4");
    const auto outcome =
        lists.takeNotices("氏名,生年月日,届出日,出産予定日,届出時妊娠週数,胎児数\n"
                          "髙橋　凛,H7.5.1,R8.8.20,R9.3.20,,\n"     // another due date
                          "髙橋　凛,H7.5.1,R8.8.10,R9.5.20,,\n"     // once more
                          "加藤　恵,H2.1.1,R8.8.20,R9.3.10,22,\n"   // weeks and day differ
                          "中村　春,H2.1.2,R8.8.20,R12.3.10,,\n"    // years away
                          "小林　夏,H2.1.3,R8.8.21,R9.3.10,,\n"     // tomorrow's notice
                          "渡邉　剛,S63.1.2,R8.8.20,R9.3.10,,\n"    // a man
                          "山本　秋,H2.1.4,R8.8.20,R9.3.11,11,99\n" // 99 fetuses
                          "なまえ　ない,H2.1.1,R8.8.20,R9.3.10,,\n" // nobody
                          "伊藤　京,S44.1.1,R8.8.20,R9.3.10,11,1\n" // 57, and so it is
                          "佐藤　冬,H2.1.5,R8.7.1,R9.1.20,,\n");    // one is on record
    CHECK(codes(outcome.report.rejections()) ==
          QStringList{
              u("2 noticeList.eddDiffers"), u("3 import.duplicate"), u("4 sure.eddGestation"),
              u("5 pregnancy.eddImpossible"), u("6 pregnancy.noticeFuture"), u("7 sure.motherSex"),
              u("8 pregnancy.fetusCount"), u("9 import.personUnknown"), u("11 pregnancy.ongoing")});
    CHECK(outcome.counts.good == 1);
    CHECK(outcome.counts.of(NoticeEvent::kAdded) == 1);
    CHECK(codes(outcome.report.remarks()) == QStringList{u("10 sure.motherAge")});
}

TEST_CASE("who may not import, or not plan, takes no list in", "[import]") {
    BANSO_DESK_ON_BOTH(reg);
    Lists lists(reg);
    JobControl control;
    QFile file(reg.path(u("list.csv")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("事業,開催日,受付開始,会場\nC04,R8.12.18,13:00,センター\n");
    file.close();
    CheckupSessionListImport job(lists.town.careNews);
    const auto nurse = reg.deskOf(u("hosaka"), {Role::Nurse});
    const auto asNurse = ImportService(*nurse).preview(
        job, {file.fileName(), *ProfileShelf::in(u("sessions"))}, control);
    REQUIRE_FALSE(asNurse);
    CHECK(asNurse.error().kind == ErrorKind::Denied);
}

TEST_CASE("the year's sessions come in as a list", "[import][sessions]") {
    BANSO_DESK_ON_BOTH(reg);
    Lists lists(reg);
    const auto outcome = lists.takeSessions(
        "事業,開催日,受付開始,受付終了,会場,定員,備考\n"
        "4か月児健診,R8.12.18,13:00,13:30,福祉健康センター,20,\n"
        "４ヶ月児健診,R9.1.15,１３時,,福祉健康センター,,\n"
        "c16,2027-01-20,9:30,,公民館,,予備日 1/27\n"
        "4か月児健診,R8.12.18,13:00,,公民館,,\n" // the same key twice: both are refused
        "体操教室,R9.1.15,13:00,,公民館,,\n"
        "3歳児健診,R9.1.15,25:00,,公民館,,\n"
        "3歳児健診,R9.1.15,13:00,12:00,公民館,,\n"
        "C30,R9.1.16,13:00,,公民館,0,\n");
    CHECK(codes(outcome.report.rejections()) ==
          QStringList{u("2 import.duplicate"), u("5 import.duplicate"), u("6 session.kindUnknown"),
                      u("7 session.time"), u("8 session.closesBefore"), u("9 session.capacity")});
    const auto sessions =
        lists.town.sessions.between(People::day("2026-12-01"), People::day("2027-12-31"));
    REQUIRE(sessions.size() == 2);
    CHECK(sessions[0].kind == u("C04"));
    CHECK(sessions[0].startsAt == u("13:00"));
    CHECK(sessions[1].kind == u("C16"));
    CHECK(sessions[1].startsAt == u("09:30"));
    CHECK(sessions[1].note == u("予備日 1/27"));
    CHECK_FALSE(sessions[1].capacity);

    const auto moved = lists.takeSessions("事業,開催日,受付開始,会場,定員\n"
                                          "C04,R9.1.15,13:00,公民館,12\n"
                                          "C16,R9.1.20,9:30,公民館,\n");
    CHECK(moved.counts.of(SessionEvent::kUpdated) == 1);
    CHECK(moved.counts.unchanged == 1);
    const auto now =
        lists.town.sessions.between(People::day("2027-01-15"), People::day("2027-01-20"));
    CHECK(now[0].place == u("公民館"));
    CHECK(now[0].capacity == 12);
    CHECK(now[1].note == u("予備日 1/27"));
    CHECK(lists.town.careNews.sessions == std::vector{now[0].id});

    REQUIRE(lists.town.sessions.cancel(now[0].id, now[0].revision));
    const auto cancelled = lists.takeSessions("事業,開催日,受付開始,会場\n"
                                              "C04,R9.1.15,13:00,公民館\n");
    CHECK(codes(cancelled.report.rejections()) == QStringList{u("2 sessionList.cancelled")});
}

TEST_CASE("a session takes no more children than it has places", "[checkup]") {
    BANSO_DESK_ON_BOTH(reg);
    Lists lists(reg);
    const auto mother = lists.town.people.mother();
    const PregnancyId id = lists.town.pregnancy(mother, "2026-08-25", 2);
    lists.town.birth(id, {"髙橋 蒼", "髙橋 海"});
    const auto session = lists.town.sessions.add({.kind = u("C04"),
                                                  .heldOn = People::day("2026-12-18"),
                                                  .startsAt = u("13:00"),
                                                  .place = u("センター"),
                                                  .closesAt = u("13:30"),
                                                  .capacity = 1});
    REQUIRE(session);
    CHECK(lists.town.sessions.eligible(*session)->size() == 2);
    CHECK(lists.town.sessions.placeEligible(*session) == 1);
    CHECK(lists.town.sessions.placeEligible(*session) == 0);
    CHECK(lists.town.attendances.ofSession(*session).size() == 1);
    CHECK(lists.town.isInLine(mother.family));
}
