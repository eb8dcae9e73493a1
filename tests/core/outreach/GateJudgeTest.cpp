#include "core/outreach/gate/GateJudge.h"

#include "core/outreach/gate/TextCheck.h"
#include "core/outreach/gate/Verdict.h"
#include "tests/support/Precompiled.h"

using namespace banso;

namespace {

using enum GateReason;

constexpr auto day = [](const char* iso) { return *Date::fromIso(QString::fromLatin1(iso)); };
const Date kToday = day("2026-11-22");

Notice notice(Sensitivity sensitivity = Sensitivity::Ordinary, Concern concern = Concern::Child,
              bool isAboutBirth = false) {
    return {.key = QStringLiteral("C04N"),
            .validFrom = kToday,
            .name = QStringLiteral("健診"),
            .sensitivity = sensitivity,
            .concern = concern,
            .channels = {SendChannel::Post},
            .dutyKinds = {},
            .isAboutBirth = isAboutBirth,
            .intervalDays = 14};
}

FamilyFacts fineFamily() {
    FamilyFacts facts;
    facts.children = {{}};
    facts.registerAsOf = kToday;
    return facts;
}

WayFacts fineNumber() {
    WayFacts facts;
    facts.channel = SendChannel::Sms;
    facts.verifiedOn = kToday;
    return facts;
}

GateReasons family(const FamilyFacts& facts, const Notice& about = notice()) {
    return familyReasons(facts, about, {}, kToday);
}
GateReasons way(const WayFacts& facts) {
    return wayReasons(facts, {}, kToday);
}

template <class Change>
GateReasons familyWith(Change change, const Notice& about = notice()) {
    FamilyFacts facts = fineFamily();
    change(facts);
    return family(facts, about);
}
template <class Change>
GateReasons wayWith(Change change) {
    WayFacts facts = fineNumber();
    change(facts);
    return way(facts);
}

} // namespace

TEST_CASE("nothing is said against a family of whom nothing speaks", "[gate]") {
    CHECK(family(fineFamily()).empty());
    CHECK(way(fineNumber()).empty());
}

TEST_CASE("deaths and moves stop what is about them", "[gate]") {
    CHECK(familyWith([](auto& f) { f.isAddresseeAlive = false; }) == GateReasons{Deceased});
    CHECK(familyWith([](auto& f) { f.isAddresseeHere = false; }) == GateReasons{MovedOut});
    CHECK(familyWith([](auto& f) { f.isAddresseeCarer = false; }) == GateReasons{NotAddressee});
    CHECK(familyWith([](auto& f) { f.isClosed = true; }) == GateReasons{FamilyClosed});
    CHECK(familyWith([](auto& f) { f.children.push_back({.isAlive = false}); }) ==
          GateReasons{InfantDeath});
    CHECK(familyWith([](auto& f) { f.children.push_back({.isHere = false}); }) ==
          GateReasons{MovedOut});
    CHECK(familyWith([](auto& f) { f.children.push_back({.isInFamily = false}); }) ==
          GateReasons{AdoptedAway});
    CHECK(familyWith([](auto& f) { f.lastAdultDeathOn = kToday.plusDays(-90); }) ==
          GateReasons{Bereavement});
    CHECK(familyWith([](auto& f) { f.lastAdultDeathOn = kToday.plusDays(-91); }).empty());
}

TEST_CASE("after a loss, what is about it stops and the rest is considered", "[gate]") {
    const Notice aboutPregnancy = notice(Sensitivity::Ordinary, Concern::Pregnancy);
    const auto lost = [](FamilyFacts& f) {
        f.pregnancy = GatePregnancy{.lost = 1};
        f.lastLossOn = kToday.plusDays(-30);
    };
    CHECK(familyWith(lost, aboutPregnancy) == GateReasons{Loss});
    CHECK(familyWith(lost) == GateReasons{Consideration});
    CHECK(familyWith(lost, notice(Sensitivity::Ordinary, Concern::Mother)) ==
          GateReasons{Consideration});
    CHECK(familyWith(lost, notice(Sensitivity::Ordinary, Concern::Mother, true)) ==
          GateReasons{Loss});
    // One of twins lost, the other on its way or born.
    const auto one = [](FamilyFacts& f) {
        f.pregnancy = GatePregnancy{.ongoing = 1, .lost = 1, .eddOn = kToday.plusDays(60)};
        f.lastLossOn = kToday.plusDays(-30);
    };
    CHECK(familyWith(one, aboutPregnancy) == GateReasons{Consideration});
    const auto longAgo = [](FamilyFacts& f) { f.lastLossOn = day("2025-11-21"); };
    CHECK(familyWith(longAgo).empty());
    const auto aYearAgo = [](FamilyFacts& f) { f.lastLossOn = day("2025-11-22"); };
    CHECK(familyWith(aYearAgo) == GateReasons{Consideration});
}

