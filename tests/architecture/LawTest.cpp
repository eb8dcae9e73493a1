#include "tests/architecture/Sources.h"

#include <QDir>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace banso;
using test::Source;

namespace {

std::vector<const Source*> everything() {
    std::vector<const Source*> all;
    for (const char* part : {"core", "ui", "app"})
        for (const Source& source : test::sourcesUnder(QLatin1String(part)))
            all.push_back(&source);
    return all;
}

/// Files whose code holds the words.
QStringList filesWith(const QRegularExpression& words) {
    QStringList files;
    for (const Source* source : everything())
        if (source->code().contains(words))
            files += source->path;
    files.sort();
    return files;
}

} // namespace

TEST_CASE("nothing asks the system for today, its zone or its locale", "[architecture]") {
    static const QRegularExpression asked(
        QStringLiteral("currentDate\\b|currentTime\\b|currentDateTime|currentSecsSinceEpoch|"
                       "currentMSecsSinceEpoch|system_clock::now|QLocale::system|QLocale\\(\\)|"
                       "QTimeZone::systemTimeZone|\\btime\\(nullptr\\)"));
    CHECK(filesWith(asked) == QStringList{QStringLiteral("core/base/Clock.cpp")});
}

TEST_CASE("the system itself is called in two files", "[architecture]") {
    static const QRegularExpression header(
        QStringLiteral("(?m)^\\s*#\\s*include <(unistd|fcntl|pwd|io|windows|sys/\\w+)\\.h>"));
    const QStringList known{QStringLiteral("app/cli/Terminal.cpp"),
                            QStringLiteral("core/base/DurableFile.cpp")};
    CHECK(filesWith(header) == known);
}

TEST_CASE("only the gate opens what is sealed for paper and files", "[architecture]") {
    static const QRegularExpression made(QStringLiteral("\\bOutputKey\\(\\)"));
    QStringList makers;
    for (const Source* source : everything())
        if (source->code().remove(QStringLiteral("OutputKey() = default")).contains(made))
            makers += source->path;
    CHECK(makers == QStringList{QStringLiteral("core/outreach/gate/SafetyGate.cpp")});
    static const QRegularExpression named(QStringLiteral("\\bOutputKey\\b"));
    for (const QString& path : filesWith(named)) {
        INFO(path.toStdString());
        CHECK((path.startsWith(u"core/outreach/gate/") || path == u"core/security/OutputKey.h" ||
               path == u"core/security/Sealed.h" || path == u"core/registry/Guarded.h"));
    }
    static const QRegularExpression passes(QStringLiteral("return GatePass\\("));
    CHECK(filesWith(passes) == QStringList{QStringLiteral("core/outreach/gate/SafetyGate.cpp")});
}

TEST_CASE("files stay readable", "[architecture]") {
    for (const Source* source : everything()) {
        if (source->path.endsWith(u"Cp932Table.cpp"))
            continue; // a table
        INFO(source->path.toStdString());
        CHECK(source->text.count(u'\n') <= 400);
    }
}

TEST_CASE("every room says what lives in it", "[architecture]") {
    const test::RoomPlan plan;
    for (const auto& [folder, room] : plan.folders()) {
        INFO(folder.toStdString());
        CHECK_FALSE(test::textOf(folder + QStringLiteral("/README.md")).isEmpty());
    }
}

TEST_CASE("nothing is left to do in the sources", "[architecture]") {
    static const QRegularExpression left(QStringLiteral("\\b(TODO|FIXME|XXX|HACK)\\b"));
    for (const Source* source : everything()) {
        INFO(source->path.toStdString());
        CHECK_FALSE(source->text.contains(left));
    }
}

TEST_CASE("a table's key is its name, and its columns are strict", "[architecture]") {
    static const QRegularExpression table(
        QStringLiteral("CREATE TABLE (\\w+) \\(\\s*(\\w+) .*?\\) (STRICT)?;"),
        QRegularExpression::DotMatchesEverythingOption);
    // Tables without people, whose key is something else.
    static const QStringList kOthers{QStringLiteral("schema_version"),
                                     QStringLiteral("watched_table"),
                                     QStringLiteral("sign_in_failure")};
    int tables = 0;
    const QDir folder(QStringLiteral(BANSO_SOURCE_DIR "/resources/schema"));
    for (const QString& script : folder.entryList({QStringLiteral("*.sql")})) {
        auto found = table.globalMatch(test::textOf(QStringLiteral("resources/schema/") + script));
        while (found.hasNext()) {
            const auto each = found.next();
            const QString name = each.captured(1);
            INFO(script.toStdString() << ": " << name.toStdString());
            ++tables;
            CHECK(each.captured(3) == u"STRICT");
            if (!kOthers.contains(name))
                CHECK((each.captured(2) == name + QStringLiteral("_id") ||
                       each.captured(2).endsWith(u"_id")));
        }
    }
    CHECK(tables > 40);
}

TEST_CASE("the glossary names what the code names", "[architecture]") {
    const QString glossary = test::textOf(QStringLiteral("resources/manual/glossary.md"));
    static const QRegularExpression name(QStringLiteral("`([A-Z][A-Za-z]+)`"));
    QString headers;
    for (const Source& source : test::sourcesUnder(QStringLiteral("core")))
        if (source.path.endsWith(u".h"))
            headers += source.path + u'\n' + source.text;
    int names = 0;
    auto found = name.globalMatch(glossary);
    while (found.hasNext()) {
        const QString each = found.next().captured(1);
        INFO(each.toStdString());
        const QRegularExpression word(QStringLiteral("\\b%1\\b").arg(each));
        // Anchors of the calendar (STAY) are texts in quotes, found the same way.
        CHECK(headers.contains(word));
        ++names;
    }
    CHECK(names > 50);
}
