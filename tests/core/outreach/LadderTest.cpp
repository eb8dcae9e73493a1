#include "core/outreach/ladder/LadderService.h"
#include "tests/support/People.h"
#include "tests/support/Precompiled.h"

using namespace banso;
using banso::test::NewsNotebook;
using banso::test::People;

namespace {

LadderRung rung(SendChannel channel) {
    return {channel};
}

QString shape(const Ladder& ladder) {
    QStringList parts;
    for (const LadderRung& one : ladder.rungs)
        parts.append((one.isExcluded ? QStringLiteral("-") : QString()) + keyOf(one.channel) +
                     (one.contact ? QStringLiteral("#") : QString()));
    return parts.join(u' ');
}

RungAnswer answer(Grade grade, bool wasTried = false) {
    static const std::map<Grade, GateReason> kSample{{Grade::Confirm, GateReason::Unverified},
                                                     {Grade::Stop, GateReason::OptedOut}};
    const auto reason = kSample.find(grade);
    return {SendChannel::Sms,
            {},
            reason == kSample.end() ? GateReasons() : GateReasons{reason->second},
            grade,
            wasTried};
}

} // namespace

TEST_CASE("a family without its own ladder has the town's", "[ladder]") {
    BANSO_DESK_ON_BOTH(reg);
    NewsNotebook news;
    People people(reg.desk(), news);
    const auto mother = people.mother();
    LadderBook ladders(reg.desk());
    LadderService service(reg.desk(), news);
    CHECK(shape(ladders.of(mother.family)) == QStringLiteral("sms line post phone"));
    CHECK_FALSE(ladders.of(mother.family).isOwn);
    news.families.clear();
    REQUIRE(service.setOrder(mother.family, {SendChannel::Post, SendChannel::Phone}));
    CHECK(shape(ladders.of(mother.family)) == QStringLiteral("post phone"));
    CHECK(ladders.of(mother.family).isOwn);
    CHECK(news.told(mother.family, FamilyNews::Contact));
    REQUIRE(service.clear(mother.family));
    CHECK_FALSE(ladders.of(mother.family).isOwn);
}

TEST_CASE("a new order keeps contact points and exclusions", "[ladder]") {
    BANSO_DESK_ON_BOTH(reg);
    NewsNotebook news;
    People people(reg.desk(), news);
    const auto mother = people.mother();
    const ContactPointId first = people.mobile(mother.person, "090-1234-5678");
    const ContactPointId second = people.mobile(mother.person, "080-1234-5678");
    LadderBook ladders(reg.desk());
    LadderService service(reg.desk(), news);
    REQUIRE(service.set(mother.family, {{SendChannel::Sms, first},
                                        {SendChannel::Sms, second},
                                        {SendChannel::Post, {}, true, QStringLiteral("家族")}}));
    REQUIRE(
        service.setOrder(mother.family, {SendChannel::Post, SendChannel::Line, SendChannel::Sms}));
    CHECK(shape(ladders.of(mother.family)) == QStringLiteral("-post line sms# sms#"));
    CHECK(ladders.of(mother.family).rungs[2].contact == first);
    REQUIRE(service.exclude(mother.family, SendChannel::Post, QString()));
    CHECK(shape(ladders.of(mother.family)) == QStringLiteral("post line sms# sms#"));
}

TEST_CASE("a ladder that leads nowhere is refused", "[ladder]") {
    BANSO_DESK_ON_BOTH(reg);
    NewsNotebook news;
    People people(reg.desk(), news);
    const auto mother = people.mother();
    const auto stranger = people.mother("林 望", "ハヤシ ノゾミ", "1990-01-01", "9-9");
    const ContactPointId hers = people.mobile(mother.person, "090-1234-5678");
    const ContactPointId theirs = people.mobile(stranger.person, "090-8765-4321");
    LadderService service(reg.desk(), news);
    const auto code = [&](const std::vector<LadderRung>& rungs) {
        return service.set(mother.family, rungs).error().front().code;
    };
    CHECK(code({}) == ErrorCode("ladder.empty"));
    CHECK(code({rung(SendChannel::Sms), rung(SendChannel::Sms)}) == ErrorCode("ladder.twice"));
    CHECK(code({{SendChannel::Sms, {}, true, QStringLiteral(" ")}}) ==
          ErrorCode("ladder.reasonMissing"));
    CHECK(code({{SendChannel::Sms, theirs}}) == ErrorCode("ladder.contactNotTheirs"));
    CHECK(code({{SendChannel::Line, hers}}) == ErrorCode("ladder.contactUnfit"));
    CHECK(service.set(FamilyId(999), {rung(SendChannel::Sms)}).error().front().code ==
          ErrorCode("family.notFound"));
    CHECK(parseChannels(QStringLiteral("sms, post"))->size() == 2);
    CHECK(parseChannels(QStringLiteral("sms,fax")).error().code == ErrorCode("ladder.channel"));
    const auto approver = reg.deskOf(QStringLiteral("approver"), {Role::Approver});
    LadderService byApprover(*approver, news);
    CHECK(byApprover.set(mother.family, {rung(SendChannel::Sms)}).error().front().kind ==
          ErrorKind::Denied);
}

