#include "core/outreach/notices/NoticeService.h"
#include "tests/core/outreach/Sending.h"

using namespace banso;
using banso::test::People;
using banso::test::Sending;
using banso::test::u8;

namespace {

/// A family with a number, and a batch that would reach it by SMS; each test spoils something.
struct Prepared {
    explicit Prepared(test::TestDesk& reg) : town(reg), home(town.home()) {}
    /// As it would be prepared now; what was prepared before is out of the way.
    QString shape(const char* notice = "C04N") {
        const SendBatchId batch = town.prepared(notice);
        const QString found = town.shape(batch, home);
        REQUIRE(town.batches.recallAll(batch, u8("試し")));
        return found;
    }
    ContactPointId number() { return town.sms(home); }
    template <class Change>
    void numberWith(Change change) {
        ContactDraft draft{.kind = ContactKind::Mobile,
                           .value = u8("09010000001"),
                           .consent = Consent::Given,
                           .verifiedOn = town.desk.clock.today()};
        change(draft);
        REQUIRE(town.people.contacts.put(home.mother.person, draft));
    }
    /// Without post and phone to fall back on.
    void onlySms() {
        REQUIRE(LadderService(town.desk.desk(), town.listeners)
                    .setOrder(home.family(), {SendChannel::Sms}));
    }
    Sending town;
    Sending::Home home;
};

void setState(test::TestDesk& reg, PersonId person, PersonState state) {
    auto tx = reg.write();
    PersonRepository(reg.db()).setState(person, state, std::nullopt);
    tx.commit();
}

} // namespace

TEST_CASE("deaths, moves and splits stop a notice", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    const auto [name, expected] =
        GENERATE(table<std::string, std::string>({{"mother moved", "moved_out"},
                                                  {"child moved", "moved_out"},
                                                  {"child died", "infant_death"},
                                                  {"child elsewhere", "adopted_away;nothing_due"},
                                                  {"mother died", "deceased"},
                                                  {"father died", "bereavement"}}));
    CAPTURE(name);
    const PersonId child = p.home.children[0];
    const auto second = p.town.home();
    if (name == "mother moved")
        setState(reg, p.home.mother.person, PersonState::MovedOut);
    if (name == "child moved")
        setState(reg, child, PersonState::MovedOut);
    if (name == "child died")
        REQUIRE(p.town.people.persons.recordDeath(child, Sending::day("2026-11-10")));
    if (name == "mother died")
        REQUIRE(
            p.town.people.persons.recordDeath(p.home.mother.person, Sending::day("2026-11-10")));
    if (name == "father died") {
        const PersonId father =
            p.town.people.person("相沢 守", "アイザワ マモル", "1990-01-01", Sex::Male, "1-1");
        REQUIRE(p.town.people.families.addMember(p.home.family(), father, FamilyRole::Related,
                                                 u8("父")));
        REQUIRE(p.town.people.persons.recordDeath(father, Sending::day("2026-11-10")));
    }
    const SendBatchId batch = p.town.prepared();
    if (name == "child elsewhere") {
        REQUIRE(
            p.town.people.families.moveChildren(p.home.family(), second.mother.person, {child}));
        CHECK(p.town.shape(batch, p.home).contains(u8("adopted_away")));
    } else {
        CHECK(p.town.shape(batch, p.home) ==
              u8("withheld post ") + QString::fromStdString(expected));
    }
}

TEST_CASE("after a loss only what was asked for is said", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    const PregnancyId pregnancy = p.town.pregnancy(p.home, "2027-02-01", 2);
    p.town.due(p.home, p.home.mother.person, "P08",
               {QStringLiteral("pregnancy"), pregnancy.value()});
    CHECK(p.shape("P08") == u8("waiting post"));
    p.town.lose(pregnancy, 1, "2026-11-15");
    // One of two: the pregnancy goes on, everybody takes care.
    CHECK(p.shape("P08") == u8("withheld post consideration"));
    CHECK(p.shape() == u8("withheld post consideration"));
    p.town.lose(pregnancy, 2, "2026-11-16");
    CHECK(p.shape("P08") == u8("withheld post loss"));
    const auto letter = p.town.preparation.prepare(
        {.notice = u8("G01"), .families = {p.home.family()}}, p.town.job);
    CHECK(p.town.shape(*letter, p.home) == u8("withheld post consideration;named_release"));
    // Only a nurse lets it go.
    const SendItem item = p.town.item(*letter, p.home);
    const auto clerk = reg.deskOf(QStringLiteral("clerk"), {Role::Clerk});
    CHECK(BatchService(*clerk)
              .confirm(item.id, item.revision, {GateReason::NamedRelease})
              .error()
              .front()
              .kind == ErrorKind::Denied);
    REQUIRE(p.town.batches.confirm(item.id, item.revision, {GateReason::NamedRelease}));
    CHECK(p.town.item(*letter, p.home).state == ItemState::Waiting);
    // Nobody condoles without a loss.
    const auto other = p.town.home();
    const auto wrong =
        p.town.preparation.prepare({.notice = u8("G01"), .families = {other.family()}}, p.town.job);
    CHECK(p.town.shape(*wrong, other) == u8("withheld post no_loss;named_release"));
}

