#include "tests/faults/KillSeries.h"
#include "tests/faults/SendGround.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestRegister.h"
#include "tests/support/cli/RegisterDump.h"

using namespace banso;
using namespace banso::test;

namespace {

/// For a command that is one transaction: its register is as before or as after, and nothing else.
/// `again`: whether the same command after a kill must bring it to the same end.
void killWholly(const char* name, const TownRegister& ground, const char* command,
                const QStringList& more) {
    const RegisterDump before(ground.location());
    const auto whole = ground.copy();
    const CliAnswer answer = whole->cli().run(command, more);
    INFO(answer.err.toStdString());
    REQUIRE((answer.status == 0 || answer.status == 1));
    const RegisterDump after(whole->location());
    REQUIRE_FALSE(before == after);

    const KillSeries::Scene scene{name, ground, command, [&](const TownRegister&) { return more; },
                                  [&](const TownRegister& reg, const CliAnswer&) {
                                      const RegisterDump now(reg.location());
                                      if (now == before)
                                          return Left::Nothing;
                                      CHECK(now.differenceTo(after) == QString());
                                      return Left::Done;
                                  }};
    KillSeries(scene).run();
}

} // namespace

TEST_CASE("no batch is half released", "[faults][kill]") {
    const auto dialect = GENERATE(from_range(engines()));
    killWholly("send release", SendGround::prepared(dialect), "send release 1", {});
}

TEST_CASE("a result file that is killed is read wholly or not at all", "[faults][kill]") {
    const auto dialect = GENERATE(from_range(engines()));
    const TownRegister& ground = SendGround::exported(dialect);
    const QByteArray text = SendGround::resultFile(ground, [](int place) {
        return place < 20 ? "配信成功" : place < 25 ? "電話番号なし" : "謎の状態";
    });
    killWholly("send result", ground, "send result 1", {ground.write("result.csv", text)});
}
