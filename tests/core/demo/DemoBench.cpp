// Figures, not tests: `test_demo [.bench]`.
#include "core/demo/extract/ExtractWriter.h"
#include "core/demo/town/TownFounder.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"
#include "tests/support/Precompiled.h"
#include "tests/support/TestDesk.h"

#include <QElapsedTimer>

using namespace banso;

TEST_CASE("the first picture of 22,000 residents, and an unchanged one", "[.bench]") {
    test::TestDesk reg(Dialect::Sqlite);
    QElapsedTimer timer;
    timer.start();
    const int people = qEnvironmentVariableIntValue("BANSO_DEMO_PEOPLE") > 0
                           ? qEnvironmentVariableIntValue("BANSO_DEMO_PEOPLE")
                           : 22000;
    Town town(people, 1);
    foundTown(town, people, reg.clock.today());
    for (const auto& district : town.map.districts())
        (void)reg.addDistrict(district.code, district.name);
    WARN("founded: " << timer.restart() << " ms");
    ExtractWriter writer(town);
    const QString path = reg.path(QStringLiteral("residents.csv"));
    REQUIRE(writer.write(path));
    WARN("extract: " << timer.restart() << " ms");
    RegistryListeners nobody;
    ResidentImport job(nobody);
    JobControl control;
    ImportService imports(reg.desk());
    const auto preview = imports.preview(job, {path, writer.profile(), reg.clock.today()}, control);
    REQUIRE(preview);
    WARN("first preview: " << timer.restart() << " ms");
    REQUIRE(imports.apply(job, *preview, control));
    WARN("first apply: " << timer.restart() << " ms");
    const auto again = imports.preview(job, {path, writer.profile(), reg.clock.today()}, control);
    REQUIRE(again);
    WARN("unchanged preview: " << timer.restart() << " ms");
    reg.clock.set(reg.clock.today().plusDays(7));
    const auto later = imports.preview(job, {path, writer.profile(), reg.clock.today()}, control);
    timer.restart();
    REQUIRE(imports.apply(job, *later, control));
    WARN("unchanged apply: " << timer.restart() << " ms");
}
