#include "core/registry/imports/ImportRepository.h"
#include "tests/core/outreach/Sending.h"

#include <QFile>

using namespace banso;
using banso::test::Sending;
using banso::test::u8;

namespace {

/// Three families whom an SMS was handed over to, and the service's answers.
class Answered {
  public:
    explicit Answered(test::TestDesk& reg)
        : town(reg),
          results(reg.desk(), town.listeners),
          a(town.home()),
          b(town.home()),
          c(town.home()) {
        for (const auto& home : {a, b, c})
            town.sms(home);
        batch = town.released();
        town.exported(batch);
    }
    QString key(const Sending::Home& home) {
        return town.attempts.ofItem(town.item(batch, home).id).front().sendKey;
    }
    QString row(const Sending::Home& home, const char* status, const char* at, int parts = 1) {
        return u8("%1,,%2,,,%3,%4\n").arg(key(home), u8(status)).arg(parts).arg(QLatin1String(at));
    }
    Validated<ResultReport> read(const QString& rows, const char* profile = "sms-result",
                                 std::optional<SendBatchId> of = {}) {
        const QString path = town.desk.path(u8("result_%1.csv").arg(++m_files));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(u8("管理番号,電話番号,状態,結果コード,キャリア,通数,処理日時\n").toUtf8());
        file.write(rows.toUtf8());
        file.close();
        return results.read(path, QLatin1String(profile), town.job, of);
    }
    AttemptState state(const Sending::Home& home) {
        return town.attempts.ofItem(town.item(batch, home).id).front().state;
    }

    Sending town;
    ResultImport results;
    Sending::Home a, b, c;
    SendBatchId batch{0};

  private:
    int m_files = 0;
};

} // namespace

TEST_CASE("results are read once, the latest counts", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    Sending& town = answered.town;
    const QString rows = answered.row(answered.a, "送信中", "2026/11/22 09:01:00") +
                         answered.row(answered.a, "配信成功", "2026/11/22 09:05:00", 2) +
                         answered.row(answered.b, "送信中", "2026/11/22 09:01:00");
    const auto report = answered.read(rows);
    REQUIRE(report);
    CHECK(report->rows.read() == 3);
    CHECK(report->applied == 2);
    CHECK(answered.state(answered.a) == AttemptState::Delivered);
    CHECK(answered.state(answered.b) == AttemptState::Accepted);
    CHECK(town.lastAttempt(answered.batch, answered.a).billedUnits == 2);
    CHECK(answered.state(answered.c) == AttemptState::HandedOver);
    // The same again, and something older: nothing happens, nothing is kept.
    for (const QString& again : {rows, answered.row(answered.a, "圏外", "2026/11/22 09:02:00")}) {
        const auto second = answered.read(again);
        REQUIRE(second);
        CHECK(second->applied == 0);
        CHECK_FALSE(second->import);
    }
    CHECK(answered.state(answered.a) == AttemptState::Delivered);
    CHECK(town.findings() == QString());
    // The duty to read results in ends with the last of them.
    DutyBook duties(reg.desk());
    const Date far = Sending::day("2027-12-31");
    CHECK(duties.openOfKind(u8("send.result"), far).size() == 1);
    REQUIRE(answered.read(answered.row(answered.b, "着信済", "2026/11/22 10:00:00") +
                          answered.row(answered.c, "着信済", "2026/11/22 10:00:00")));
    CHECK(duties.openOfKind(u8("send.result"), far).empty());
}

