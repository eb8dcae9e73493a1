#include "core/outreach/letters/WindowProfile.h"

#include "core/outreach/letters/CarriedFile.h"
#include "tests/core/outreach/letters/Letters.h"

using namespace banso;
using namespace banso::test;

namespace {

WindowProfile profile() {
    return *windowProfile(u8("naga3-90x45"));
}

QString refusal(const WindowProfile& bad) {
    const Status status = bad.check();
    REQUIRE_FALSE(status);
    CHECK(status.error().code == ErrorCode("letter.windowProfile"));
    return status.error().arguments.at(1);
}

} // namespace

TEST_CASE("what is always seen and what may be seen follow from envelope and sheet",
          "[letters][window]") {
    const WindowProfile window = profile();
    CHECK(window.slack() == QSizeF(25, 21));
    CHECK(window.safeBlock() == QRectF(20, 12, 65, 24));
    CHECK(window.keepOut() == QRectF(20 - 25 - 2, 12 - 21 - 2, 90 + 25 + 4, 45 + 21 + 4));
    rc::prop("at any shift the window shows the safe block, and nothing beyond what may be seen",
             [window] {
                 const double right = *rc::gen::inRange(0, 251) / 10.0;
                 const double down = *rc::gen::inRange(0, 211) / 10.0;
                 const QRectF seen = window.window.translated(-right, -down);
                 RC_ASSERT(seen.contains(window.safeBlock()));
                 RC_ASSERT(window.keepOut().contains(seen));
             });
}

TEST_CASE("carried window profiles are usable, and others are checked", "[letters][window]") {
    const auto all = carriedWindowProfiles();
    REQUIRE(all);
    CHECK(all->size() >= 3);
    CHECK(windowProfile(u8("naga9")).error().code == ErrorCode("letter.windowUnknown"));

    WindowProfile narrow = profile();
    narrow.window.setWidth(60);
    CHECK(refusal(narrow) == u8("tooSmall"));
    WindowProfile low = profile();
    low.window.moveTop(80);
    CHECK(refusal(low) == u8("offPanel"));
    WindowProfile tight = profile();
    tight.envelope = {205, 95};
    CHECK(refusal(tight) == u8("envelopeTooSmall"));
}

TEST_CASE("a broken list of window profiles names what is wrong", "[letters][window]") {
    const QByteArray good = *carriedLetterFile(u8("windows.json"));
    REQUIRE(readWindowProfiles(good));
    const auto failure = [&](const char* from, const char* to) {
        const auto read = readWindowProfiles(QByteArray(good).replace(from, to));
        REQUIRE_FALSE(read);
        return read.error();
    };
    CHECK(failure("\"left\": 20", "\"left\": \"20\"").arguments ==
          QStringList{u8("profiles.window.left")});
    CHECK(failure("\"version\": 1", "\"version\": 9").arguments == QStringList{u8("version")});
    CHECK(failure("\"folds\": [99, 198]", "\"folds\": [99, null]").arguments ==
          QStringList{u8("profiles.folds")});
    CHECK(failure("\"width\": 90", "\"width\": 50").code == ErrorCode("letter.windowProfile"));
    CHECK(readWindowProfiles("{").error().code == ErrorCode("letter.profilesUnreadable"));
}
