// A register that extracts are applied to, for the tests of the resident import.
#pragma once

#include "core/registry/imports/ImportRepository.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentDiff.h"
#include "core/registry/imports/ResidentImport.h"
#include "tests/support/ExtractBuilder.h"
#include "tests/support/People.h"
#include "tests/support/Precompiled.h"

namespace banso::test {

struct ExtractTown {
    explicit ExtractTown(TestDesk& desk) : reg(desk), people(desk.desk(), news), job(news) {
        set("import.maxShrinkPercent", "100"); // towns of a few people shrink by large parts
    }

    void set(const char* setting, const char* value) {
        auto tx = reg.write();
        REQUIRE(reg.desk().settings().set(QString::fromLatin1(setting), *Date::of(2000, 1, 1),
                                          QString::fromUtf8(value)));
        tx.commit();
    }
    [[nodiscard]] ImportRequest request(const ExtractBuilder& extract) {
        return {extract.write(reg.path(QStringLiteral("extract.csv"))), extract.profile()};
    }
    [[nodiscard]] Result<ImportPreview> look(const ImportRequest& what) {
        JobControl control;
        return ImportService(reg.desk()).preview(job, what, control);
    }
    [[nodiscard]] ImportPreview preview(const ExtractBuilder& extract) {
        auto preview = look(request(extract));
        if (!preview)
            FAIL(preview.error().code.text()
                 << ' ' << preview.error().arguments.join(u'|').toStdString());
        return *std::move(preview);
    }
    [[nodiscard]] Result<ImportOutcome> apply(const ImportPreview& preview) {
        JobControl control;
        return ImportService(reg.desk()).apply(job, preview, control);
    }
    /// Previews and applies; the counts of both are the same or it fails.
    ImportOutcome import(const ExtractBuilder& extract) {
        const ImportPreview shown = preview(extract);
        auto outcome = apply(shown);
        if (!outcome)
            FAIL(outcome.error().code.text()
                 << ' ' << outcome.error().arguments.join(u'|').toStdString());
        CHECK(outcome->counts == shown.counts);
        return *std::move(outcome);
    }

    [[nodiscard]] PersonId person(const char* number) {
        static const Query<PersonId, QString> kByNumber{
            "test.byNumber", "SELECT person_id FROM register_entry WHERE resident_no = ?"};
        return reg.db().one(kByNumber, QString::fromLatin1(number));
    }
    [[nodiscard]] Person load(const char* number) {
        return PersonRepository(reg.db()).load(person(number)).value();
    }
    [[nodiscard]] std::vector<Residency> homes(const char* number) {
        return ResidencyRepository(reg.db()).history(person(number));
    }
    [[nodiscard]] std::optional<FamilyId> family(const char* number) {
        return FamilyRepository(reg.db()).familyOf(person(number));
    }

    TestDesk& reg;
    NewsNotebook news;
    People people;
    ResidentImport job;
};

/// Counts that are not zero, as `kind=count` in the order in which they are shown.
inline QString shown(const ImportCounts& counts) {
    QStringList list;
    for (const auto& [kind, count] : counts.events)
        if (count > 0)
            list.append(kind.key() + u'=' + QString::number(count));
    return list.join(u' ');
}

/// Every row of every table that holds people's data, the change log included.
[[nodiscard]] QString everything(Database& database);

inline QString u8text(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace banso::test