TEST_CASE("condolence is written only where there was a loss", "[gate]") {
    const Notice letter = notice(Sensitivity::Condolence, Concern::Mother);
    CHECK(familyWith([](auto&) {}, letter) == GateReasons{NoLoss, NamedRelease});
    CHECK(familyWith([](auto& f) { f.lastLossOn = kToday; }, letter) ==
          GateReasons{Consideration, NamedRelease});
    CHECK(familyWith([](auto& f) { f.children = {{.isAlive = false}}; }, letter) ==
          GateReasons{InfantDeath, NamedRelease});
}

TEST_CASE("while nobody knows how a pregnancy ended nothing is said about a birth", "[gate]") {
    const auto overdue = [](FamilyFacts& f) {
        f.pregnancy = GatePregnancy{.ongoing = 1, .eddOn = kToday.plusDays(-1)};
    };
    CHECK(familyWith(overdue, notice(Sensitivity::Ordinary, Concern::Mother, true)) ==
          GateReasons{OutcomeUnknown});
    CHECK(familyWith(overdue).empty());
    CHECK(familyWith([](auto& f) { f.pregnancy = GatePregnancy{.ongoing = 1, .eddOn = kToday}; },
                     notice(Sensitivity::Ordinary, Concern::Pregnancy))
              .empty());
}

TEST_CASE("what a clerk should see before sending", "[gate]") {
    CHECK(familyWith([](auto& f) { f.isProtected = true; }) == GateReasons{Protection});
    CHECK(familyWith([](auto& f) { f.tellsOtherParty = true; }) == GateReasons{OtherParty});
    CHECK(familyWith([](auto& f) { f.registerAsOf.reset(); }) == GateReasons{RegisterOld});
    CHECK(familyWith([](auto& f) { f.registerAsOf = kToday.plusDays(-15); }) ==
          GateReasons{RegisterOld});
    CHECK(familyWith([](auto& f) { f.registerAsOf = kToday.plusDays(-14); }).empty());
    CHECK(familyWith([](auto& f) { f.lastSentOn = kToday.plusDays(-13); }) ==
          GateReasons{WithinInterval});
    CHECK(familyWith([](auto& f) { f.lastSentOn = kToday.plusDays(-14); }).empty());
    CHECK(familyWith([](auto& f) { f.isWaitingElsewhere = true; }) == GateReasons{WithinInterval});
    CHECK(familyWith([](auto& f) { f.isDue = false; }) == GateReasons{NothingDue});
    CHECK(familyWith([](auto& f) { f.hasNamesake = true; }) == GateReasons{SameName});
    CHECK(familyWith([](auto& f) { f.isHeld = true; }) == GateReasons{Held});
    CHECK(familyWith([](auto& f) { f.isProposed = true; }) == GateReasons{ProposedFamily});
    CHECK(familyWith([](auto& f) { f.isSessionOff = true; }) == GateReasons{SessionOff});
    CHECK(familyWith([](auto&) {}, notice(Sensitivity::Delicate)) == GateReasons{NamedRelease});
}

