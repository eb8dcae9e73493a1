#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable dutyWords() {
    static const CodeWords kRows[] = {
        {"duty.notOpen",
         QT_TRANSLATE_NOOP("DutyWords", "This is no longer open. Look at the list again.")},
        {"duty.reasonMissing", QT_TRANSLATE_NOOP("DutyWords", "Write why it can wait.")},
        {"duty.laterIsPast",
         QT_TRANSLATE_NOOP("DutyWords", "%1 is not after today. Choose a later day."), dayArgument},
        {"duty.pastDeadline",
         QT_TRANSLATE_NOOP("DutyWords", "It cannot wait beyond %1. Choose an earlier day."),
         dayArgument},
        {"today.roomCloses",
         QT_TRANSLATE_NOOP("DutyWords", "“%1” ends on its own page, when the work is done. Open it "
                                        "with Enter.")},
        {"household.none",
         QT_TRANSLATE_NOOP("DutyWords", "This person belongs to no household yet. Record a "
                                        "pregnancy notice or add a child first.")},
        {"household.noMeasure",
         QT_TRANSLATE_NOOP("DutyWords", "No protection measure is in force here.")},
        {"household.noSuspension",
         QT_TRANSLATE_NOOP("DutyWords", "No address of this household is held back.")},
        {"edit.changedMeanwhile",
         QT_TRANSLATE_NOOP("DutyWords", "Somebody else changed this meanwhile. What you typed is "
                                        "kept; look at both and save again.")},
    };
    return {"DutyWords", kRows};
}

} // namespace banso
