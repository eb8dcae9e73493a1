#include "tests/core/outreach/Sending.h"
#include "tests/support/CareTown.h"

using namespace banso;
using banso::test::Sending;
using banso::test::u8;

TEST_CASE("a death withholds what is unsent in the same transaction", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto bereaved = town.home();
    const auto other = town.home();
    town.sms(bereaved);
    const SendBatchId batch = town.released();
    const bool isReleased = GENERATE(true, false);
    const SendBatchId draft = isReleased ? batch : town.prepared();
    {
        // The whole of it, or nothing: what an import does in one transaction.
        auto tx = reg.desk().write();
        REQUIRE(town.people.persons.recordDeath(bereaved.children[0], Sending::day("2026-11-21")));
        CHECK(town.item(batch, bereaved).state == ItemState::Withheld);
    } // given up
    CHECK(town.item(batch, bereaved).state == ItemState::Waiting);
    REQUIRE(town.people.persons.recordDeath(bereaved.children[0], Sending::day("2026-11-21")));
    CHECK(town.shape(batch, bereaved) == u8("withheld sms infant_death"));
    CHECK(town.item(draft, bereaved).state == ItemState::Withheld);
    CHECK(town.shape(batch, other) == u8("waiting post"));
    CHECK(town.exported(batch).files.size() == 1);
    CHECK(town.lastAttempt(batch, bereaved).state == AttemptState::Ready);
    CHECK(town.findings() == QString());
}

TEST_CASE("printed letters come onto the pull list, posted ones do not", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const SendBatchId batch = town.released();
    town.exported(batch);
    const auto [isPosted, days] = GENERATE(table<bool, int>({{false, 0}, {true, 0}, {false, 15}}));
    if (isPosted)
        CHECK(LetterReturn(reg.desk(), town.listeners).confirmPosted(batch).value() == 1);
    reg.clock.set(reg.clock.today().plusDays(days));
    REQUIRE(town.people.persons.recordDeath(home.children[0], Sending::day("2026-11-21")));
    const auto pulls = LetterPull(reg.desk()).open();
    const bool isAsked = !isPosted && days == 0;
    CHECK(pulls.size() == (isAsked ? 1 : 0));
    CHECK(town.isOpen(home, "letter.pull") == isAsked);
    if (isAsked)
        CHECK(pulls[0].reason == u8("infant_death"));
    CHECK(town.item(batch, home).state == ItemState::HandedOver);
}

TEST_CASE("nobody calls a family that must not be called", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    town.landline(home);
    REQUIRE(
        LadderService(reg.desk(), town.listeners).setOrder(home.family(), {SendChannel::Phone}));
    const SendBatchId batch = town.released();
    town.exported(batch);
    CHECK(town.isOpen(home, "call"));
    const PregnancyId pregnancy = town.pregnancy(home, "2027-02-01");
    town.lose(pregnancy, 1, "2026-11-20");
    CHECK_FALSE(town.isOpen(home, "call"));
    CHECK(town.isOpen(home, "send.stop"));
}

TEST_CASE("what changed since it was frozen is looked at again", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const SendBatchId batch = town.released();
    const Attempt before = town.lastAttempt(batch, home);
    REQUIRE(
        town.people.contacts.addMailing(home.mother.person, {.kind = MailingKind::Stay,
                                                             .postcode = u8("1000001"),
                                                             .line1 = u8("東京都千代田区千代田1-1"),
                                                             .from = Sending::day("2026-11-22"),
                                                             .to = Sending::day("2026-12-31"),
                                                             .reason = u8("里帰り")}));
    CHECK(town.shape(batch, home) == u8("withheld post changed"));
    SendItem item = town.item(batch, home);
    REQUIRE(town.batches.confirm(item.id, item.revision, {GateReason::Changed}));
    CHECK(town.shape(batch, home) == u8("waiting post"));
    CHECK(town.attempts.find(before.id)->state == AttemptState::Recalled);
    const Attempt after = town.lastAttempt(batch, home);
    CHECK(after.contactValue.contains(u8("東京都千代田区千代田1-1")));
    CHECK(after.serial != before.serial);
    CHECK(town.exported(batch).files.size() == 1);
    CHECK(town.findings() == QString());
}