TEST_CASE("what speaks against a way", "[gate]") {
    CHECK(wayWith([](auto& w) { w.isAllowedByNotice = false; }) == GateReasons{ChannelNotAllowed});
    CHECK(wayWith([](auto& w) { w.hasText = false; }) == GateReasons{NoText});
    CHECK(wayWith([](auto& w) { w.isTextSendable = false; }) == GateReasons{TextUnsendable});
    CHECK(wayWith([](auto& w) { w.isOtherLanguage = true; }) == GateReasons{OtherLanguage});
    CHECK(wayWith([](auto& w) { w.hasPersonalData = true; }) == GateReasons{PersonalData});
    CHECK(wayWith([](auto& w) { w.isExcluded = true; }) == GateReasons{Excluded});
    CHECK(wayWith([](auto& w) { w.hasContact = false; }) == GateReasons{NoContact});
    CHECK(wayWith([](auto& w) { w.state = ContactState::Dead; }) == GateReasons{ContactDead});
    CHECK(wayWith([](auto& w) { w.isOwnerInFamily = false; }) == GateReasons{NotTheirs});
    CHECK(wayWith([](auto& w) { w.reachesOtherParty = true; }) == GateReasons{OtherParty});
    CHECK(wayWith([](auto& w) { w.isOptedOut = true; }) == GateReasons{OptedOut});
    CHECK(wayWith([](auto& w) { w.consent = Consent::Withdrawn; }) == GateReasons{OptedOut});
    CHECK(wayWith([](auto& w) { w.consent = Consent::Unknown; }) == GateReasons{NoConsent});
    CHECK(wayWith([](auto& w) { w.isBlocked = true; }) == GateReasons{BlockedUntil});
    CHECK(wayWith([](auto& w) { w.strangersSharing = 1; }) == GateReasons{SharedNumber});
    CHECK(wayWith([](auto& w) { w.verifiedOn.reset(); }) == GateReasons{Unverified});
    CHECK(wayWith([](auto& w) { w.verifiedOn = day("2025-11-21"); }) == GateReasons{Unverified});
    CHECK(wayWith([](auto& w) { w.verifiedOn = day("2025-11-22"); }).empty());
    CHECK(wayWith([](auto& w) { w.isReadByOthers = true; }) == GateReasons{ReadByOthers});
    CHECK(wayWith([](auto& w) { w.isTextNeutral = false; }).empty());
    CHECK(wayWith([](auto& w) { w.isTextNeutral = false, w.wantsNeutral = true; }) ==
          GateReasons{NotNeutral});
    CHECK(wayWith([](auto& w) { w.isChanged = true; }) == GateReasons{Changed});
    // Consent is asked for messages, not for calls; numbers do not matter to a letter.
    CHECK(wayWith([](auto& w) {
              w.channel = SendChannel::Phone, w.consent = Consent::Refused;
          }).empty());
    CHECK(wayWith([](auto& w) {
              w.channel = SendChannel::Post, w.consent = Consent::Refused, w.verifiedOn.reset();
          }).empty());
    CHECK(wayWith([](auto& w) { w.channel = SendChannel::Post, w.isSuspended = true; }) ==
          GateReasons{Returned});
}

TEST_CASE("nobody is called at night", "[gate]") {
    for (const auto& [minute, isNight] : std::vector<std::pair<int, bool>>{{20 * 60 + 59, false},
                                                                           {21 * 60, true},
                                                                           {0, true},
                                                                           {7 * 60 + 59, true},
                                                                           {8 * 60, false}}) {
        CAPTURE(minute);
        const auto reasons =
            wayWith([at = minute](auto& w) { w.channel = SendChannel::Phone, w.callMinute = at; });
        CHECK(reasons.contains(Hours) == isNight);
    }
}

TEST_CASE("personal words are found however they are written", "[gate]") {
    const PersonalWords words{
        .members = {{QStringLiteral("髙橋 凛"), QStringLiteral("タカハシ リン"),
                     QStringLiteral("TAKAHASHI RIN"), day("1995-05-01")},
                    {QStringLiteral("林 望"), QStringLiteral("ハヤシ ノゾミ"), {}, {}}},
        .numbers = {QStringLiteral("09012345678")},
        .forbidden = {QStringLiteral("流産")}};
    const auto found = [&](const char* text) {
        return personalWordIn(QString::fromUtf8(text), words,
                              {QStringLiteral("髙橋会館"), QStringLiteral("058-000-0000")})
            .has_value();
    };
    CHECK(found("髙橋様"));
    CHECK(found("髙橋　凛 様"));
    CHECK(found("ﾀｶﾊｼさん"));
    CHECK(found("Takahashi"));
    CHECK(found("1995-5-1"));
    CHECK(found("平成7年5月1日生まれ"));
    CHECK(found("H7.5.1"));
    CHECK(found("19950501"));
    CHECK(found("０９０-１２３４-５６７８"));
    CHECK(found("林望さん"));
    CHECK(found("流産された方へ"));
    CHECK_FALSE(found("林の中の会場です")); // one character of a name says nothing
    CHECK_FALSE(found("4か月児健診 5月1日 髙橋会館 058-000-0000"));
    CHECK_FALSE(isNeutral(QStringLiteral("妊 娠8か月"), {QStringLiteral("妊娠")}));
    CHECK(isNeutral(QStringLiteral("健診のご案内"), {QStringLiteral("妊娠"), QString()}));
}

