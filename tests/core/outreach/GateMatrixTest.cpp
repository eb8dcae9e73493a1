// Every reason of the gate, on every channel on which it can be: when something is queued, and
// again when it is about to leave after it was released, with nobody having been told in between.

#include "core/outreach/gate/GateJudge.h"
#include "core/outreach/notices/NoticeService.h"
#include "tests/core/outreach/Sending.h"

#include <QDir>

using namespace banso;
using banso::test::People;
using banso::test::Sending;
using banso::test::u8;

namespace {

using enum SendChannel;

const Command<Date, PersonId> kVerified{
    "test.verified", "UPDATE contact_point SET verified_on = ? WHERE person_id = ?"};
const Command<Consent, PersonId> kConsent{
    "test.consent", "UPDATE contact_point SET consent = ? WHERE person_id = ?"};
const Command<Date, PregnancyId> kEdd{"test.edd",
                                      "UPDATE pregnancy SET edd_on = ? WHERE pregnancy_id = ?"};
const Command<Date, PregnancyId> kLost{
    "test.lost", "UPDATE fetus SET outcome = 'miscarriage', outcome_on = ? WHERE pregnancy_id = ?"};

/// One family, a notice that reaches it by one channel, and hands that change things behind the
/// back of everybody who listens.
struct Stage {
    Stage(test::TestDesk& desk, SendChannel way, const QString& about)
        : reg(desk),
          town(desk),
          quiet(desk.desk(), nobody),
          home(town.home()),
          channel(way),
          notice(about) {
        const PersonId mother = home.mother.person;
        if (way == Sms)
            contact = town.sms(home);
        if (way == Line)
            contact = town.line(home);
        if (way == Phone)
            contact = town.landline(home);
        REQUIRE(LadderService(reg.desk(), nobody).setOrder(home.family(), {way}));
        if (notice == u"P08") {
            pregnancy = town.pregnancy(home, "2027-02-01");
            town.due(home, mother, "P08", {QStringLiteral("pregnancy"), pregnancy->value()});
        }
    }

    template <class Statement, class... Values>
    void write(const Statement& statement, Values... values) {
        auto tx = reg.write();
        reg.db().run(statement, values...);
        tx.commit();
    }
    void setState(PersonId person, PersonState state) {
        auto tx = reg.write();
        PersonRepository(reg.db()).setState(person, state, std::nullopt);
        tx.commit();
    }
    [[nodiscard]] PersonId mother() const { return home.mother.person; }
    [[nodiscard]] PersonId child() const { return home.children[0]; }
    /// The number or reference as it is stored.
    [[nodiscard]] QString value() const {
        const QString family = QString::number(home.family().value());
        return channel == Sms ? QString::number(10000000 + home.family().value()).prepend(u8("090"))
               : channel == Line ? u8("U") + family
                                 : u8("0583") + family.rightJustified(6, u'0');
    }
    [[nodiscard]] ContactDraft sameFor(const QString& name) const {
        return {.kind = channel == Sms    ? ContactKind::Mobile
                        : channel == Line ? ContactKind::Line
                                          : ContactKind::Landline,
                .value = value(),
                .note = name};
    }
    void say(const char* body) {
        const auto admin = reg.deskOf(QStringLiteral("admin"), {Role::Administrator});
        REQUIRE(NoticeService(*admin).put(
            {notice, channel, u8("ja"), reg.clock.today(),
             channel == Line || channel == Post ? u8("ご案内") : QString(), u8(body)}));
    }
    SendItem item(SendBatchId batch) { return town.item(batch, home); }