TEST_CASE("a dead number is dead everywhere and its family goes to the next way", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    Sending& town = answered.town;
    const QString number = town.lastAttempt(answered.batch, answered.a).contactValue;
    const auto grandmother = town.home();
    REQUIRE(town.people.contacts.put(grandmother.mother.person,
                                     {.kind = ContactKind::Mobile, .value = number}));
    REQUIRE(answered.read(answered.row(answered.a, "電話番号なし", "2026/11/22 09:05:00")));
    ContactRepository contacts(reg.db());
    for (const PersonId person : contacts.personsWith(number))
        CHECK(contacts.ofPerson(person).front().state == ContactState::Dead);
    CHECK(town.shape(answered.batch, answered.a) == u8("waiting post"));
    CHECK(town.isOpen(answered.a, "send.fallback"));
    CHECK(town.batchBook.find(answered.batch)->state == BatchState::Released);
    CHECK(town.findings() == QString());
    const auto report = town.exported(answered.batch);
    REQUIRE(report.files.size() == 1);
    CHECK(report.files[0].kind == OutgoingKind::Letters);
    CHECK(report.files[0].file.rows == 1);
    CHECK_FALSE(town.isOpen(answered.a, "send.fallback"));
    CHECK(town.item(answered.batch, answered.a).state == ItemState::HandedOver);
    CHECK(town.attempts.ofItem(town.item(answered.batch, answered.a).id).size() == 2);
    CHECK(town.findings() == QString());
}

TEST_CASE("who refuses is not written to on that number again", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    const QString number = answered.town.lastAttempt(answered.batch, answered.a).contactValue;
    REQUIRE(answered.read(answered.row(answered.a, "受信拒否", "2026/11/22 09:05:00")));
    const auto optOuts = ContactRepository(reg.db()).optOutsOf(number);
    REQUIRE(optOuts.size() == 1);
    CHECK(optOuts[0].channel == OptOutChannel::Sms);
    CHECK(answered.town.shape(answered.batch, answered.a) == u8("waiting post"));
}

TEST_CASE("a code that nobody knows is unknown, a key that nobody knows is kept aside",
          "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    Sending& town = answered.town;
    const QString rows = answered.row(answered.a, "謎", "2026/11/22 09:05:00") +
                         u8("zzzzzz-1-1-1,,配信成功,,,1,2026/11/22 09:05:00\n") +
                         u8(",,配信成功,,,1,2026/11/22 09:05:00\n") +
                         answered.row(answered.b, "配信成功", "いつか");
    const auto report = answered.read(rows);
    REQUIRE(report);
    CHECK(report->rows.rejected() == 2);
    CHECK(report->quarantined == 2);
    CHECK(answered.state(answered.a) == AttemptState::Unknown);
    CHECK(town.lastAttempt(answered.batch, answered.a).resultCode == u8("謎"));
    CHECK(answered.state(answered.b) == AttemptState::HandedOver);
    CHECK(town.isOpen(answered.a, "send.check"));
    CHECK(town.shape(answered.batch, answered.a) == u8("handed_over sms"));
    const auto quarantine = answered.results.quarantine();
    REQUIRE(quarantine.size() == 2);
    CHECK(quarantine[0].problem == u8("unknownCode"));
    CHECK(quarantine[1].problem == u8("unknownKey"));
    REQUIRE(answered.read(rows));
    CHECK(answered.results.quarantine().size() == 2);
    REQUIRE(answered.results.resolveQuarantined(quarantine[1].id, quarantine[1].revision,
                                                u8("他部署")));
    CHECK(answered.results.quarantine().size() == 1);

    // Somebody found out.
    const AttemptId id = town.lastAttempt(answered.batch, answered.a).id;
    CHECK(answered.results.decide(id, AttemptState::Posted).error().code ==
          ErrorCode("attempt.notAnAnswer"));
    const bool wasDelivered = GENERATE(true, false);
    REQUIRE(answered.results.decide(id, wasDelivered ? AttemptState::Delivered
                                                     : AttemptState::Unreachable));
    CHECK_FALSE(town.isOpen(answered.a, "send.check"));
    CHECK(town.item(answered.batch, answered.a).state ==
          (wasDelivered ? ItemState::HandedOver : ItemState::Waiting));
    CHECK(answered.results.decide(id, AttemptState::Delivered).error().code ==
          ErrorCode("attempt.notAsked"));
    CHECK(town.findings() == QString());
}

TEST_CASE("a batch's results are of that batch", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    const QString row = answered.row(answered.a, "配信成功", "2026/11/22 09:05:00");
    CHECK(answered.read(row, "sms-result", SendBatchId(99)).error().front().code ==
          ErrorCode("batch.notFound"));
    const auto other = answered.town.home();
    answered.town.sms(other);
    const SendBatchId second = answered.town.released();
    const auto aside = answered.read(row, "sms-result", second);
    REQUIRE(aside);
    CHECK(aside->quarantined == 1);
    CHECK(answered.results.quarantine().front().problem == u8("otherBatch"));
    CHECK(answered.state(answered.a) == AttemptState::HandedOver);
    REQUIRE(answered.read(row, "sms-result", answered.batch));
    CHECK(answered.state(answered.a) == AttemptState::Delivered);
}