TEST_CASE("a cancelled session stops its notices, a moved one asks", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const auto session = town.session();
    const SendBatchId batch = town.released();
    const Command<CheckupSessionId> kMove{"test.moveSession",
                                          "UPDATE checkup_session SET place = '公民館'"
                                          " WHERE checkup_session_id = ?"};
    const Command<CheckupSessionId> kCancel{"test.cancelSession",
                                            "UPDATE checkup_session SET is_cancelled = 1"
                                            " WHERE checkup_session_id = ?"};
    {
        auto tx = reg.write();
        reg.db().run(kMove, session);
        town.listener.sessionChanged(session);
        tx.commit();
    }
    CHECK(town.shape(batch, home) == u8("withheld post changed"));
    {
        auto tx = reg.write();
        reg.db().run(kCancel, session);
        town.listener.sessionChanged(session);
        tx.commit();
    }
    CHECK(town.shape(batch, home) == u8("withheld post session_off;changed"));
}

TEST_CASE("what lets a family be reached again is noticed too", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    REQUIRE(town.people.persons.recordDeath(home.mother.person, Sending::day("2026-11-20")));
    const SendBatchId batch = town.prepared();
    CHECK(town.item(batch, home).state == ItemState::Withheld);
    REQUIRE(town.people.persons.undoDeath(home.mother.person));
    CHECK(town.shape(batch, home) == u8("waiting post"));
    town.sms(home);
    CHECK(town.shape(batch, home) == u8("waiting sms"));
    CHECK(town.findings() == QString());
}

TEST_CASE("what was not released does not leave by itself when it may", "[listener]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto home = town.home();
    const auto other = town.home();
    REQUIRE(town.people.persons.recordDeath(home.mother.person, Sending::day("2026-11-20")));
    const SendBatchId batch = town.released();
    REQUIRE(town.people.persons.undoDeath(home.mother.person));
    CHECK(town.shape(batch, home) == u8("withheld post not_released"));
    CHECK(town.exported(batch).counts.handedOver == 1);
    const SendItem item = town.item(batch, home);
    REQUIRE(town.batches.confirm(item.id, item.revision, {GateReason::NotReleased}));
    CHECK(town.shape(batch, home) == u8("waiting post"));
    CHECK(town.exported(batch).counts.handedOver == 2);
    CHECK(town.findings() == QString());
}

TEST_CASE("care works on from the day its notice left", "[listener][care]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    test::CareTown care(reg);
    const auto mother = care.people.mother("春野 弥生", "ハルノ ヤヨイ");
    const QByteArray edd = reg.clock.today().plusDays(75).iso().toLatin1();
    care.pregnancy(mother, edd.constData());
    REQUIRE(care.duty(mother.family, "P08")->state == DutyState::Open);

    const SendBatchId batch = town.prepared("P08");
    REQUIRE(town.batches.release(batch, town.batchBook.find(batch)->revision, town.job));
    reg.clock.set(reg.clock.today().plusDays(2)); // the answers are counted from today
    const Date before = care.duty(mother.family, "P08R")->dueOn;
    town.exported(batch);
    CHECK(care.duty(mother.family, "P08")->state == DutyState::Done);
    CHECK(care.duty(mother.family, "P08R")->dueOn != before);
    CHECK(care.isInLine(mother.family));

    {
        auto tx = reg.write();
        REQUIRE(LetterPull(reg.desk())
                    .ask(town.items.ofFamily(batch, mother.family).value(), u8("changed")));
        tx.commit();
    }
    LetterPull pulls(reg.desk());
    const PullRequest pull = pulls.open().front();
    REQUIRE(pulls.resolve(pull.id, pull.revision, PullResolution::Pulled));
    CHECK(care.duty(mother.family, "P08")->state == DutyState::Open);
    CHECK(care.duty(mother.family, "P08R")->dueOn == before);
    CHECK(care.isInLine(mother.family));
}