    test::TestDesk& reg;
    Sending town;
    RegistryListeners nobody;
    People quiet;
    Sending::Home home;
    SendChannel channel;
    QString notice;
    std::optional<ContactPointId> contact;
    std::optional<PregnancyId> pregnancy;
};

struct Spoiler {
    const char* reason;
    std::vector<SendChannel> channels;
    const char* notice;
    void (*spoil)(Stage&);
};

void protect(Stage& s, std::optional<PersonId> otherParty) {
    REQUIRE(s.quiet.protections.add({.person = s.mother(),
                                     .startedOn = Sending::day("2026-04-01"),
                                     .endsOn = Sending::day("2027-03-31"),
                                     .otherParty = otherParty,
                                     .covered = {s.child()}}));
}

/// The other party has the same number, or lives at the address.
void letOtherPartyIn(Stage& s) {
    const PersonId father = s.quiet.person("相沢 剛", "アイザワ ツヨシ", "1990-01-01", Sex::Male,
                                           s.channel == Post ? "1-1" : "77-7");
    if (s.channel != Post)
        REQUIRE(s.quiet.contacts.put(father, s.sameFor(u8("父"))));
    protect(s, father);
}

void optOut(Stage& s) {
    REQUIRE(s.quiet.contacts.optOut(s.channel == Sms    ? OptOutChannel::Sms
                                    : s.channel == Line ? OptOutChannel::Line
                                                        : OptOutChannel::Phone,
                                    s.value(), u8("本人")));
}

/// The same notice, prepared by somebody else and looked at by nobody of us, leaves first.
void sendElsewhere(Stage& s) {
    const auto batch = s.town.preparation.prepare(
        {.notice = s.notice, .session = s.town.session(), .families = {s.home.family()}},
        s.town.job);
    REQUIRE(batch);
    if (const SendItem item = s.item(*batch); !item.reasons.empty())
        REQUIRE(s.town.batches.confirm(item.id, item.revision, item.reasons));
    REQUIRE(s.town.batches.release(*batch, s.town.batchBook.find(*batch)->revision, s.town.job));
    REQUIRE(QDir(s.reg.path(QString())).mkpath(u8("elsewhere")));
    REQUIRE(BatchExport(s.reg.desk()).write(*batch, s.reg.path(u8("elsewhere")), s.town.job));
    REQUIRE(s.item(*batch).state == ItemState::HandedOver);
}

const std::vector<SendChannel> kAll{Sms, Line, Post, Phone};

const std::vector<Spoiler>& spoilers() {
    static const std::vector<Spoiler> all{
        {"deceased", kAll, "C04N",
         [](Stage& s) {
             REQUIRE(s.quiet.persons.recordDeath(s.mother(), Sending::day("2026-11-21")));
         }},
        {"infant_death", kAll, "C04N",
         [](Stage& s) {
             REQUIRE(s.quiet.persons.recordDeath(s.child(), Sending::day("2026-11-21")));
         }},
        {"loss", kAll, "P08",
         [](Stage& s) { s.write(kLost, Sending::day("2026-11-20"), *s.pregnancy); }},
        {"outcome_unknown", kAll, "P08",
         [](Stage& s) { s.write(kEdd, Sending::day("2026-11-01"), *s.pregnancy); }},
        {"moved_out", kAll, "C04N", [](Stage& s) { s.setState(s.child(), PersonState::MovedOut); }},
        {"moved_out", kAll, "P08", [](Stage& s) { s.setState(s.mother(), PersonState::MovedOut); }},
        {"adopted_away", kAll, "C04N",
         [](Stage& s) {
             const PersonId other =
                 s.quiet.person("林 望", "ハヤシ ノゾミ", "1990-01-01", Sex::Female, "9-9");
             REQUIRE(s.quiet.families.moveChildren(s.home.family(), other, {s.child()}));
         }},
        {"protection", kAll, "C04N", [](Stage& s) { protect(s, std::nullopt); }},
        {"other_party", kAll, "C04N", letOtherPartyIn},
        {"opted_out", {Sms, Line, Phone}, "C04N", optOut},
        {"no_consent",
         {Sms, Line},
         "C04N",
         [](Stage& s) { s.write(kConsent, Consent::Unknown, s.mother()); }},
        {"returned",
         {Post},
         "C04N",
         [](Stage& s) {
             const auto address = ResidencyRepository(s.reg.db()).addressKeyNow(s.mother());
             REQUIRE(address);
             REQUIRE(s.quiet.contacts.suspendAddress({.family = s.home.family(),
                                                      .person = s.mother(),
                                                      .addressKey = *address,
                                                      .reason = u8("moved"),
                                                      .serial = u8("x")}));
         }},
        {"unverified",
         {Sms, Line, Phone},
         "C04N",
         [](Stage& s) { s.write(kVerified, Sending::day("2025-11-01"), s.mother()); }},
        {"shared_number",
         {Sms, Line, Phone},
         "C04N",
         [](Stage& s) {
             const auto stranger = s.quiet.mother("林 望", "ハヤシ ノゾミ", "1990-01-01", "9-9");
             REQUIRE(s.quiet.contacts.put(stranger.person, s.sameFor(u8("他人"))));
         }},
        {"within_interval", kAll, "C04N", sendElsewhere},
        {"register_old", kAll, "C04N",
         [](Stage& s) {
             // Everything else is of that day: only the extract is not.
             s.reg.clock.set(Instant::inJapan(Sending::day("2026-12-05"), 9));
         }},
        {"personal_data",
         {Sms, Line},
         "C04N",
         [](Stage& s) { s.say("相沢様 健診のご案内です。"); }},
    };
    return all;
}

/// What the issue names, so that none is forgotten here.
const std::set<std::string> kNamed{
    "deceased",     "loss",       "infant_death",  "outcome_unknown", "moved_out",
    "adopted_away", "protection", "other_party",   "opted_out",       "no_consent",
    "returned",     "unverified", "shared_number", "within_interval", "register_old",
    "personal_data"};

SendBatchId prepared(Stage& s) {
    const auto batch = s.town.preparation.prepare(
        {.notice = s.notice,
         .session = s.notice == u"C04N" ? std::optional(s.town.session()) : std::nullopt,
         .families = {s.home.family()}},
        s.town.job);
    REQUIRE(batch);
    return *batch;
}

void release(Stage& s, SendBatchId batch) {
    const auto released =
        s.town.batches.release(batch, s.town.batchBook.find(batch)->revision, s.town.job);
    if (!released)
        FAIL(joinedKeys(s.item(batch).reasons).toStdString());
}

} // namespace

