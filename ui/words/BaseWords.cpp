#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable baseWords() {
    static const CodeWords kRows[] = {
        {"date.empty", QT_TRANSLATE_NOOP("BaseWords", "Type a date, for example R8.11.22.")},
        {"date.unreadable",
         QT_TRANSLATE_NOOP("BaseWords",
                           "“%1” cannot be read as a date. Type it like R8.11.22 or 20261122.")},
        {"date.impossible",
         QT_TRANSLATE_NOOP("BaseWords",
                           "There is no such day as “%1”. Look at the year, month and day.")},
        {"date.era", QT_TRANSLATE_NOOP("BaseWords", "“%1” lies outside that era. If you mean %2, "
                                                    "type it so.")},
        {"phone.unreadable",
         QT_TRANSLATE_NOOP("BaseWords", "“%1” cannot be read as a telephone number. Type it with "
                                        "the area code, for example 090-1234-5678.")},
        {"phone.zeroLost",
         QT_TRANSLATE_NOOP("BaseWords", "“%1” seems to have lost its first 0. If it should be %2, "
                                        "type that.")},
        {"phone.machine",
         QT_TRANSLATE_NOOP("BaseWords", "“%1” begins with 020, which belongs to machines. Nobody "
                                        "can be called there; look at the number.")},
        {"postcode.unreadable",
         QT_TRANSLATE_NOOP("BaseWords", "“%1” cannot be read as a postcode. Type its seven "
                                        "digits, for example 501-6082.")},
        {"job.cancelled", QT_TRANSLATE_NOOP("BaseWords", "Stopped. Nothing was changed.")},
    };
    return {"BaseWords", kRows};
}

} // namespace banso
