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
        {"import.headerUnknown",
         QT_TRANSLATE_NOOP("ImportWords",
                           "The columns of “%1” belong to no kind of file that is known here. "
                           "Choose another file, or begin with an empty one.")},
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
        {"import.allRejected",
         QT_TRANSLATE_NOOP("ImportWords", "None of the %1 rows could be read. Look whether it is "
                                          "the right file, or have it written again.")},
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
        {"contact.missing",
         QT_TRANSLATE_NOOP("ImportWords",
                           "Neither a telephone number nor a LINE reference. Complete the row.")},
        {"contact.notActive",
         QT_TRANSLATE_NOOP("ImportWords", "This contact is no longer used here (%1) and stays so. "
                                          "Change it by hand if it is good again."),
         contactStateArgument},
        {"contact.refusalKept",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "Here the person has refused; that stays. Change it by hand with the person's word.")},
        {"contact.sharedNumber",
         QT_TRANSLATE_NOOP("ImportWords",
                           "%1 persons have this number. Look whether it is shared.")},
        {"protection.coveredUnknown",
         QT_TRANSLATE_NOOP("ImportWords", "Nobody here has the number “%1”; the measure applies "
                                          "without this person. Enter her by hand.")},
        {"protection.otherUnknown",
         QT_TRANSLATE_NOOP("ImportWords", "Nobody here has the other party's number; the measure "
                                          "applies without it. Enter it by hand.")},
        {"protection.olderRow",
         QT_TRANSLATE_NOOP("ImportWords", "Here the measure already lasts longer; that stays.")},
        {"protection.rowExpired",
         QT_TRANSLATE_NOOP("ImportWords", "The measure in this row has ended; an import never ends "
                                          "one. A named person decides.")},
        {"protection.releasedHere",
         QT_TRANSLATE_NOOP("ImportWords", "A named person ended this measure here; an import does "
                                          "not bring it back. Look at it by hand.")},
        {"import.personUnclear",
         QT_TRANSLATE_NOOP("ImportWords", "The row says too little to know whom it means. Add the "
                                          "resident number, or the name and the date of birth.")},
        {"import.personUnknown",
         QT_TRANSLATE_NOOP("ImportWords",
                           "Nobody of the register is meant by this row. Correct the number or the "
                           "name, or take the residents in first.")},
        {"import.personMismatch",
         QT_TRANSLATE_NOOP("ImportWords",
                           "The number belongs to somebody of another name or birth. The rows may "
                           "have slipped; compare them with the list.")},
        {"import.personAmbiguous",
         QT_TRANSLATE_NOOP(
             "ImportWords",
             "%1 persons have this name and date of birth. Add the resident number.")},
    };
    return {"ImportWords", kRows};
}

} // namespace banso