TEST_CASE("each reason the town was promised is tried on its channels", "[gate][matrix]") {
    std::set<std::string> tried;
    for (const Spoiler& spoiler : spoilers())
        tried.insert(spoiler.reason);
    CHECK(tried == kNamed);
}

TEST_CASE("a reason that is there when something is queued withholds it", "[gate][matrix]") {
    const Dialect dialect = GENERATE(from_range(test::engines()));
    for (const Spoiler& spoiler : spoilers())
        for (const SendChannel channel : spoiler.channels) {
            CAPTURE(dialect, spoiler.reason, keyOf(channel).toStdString());
            test::TestDesk reg(dialect);
            Stage s(reg, channel, QLatin1String(spoiler.notice));
            spoiler.spoil(s);
            const SendItem item = s.item(prepared(s));
            CHECK(item.state == ItemState::Withheld);
            CHECK(item.reasons.contains(*enumOf<GateReason>(u8(spoiler.reason))));
        }
}

TEST_CASE("a reason that came since the release keeps it back at the door", "[gate][matrix]") {
    const Dialect dialect = GENERATE(from_range(test::engines()));
    for (const Spoiler& spoiler : spoilers())
        for (const SendChannel channel : spoiler.channels) {
            CAPTURE(dialect, spoiler.reason, keyOf(channel).toStdString());
            test::TestDesk reg(dialect);
            Stage s(reg, channel, QLatin1String(spoiler.notice));
            const SendBatchId batch = prepared(s);
            release(s, batch);
            REQUIRE(s.item(batch).state == ItemState::Waiting);
            spoiler.spoil(s);
            REQUIRE(QDir(reg.path(QString())).mkpath(u8("out")));
            const auto report =
                BatchExport(reg.desk()).write(batch, reg.path(u8("out")), s.town.job);
            REQUIRE(report);
            CHECK(report->files.empty());
            CHECK(report->keptBack == 1);
            CHECK(QDir(reg.path(u8("out"))).entryList(QDir::Files | QDir::Hidden).isEmpty());
            const SendItem item = s.item(batch);
            CHECK(item.state == ItemState::Withheld);
            CHECK(item.reasons.contains(*enumOf<GateReason>(u8(spoiler.reason))));
            CHECK(s.town.lastAttempt(batch, s.home).state == AttemptState::Ready);
            CHECK(s.town.findings() == QString());
        }
}

namespace {

const Query<QString> kTold{
    "test.told", "SELECT detail FROM send_journal UNION ALL SELECT reason_arguments FROM duty"
                 " UNION ALL SELECT reason FROM letter_pull UNION ALL SELECT reasons FROM send_item"
                 " UNION ALL SELECT details FROM audit_entry"};

void tell(QStringList& told, const Error& error) {
    told << error.code.toString() << error.field << error.arguments;
}
void tell(QStringList& told, const Errors& errors) {
    for (const Error& error : errors)
        tell(told, error);
}
template <class Outcome>
void tellOf(QStringList& told, const Outcome& outcome) {
    if (!outcome)
        tell(told, outcome.error());
}

/// Everything that anybody is told about the batch on its way out, whatever is in its way.
QStringList toldOf(Stage& s, SendBatchId batch) {
    QStringList told;
    BatchService& batches = s.town.batches;
    const auto revision = [&] { return s.item(batch).revision; };
    const SendItemId id = s.item(batch).id;
    tellOf(told, batches.setChannel(id, revision(), s.channel));
    tellOf(told, batches.confirm(id, revision(), s.item(batch).reasons));
    tellOf(told, SendView(s.reg.desk()).sheet(id));
    tellOf(told, batches.release(batch, s.town.batchBook.find(batch)->revision, s.town.job));
    const auto report = BatchExport(s.reg.desk()).write(batch, s.reg.path(u8("none")), s.town.job);
    tellOf(told, report);
    if (report)
        tell(told, report->errors);
    const auto rows = SendView(s.reg.desk()).rows(batch);
    REQUIRE(rows);
    for (const SendRow& row : *rows)
        if (row.contact && row.contact->shown())
            told << *row.contact->shown();
    for (const RungAnswer& rung : ItemGate(s.reg.desk()).explain(s.item(batch)))
        told << joinedKeys(rung.reasons);
    for (const QString& one : s.reg.db().all(kTold))
        told << one;
    return told;
}

} // namespace