TEST_CASE("delivered after all calls the next try off, while it has not left", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    Sending& town = answered.town;
    REQUIRE(answered.read(answered.row(answered.a, "圏外", "2026/11/22 09:05:00")));
    CHECK(town.shape(answered.batch, answered.a) == u8("waiting post"));
    const bool hasLeft = GENERATE(false, true);
    if (hasLeft)
        town.exported(answered.batch);
    REQUIRE(answered.read(answered.row(answered.a, "配信成功", "2026/11/22 09:30:00")));
    CHECK(answered.state(answered.a) == AttemptState::Delivered);
    CHECK(town.item(answered.batch, answered.a).state == ItemState::HandedOver);
    CHECK(town.lastAttempt(answered.batch, answered.a).state ==
          (hasLeft ? AttemptState::HandedOver : AttemptState::Recalled));
    CHECK_FALSE(town.isOpen(answered.a, "send.fallback"));
    CHECK(town.findings() == QString());
}

TEST_CASE("without another way a nurse is told", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    Sending& town = answered.town;
    REQUIRE(LadderService(reg.desk(), town.listeners)
                .setOrder(answered.a.family(), {SendChannel::Sms}));
    REQUIRE(answered.read(answered.row(answered.a, "電源OFF", "2026/11/22 09:05:00")));
    const SendItem item = town.item(answered.batch, answered.a);
    CHECK(item.state == ItemState::Withheld);
    CHECK_FALSE(item.channel);
    CHECK(town.isOpen(answered.a, "send.unreached"));
    REQUIRE(town.batches.setChannel(item.id, item.revision, SendChannel::Post));
    CHECK(town.shape(answered.batch, answered.a) == u8("waiting post"));
    CHECK(town.exported(answered.batch).files.size() == 1);
    CHECK_FALSE(town.isOpen(answered.a, "send.unreached"));
    CHECK(town.findings() == QString());
}

