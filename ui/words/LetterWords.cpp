#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

/// `letter.windowProfile` carries why the window cannot be used.
QString windowReason(const QString& key) {
    static const CodeWords kReasons[] = {
        {"envelopeTooSmall",
         QT_TRANSLATE_NOOP("LetterWords", "the folded sheet does not go into the envelope")},
        {"tooSmall",
         QT_TRANSLATE_NOOP("LetterWords", "too little of it is seen wherever the sheet slips to")},
        {"offPanel",
         QT_TRANSLATE_NOOP("LetterWords", "the address would stand in a fold or off the sheet")},
    };
    for (const CodeWords& reason : kReasons)
        if (key == QLatin1String(reason.code))
            return QCoreApplication::translate("LetterWords", reason.sentence);
    return key;
}

} // namespace

WordTable letterWords() {
    static const CodeWords kRows[] = {
        {"letter.addressTooLong",
         QT_TRANSLATE_NOOP("LetterWords",
                           "Letter %1: the address or the name does not fit into the window (%2 × "
                           "%3 mm) even in the smallest type. Shorten the address or the "
                           "building's name, or send this one in an envelope without a window.")},
        {"letter.blockTooTall",
         QT_TRANSLATE_NOOP("LetterWords", "Letter %1: one row of a table, or the part at the foot, "
                                          "is taller than a page. Divide it in the template.")},
        {"letter.countDiffers",
         QT_TRANSLATE_NOOP("LetterWords", "%1 letters were expected and %2 were found. Nothing was "
                                          "printed; open the batch again and compare.")},
        {"letter.fontMissing",
         QT_TRANSLATE_NOOP("LetterWords", "The font “%1” is not on this computer. Install it; no "
                                          "other font is used in its place.")},
        {"letter.fontUnsuitable",
         QT_TRANSLATE_NOOP("LetterWords", "The font “%1” cannot be put into a file (no TrueType "
                                          "outlines, or its owner forbids it). Choose another.")},
        {"letter.glyphMissing",
         QT_TRANSLATE_NOOP("LetterWords",
                           "Letter %1: the character “%2” (%3) is in none of the fonts. Correct "
                           "the text, or write this letter by hand.")},
        {"letter.labelsUnreadable",
         QT_TRANSLATE_NOOP("LetterWords", "There are no fixed words for letters in “%1”. Install "
                                          "the program again.")},
        {"letter.nothingToPrint",
         QT_TRANSLATE_NOOP("LetterWords", "There is no letter to print in this batch.")},
        {"letter.pagesDiffer",
         QT_TRANSLATE_NOOP("LetterWords",
                           "Letter %1 had %2 pages when it was released and would now have %3. "
                           "The letter style was changed since; print it with the old one.")},
        {"letter.profilesUnreadable",
         QT_TRANSLATE_NOOP("LetterWords",
                           "The list of envelope windows is wrong at “%1”. Correct it there.")},
        {"letter.resourceMissing",
         QT_TRANSLATE_NOOP("LetterWords",
                           "The program lacks its file “%1”. Install the program again.")},
        {"letter.serialCheck",
         QT_TRANSLATE_NOOP("LetterWords", "“%1” has a wrong character somewhere: the last letter "
                                          "does not match. Compare it with the sheet.")},
        {"letter.serialNotInBatch",
         QT_TRANSLATE_NOOP("LetterWords", "These serials are not in this batch: %1. Look at the "
                                          "cover sheet for the batch's first and last.")},
        {"letter.serialRange",
         QT_TRANSLATE_NOOP("LetterWords", "There is no serial for batch %1, letter %2: both go "
                                          "from 1 to 99999. Divide the batch.")},
        {"letter.serialTwice",
         QT_TRANSLATE_NOOP("LetterWords",
                           "The serial %1 is on two letters. Nothing was printed; tell the "
                           "administrator.")},
        {"letter.serialUnreadable",
         QT_TRANSLATE_NOOP("LetterWords", "“%1” is not a serial. It looks like 00123-00045-M and "
                                          "stands at the foot of the sheet.")},
        {"letter.sheetUnreadable",
         QT_TRANSLATE_NOOP("LetterWords", "The kept text of a letter is damaged at “%1”. Restore "
                                          "it from a backup.")},
        {"letter.sheetVersion",
         QT_TRANSLATE_NOOP("LetterWords", "The letter was kept by a newer program (form %1). Use "
                                          "the newer program.")},
        {"letter.styleUnreadable",
         QT_TRANSLATE_NOOP("LetterWords", "The letter style is wrong at “%1”. Correct it there.")},
        {"letter.tooManyCharacters",
         QT_TRANSLATE_NOOP("LetterWords", "The batch has more different characters of “%1” than "
                                          "one file can hold. Divide the batch.")},
        {"letter.windowClash",
         QT_TRANSLATE_NOOP("LetterWords", "Letter %1: with the window “%2”, other text could be "
                                          "seen beside the address. Choose another window.")},
        {"letter.windowProfile",
         QT_TRANSLATE_NOOP("LetterWords", "The window “%1” cannot be used: %2. Measure the "
                                          "envelope and correct it."),
         nullptr, windowReason},
        {"letter.windowUnknown",
         QT_TRANSLATE_NOOP("LetterWords",
                           "There is no envelope window “%1”. Choose one of the list.")},
    };
    return {"LetterWords", kRows};
}

} // namespace banso
