// The one list of ways out. Whatever can leave the program is found in the sources by its means (a
// file opened for writing, a printer, the clipboard, a drag, a program started, a network), and
// each place is either behind the safety gate or says here why nothing about a family leaves by it.

#include "tests/architecture/Sources.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace banso;
using test::Source;

namespace {

const QRegularExpression& waysOut() {
    static const QRegularExpression means(QStringLiteral(
        // our own writers
        "\\bOutgoingFile\\b|\\bwriteWholeFile\\b|\\bProfileWriter\\b|\\bPdfLetters\\b|"
        "\\bflushToDisk\\b|\\bplaceFile\\b|"
        // files and pictures
        "\\bWriteOnly\\b|\\bReadWrite\\b|\\bAppend\\b|\\bQSaveFile\\b|\\bQFile::(?:copy|rename|"
        "link)\\b|\\bstd::(?:basic_)?w?o?fstream\\b|\\bfopen\\b|\\bQImageWriter\\b|"
        "\\bQSvgGenerator\\b|\"(?:PNG|JPG|JPEG|BMP|TIFF)\"|"
        // paper
        "\\bQPdfWriter\\b|\\bQPrint\\w+|\\bQPagedPaintDevice\\b|"
        // clipboard and drags
        "\\bQClipboard\\b|\\bclipboard\\(|\\bQMimeData\\b|\\bQDrag\\b|\\bsetDragEnabled\\b|"
        "\\bTextSelectableBy|\\bText(?:Editor|Browser)Interaction\\b|"
        // other programs and machines
        "\\bQDesktopServices\\b|\\bQProcess\\b|\\bsystem\\(|\\bpopen\\b|\\bQ(?:Tcp|Udp|Local|Ssl|"
        "Web)(?:Socket|Server)\\b|\\bQNetwork\\w+|\\bQDBus\\w+|\\bQSystemTrayIcon\\b"));
    return means;
}

/// Files in pairs: `core/exchange/OutgoingFile`.
QSet<QString> placesWithWaysOut() {
    QSet<QString> places;
    for (const char* part : {"core", "ui", "app"})
        for (const Source& source : test::sourcesUnder(QLatin1String(part)))
            if (source.code().contains(waysOut()))
                places.insert(source.path.section(u'.', 0, -2));
    return places;
}

/// Who writes for families: every row that they take carries the gate's pass.
const QSet<QString>& behindTheGate() {
    static const QSet<QString> places{
        QStringLiteral("core/outreach/exports/CallFile"),
        QStringLiteral("core/outreach/exports/ExportFile"),
        QStringLiteral("core/outreach/exports/LetterFile"),
        QStringLiteral("core/outreach/exports/LetterPress"),
        QStringLiteral("core/outreach/exports/MessageFile"),
    };
    return places;
}

const std::map<QString, QString>& forNoFamily() {
    const auto p = [](const char* path, const char* because) {
        return std::pair(QString::fromLatin1(path), QString::fromLatin1(because));
    };
    static const std::map<QString, QString> places{
        p("core/base/DurableFile", "the means itself"),
        p("core/exchange/OutgoingFile", "the means itself"),
        p("core/exchange/profile/ProfileWriter", "the means itself: rows of others"),
        p("core/outreach/letters/job/LetterJob", "paints what LetterFile was let out with"),
        p("core/outreach/letters/pdf/PdfFile", "paints what LetterFile was let out with"),
        p("core/outreach/letters/pdf/PdfLetters", "paints what LetterFile was let out with"),
        p("core/outreach/exports/OutgoingFileJournal", "finds again what was written"),
        p("core/exchange/ImportReport", "for who imports: rows of the file that was read"),
        p("core/exchange/CsvTemplate", "an empty list"),
        p("core/storage/Database", "the register"),
        p("core/storage/RegisterFile", "the register"),
        p("core/storage/postgres/PostgresTool", "backup and restore by the server's own tools"),
        p("core/storage/backup/BackupKey", "the backup's key"),
        p("core/storage/backup/BackupWriter", "the encrypted backup"),
        p("core/storage/backup/Restore", "the register"),
        p("core/storage/backup/WorkingFile", "the register, while it is backed up or restored"),
        p("core/demo/extract/DemoFiles", "nobody real"),
        p("core/demo/extract/ExtractWriter", "nobody real"),
        p("core/demo/history/ContactBook", "nobody real"),
        p("core/demo/history/SendHistory", "nobody real"),
        p("core/benefit/export/BenefitExport", "to the subsidy office, not to a family"),
        p("core/benefit/export/ExportFiles", "to the subsidy office, not to a family"),
        p("ui/imports/ImportPresenter", "templates and reports, for who imports"),
        p("ui/imports/ImportPage", "a file is dropped in, nothing is dragged out"),
        p("ui/imports/ImportAsking", "a file is dropped in, nothing is dragged out"),
        p("ui/send/SendActs", "opens the letters that were let out, in the system's viewer"),
        p("ui/settings/backup/BackupJobs", "the wrapped key"),
        p("ui/shell/WindowPicture", "pictures of the fictitious town's window, for the manual"),
        p("app/cli/commands/ImportCommands", "templates and reports, for who imports"),
    };
    return places;
}

QStringList sorted(const QSet<QString>& set) {
    QStringList list(set.begin(), set.end());
    list.sort();
    return list;
}

} // namespace

