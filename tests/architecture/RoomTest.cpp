#include "tests/architecture/Sources.h"

#include <QFile>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <catch2/catch.hpp>

using namespace banso;
using test::Source;

namespace {

bool isHeaderOf(const char* module, const QString& header) {
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    const QString prefix = QLatin1String(module) + u'/';
    return header.startsWith(prefix) || QFile::exists(headers + u'/' + prefix + header);
}

std::vector<const Source*> everything() {
    std::vector<const Source*> all;
    for (const char* part : {"core", "ui", "app"})
        for (const Source& source : test::sourcesUnder(QLatin1String(part)))
            all.push_back(&source);
    return all;
}

} // namespace

TEST_CASE("a room includes only itself and what it leans on", "[architecture]") {
    const test::RoomPlan plan;
    REQUIRE(plan.folders().size() > 15);
    int looked = 0;
    for (const Source* source : everything()) {
        const QString room = plan.roomOf(source->path);
        if (room.isEmpty())
            continue; // Precompiled.h stands over all rooms
        const QStringList reach = plan.reachOf(room);
        for (const QString& include : source->includes(u'"')) {
            const QString other = plan.roomOf(include);
            INFO(source->path.toStdString() << " includes " << include.toStdString());
            CHECK(include.contains(u'/')); // rooted at the sources, so that the room is seen
            CHECK((other.isEmpty() || reach.contains(other)));
            ++looked;
        }
    }
    CHECK(looked > 2000);
}

TEST_CASE("no room leans on itself by a detour", "[architecture]") {
    const test::RoomPlan plan;
    for (const auto& [folder, room] : plan.folders())
        for (const QString& other : plan.reachOf(room)) {
            INFO(room.toStdString() << " and " << other.toStdString());
            CHECK((other == room || !plan.reachOf(other).contains(room)));
        }
}

TEST_CASE("core knows no widgets and no network; it paints in letters only", "[architecture]") {
    for (const Source& source : test::sourcesUnder(QStringLiteral("core")))
        for (const QString& header : source.includes(u'<')) {
            INFO(source.path.toStdString() << ": " << header.toStdString());
            CHECK_FALSE(isHeaderOf("QtWidgets", header));
            CHECK_FALSE(isHeaderOf("QtPrintSupport", header));
            CHECK_FALSE(isHeaderOf("QtNetwork", header));
            if (!source.path.startsWith(u"core/outreach/letters/"))
                CHECK_FALSE(isHeaderOf("QtGui", header));
        }
    for (const Source& source : test::sourcesUnder(QStringLiteral("ui/words")))
        for (const QString& header : source.includes(u'<'))
            CHECK_FALSE((isHeaderOf("QtGui", header) || isHeaderOf("QtWidgets", header)));
}

TEST_CASE("nobody speaks to a database but core, and not through QtSql", "[architecture]") {
    static const QRegularExpression statement(
        QStringLiteral("\"\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM)\\b"));
    static const QRegularExpression engine(QStringLiteral("sqlite3|libpq"));
    for (const Source* source : everything()) {
        INFO(source->path.toStdString());
        for (const QString& header : source->includes(u'<')) {
            CHECK_FALSE(isHeaderOf("QtSql", header));
            if (header.contains(engine))
                CHECK(source->path.startsWith(u"core/storage/"));
        }
        if (!source->path.startsWith(u"core/"))
            CHECK_FALSE(source->text.contains(statement));
    }
}

TEST_CASE("SQL stands in sources, and rules know none of it", "[architecture]") {
    static const QRegularExpression statement(
        QStringLiteral("\"\\s*(SELECT|INSERT INTO|UPDATE \\w+ SET|DELETE FROM)\\b"));
    static const QRegularExpression rule(
        QStringLiteral("(Policy|Rules|Plan|Planner|Judge|Calculation|Findings|Offset|Condition|"
                       "Template|Text|Words)"
                       "\\.cpp$"));
    int repositories = 0;
    for (const Source& source : test::sourcesUnder(QStringLiteral("core"))) {
        if (!source.code().contains(statement))
            continue;
        INFO(source.path.toStdString());
        CHECK(source.path.endsWith(u".cpp"));
        CHECK_FALSE(source.path.contains(rule));
        CHECK_FALSE(source.path.startsWith(u"core/base/"));
        CHECK_FALSE(source.path.startsWith(u"core/exchange/"));
        repositories += source.path.endsWith(u"Repository.cpp") ? 1 : 0;
    }
    CHECK(repositories > 10);
}

TEST_CASE("one dialect: words that only one database understands stand in storage",
          "[architecture]") {
    static const QRegularExpression foreign(
        QStringLiteral("INSERT OR |\\bOFFSET \\?|\\bstrftime\\(|\\bjulianday\\(|\\bdate\\('now|"
                       "::text\\b|\\bILIKE\\b|\\bjson_extract\\("));
    static const QRegularExpression literal(QStringLiteral("\"(?:[^\"\\\\\n]|\\\\.)*\""));
    for (const Source& source : test::sourcesUnder(QStringLiteral("core"))) {
        if (source.path.startsWith(u"core/storage/"))
            continue;
        auto literals = literal.globalMatch(source.code());
        while (literals.hasNext()) {
            const QString text = literals.next().captured();
            INFO(source.path.toStdString() << ": " << text.toStdString());
            CHECK_FALSE(text.contains(foreign));
        }
    }
}