TEST_CASE("nothing is said about a birth of which nobody knows", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    const PregnancyId pregnancy = p.town.pregnancy(p.home, "2026-11-21");
    p.town.due(p.home, p.home.mother.person, "S01",
               {QStringLiteral("pregnancy"), pregnancy.value()});
    CHECK(p.shape("S01") == u8("withheld post outcome_unknown"));
    CHECK(p.shape() == u8("waiting post")); // the elder child's check-up
}

TEST_CASE("the other party learns nothing", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    const PersonId father =
        p.town.people.person("相沢 剛", "アイザワ ツヨシ", "1990-01-01", Sex::Male, "77-7");
    const ProtectionDraft measure{.person = p.home.mother.person,
                                  .startedOn = Sending::day("2026-04-01"),
                                  .endsOn = Sending::day("2027-03-31"),
                                  .otherParty = father,
                                  .covered = {p.home.children[0]}};
    p.number();
    REQUIRE(p.town.people.protections.add(measure));
    CHECK(p.shape() == u8("withheld sms protection"));

    SECTION("not by a number that he has too") {
        REQUIRE(p.town.people.contacts.put(
            father, {.kind = ContactKind::Mobile,
                     .value = u8("090%1").arg(10000000 + p.home.family().value())}));
        CHECK(p.shape() == u8("withheld post protection"));
        p.onlySms();
        CHECK(p.shape().startsWith(u8("withheld - other_party;protection")));
    }
    SECTION("not at the address where he lives") {
        REQUIRE(p.town.people.persons.setHome(father, {.address = {.prefecture = u8("岐阜県"),
                                                                   .city = u8("サンプル市"),
                                                                   .town = u8("中央二丁目"),
                                                                   .block = u8("1-1"),
                                                                   .building = QString(),
                                                                   .postcode = u8("5016082")}}));
        REQUIRE(LadderService(reg.desk(), p.town.listeners)
                    .setOrder(p.home.family(), {SendChannel::Post}));
        CHECK(p.shape() == u8("withheld - other_party;protection"));
    }
    SECTION("not as the addressee of his own family") {
        const auto his = p.town.people.families.ensureFor(father).value();
        REQUIRE(p.town.people.families.moveChildren(p.home.family(), father, p.home.children));
        const auto batch = p.town.preparation.prepare(
            {.notice = u8("C04N"), .session = p.town.session(), .families = {his}}, p.town.job);
        REQUIRE(batch);
        const SendItem item = p.town.items.ofFamily(*batch, his).value();
        CHECK(item.state == ItemState::Withheld);
        CHECK(item.reasons.contains(GateReason::OtherParty));
    }
}

TEST_CASE("a register that nobody looked into asks first", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    reg.clock.set(Sending::day("2026-12-05"));
    CHECK(p.shape() == u8("withheld post register_old"));
    p.town.extractOf("2026-12-04");
    CHECK(p.shape() == u8("waiting post"));
}

TEST_CASE("a number must be theirs, wanted, and known to be right", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    const auto with = [&](auto change) {
        p.numberWith(change);
        p.onlySms();
        return p.shape();
    };
    CHECK(with([](ContactDraft&) {}) == u8("waiting sms"));
    CHECK(with([](ContactDraft& d) { d.consent = Consent::Unknown; }) ==
          u8("withheld - no_consent"));
    CHECK(with([](ContactDraft& d) { d.consent = Consent::Refused; }) ==
          u8("withheld - opted_out"));
    CHECK(with([](ContactDraft& d) { d.verifiedOn.reset(); }) == u8("withheld sms unverified"));
    CHECK(with([](ContactDraft& d) { d.blockedUntil = Sending::day("2026-11-22"); }) ==
          u8("withheld - blocked_until"));
    CHECK(with([](ContactDraft& d) { d.blockedUntil = Sending::day("2026-11-21"); }) ==
          u8("waiting sms"));
    CHECK(with([](ContactDraft& d) { d.sharedWith = u8("夫"); }) ==
          u8("waiting sms read_by_others"));
    CHECK(with([](ContactDraft& d) { d.neutralOnly = true; }) == u8("waiting sms"));
    const auto stranger = p.town.home();
    REQUIRE(p.town.people.contacts.put(stranger.mother.person,
                                       {.kind = ContactKind::Mobile, .value = u8("09010000001")}));
    CHECK(with([](ContactDraft&) {}) == u8("withheld sms shared_number"));
    REQUIRE(p.town.people.contacts.markDead(u8("09010000001"), u8("560")));
    CHECK(p.shape() == u8("withheld - contact_dead"));
}

