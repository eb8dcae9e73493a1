#include "core/outreach/batches/SendCost.h"
#include "core/security/ViewLog.h"
#include "tests/core/outreach/Sending.h"

#include <QFile>

using namespace banso;
using banso::test::People;
using banso::test::Sending;
using banso::test::textOf;
using banso::test::u8;

namespace {

BatchCounts sum(int withheld, int waiting, int handedOver, int recalled) {
    return {withheld + waiting + handedOver + recalled, withheld, waiting, handedOver, recalled};
}

} // namespace

namespace Catch {
template <>
struct StringMaker<BatchCounts> {
    static std::string convert(const BatchCounts& c) {
        return std::to_string(c.selected) + " = " + std::to_string(c.withheld) + " withheld + " +
               std::to_string(c.waiting) + " waiting + " + std::to_string(c.handedOver) +
               " handed over + " + std::to_string(c.recalled) + " recalled";
    }
};
} // namespace Catch

TEST_CASE("the way is proposed by ladder, notice and gate", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto withSms = town.home();
    const auto withLine = town.home();
    const auto byPost = town.home();
    const auto optedOut = town.home();
    const auto own = town.home();
    town.sms(withSms);
    town.line(withLine);
    town.sms(optedOut);
    REQUIRE(town.people.contacts.optOut(
        OptOutChannel::Sms, u8("090%1").arg(10000000 + optedOut.family().value()), u8("本人")));
    town.sms(own);
    town.landline(own);
    REQUIRE(LadderService(reg.desk(), town.listeners)
                .setOrder(own.family(), {SendChannel::Phone, SendChannel::Sms}));
    const SendBatchId batch = town.prepared();
    CHECK(town.shape(batch, withSms) == u8("waiting sms"));
    CHECK(town.shape(batch, withLine) == u8("waiting line"));
    CHECK(town.shape(batch, byPost) == u8("waiting post"));
    CHECK(town.shape(batch, optedOut) == u8("waiting post"));
    CHECK(town.shape(batch, own) == u8("waiting phone"));
    CHECK(town.batchBook.counts(batch) == sum(0, 5, 0, 0));
    CHECK(town.findings() == QString());
    const auto rungs = ItemGate(reg.desk()).explain(town.item(batch, optedOut));
    REQUIRE(rungs.size() == 4);
    CHECK(rungs[0].reasons == GateReasons{GateReason::OptedOut});
    CHECK(rungs[1].reasons == GateReasons{GateReason::NoContact});
    CHECK(rungs[2].reasons.empty());
}

TEST_CASE("twins get one item, one letter, and both their duties are done", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto twins = town.twins();
    const SendBatchId batch = town.released();
    CHECK(town.batchBook.counts(batch) == sum(0, 1, 0, 0));
    const SendItem item = town.item(batch, twins);
    CHECK(town.items.children(item.id) == twins.children);
    CHECK(town.items.duties(item.id).size() == 2);
    CHECK(town.lastAttempt(batch, twins).body.contains(u8("子 一郎・子 二郎 さん")));
    town.exported(batch);
    CHECK_FALSE(town.isOpen(twins, "C04N"));
    CHECK(town.findings() == QString());
}

