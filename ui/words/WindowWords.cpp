#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

// What the window itself may answer: fields, work in the background, pictures.
WordTable windowWords() {
    static const CodeWords kRows[] = {
        {"field.required", QT_TRANSLATE_NOOP("WindowWords", "This must be filled in.")},
        {"field.personUnchosen",
         QT_TRANSLATE_NOOP("WindowWords", "Nobody is chosen yet: choose somebody of the list with "
                                          "↑↓ and Enter, or empty the line.")},
        {"field.dateTooEarly",
         QT_TRANSLATE_NOOP("WindowWords", "%1 is too early here; the earliest is %2.")},
        {"field.dateTooLate",
         QT_TRANSLATE_NOOP("WindowWords", "%1 is too late here; the latest is %2.")},
        {"field.numberUnreadable",
         QT_TRANSLATE_NOOP("WindowWords", "“%1” cannot be read as a number. Type digits only.")},
        {"field.numberTooFine",
         QT_TRANSLATE_NOOP("WindowWords", "“%1” has too many decimals; %2 can be kept. Look at the "
                                          "unit too.")},
        {"field.numberImpossible",
         QT_TRANSLATE_NOOP("WindowWords",
                           "%1 is not possible here (%2 to %3). Look at the number and the unit.")},
        {"password.differs",
         QT_TRANSLATE_NOOP("WindowWords", "The two new passwords differ. Type them again.")},
        {"job.failed",
         QT_TRANSLATE_NOOP("WindowWords", "The work stopped at a fault of the program, and nothing "
                                          "was changed. Tell the administrator these words: %1")},
        {"picture.unwritable",
         QT_TRANSLATE_NOOP("WindowWords", "The picture “%1” cannot be written. Look whether the "
                                          "folder exists and can be written to.")},
    };
    return {"WindowWords", kRows};
}

} // namespace banso
