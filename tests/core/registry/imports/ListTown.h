// A register with a few people of the register in it, for the tests of lists.
#pragma once

#include "core/exchange/profile/ProfileShelf.h"
#include "core/registry/imports/ContactListImport.h"
#include "core/registry/imports/ProtectionListImport.h"
#include "tests/core/registry/imports/ExtractTown.h"

#include <QFile>

namespace banso::test {

struct ListTown : ExtractTown {
    explicit ListTown(TestDesk& desk) : ExtractTown(desk), contacts(news), protections(news) {
        ExtractBuilder extract;
        extract.add("0001", "髙橋　凛", "タカハシ　リン", "1995-05-01")
            .female()
            .livesAt("1-1", "2020-04-01");
        extract.add("0002", "渡邉　静", "ワタナベ　シズカ", "1990-03-04")
            .female()
            .livesAt("2-2", "2020-04-01");
        extract.add("0003", "渡邉　葵", "ワタナベ　アオイ", "2023-01-10")
            .female()
            .household("0002", "20", "子")
            .livesAt("2-2", "2023-01-10");
        extract.add("0004", "渡邉　剛", "ワタナベ　ツヨシ", "1988-01-02")
            .livesAt("4-4", "2020-04-01");
        extract.add("0005", "佐藤　海", "サトウ　ウミ", "1980-01-01").livesAt("5-5", "2020-04-01");
        extract.add("0006", "佐藤　海", "サトウ　ウミ", "1980-01-01").livesAt("6-6", "2020-04-01");
        import(extract);
    }

    /// `rows` as CSV under a header of these columns.
    Result<ImportPreview> lookAt(ImportJob& list, const char* profile, const char* rows,
                                 std::optional<Date> asOf = {}) {
        const QString path = reg.path(QStringLiteral("list.csv"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(rows);
        file.close();
        JobControl control;
        return ImportService(reg.desk())
            .preview(list, {path, *ProfileShelf::in(QString::fromLatin1(profile)), asOf}, control);
    }
    ImportOutcome take(ImportJob& list, const char* profile, const char* rows,
                       std::optional<Date> asOf = {}) {
        const QString before = everything(reg.db());
        const auto preview = lookAt(list, profile, rows, asOf);
        if (!preview)
            FAIL(preview.error().code.text());
        CHECK(everything(reg.db()) == before);
        JobControl control;
        const auto outcome = ImportService(reg.desk()).apply(list, *preview, control);
        if (!outcome)
            FAIL(outcome.error().code.text());
        CHECK(outcome->counts == preview->counts);
        return *outcome;
    }
    ImportOutcome takeContacts(const char* rows, std::optional<Date> asOf = {}) {
        return take(contacts, "contacts", rows, asOf);
    }
    ImportOutcome takeProtections(const char* rows, std::optional<Date> asOf = {}) {
        return take(protections, "protection", rows, asOf);
    }

    ContactListImport contacts;
    ProtectionListImport protections;
};

/// `row code` of everything that was rejected, or remarked.
inline QStringList codes(const std::vector<RowFinding>& findings) {
    QStringList list;
    for (const RowFinding& finding : findings)
        list.append(QString::number(finding.row) + u' ' + finding.error.code.toString());
    return list;
}

} // namespace banso::test
