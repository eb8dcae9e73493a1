#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable careWords() {
    static const CodeWords kRows[] = {
        {"pregnancy.notFound",
         QT_TRANSLATE_NOOP(
             "CareWords",
             "There is no pregnancy with the number %1. Look at the household again.")},
        {"pregnancy.eddMissing",
         QT_TRANSLATE_NOOP("CareWords",
                           "Type the due date, or how far the pregnancy was at the notice.")},
        {"pregnancy.eddImpossible",
         QT_TRANSLATE_NOOP(
             "CareWords",
             "By the due date %1 it would have been week %2 at the notice. Look at both days."),
         dayArgument},
        {"pregnancy.gestationRange",
         QT_TRANSLATE_NOOP("CareWords",
                           "So many weeks are not possible at a notice. Look at the number.")},
        {"pregnancy.noticeFuture",
         QT_TRANSLATE_NOOP("CareWords", "%1 has not come yet. Look at the day of the notice."),
         dayArgument},
        {"pregnancy.heartbeatFuture",
         QT_TRANSLATE_NOOP("CareWords",
                           "%1 has not come yet. Look at the day the heartbeat was seen."),
         dayArgument},
        {"pregnancy.fetusCount",
         QT_TRANSLATE_NOOP("CareWords", "The number of fetuses is from 1 to 9.")},
        {"pregnancy.fetusesKnown",
         QT_TRANSLATE_NOOP("CareWords",
                           "%1 fetuses already have an outcome; there cannot be fewer.")},
        {"pregnancy.ended",
         QT_TRANSLATE_NOOP("CareWords", "This pregnancy has ended; its due date stays as it is.")},
        {"pregnancy.ongoing",
         QT_TRANSLATE_NOOP("CareWords", "A pregnancy due on %1 is still on record. It is the same "
                                        "one, or its outcome comes first."),
         dayArgument},
        {"pregnancy.personGone",
         QT_TRANSLATE_NOOP("CareWords",
                           "This person no longer lives here or has died. Look at the person.")},
        {"sure.eddGestation",
         QT_TRANSLATE_NOOP("CareWords", "The due date and the weeks at the notice differ by %1 "
                                        "days (%2 by the due date). Is it right?")},
        {"sure.eddMoved",
         QT_TRANSLATE_NOOP("CareWords", "The due date moves by %1 days. Is it right?")},
        {"sure.heartbeat",
         QT_TRANSLATE_NOOP("CareWords", "The heartbeat was seen on %1, in week %2. Is it right?"),
         dayArgument},
        {"sure.motherAge",
         QT_TRANSLATE_NOOP("CareWords",
                           "The mother would be %1 years old. Is it the right person?")},
        {"sure.motherSex",
         QT_TRANSLATE_NOOP("CareWords",
                           "The register says that this person is male. Is it the right person?")},
        {"sure.pregnancyOverlap",
         QT_TRANSLATE_NOOP(
             "CareWords",
             "An earlier pregnancy ended on %1, shortly before this one began. Is it right?"),
         dayArgument},
    };
    return {"CareWords", kRows};
}

} // namespace banso
