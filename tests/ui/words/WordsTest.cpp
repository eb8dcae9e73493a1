#include "ui/words/Words.h"

#include "tests/support/Precompiled.h"
#include "ui/words/CodeWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/Language.h"
#include "ui/words/StaffWords.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace banso;

namespace {

QString readAll(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// All sources of a folder, without their comments.
std::map<QString, QString> sourcesIn(const QString& folder) {
    static const QRegularExpression comment(QStringLiteral("//[^\\n]*"));
    std::map<QString, QString> texts;
    QDirIterator files(folder, {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        texts.emplace(path, readAll(path).remove(comment));
    }
    return texts;
}

/// Functions that take a code first and make an error of it (`refused`, `CsvReader::faultAt` …).
QStringList makersIn(const std::map<QString, QString>& sources) {
    static const QRegularExpression declared(QStringLiteral("(\\w+)\\(ErrorCode code\\b"));
    QStringList names{QStringLiteral("ErrorCode")};
    for (const auto& [path, text] : sources)
        for (auto found = declared.globalMatch(text); found.hasNext();)
            names.append(found.next().captured(1));
    names.removeDuplicates();
    return names;
}

/// Every error code written in sources, with one of the files that write it.
std::map<QString, QString> codesIn(const std::map<QString, QString>& sources) {
    const QRegularExpression made(QStringLiteral("\\b(?:%1)\\s*[({]\\s*\"([A-Za-z0-9.]+)\"")
                                      .arg(makersIn(sources).join(u'|')));
    std::map<QString, QString> codes;
    for (const auto& [path, text] : sources)
        for (auto found = made.globalMatch(text); found.hasNext();)
            codes.emplace(found.next().captured(1), path);
    return codes;
}

QString source(const char* folder) {
    return QStringLiteral(BANSO_SOURCE_DIR "/") + QLatin1String(folder);
}

/// An error whose arguments are numbers, so that the arguments of any table can be said.
Error sample(ErrorCode code) {
    return refused(code, {}, {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
}

} // namespace

TEST_CASE("every code that the program can answer has words", "[words]") {
    auto sources = sourcesIn(source("core"));
    sources.merge(sourcesIn(source("ui")));
    sources.merge(sourcesIn(source("app")));
    const auto codes = codesIn(sources);
    REQUIRE(codes.size() > 30);
    REQUIRE(codes.contains(QStringLiteral("csv.nul")));
    REQUIRE(codes.contains(QStringLiteral("date.unreadable")));
    for (const auto& [code, path] : codes) {
        INFO(code.toStdString() << " in " << path.toStdString());
        CHECK(hasWords(code));
    }
}

TEST_CASE("every sentence of the tables has its Japanese, and no code has two", "[words]") {
    const Translation japanese(Language::Japanese);
    std::set<std::string> seen;
    for (const WordTable& table : wordTables())
        for (const CodeWords& row : table.rows) {
            INFO(row.code);
            CHECK(seen.insert(row.code).second);
            CHECK(QCoreApplication::translate(table.context, row.sentence) !=
                  QString::fromUtf8(row.sentence));
        }
}

TEST_CASE("the translations are complete", "[words]") {
    for (const char* catalogue : {"banso_ja.ts", "banso_en.ts", "qt_ja.ts"}) {
        INFO(catalogue);
        QXmlStreamReader xml(readAll(source("resources/translations/") + QLatin1String(catalogue)));
        int messages = 0;
        QString text;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"message")
                ++messages;
            if (xml.name() == u"source")
                text = xml.readElementText();
            if (xml.name() != u"translation")
                continue;
            INFO(text.toStdString());
            CHECK_FALSE(xml.attributes().hasAttribute(QStringLiteral("type")));
            CHECK_FALSE(
                xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed().isEmpty());
        }
        CHECK_FALSE(xml.hasError());
        CHECK(messages >= 5);
    }
}

TEST_CASE("places in a Japanese sentence are those of the English one", "[words]") {
    static const QRegularExpression place(QStringLiteral("%(?:[1-9]|n)"));
    QXmlStreamReader xml(readAll(source("resources/translations/banso_ja.ts")));
    const auto places = [](const QString& text) {
        std::set<QString> found;
        auto match = place.globalMatch(text);
        while (match.hasNext())
            found.insert(match.next().captured());
        return found;
    };
    QString english;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"source")
            english = xml.readElementText();
        if (!xml.isStartElement() || xml.name() != u"translation")
            continue;
        const QString japanese = xml.readElementText(QXmlStreamReader::IncludeChildElements);
        INFO(english.toStdString() << " -> " << japanese.toStdString());
        for (const QString& used : places(japanese))
            CHECK(places(english).contains(used));
    }
}