namespace {

rc::Gen<GateReasons> anyReasons() {
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(
                            0, static_cast<int>(EnumText<GateReason>::kKeys.size()))),
                        [](const std::vector<int>& indexes) {
                            GateReasons reasons;
                            for (const int index : indexes)
                                reasons.insert(static_cast<GateReason>(index));
                            return reasons;
                        });
}

GateRules anyRules() {
    GateRules rules;
    for (const auto& [reason, key] : EnumText<GateReason>::kKeys)
        for (const auto& [sensitivity, name] : EnumText<Sensitivity>::kKeys)
            // A few reasons stay without a rule.
            if (const int grade = *rc::gen::inRange(0, 4); grade < 3)
                rules.set(reason, sensitivity, static_cast<Grade>(grade));
    return rules;
}

Sensitivity anySensitivity() {
    return static_cast<Sensitivity>(*rc::gen::inRange(0, 3));
}

} // namespace

TEST_CASE("the gate only ever closes further", "[gate][property]") {
    rc::prop("one reason more never makes a verdict clearer", [] {
        const GateRules rules = anyRules();
        const Sensitivity sensitivity = anySensitivity();
        const GateReasons few = *anyReasons();
        const GateReasons confirmed = *anyReasons();
        GateReasons more = few;
        more.merge(*anyReasons());
        const Verdict lighter(few, sensitivity, rules);
        const Verdict heavier(more, sensitivity, rules);
        RC_ASSERT(lighter.grade() <= heavier.grade());
        RC_ASSERT(!heavier.letsOut(confirmed) || lighter.letsOut(confirmed));
    });
    rc::prop("what stops is never confirmed away, whoever confirms what", [] {
        const GateRules rules = anyRules();
        const Sensitivity sensitivity = anySensitivity();
        const GateReasons reasons = *anyReasons();
        GateReasons everything;
        for (const auto& [reason, key] : EnumText<GateReason>::kKeys)
            everything.insert(reason);
        const Verdict verdict(reasons, sensitivity, rules);
        RC_ASSERT(verdict.letsOut(everything) == (verdict.grade() != Grade::Stop));
        RC_ASSERT(verdict.letsOut({}) == (verdict.grade() == Grade::Clear));
        RC_ASSERT(verdict.letsOut(verdict.ofGrade(Grade::Confirm)) ==
                  (verdict.grade() != Grade::Stop));
    });
    rc::prop("a reason without a rule stops", [] {
        const GateReasons reasons =
            *rc::gen::suchThat(anyReasons(), [](const GateReasons& some) { return !some.empty(); });
        RC_ASSERT(Verdict(reasons, anySensitivity(), GateRules()).grade() == Grade::Stop);
    });
    rc::prop("reasons come back from their keys", [] {
        const GateReasons reasons = *anyReasons();
        RC_ASSERT(reasonsOf(joinedKeys(reasons)) == reasons);
    });
}

TEST_CASE("worse facts never silence a reason of the way", "[gate][property]") {
    rc::prop("each fact alone is still told among others", [] {
        using Change = void (*)(WayFacts&);
        static const std::vector<std::pair<GateReason, Change>> changes{
            {Excluded, [](WayFacts& w) { w.isExcluded = true; }},
            {OptedOut, [](WayFacts& w) { w.isOptedOut = true; }},
            {ContactDead, [](WayFacts& w) { w.state = ContactState::Unlinked; }},
            {NotTheirs, [](WayFacts& w) { w.isOwnerInFamily = false; }},
            {OtherParty, [](WayFacts& w) { w.reachesOtherParty = true; }},
            {SharedNumber, [](WayFacts& w) { w.strangersSharing = 3; }},
            {PersonalData, [](WayFacts& w) { w.hasPersonalData = true; }},
            {BlockedUntil, [](WayFacts& w) { w.isBlocked = true; }},
            {Changed, [](WayFacts& w) { w.isChanged = true; }}};
        WayFacts facts = fineNumber();
        GateReasons expected;
        for (const auto& [reason, change] : changes)
            if (*rc::gen::arbitrary<bool>()) {
                change(facts);
                expected.insert(reason);
            }
        RC_ASSERT(way(facts) == expected);
    });
}