TEST_CASE("nothing leaves but by the places that are known", "[architecture][exits]") {
    QSet<QString> known = behindTheGate();
    for (const auto& [place, because] : forNoFamily()) {
        INFO(place.toStdString());
        CHECK_FALSE(behindTheGate().contains(place));
        CHECK_FALSE(because.isEmpty());
        known.insert(place);
    }
    const QSet<QString> found = placesWithWaysOut();
    INFO("a new way out: let it take a GatePass, or say in this list why it needs none");
    CHECK(sorted(found - known) == QStringList());
    INFO("listed, and no way out any more");
    CHECK(sorted(known - found) == QStringList());
}

TEST_CASE("a way out is seen whatever means it takes", "[architecture][exits]") {
    for (const char* code : {"QFile f(path); f.open(QIODevice::WriteOnly);",
                             "QSaveFile f(path);",
                             "f.open(QFile::ReadWrite)",
                             "f.open(QIODeviceBase::Append)",
                             "std::ofstream out(path);",
                             "fopen(name, \"w\")",
                             "picture.save(path, \"PNG\")",
                             "QPrinter printer;",
                             "QPdfWriter pdf(x)",
                             "QPrintDialog dialog;",
                             "QGuiApplication::clipboard()->setText(a);",
                             "new QMimeData",
                             "QDrag drag(this);",
                             "list->setDragEnabled(true)",
                             "label->setTextInteractionFlags(Qt::TextSelectableByMouse);",
                             "QProcess::startDetached(p)",
                             "QDesktopServices::openUrl(mail)",
                             "QTcpSocket socket;",
                             "QNetworkAccessManager net;",
                             "OutgoingFile::create(path)",
                             "ProfileWriter writer(profile)",
                             "QFile::copy(a, b)"}) {
        INFO(code);
        CHECK(QString::fromLatin1(code).contains(waysOut()));
    }
    for (const char* code : {"QFile f(path); f.open(QIODevice::ReadOnly);", "list.append(row);",
                             "presenter.save(input)", "OutgoingFileId id;", "rows.copy()",
                             "label->setTextInteractionFlags(Qt::NoTextInteraction);"}) {
        INFO(code);
        CHECK_FALSE(QString::fromLatin1(code).contains(waysOut()));
    }
}

TEST_CASE("every exit of the list is a channel's, and none is only a name",
          "[architecture][exits]") {
    const QString header = test::textOf(QStringLiteral("core/outreach/gate/Exit.h"));
    static const QRegularExpression listed(QStringLiteral("std::pair\\{Exit::(\\w+), \"\\w+\"\\}"));
    static const QRegularExpression returned(
        QStringLiteral("case SendChannel::(\\w+):\\s*return Exit::(\\w+);"));
    QStringList names;
    for (auto each = listed.globalMatch(header); each.hasNext();)
        names += each.next().captured(1);
    QStringList channels;
    QStringList used;
    for (auto each = returned.globalMatch(header); each.hasNext();) {
        const auto match = each.next();
        channels += match.captured(1);
        used += match.captured(2);
    }
    REQUIRE(names.size() == 4);
    CHECK(channels.removeDuplicates() == 0);
    CHECK(used.removeDuplicates() == 0);
    names.sort();
    used.sort();
    CHECK(names == used);
}

TEST_CASE("who writes for a family takes rows that carry the gate's pass",
          "[architecture][exits]") {
    const QString row = test::textOf(QStringLiteral("core/outreach/exports/ExportFile.h"));
    CHECK(row.contains(QRegularExpression(QStringLiteral("struct OutRow \\{[^}]*GatePass pass;"))));
    for (const char* writer : {"MessageFile", "LetterFile", "CallFile"}) {
        INFO(writer);
        const QString path = QStringLiteral("core/outreach/exports/") + QLatin1String(writer);
        CHECK(test::textOf(path + QStringLiteral(".h")).contains(QStringLiteral("OutRow")));
        // Number, address and words are those of one row, never of two lists: what the gate let
        // out, or what was frozen of the same attempt.
        CHECK(test::textOf(path + QStringLiteral(".cpp"))
                  .contains(QRegularExpression(QStringLiteral("\\brow\\.(?:pass|attempt)\\b"))));
    }
    // Rows are put together where the gate has just answered, for output, and nowhere else.
    static const QRegularExpression made(
        QStringLiteral("rows\\.push_back\\(\\{.*\\*std::move\\(pass\\)"));
    static const QRegularExpression asked(
        QStringLiteral("auto pass = gate\\.pass\\([^;]*, true\\)\\) *\\{?\\s*rows\\.push_back"));
    int makers = 0;
    for (const Source& source : test::sourcesUnder(QStringLiteral("core"))) {
        const QString code = source.code();
        auto rows = made.globalMatch(code);
        auto answers = asked.globalMatch(code);
        int rowCount = 0;
        int answerCount = 0;
        for (; rows.hasNext(); rows.next())
            ++rowCount;
        for (; answers.hasNext(); answers.next())
            ++answerCount;
        INFO(source.path.toStdString());
        CHECK(rowCount == answerCount);
        if (rowCount > 0)
            CHECK(source.path == u"core/outreach/exports/BatchExport.cpp");
        makers += rowCount;
    }
    CHECK(makers == 2); // an export, and a reprint
}