TEST_CASE("a service that answers has got the file", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    town.sms(home);
    const SendBatchId batch = town.released();
    // Killed between the promise and what follows: the file is unknown.
    Attempt attempt = town.lastAttempt(batch, home);
    OutgoingFileJournal journal(reg.desk());
    {
        auto tx = reg.desk().write();
        const auto file = journal.intend(OutgoingKind::Sms, u8("vendor"), batch,
                                         {town.desk.path(u8("sms.csv")), "00", 1, 1});
        town.attempts.putInFile(attempt.id, file);
        tx.commit();
    }
    CHECK(journal.askAboutIntents() == 1);
    const QString path = reg.path(u8("answer.csv"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(u8("管理番号,状態,処理日時\n%1,配信成功,2026/11/22 09:05:00\n")
                   .arg(attempt.sendKey)
                   .toUtf8());
    file.close();
    REQUIRE(ResultImport(reg.desk(), town.listeners).read(path, u8("sms-result"), town.job));
    CHECK(journal.unknown().empty());
    CHECK(town.lastAttempt(batch, home).state == AttemptState::Delivered);
    CHECK(town.item(batch, home).state == ItemState::HandedOver);
    CHECK(town.findings() == QString());
}

TEST_CASE("a result file must be one, and who reads it may", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Answered answered(reg);
    CHECK(answered.read(QString(), "nobody").error().front().code == ErrorCode("profile.unknown"));
    CHECK(answered.read(QString(), "contacts").error().front().code ==
          ErrorCode("result.profileUnfit"));
    CHECK(answered.results.read(reg.path(u8("none.csv")), u8("sms-result"), answered.town.job)
              .error()
              .front()
              .code == ErrorCode("file.notThere"));
    const auto approver = reg.deskOf(QStringLiteral("approver"), {Role::Approver});
    CHECK(ResultImport(*approver, answered.town.listeners)
              .read(reg.path(u8("none.csv")), u8("sms-result"), answered.town.job)
              .error()
              .front()
              .kind == ErrorKind::Denied);
    CHECK(answered.results.usualProfile(SendChannel::Sms) == u8("sms-result"));
    CHECK(answered.results.usualProfile(SendChannel::Line) == u8("line-result"));
}

TEST_CASE("a letter that comes back suspends its address", "[results]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    town.landline(home);
    REQUIRE(LadderService(reg.desk(), town.listeners)
                .setOrder(home.family(), {SendChannel::Post, SendChannel::Phone}));
    const SendBatchId batch = town.released();
    LetterReturn returns(reg.desk(), town.listeners);
    const QString serial = *town.lastAttempt(batch, home).serial;
    CHECK(returns.record(serial, u8("moved")).error().code == ErrorCode("return.notSent"));
    town.exported(batch);
    CHECK(returns.confirmPosted(batch).value() == 1);
    CHECK(returns.record(u8("00001-00001-A"), u8("moved")).error().code ==
          ErrorCode("letter.serialCheck"));
    CHECK(returns.record(LetterSerial::of(77, 1)->text(), u8("moved")).error().code ==
          ErrorCode("return.serialUnknown"));
    CHECK(returns.record(serial, u8("tired")).error().code == ErrorCode("return.reasonUnknown"));
    REQUIRE(returns.record(serial, u8("unknown_address")));
    CHECK(returns.record(serial, u8("moved")).error().code == ErrorCode("return.already"));
    CHECK(town.lastAttempt(batch, home).channel == SendChannel::Phone);
    CHECK(town.shape(batch, home) == u8("waiting phone"));
    CHECK(town.isOpen(home, "letter.returned"));
    DestinationRepository destinations(reg.db());
    CHECK(destinations.of(home.mother.person, reg.clock.today())->isSuspended);
    const auto next =
        town.preparation.prepare({.notice = u8("N04N"), .families = {home.family()}}, town.job);
    CHECK(town.item(*next, home).channel == SendChannel::Phone);
    const auto suspension = destinations.openSuspensions(home.family()).front();
    REQUIRE(town.people.contacts.liftSuspension(home.family(), suspension.id, suspension.revision,
                                                u8("確認済")));
    CHECK_FALSE(town.isOpen(home, "letter.returned"));
    CHECK(town.findings() == QString());
}

TEST_CASE("calls go on until somebody was reached or often enough", "[results][calls]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    town.landline(home);
    REQUIRE(LadderService(reg.desk(), town.listeners)
                .setOrder(home.family(), {SendChannel::Phone, SendChannel::Post}));
    const SendBatchId batch = town.released();
    CallService calls(reg.desk(), town.listeners);
    const AttemptId call = town.lastAttempt(batch, home).id;
    CHECK(calls.record(call, {.result = u8("talked")}).error().code == ErrorCode("call.notOnList"));
    town.exported(batch);
    CHECK(calls.record(call, {.result = u8("sang")}).error().code ==
          ErrorCode("call.resultUnknown"));
    CHECK(calls.record(call, {.result = u8("talked"), .calledAt = reg.clock.now().plusSeconds(60)})
              .error()
              .code == ErrorCode("call.future"));
    CHECK(calls.record(call, {.result = u8("call_back"), .promisedAt = reg.clock.now()})
              .error()
              .code == ErrorCode("call.promisePast"));
    CHECK(calls.record(call, {.result = u8("no_answer")}) == AttemptState::HandedOver);
    const auto duty = [&] {
        return DutyBook(reg.desk()).findByOrigin(u8("outreach:call:%1").arg(call.value())).value();
    };
    CHECK(duty().dueOn == Sending::day("2026-11-22"));
    CHECK(duty().reasonArguments == u8("2;afternoon"));
    const bool isReached = GENERATE(true, false);
    reg.clock.set(Instant::inJapan(Sending::day("2026-11-23"), 14));
    if (isReached) {
        CHECK(calls.record(call, {.result = u8("talked"), .talkedTo = TalkedTo::Person}) ==
              AttemptState::Called);
        CHECK(town.shape(batch, home) == u8("handed_over phone"));
    } else {
        CHECK(calls.record(call, {.result = u8("voicemail"), .hasLeftMessage = true}) ==
              AttemptState::HandedOver);
        CHECK(calls.record(call, {.result = u8("busy")}) == AttemptState::NotReached);
        CHECK(town.shape(batch, home) == u8("waiting post"));
        CHECK(calls.of(call).size() == 3);
    }
    CHECK_FALSE(town.isOpen(home, "call"));
    CHECK(town.findings() == QString());
}

TEST_CASE("a wrong number is dead and the next one is called", "[results][calls]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    town.landline(home);
    town.sms(home);
    REQUIRE(LadderService(reg.desk(), town.listeners)
                .setOrder(home.family(), {SendChannel::Phone, SendChannel::Post}));
    const SendBatchId batch = town.released();
    town.exported(batch);
    CallService calls(reg.desk(), town.listeners);
    const Attempt first = town.lastAttempt(batch, home);
    CHECK(calls.record(first.id, {.result = u8("not_in_use")}) == AttemptState::InvalidNumber);
    const Attempt second = town.lastAttempt(batch, home);
    CHECK(second.channel == SendChannel::Phone);
    CHECK(second.contactValue != first.contactValue);
    CHECK(town.shape(batch, home) == u8("waiting phone"));
    town.exported(batch);
    CHECK(calls.record(second.id, {.result = u8("blocked")}) == AttemptState::Refused);
    CHECK(ContactRepository(reg.db()).optOutsOf(second.contactValue).front().channel ==
          OptOutChannel::Phone);
    CHECK(town.shape(batch, home) == u8("waiting post"));
    CHECK(town.findings() == QString());
}

TEST_CASE("the next call comes at another time of day, a promise first", "[calls]") {
    const auto at = [](const char* day, int hour) {
        return Instant::inJapan(Sending::day(day), hour);
    };
    const CallPolicy policy;
    const auto next = [&](std::vector<Instant> tries, std::optional<Instant> promise = {}) {
        const auto call = nextCall(tries, promise, policy);
        return call ? call->day.iso() + u' ' + keyOf(call->slot) : u8("enough");
    };
    CHECK(next({at("2026-11-20", 9)}) == u8("2026-11-20 afternoon"));
    CHECK(next({at("2026-11-20", 9), at("2026-11-20", 14)}) == u8("2026-11-23 evening"));
    CHECK(next({at("2026-11-20", 18)}) == u8("2026-11-23 morning"));
    CHECK(next({at("2026-11-20", 9), at("2026-11-23", 9)}) == u8("2026-11-23 afternoon"));
    CHECK(next({at("2026-11-20", 9), at("2026-11-20", 14), at("2026-11-20", 18)}) ==
          u8("2026-11-23 morning"));
    CHECK(next({at("2026-11-20", 9), at("2026-11-20", 14), at("2026-11-23", 18)}) == u8("enough"));
    CHECK(next({at("2026-11-20", 9), at("2026-11-20", 14), at("2026-11-23", 18)},
               at("2026-11-24", 16)) == u8("2026-11-24 afternoon"));
}

TEST_CASE("calling ends, never too early, never on a full day", "[calls][property]") {
    rc::prop("until enough tries on enough days", [] {
        const CallPolicy policy{*rc::gen::inRange(1, 6), *rc::gen::inRange(1, 4),
                                *rc::gen::inRange(1, 4)};
        std::vector<Instant> tries{Instant::inJapan(Sending::day("2026-11-20"), 9)};
        while (const auto next = nextCall(tries, {}, policy)) {
            RC_ASSERT(tries.size() < 40u);
            RC_ASSERT(next->day >= tries.back().japanDate());
            const auto onThatDay = std::count_if(tries.begin(), tries.end(), [&](Instant at) {
                return at.japanDate() == next->day;
            });
            RC_ASSERT(onThatDay < policy.mostPerDay);
            static const std::map<CallSlot, int> hours{
                {CallSlot::Morning, 10}, {CallSlot::Afternoon, 14}, {CallSlot::Evening, 18}};
            tries.push_back(Instant::inJapan(next->day, hours.at(next->slot)));
        }
        RC_ASSERT(static_cast<int>(tries.size()) >= policy.leastTries);
    });
}