TEST_CASE("a batch goes out whole, and again only what has come to wait since", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    const auto b = town.home();
    const auto c = town.home();
    const auto d = town.home();
    town.sms(a);
    town.line(b);
    town.landline(d);
    const SendBatchId batch = town.prepared();
    REQUIRE(town.batches.setChannel(town.item(batch, d).id, town.item(batch, d).revision,
                                    SendChannel::Phone));
    CHECK(town.shape(batch, d) == u8("waiting phone"));
    CHECK(town.item(batch, d).isChannelChosen);
    CHECK(BatchExport(reg.desk()).write(batch, town.folder(), town.job).error().code ==
          ErrorCode("batch.notReleased"));
    REQUIRE(town.batches.release(batch, 1, town.job));
    CHECK(town.batchBook.find(batch)->state == BatchState::Released);
    CHECK(town.findings() == QString());

    const auto report = town.exported(batch);
    REQUIRE(report.files.size() == 5); // the call list is a table and a sheet
    CHECK(report.counts == sum(0, 0, 4, 0));
    CHECK(town.batchBook.find(batch)->state == BatchState::Closed);
    const QString sms = textOf(report.files[0].file.path);
    CHECK(sms.startsWith(u8("管理番号|電話番号|本文\n")));
    CHECK(sms.contains(u8("0901000000%1").arg(a.family().value())));
    CHECK(
        sms.contains(u8("【サンプル市】健診のご案内です。12月18日(金) 13:15受付、保健センター。")));
    CHECK_FALSE(sms.contains(u8("相沢")));
    CHECK(textOf(report.files[1].file.path).contains(u8("|U%1|").arg(b.family().value())));
    CHECK(report.files[2].kind == OutgoingKind::Letters);
    CHECK(report.files[2].file.rows == 1);
    CHECK(textOf(report.files[3].file.path).contains(u8("江口 笑|0583")));
    for (const ExportedFile& file : report.files)
        CHECK(fateOf(file.file) == FileFate::Whole);
    CHECK(town.lastAttempt(batch, c).serial ==
          u8("%1-00001-").arg(batch.value(), 5, 10, QChar(u'0')) +
              town.lastAttempt(batch, c).serial->last(1));
    for (const auto& home : {a, b, c, d})
        CHECK_FALSE(town.isOpen(home, "C04N"));
    CHECK(town.isOpen(d, "call"));
    CHECK(ViewLog::ofSubject(reg.desk(), subjectOf(a.mother.person), 9)->front().kind ==
          ViewKind::Output);
    CHECK(BatchExport(reg.desk()).write(batch, town.folder(), town.job).error().code ==
          ErrorCode("batch.nothingWaits"));
    CHECK(town.findings() == QString());
}

TEST_CASE("what a named person must look at waits for her", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    REQUIRE(town.people.protections.add({.person = home.mother.person,
                                         .startedOn = Sending::day("2026-04-01"),
                                         .endsOn = Sending::day("2027-03-31")}));
    town.extractOf("2026-11-21");
    const SendBatchId batch = town.prepared();
    CHECK(town.shape(batch, home) == u8("withheld post protection"));
    const auto row = SendView(reg.desk()).rows(batch)->front();
    CHECK(row.contact->isMasked());
    const SendItem item = town.item(batch, home);
    CHECK(town.batches.confirm(item.id, item.revision, {GateReason::Unverified})
              .error()
              .front()
              .code == ErrorCode("item.reasonNotThere"));
    CHECK(town.batches.confirm(item.id, item.revision + 1, {GateReason::Protection})
              .error()
              .front()
              .kind == ErrorKind::Conflict);
    const auto approver = reg.deskOf(QStringLiteral("approver"), {Role::Approver});
    CHECK(BatchService(*approver)
              .confirm(item.id, item.revision, {GateReason::Protection})
              .error()
              .front()
              .kind == ErrorKind::Denied);
    REQUIRE(town.batches.confirm(item.id, item.revision, {GateReason::Protection}));
    CHECK(town.shape(batch, home) == u8("waiting post protection"));
    CHECK(town.item(batch, home).confirmedBy == reg.desk().session().actor().key());
    REQUIRE(town.batches.release(batch, 1, town.job));
    CHECK(town.exported(batch).files.size() == 1);
}

TEST_CASE("what stops is not confirmed away", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const SendBatchId batch = town.prepared();
    REQUIRE(town.people.persons.recordDeath(home.mother.person, Sending::day("2026-11-21")));
    CHECK(town.shape(batch, home) == u8("withheld post deceased"));
    const SendItem item = town.item(batch, home);
    CHECK(town.batches.confirm(item.id, item.revision, {GateReason::Deceased}).error().front() ==
          refused("gate.stopped", {}, {u8("deceased")}));
    CHECK(town.batches.release(batch, 1, town.job).error().front().code ==
          ErrorCode("batch.nothingWaits"));
}

TEST_CASE("held back by hand, and let go again", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const SendBatchId batch = town.prepared();
    SendItem item = town.item(batch, home);
    CHECK(town.batches.hold(item.id, item.revision, u8(" ")).error().front().code ==
          ErrorCode("item.reasonMissing"));
    REQUIRE(town.batches.hold(item.id, item.revision, u8("訪問で渡す")));
    CHECK(town.shape(batch, home) == u8("withheld post held"));
    item = town.item(batch, home);
    CHECK(item.heldBecause == u8("訪問で渡す"));
    CHECK(town.batches.confirmAll(batch, GateReason::Held).value() == 1);
    CHECK(town.shape(batch, home) == u8("waiting post"));
    CHECK_FALSE(town.item(batch, home).heldBecause);
}

