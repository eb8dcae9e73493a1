#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable importWords() {
    static const CodeWords kRows[] = {
        {"import.asOfFuture",
         QT_TRANSLATE_NOOP("ImportWords",
                           "%1 has not come yet. Type the day that the file pictures."),
         dayArgument},
        {"import.birthMissing",
         QT_TRANSLATE_NOOP("ImportWords", "The date of birth is blank. Ask the register section.")},
        {"import.codeMap",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "The setting “%1” cannot be read at “%2”. Write it like 1=male;2=female.")},
        {"import.districtUnknown",
         QT_TRANSLATE_NOOP("ImportWords",
                           "The district “%1” is not known here. The person is taken over without "
                           "one; add the district in the settings.")},
        {"import.duplicate",
         QT_TRANSLATE_NOOP("ImportWords", "The same resident stands in another row too. None of "
                                          "the rows was taken over; ask for a new file.")},
        {"import.fileChanged",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "“%1” is no longer the file that was looked at. Look at the changes again.")},
        {"import.stateChanged",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "Somebody changed the register since you looked at the changes. Look at them again.")},
        {"import.keyMissing",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "The layout “%1” lacks “%2”, without which nobody can be told apart. Complete it.")},
        {"import.missingUnsure",
         QT_TRANSLATE_NOOP("ImportWords",
                           "%1 rows have a number that cannot be read, so nobody is called missing "
                           "this time. Correct them and import again.")},
        {"import.noRows",
         QT_TRANSLATE_NOOP("ImportWords",
                           "The file has no residents. Look whether it is the right one.")},
        {"import.numberUnreadable",
         QT_TRANSLATE_NOOP("ImportWords", "The resident number cannot be read, so it is not known "
                                          "whose row this is. Ask the register section.")},
        {"import.olderThanLast",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "The register already shows %1; this file is of %2. Import the newest file only."),
         dayArgument, dayArgument},
        {"import.reasonUnknown",
         QT_TRANSLATE_NOOP("ImportWords",
                           "The reason of change “%1” is not known here. The change is taken over "
                           "without it; complete the codes in the settings.")},
        {"import.relationUnknown",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "The relation “%1” (%2) is not known here. Look at the household by hand.")},
        {"import.restricted",
         QT_TRANSLATE_NOOP("ImportWords",
                           "Other offices may not look at this person; the register section knows "
                           "why. Look whether a protection measure is meant.")},
        {"import.shrinks",
         QT_TRANSLATE_NOOP("ImportWords",
                           "The register has %1 residents and the file %2: %3 % fewer, more than "
                           "the %4 % allowed. Look whether the file is whole.")},
    };
    return {"ImportWords", kRows};
}

} // namespace banso
