#include "ui/send/SendPlace.h"

#include "tests/support/gui/Precompiled.h"

using namespace banso;

namespace {

SendPlace placeOf(const char* text) {
    return SendPlace::parse(QLatin1String(text));
}

} // namespace

TEST_CASE("places are read as they are written", "[send][place]") {
    for (const char* text : {"prepare:C04N:5:", "prepare:C04N::12,13", "prepare:::12",
                             "batch:3:check", "batch:3:handOut", "calls", "mail", "questions"}) {
        INFO(text);
        CHECK(placeOf(text).text() == QLatin1String(text));
    }
}

TEST_CASE("a place fills the first step in", "[send][place]") {
    const SendPlace due = placeOf("prepare:C04N:5");
    CHECK_FALSE(due.batch);
    CHECK(due.wish.notice == QStringLiteral("C04N"));
    CHECK(due.wish.session == CheckupSessionId(5));
    CHECK(due.wish.isDue);
    const SendPlace named = placeOf("prepare:::12,13");
    CHECK(named.wish.notice.isEmpty());
    CHECK(named.wish.families == std::vector{FamilyId(12), FamilyId(13)});
    CHECK_FALSE(named.wish.isDue);
}

TEST_CASE("what cannot be read is the empty first step", "[send][place]") {
    for (const char* text : {"", "nonsense", "batch:x", "batch:-1:check", "prepare"}) {
        INFO(text);
        const SendPlace place = placeOf(text);
        CHECK(place.desk == SendDesk::Batch);
        CHECK_FALSE(place.batch);
        CHECK(place.wish.notice.isEmpty());
        CHECK(place.wish.isDue);
    }
    CHECK(placeOf("batch:3:nonsense").phase == SendPhase::Check);
}
