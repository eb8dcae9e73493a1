#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable calendarWords() {
    static const CodeWords kRows[] = {
        {"calendar.codeMissing", QT_TRANSLATE_NOOP("CalendarWords", "Type the contact's code.")},
        {"calendar.nameMissing", QT_TRANSLATE_NOOP("CalendarWords", "Type the contact's name.")},
        {"calendar.dueMissing",
         QT_TRANSLATE_NOOP("CalendarWords", "Type from when and until when it is to be done.")},
        {"calendar.offset",
         QT_TRANSLATE_NOOP("CalendarWords",
                           "“%1” is no day of the calendar. Write it like B+4m or EDD-84.")},
        {"calendar.condition",
         QT_TRANSLATE_NOOP(
             "CalendarWords",
             "“%1” cannot be read as a condition. Write it like !done:N11 or age<20.")},
        {"calendar.conditionCode",
         QT_TRANSLATE_NOOP(
             "CalendarWords",
             "%1 asks about “%2”, which is not in the calendar. Look at its spelling.")},
        {"calendar.anchor",
         QT_TRANSLATE_NOOP(
             "CalendarWords",
             "%1 counts from “%2”, which is not in the calendar. Look at its spelling.")},
        {"calendar.circle",
         QT_TRANSLATE_NOOP(
             "CalendarWords",
             "%1 waits for itself, by way of others. Let one of them count from another day.")},
        {"calendar.noticeMissing",
         QT_TRANSLATE_NOOP("CalendarWords", "Choose the notice that is sent.")},
        {"calendar.eligibleMissing",
         QT_TRANSLATE_NOOP("CalendarWords",
                           "Type from which to which age the check-up may be attended.")},
        {"calendar.role",
         QT_TRANSLATE_NOOP("CalendarWords", "A nurse or a clerk does it. Choose one.")},
        {"calendar.subjectChanged",
         QT_TRANSLATE_NOOP("CalendarWords",
                           "%1 cannot become about somebody else. Add another contact instead.")},
        {"calendar.missing",
         QT_TRANSLATE_NOOP("CalendarWords",
                           "The calendar lacks %1, which the program needs. Add it again.")},
        {"calendar.twice",
         QT_TRANSLATE_NOOP("CalendarWords", "%1 already changes on %2. Change that entry."),
         nullptr, dayArgument},
    };
    return {"CalendarWords", kRows};
}

} // namespace banso
