#include "tests/support/Precompiled.h"
#include "tests/support/TestStaff.h"

using namespace banso;

TEST_CASE("every statement of security fits both databases", "[security]") {
    BANSO_ON_BOTH(reg);
    for (const StatementText* s = StatementText::first(); s; s = s->next()) {
        INFO(s->name());
        CHECK_NOTHROW(reg.db().verify(*s));
    }
}