TEST_CASE("a release that is not what was seen is not done", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    const auto b = town.home();
    const SendBatchId batch = town.prepared();
    // Nobody tells outreach: the extract merely grows old.
    reg.clock.set(Sending::day("2026-12-10"));
    const auto refusedRelease = town.batches.release(batch, 1, town.job);
    CHECK(refusedRelease.error().front() == conflict("batch.itemsChanged", {}, {u8("2")}));
    CHECK(town.shape(batch, a) == u8("withheld post register_old"));
    CHECK(town.batchBook.find(batch)->state == BatchState::Draft);
    CHECK(town.attempts.ofItem(town.item(batch, b).id).empty());
    CHECK(town.batches.confirmAll(batch, GateReason::RegisterOld).value() == 2);
    REQUIRE(town.batches.release(batch, 1, town.job));
    CHECK(town.batches.release(batch, 2, town.job).error().front().code ==
          ErrorCode("batch.notDraft"));
    CHECK(town.findings() == QString());
}

TEST_CASE("a letter that cannot be printed keeps the whole batch back", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto fine = town.home();
    const auto odd = town.home();
    const Person person = PersonRepository(reg.db()).find(odd.mother.person).value();
    PersonDraft draft = person.draft();
    draft.name = u8("\xee\x80\x80田 某"); // a private use character: nobody knows its shape
    REQUIRE(town.people.persons.update(person.id, person.revision, draft));
    const SendBatchId batch = town.prepared();
    const auto released = town.batches.release(batch, 1, town.job);
    REQUIRE_FALSE(released);
    CHECK(released.error().front().code == ErrorCode("letter.glyphMissing"));
    CHECK(town.batchBook.counts(batch) == sum(0, 2, 0, 0));
    CHECK(town.attempts.ofItem(town.item(batch, fine).id).empty());
    CHECK(town.findings() == QString());
}

TEST_CASE("the same notice does not go out twice within its interval", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const SendBatchId first = town.prepared();
    const SendBatchId second = town.prepared();
    CHECK(town.shape(first, home) == u8("waiting post"));
    CHECK(town.shape(second, home) == u8("withheld post within_interval"));
    REQUIRE(town.batches.release(first, 1, town.job));
    town.exported(first);
    const SendItem item = town.item(second, home);
    REQUIRE(town.batches.setChannel(item.id, item.revision, std::nullopt));
    CHECK(town.shape(second, home) == u8("withheld post within_interval;nothing_due"));
    reg.clock.set(Sending::day("2026-12-06"));
    town.extractOf("2026-12-05");
    const SendItem later = town.item(second, home);
    REQUIRE(town.batches.setChannel(later.id, later.revision, std::nullopt));
    CHECK(town.shape(second, home) == u8("withheld post nothing_due"));
}

TEST_CASE("what is not sent is recalled; what a service has is not", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    const auto b = town.home();
    town.sms(a);
    const SendBatchId batch = town.released();
    SendItem item = town.item(batch, b);
    REQUIRE(town.batches.recall(item.id, item.revision, u8("日程の変更")));
    CHECK(town.shape(batch, b) == u8("recalled post"));
    CHECK(town.lastAttempt(batch, b).state == AttemptState::Recalled);
    CHECK(town.exported(batch).files.size() == 1);
    CHECK(town.batchBook.counts(batch) == sum(0, 0, 1, 1));
    item = town.item(batch, a);
    CHECK(town.batches.recall(item.id, item.revision, {}).error().code ==
          ErrorCode("item.alreadyGone"));
    CHECK(town.isOpen(b, "C04N"));
    const SendBatchId next = town.prepared();
    CHECK(town.batches.recallAll(next, u8("不要")).value() == 1);
    CHECK(town.batchBook.find(next)->state == BatchState::Closed);
    CHECK(town.findings() == QString());
}

TEST_CASE("a printed letter is asked back and taken out by its serial", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const SendBatchId batch = town.released();
    town.exported(batch);
    const SendItem item = town.item(batch, home);
    REQUIRE(town.batches.recall(item.id, item.revision, u8("日程の変更")));
    LetterPull pull(reg.desk());
    REQUIRE(pull.open().size() == 1);
    const PullRequest request = pull.open().front();
    CHECK(request.serial == town.lastAttempt(batch, home).serial);
    CHECK(town.isOpen(home, "letter.pull"));
    LetterReturn returns(reg.desk(), town.listeners);
    CHECK(returns.confirmPosted(batch).error().code == ErrorCode("pull.open"));
    const bool isFound = GENERATE(true, false);
    REQUIRE(pull.resolve(request.id, request.revision,
                         isFound ? PullResolution::Pulled : PullResolution::AlreadyPosted));
    CHECK(town.batchBook.counts(batch) == (isFound ? sum(0, 0, 0, 1) : sum(0, 0, 1, 0)));
    CHECK(town.isOpen(home, "C04N") == isFound);
    CHECK_FALSE(town.isOpen(home, "letter.pull"));
    CHECK(pull.resolve(request.id, request.revision + 1, PullResolution::Pulled).error().code ==
          ErrorCode("pull.resolved"));
    CHECK(returns.confirmPosted(batch).value() == 0);
    CHECK(town.findings() == QString());
}

