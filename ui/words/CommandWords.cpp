#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable commandWords() {
    static const CodeWords kRows[] = {
        {"usage.unknownCommand",
         QT_TRANSLATE_NOOP("CommandWords",
                           "There is no command “%1”. “banso-cli help” lists them.")},
        {"usage.unknownOption", QT_TRANSLATE_NOOP("CommandWords", "There is no option “%1” here.")},
        {"usage.needsValue", QT_TRANSLATE_NOOP("CommandWords", "“%1” needs a value behind it.")},
        {"usage.choice", QT_TRANSLATE_NOOP("CommandWords", "“%1” cannot be “%2”. It may be: %3")},
        {"usage.today", QT_TRANSLATE_NOOP("CommandWords",
                                          "“%1” is no day. Write it like 2026-11-22 or R8.11.22.")},
        {"usage.missing", QT_TRANSLATE_NOOP("CommandWords", "“%1” is missing.")},
        {"usage.oneOf", QT_TRANSLATE_NOOP("CommandWords", "Give either %1 or %2.")},
        {"usage.tooMany", QT_TRANSLATE_NOOP("CommandWords", "“%1” is one word too many.")},
        {"usage.number", QT_TRANSLATE_NOOP("CommandWords", "“%1” must be a number, not “%2”.")},
        {"usage.listLength",
         QT_TRANSLATE_NOOP("CommandWords", "“%1” names %2 values for %3 children. Give one for "
                                           "each, separated by commas; it may be blank.")},
        {"usage.range", QT_TRANSLATE_NOOP("CommandWords", "“%1” may be from %2 to %3.")},
        {"import.rowsRejected",
         QT_TRANSLATE_NOOP("CommandWords", "“%1”, row %2, %3: %4 Rows that were not taken: %5 "
                                           "(import lists all of them with --report).")},
        {"benefit.fileNotReady",
         QT_TRANSLATE_NOOP("CommandWords",
                           "The file cannot be written yet. %1 %2: %3 “benefit check” lists all %4 "
                           "findings; --accept gives the reason why warnings are right.")},
        {"district.unknown",
         QT_TRANSLATE_NOOP("CommandWords", "There is no district “%1”. Use its code or name.")},
        {"signIn.administratorNeeded",
         QT_TRANSLATE_NOOP("CommandWords",
                           "Only an administrator may do this. Sign in as one with --as.")},
        {"gestation.before",
         QT_TRANSLATE_NOOP("CommandWords", "On %1 the pregnancy due on %2 had not begun."),
         dayArgument, dayArgument},
    };
    return {"CommandWords", kRows};
}

} // namespace banso