TEST_CASE("the best number of a person is one that may be used", "[ladder]") {
    BANSO_DESK_ON_BOTH(reg);
    NewsNotebook news;
    People people(reg.desk(), news);
    const auto mother = people.mother();
    const ContactPointId old = people.mobile(mother.person, "090-1234-5678");
    const ContactPointId current = people.mobile(mother.person, "080-1234-5678");
    ContactRepository contacts(reg.db());
    const auto choice = [&](SendChannel channel) {
        return contactFor(channel, contacts.ofPerson(mother.person), reg.desk().today());
    };
    CHECK(choice(SendChannel::Sms) == old);
    CHECK_FALSE(choice(SendChannel::Line));
    CHECK_FALSE(choice(SendChannel::Post));
    REQUIRE(people.contacts.optOut(OptOutChannel::Sms, QStringLiteral("090-1234-5678"),
                                   QStringLiteral("本人")));
    CHECK(choice(SendChannel::Sms) == current);
    CHECK(choice(SendChannel::Phone) == old);
    REQUIRE(people.contacts.markDead(QStringLiteral("09012345678"), QStringLiteral("560")));
    CHECK(choice(SendChannel::Phone) == current);
}

TEST_CASE("the proposal is the first open way", "[ladder]") {
    CHECK(proposeChannel({}).rung == std::nullopt);
    CHECK(proposeChannel({answer(Grade::Clear)}).rung == 0);
    CHECK(proposeChannel({answer(Grade::Confirm), answer(Grade::Clear)}).rung == 1);
    CHECK(proposeChannel({answer(Grade::Stop), answer(Grade::Confirm)}).rung == 1);
    CHECK(proposeChannel({answer(Grade::Clear, true), answer(Grade::Clear)}).rung == 1);
    const auto none = proposeChannel({answer(Grade::Stop), answer(Grade::Confirm, true)});
    CHECK(none.rung == std::nullopt);
    CHECK(none.passedOver == GateReasons{GateReason::OptedOut, GateReason::Unverified});
}

TEST_CASE("proposing follows the order and nothing else", "[ladder][property]") {
    const auto anyRung = [] {
        return answer(static_cast<Grade>(*rc::gen::inRange(0, 3)), *rc::gen::arbitrary<bool>());
    };
    rc::prop("never a stopped or tried rung, and no better one before it", [&] {
        std::vector<RungAnswer> rungs;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            rungs.push_back(anyRung());
        const auto proposal = proposeChannel(rungs);
        if (!proposal.rung) {
            for (const RungAnswer& one : rungs)
                RC_ASSERT(one.wasTried || one.grade == Grade::Stop);
            return;
        }
        const RungAnswer& chosen = rungs[*proposal.rung];
        RC_ASSERT(!chosen.wasTried);
        RC_ASSERT(chosen.grade != Grade::Stop);
        for (std::size_t i = 0; i < rungs.size(); ++i)
            RC_ASSERT(rungs[i].wasTried || rungs[i].grade > chosen.grade ||
                      (rungs[i].grade == chosen.grade && i >= *proposal.rung));
        // What comes after the chosen rung does not matter unless it is clearer.
        rungs.push_back(answer(chosen.grade));
        RC_ASSERT(proposeChannel(rungs).rung == proposal.rung);
    });
    rc::prop("one try after the other: no way twice, the clear ones first, each in its order", [&] {
        std::vector<RungAnswer> rungs;
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            rungs.push_back(anyRung());
        const auto open = std::count_if(rungs.begin(), rungs.end(), [](const RungAnswer& one) {
            return !one.wasTried && one.grade != Grade::Stop;
        });
        std::vector<std::pair<Grade, std::size_t>> walk;
        while (const auto next = proposeChannel(rungs).rung) {
            walk.emplace_back(rungs[*next].grade, *next);
            rungs[*next].wasTried = true;
        }
        RC_ASSERT(static_cast<std::ptrdiff_t>(walk.size()) == open);
        RC_ASSERT(std::adjacent_find(walk.begin(), walk.end(), std::greater_equal<>()) ==
                  walk.end());
    });
}

TEST_CASE("whatever order is chosen, exclusions and contact points stay", "[ladder][property]") {
    test::TestDesk reg(Dialect::Sqlite);
    NewsNotebook news;
    People people(reg.desk(), news);
    const auto mother = people.mother();
    const ContactPointId mobile = people.mobile(mother.person, "090-1234-5678");
    LadderBook ladders(reg.desk());
    LadderService service(reg.desk(), news);
    const auto anyChannels = [] {
        std::vector<SendChannel> all{SendChannel::Sms, SendChannel::Line, SendChannel::Post,
                                     SendChannel::Phone};
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[*rc::gen::inRange<std::size_t>(0, i)]);
        all.resize(*rc::gen::inRange<std::size_t>(1, all.size() + 1));
        return all;
    };
    rc::prop("a channel that stays is as it was", [&] {
        std::vector<LadderRung> rungs;
        for (const SendChannel channel : anyChannels()) {
            LadderRung one{channel};
            if (serves(ContactKind::Mobile, channel) && *rc::gen::arbitrary<bool>())
                one.contact = mobile;
            if (*rc::gen::arbitrary<bool>()) {
                one.isExcluded = true;
                one.excludedReason = QStringLiteral("家族");
            }
            rungs.push_back(one);
        }
        if (!service.set(mother.family, rungs))
            return; // a ladder that leads nowhere
        const auto order = anyChannels();
        if (!service.setOrder(mother.family, order))
            return;
        const Ladder after = ladders.of(mother.family);
        RC_ASSERT(after.rungs.size() == order.size());
        for (std::size_t i = 0; i < order.size(); ++i) {
            RC_ASSERT(after.rungs[i].channel == order[i]);
            for (const LadderRung& before : rungs)
                if (before.channel == order[i]) {
                    RC_ASSERT(after.rungs[i].isExcluded == before.isExcluded);
                    RC_ASSERT(after.rungs[i].contact == before.contact);
                }
        }
    });
}