TEST_CASE("an error is said in the language in force", "[words]") {
    const Error error = refused("date.era", {}, {QStringLiteral("H31.5.1"), QStringLiteral("R1")});
    {
        const Translation japanese(Language::Japanese);
        CHECK(words(error).startsWith(QStringLiteral("「H31.5.1」はその元号の期間にありません")));
        CHECK(words(Errors{error, sample("date.empty")}).count(u'\n') == 1);
    }
    const Translation english(Language::English);
    CHECK(words(error).startsWith(QStringLiteral("“H31.5.1” lies outside that era")));
    CHECK(words(denied("permission.denied", {}, {keyOf(Permission::Import)}))
              .contains(QStringLiteral("importing files")));
}

TEST_CASE("days, keys and measures among the arguments are said in words", "[words]") {
    const Translation japanese(Language::Japanese);
    const auto said = [](ErrorCode code, const QStringList& arguments) {
        return words(refused(code, {}, arguments));
    };
    CHECK(said("duty.pastDeadline", {QStringLiteral("2026-11-30")})
              .startsWith(QStringLiteral("令和8年11月30日より後には")));
    CHECK(said("absence.overlaps", {QStringLiteral("2026-11-30"), QString()})
              .contains(QStringLiteral("から…まで")));
    CHECK(said("ladder.reasonMissing", {QStringLiteral("post")})
              .startsWith(QStringLiteral("郵便を使わない")));
    CHECK(said("sure.measure", {QStringLiteral("weight"), QStringLiteral("9940"),
                                QStringLiteral("2500"), QStringLiteral("4500")})
              .startsWith(QStringLiteral("体重 9,940 g は")));
    CHECK(
        said("sure.shrank", {QStringLiteral("head"), QStringLiteral("415"), QStringLiteral("390")})
            .startsWith(QStringLiteral("頭囲が前回の41.5 cmから39.0 cm")));
    CHECK(said("permission.denied", {QStringLiteral("no.such.key")})
              .contains(QStringLiteral("no.such.key")));
}

TEST_CASE("the gate's reasons and what is sent have names", "[words]") {
    static const QRegularExpression key(QStringLiteral("std::pair\\{\\w+, \"([a-z_]+)\""));
    const Translation japanese(Language::Japanese);
    auto reasons = key.globalMatch(readAll(source("core/outreach/gate/GateReason.h")));
    int count = 0;
    for (; reasons.hasNext(); ++count) {
        const QString reason = reasons.next().captured(1);
        INFO(reason.toStdString());
        CHECK(gateReasonWords(reason) != reason);
    }
    CHECK(count >= 35);
    CHECK(gateReasonsWords(QStringLiteral("no_consent;returned")) ==
          QStringLiteral("同意なし、返戻"));
    CHECK(sendStateWords(QStringLiteral("handed_over")) == QStringLiteral("渡した"));
}

TEST_CASE("what was typed is never taken for a place in the sentence", "[words]") {
    CHECK(fillIn(QStringLiteral("“%1” and %2"), {QStringLiteral("%2"), QStringLiteral("b")}) ==
          QStringLiteral("“%2” and b"));
    CHECK(fillIn(QStringLiteral("%1 of %2"), {QStringLiteral("3")}) == QStringLiteral("3 of …"));
    CHECK(fillIn(QStringLiteral("100 % and %"), {}) == QStringLiteral("100 % and %"));
}

TEST_CASE("a code without words is shown with what it carries", "[words]") {
    const QString said = words(refused("test.noWords", {}, {QStringLiteral("A"), {}}));
    CHECK(said.contains(QStringLiteral("test.noWords | A")));
    CHECK_FALSE(hasWords(u"test.noWords"));
}

TEST_CASE("roles and permissions have names", "[words]") {
    const Translation japanese(Language::Japanese);
    CHECK(roleWords({Role::Nurse, Role::Approver}) == QStringLiteral("保健師・決裁"));
    CHECK(permissionWords(Permission::ReadLogs) == QStringLiteral("ログの閲覧"));
}
