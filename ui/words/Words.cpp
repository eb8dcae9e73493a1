#include "ui/words/Words.h"

#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct Entry {
    const char* context;
    const CodeWords* row;
};

const std::map<std::string_view, Entry>& allWords() {
    static const std::map<std::string_view, Entry> all = [] {
        std::map<std::string_view, Entry> entries;
        for (const WordTable& table : wordTables())
            for (const CodeWords& row : table.rows)
                entries.emplace(row.code, Entry{table.context, &row});
        return entries;
    }();
    return all;
}

QStringList saidArguments(const CodeWords& row, QStringList arguments) {
    if (row.all)
        return row.all(arguments);
    const std::array<ArgumentWords, 3> how{row.argument1, row.argument2, row.argument3};
    for (std::size_t i = 0; i < how.size(); ++i)
        if (const auto at = static_cast<qsizetype>(i); how[i] && at < arguments.size())
            arguments[at] = how[i](arguments.at(at));
    return arguments;
}

} // namespace

std::vector<WordTable> wordTables() {
    // One line each: rooms add theirs without meeting.
    // clang-format off
    return {
        baseWords(),
        storageWords(),
        backupWords(),
        securityWords(),
        exchangeWords(),
        dutyWords(),
        registryWords(),
        importWords(),
        careWords(),
        contactWords(),
        calendarWords(),
        outreachWords(),
        benefitWords(),
        letterWords(),
        commandWords(),
        demoWords(),
        windowWords(),
    };
    // clang-format on
}

QString fillIn(const QString& sentence, const QStringList& arguments) {
    QString said;
    said.reserve(sentence.size());
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place =
            sentence[i] == u'%' && i + 1 < sentence.size() ? sentence[i + 1].digitValue() : -1;
        if (place < 1) {
            said += sentence[i];
            continue;
        }
        said += place <= arguments.size() ? arguments.at(place - 1) : QStringLiteral("…");
        ++i;
    }
    return said;
}

QString words(const QString& code, const QStringList& arguments) {
    const QByteArray key = code.toLatin1();
    const auto found = allWords().find(
        std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
    if (found != allWords().end()) {
        const auto& [context, row] = found->second;
        return fillIn(QCoreApplication::translate(context, row->sentence),
                      saidArguments(*row, arguments));
    }
    const QString raw = (QStringList{code} + arguments).join(QStringLiteral(" | "));
    return fillIn(QCoreApplication::translate("Words", "This was not possible (%1)."), {raw});
}

QString words(const Error& error) {
    return words(error.code.toString(), error.arguments);
}

QString words(const Errors& errors) {
    QStringList lines;
    for (const Error& error : errors)
        lines += words(error);
    return lines.join(u'\n');
}

bool hasWords(QStringView code) {
    const QByteArray key = code.toLatin1();
    return allWords().contains(
        std::string_view(key.constData(), static_cast<std::size_t>(key.size())));
}

} // namespace banso