TEST_CASE("a town's own text is looked through", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    p.number();
    p.onlySms();
    const auto admin = reg.deskOf(QStringLiteral("admin"), {Role::Administrator});
    NoticeService notices(*admin);
    const auto say = [&](const char* body) {
        REQUIRE(notices.put({u8("C04N"), SendChannel::Sms, u8("ja"), Sending::day("2026-11-22"),
                             QString(), u8(body)}));
        return p.shape();
    };
    CHECK(say("相沢様 健診のご案内です。") == u8("withheld - personal_data"));
    CHECK(say("死産の届出について") == u8("withheld - personal_data"));
    CHECK(say("健診のご案内です。") == u8("waiting sms"));
    p.numberWith([](ContactDraft& d) {
        d.neutralOnly = true;
        d.value = u8("090%1").arg(10000001);
    });
    CHECK(say("赤ちゃんの健診です。") == u8("withheld - not_neutral"));
    Notice notice = NoticeBook(reg.db()).load(u8("C04N"), reg.clock.today()).value();
    notice.validFrom = reg.clock.today();
    notice.channels = {SendChannel::Post};
    REQUIRE(notices.put(notice));
    CHECK(p.shape().contains(u8("channel_not_allowed")));
}

TEST_CASE("a family reads what there is in its language", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    p.number();
    const Person mother = PersonRepository(reg.db()).find(p.home.mother.person).value();
    PersonDraft draft = mother.draft();
    draft.language = u8("vi");
    REQUIRE(p.town.people.persons.update(mother.id, mother.revision, draft));
    const SendBatchId batch = p.town.prepared();
    CHECK(p.town.shape(batch, p.home) == u8("waiting sms other_language"));
    CHECK(SendView(reg.desk()).text(p.town.item(batch, p.home).id)->body.contains(u8("けんしん")));
}

TEST_CASE("namesakes in one batch are told", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    const auto other = p.town.people.mother("相澤 朝子", "アイザワ アサコ", "1990-02-02", "88-8");
    const PersonId child = p.town.people.child(other, "子 三郎", "コ サブロウ", "2026-07-20");
    const Sending::Home namesake{other, {child}};
    p.town.due(namesake, child, "C04N");
    const SendBatchId batch = p.town.prepared();
    CHECK(p.town.shape(batch, p.home) == u8("withheld post same_name"));
    CHECK(p.town.shape(batch, namesake) == u8("withheld post same_name"));
}

TEST_CASE("nobody is put on a call list at night", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Prepared p(reg);
    p.town.landline(p.home);
    REQUIRE(LadderService(reg.desk(), p.town.listeners)
                .setOrder(p.home.family(), {SendChannel::Phone}));
    const SendBatchId batch = p.town.released();
    reg.clock.set(Instant::inJapan(Sending::day("2026-11-22"), 21, 30));
    const ExportReport report = p.town.exported(batch);
    CHECK(report.files.empty());
    CHECK(report.keptBack == 1);
    CHECK(p.town.item(batch, p.home).state == ItemState::Waiting);
    reg.clock.set(Instant::inJapan(Sending::day("2026-11-23"), 9));
    CHECK(p.town.exported(batch).files.size() == 2);
}

TEST_CASE("a notice about a child is due for nobody without one", "[gate][facts]") {
    BANSO_DESK_ON_BOTH(reg);
    Sending town(reg);
    const auto admin = reg.deskOf(QStringLiteral("admin"), {Role::Administrator});
    Notice notice = NoticeBook(reg.db()).load(u8("C04N"), reg.clock.today()).value();
    notice.validFrom = reg.clock.today();
    notice.dutyKinds = {};
    notice.needsSession = false;
    REQUIRE(NoticeService(*admin).put(notice));
    const auto mother = town.people.mother("林 望", "ハヤシ ノゾミ", "1990-01-01", "9-9");
    const auto batch =
        town.preparation.prepare({.notice = notice.key, .families = {mother.family}}, town.job);
    REQUIRE(batch);
    CHECK(town.items.ofFamily(*batch, mother.family)->reasons.contains(GateReason::NothingDue));
}
