#include "ui/words/ArgumentWords.h"
#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable outreachWords() {
    static const CodeWords kRows[] = {
        {"file.alreadySettled",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "Somebody already decided about the file “%1”. Look at it again.")},
        {"ladder.empty",
         QT_TRANSLATE_NOOP("OutreachWords", "Leave at least one way to reach the household.")},
        {"ladder.twice",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "%1 to the same contact stands there twice. Take one away."),
         channelArgument},
        {"ladder.channel", QT_TRANSLATE_NOOP("OutreachWords", "“%1” is no channel. It may be: %2")},
        {"ladder.reasonMissing", QT_TRANSLATE_NOOP("OutreachWords", "Write why %1 is not used."),
         channelArgument},
        {"ladder.contactNotTheirs",
         QT_TRANSLATE_NOOP(
             "OutreachWords",
             "The contact for %1 belongs to nobody of this household. Choose another."),
         channelArgument},
        {"ladder.contactUnfit",
         QT_TRANSLATE_NOOP("OutreachWords", "The contact does not fit %1. Choose another."),
         channelArgument},
        {"notice.unknown",
         QT_TRANSLATE_NOOP("OutreachWords", "There is no notice “%1”. Choose one of the list.")},
        {"notice.inactive",
         QT_TRANSLATE_NOOP("OutreachWords", "The notice “%1” is no longer used. Choose another.")},
        {"notice.keyUnreadable",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "“%1” cannot be a notice's key: up to 16 capitals and digits.")},
        {"notice.nameMissing", QT_TRANSLATE_NOOP("OutreachWords", "Type the notice's name.")},
        {"notice.noChannel", QT_TRANSLATE_NOOP("OutreachWords", "Choose at least one channel.")},
        {"notice.interval",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "%1 days cannot be an interval. Type a number from 0 to 3660.")},
        {"notice.textMissing", QT_TRANSLATE_NOOP("OutreachWords", "Write the text.")},
        {"notice.titleMissing", QT_TRANSLATE_NOOP("OutreachWords", "Type the letter's subject.")},
        {"notice.personalInMessage",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "%1 does not go into a message that others may see. Take it away."),
         placeholderArgument},
        {"notice.smsFinding",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "%1: “%2”. Telephones do not show it; change the text."),
         smsFindingArgument},
        {"template.braceOpen",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "There is no } after “%1”. Add it, or write {{ for a brace.")},
        {"template.placeholder",
         QT_TRANSLATE_NOOP("OutreachWords", "Nobody knows the place {%1}. Look at its spelling.")},
        {"template.valueMissing",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "%1 is not known, so the text would be incomplete. Complete it first."),
         placeholderArgument},
        {"sms.serviceUnknown",
         QT_TRANSLATE_NOOP("OutreachWords", "There is no SMS service “%1”. Look at the setting.")},
        {"call.resultUnknown",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "There is no result “%1” of a call. Choose one of the list.")},
        {"return.reasonUnknown",
         QT_TRANSLATE_NOOP("OutreachWords",
                           "There is no reason “%1” of a return. Choose one of the list.")},
    };
    return {"OutreachWords", kRows};
}

} // namespace banso
