#define CATCH_CONFIG_RUNNER
#include "tests/support/ApplicationMaker.h"

#include <catch2/catch.hpp>

namespace banso::test {

ApplicationMaker& applicationMaker() {
    static ApplicationMaker maker = [](int& argc, char** argv) {
        return std::make_unique<QCoreApplication>(argc, argv);
    };
    return maker;
}

} // namespace banso::test

int main(int argc, char** argv) {
    const auto application = banso::test::applicationMaker()(argc, argv);
    return Catch::Session().run(argc, argv);
}
