#pragma once

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace banso {

/// How one argument of an error is said: most are shown as they come, a stable key gets its name.
using ArgumentWords = QString (*)(const QString& argument);

/// How all arguments are said where one decides about the others (the measure about its unit).
using AllArgumentWords = QStringList (*)(const QStringList& arguments);

/// The sentence of one error code: what is wrong, and what to do. `%1`…`%9` are the error's
/// arguments in their order.
struct CodeWords {
    const char* code;
    const char* sentence; ///< English, marked with QT_TRANSLATE_NOOP in the table's context
    ArgumentWords argument1 = nullptr;
    ArgumentWords argument2 = nullptr;
    ArgumentWords argument3 = nullptr;
    AllArgumentWords all = nullptr;
};

/// The sentences of one room of core, under one translation context.
struct WordTable {
    const char* context;
    std::span<const CodeWords> rows;
};

// One file a room (`BaseWords.cpp`, …); Words.cpp lists them.
[[nodiscard]] WordTable baseWords();
[[nodiscard]] WordTable storageWords();
[[nodiscard]] WordTable securityWords();
[[nodiscard]] WordTable letterWords();
[[nodiscard]] WordTable backupWords();
[[nodiscard]] WordTable exchangeWords();
[[nodiscard]] WordTable dutyWords();
[[nodiscard]] WordTable registryWords();
[[nodiscard]] WordTable importWords();
[[nodiscard]] WordTable careWords();
[[nodiscard]] WordTable contactWords();
[[nodiscard]] WordTable calendarWords();
[[nodiscard]] WordTable outreachWords();
[[nodiscard]] WordTable benefitWords();
[[nodiscard]] WordTable commandWords();
[[nodiscard]] WordTable demoWords();
[[nodiscard]] WordTable windowWords();

/// All of them.
[[nodiscard]] std::vector<WordTable> wordTables();

} // namespace banso