TEST_CASE("a protected family's number and address are in no message, whatever happens",
          "[gate][matrix][property]") {
    rc::prop("in no error, row, journal, duty or log", [] {
        test::TestDesk reg(Dialect::Sqlite);
        Stage s(reg, *rc::gen::elementOf(kAll), u8("C04N"));
        const QString secret = s.channel == Post ? u8("中央二丁目1-1") : s.value();
        const bool isReleased = *rc::gen::arbitrary<bool>();
        const SendBatchId batch = prepared(s);
        if (isReleased)
            release(s, batch);
        protect(s, std::nullopt);
        for (const Spoiler& spoiler : spoilers())
            if (spoiler.notice == std::string("C04N") &&
                std::string("protection") != spoiler.reason &&
                std::string("other_party") != spoiler.reason &&
                std::string("within_interval") != spoiler.reason &&
                std::find(spoiler.channels.begin(), spoiler.channels.end(), s.channel) !=
                    spoiler.channels.end() &&
                *rc::gen::inRange(0, 4) == 0)
                spoiler.spoil(s);
        for (const QString& one : toldOf(s, batch)) {
            RC_LOG(one.toStdString());
            RC_ASSERT_FALSE(one.contains(secret));
        }
    });
}

namespace {

using FactChange = void (*)(FamilyFacts&);

const std::vector<FactChange>& worseFacts() {
    static const std::vector<FactChange> all{
        [](FamilyFacts& f) { f.isAddresseeAlive = false; },
        [](FamilyFacts& f) { f.isAddresseeHere = false; },
        [](FamilyFacts& f) { f.isAddresseeCarer = false; },
        [](FamilyFacts& f) { f.isClosed = true; },
        [](FamilyFacts& f) { f.isProposed = true; },
        [](FamilyFacts& f) { f.children.push_back({.isAlive = false}); },
        [](FamilyFacts& f) { f.children.push_back({.isHere = false}); },
        [](FamilyFacts& f) { f.children.push_back({.isInFamily = false}); },
        [](FamilyFacts& f) { f.pregnancy = GatePregnancy{.lost = 1}; },
        [](FamilyFacts& f) { f.lastLossOn = Sending::day("2026-11-01"); },
        [](FamilyFacts& f) { f.lastAdultDeathOn = Sending::day("2026-11-01"); },
        [](FamilyFacts& f) { f.isProtected = true; },
        [](FamilyFacts& f) { f.tellsOtherParty = true; },
        [](FamilyFacts& f) { f.registerAsOf.reset(); },
        [](FamilyFacts& f) { f.lastSentOn = Sending::day("2026-11-20"); },
        [](FamilyFacts& f) { f.isWaitingElsewhere = true; },
        [](FamilyFacts& f) { f.isDue = false; },
        [](FamilyFacts& f) { f.isSessionOff = true; },
        [](FamilyFacts& f) { f.hasNamesake = true; },
        [](FamilyFacts& f) { f.isHeld = true; }};
    return all;
}

} // namespace

TEST_CASE("nothing worse about a family makes the shipped gate milder", "[gate][property]") {
    test::TestDesk reg(Dialect::Sqlite);
    const Sending town(reg);
    const GateRules rules = GateRuleBook(reg.db()).inForce(reg.clock.today());
    const Date today = reg.clock.today();
    rc::prop("one fact more", [&] {
        FamilyFacts facts;
        facts.children = {{}};
        facts.registerAsOf = today;
        for (const FactChange change : worseFacts())
            if (*rc::gen::inRange(0, 5) == 0)
                change(facts);
        Notice notice =
            NoticeBook(reg.db())
                .load(u8(*rc::gen::elementOf(std::vector<const char*>{"C04N", "P08", "S01"})),
                      today)
                .value();
        notice.sensitivity = *rc::gen::element(Sensitivity::Ordinary, Sensitivity::Delicate);
        const auto grade = [&] {
            return rules.of(familyReasons(facts, notice, {}, today), notice.sensitivity);
        };
        const Grade before = grade();
        (*rc::gen::elementOf(worseFacts()))(facts);
        RC_ASSERT(grade() >= before);
    });
}