TEST_CASE("preparing refuses what has no meaning", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const auto code = [&](const PrepareWish& wish) {
        return town.preparation.prepare(wish, town.job).error().code;
    };
    const auto session = town.session();
    CHECK(code({.notice = u8("NONE"), .isDue = true}) == ErrorCode("notice.unknown"));
    CHECK(code({.notice = u8("C04N"), .isDue = true}) == ErrorCode("batch.sessionNeeded"));
    CHECK(code({.notice = u8("C04N"), .session = CheckupSessionId(99), .isDue = true}) ==
          ErrorCode("session.notFound"));
    CHECK(code({.notice = u8("C10N"), .session = session, .isDue = true}) ==
          ErrorCode("batch.sessionOther"));
    CHECK(
        code({.notice = u8("C04N"), .session = town.session("C04", "2026-11-21"), .isDue = true}) ==
        ErrorCode("session.off"));
    CHECK(code({.notice = u8("P08"), .isDue = true}) == ErrorCode("batch.nobody"));
    CHECK(code({.notice = u8("C04N"), .session = session, .families = {FamilyId(999)}}) ==
          ErrorCode("family.notFound"));
    const auto approver = reg.deskOf(QStringLiteral("approver"), {Role::Approver});
    CHECK(BatchPreparation(*approver)
              .prepare({.notice = u8("C04N"), .session = session, .isDue = true}, town.job)
              .error()
              .kind == ErrorKind::Denied);
    // Chosen by hand although nothing is due: said, and asked.
    const auto byHand = town.preparation.prepare(
        {.notice = u8("C10N"), .session = town.session("C10"), .families = {home.family()}},
        town.job);
    REQUIRE(byHand);
    CHECK(town.shape(*byHand, home) == u8("withheld post nothing_due"));
}

TEST_CASE("notices tell for how many families they are due, and batches what they cost",
          "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    town.sms(a);
    town.twins();
    const auto notices = SendView(reg.desk()).notices().value();
    const auto due = [&](const char* key) {
        for (const NoticeDue& one : notices)
            if (one.notice.key == QLatin1String(key))
                return one.families;
        return -1;
    };
    CHECK(due("C04N") == 2);
    CHECK(due("C10N") == 0);
    const SendBatchId batch = town.prepared();
    const auto before = costOf(reg.desk(), batch).value();
    REQUIRE(before.size() == 2);
    CHECK(before[0].channel == SendChannel::Sms);
    CHECK(before[0].amount == 330);
    CHECK(before[1].amount == 11000);
    REQUIRE(town.batches.release(batch, 1, town.job));
    CHECK(costOf(reg.desk(), batch)->at(0).units == 1);
}

TEST_CASE("texts and sheets are shown as they will be", "[batch]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto a = town.home();
    const auto b = town.home();
    town.sms(a);
    const SendBatchId batch = town.prepared();
    SendView view(reg.desk());
    CHECK(
        view.text(town.item(batch, a).id)->body.startsWith(u8("【サンプル市】健診のご案内です。")));
    const auto sheet = view.sheet(town.item(batch, b).id);
    REQUIRE(sheet);
    CHECK(sheet->recipient.name == u8("石井 郁"));
    CHECK(sheet->recipient.postcode == u8("501-6082"));
    CHECK(sheet->recipient.address.front() == u8("岐阜県サンプル市中央二丁目2-1"));
    CHECK(sheet->title == u8("4か月児健康診査のお知らせ"));
    CHECK(view.sheet(town.item(batch, a).id).error().front().code ==
          ErrorCode("letter.otherChannel"));
    REQUIRE(town.batches.release(batch, 1, town.job));
    const auto frozen = view.sheet(town.item(batch, b).id);
    REQUIRE(frozen);
    CHECK(frozen->pageCount == 1);
    CHECK(frozen->serial.text() == town.lastAttempt(batch, b).serial);
}
