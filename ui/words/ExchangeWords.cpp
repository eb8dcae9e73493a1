#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable exchangeWords() {
    static const CodeWords kRows[] = {
        {"file.notAFile",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1” is not a file that can be read. Choose another.")},
        {"file.changed",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "“%1” was changed while it was read. Wait until it is complete and read it again.")},
        {"file.diskFull",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "There is no room for “%1”. Make room and write it again.")},
        {"file.nameTaken",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "“%1” is already there and is left as it is. Choose another name or folder.")},
        {"file.noFolder",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The folder “%1” is not there. Make it, or choose another.")},
        {"file.unwritable",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1” cannot be written (%2). Nothing was left half done.")},
        {"csv.ragged",
         QT_TRANSLATE_NOOP("ExchangeWords", "Row %1 would have %2 cells instead of %3. Nothing was "
                                            "written; tell the administrator.")},
        {"csv.nul", QT_TRANSLATE_NOOP("ExchangeWords",
                                      "“%1”, row %2, cell %3: a byte 0 stands there, at %4. The "
                                      "file is damaged or no text; have it written again.")},
        {"csv.undecodable",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1”, row %2, cell %3: what stands there (byte %4) is neither UTF-8 "
                           "nor Shift_JIS. Have the file written again.")},
        {"csv.tooLong",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1”, row %2 is longer than %4 bytes. A line break is missing, or it "
                           "is another kind of file; look whether it is the right one.")},
        {"csv.quoteOpen",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1”, row %2: a quotation mark opens in cell %3 and never closes. The "
                           "file may be cut off; have it written again.")},
        {"csv.tooManyCells",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "“%1”, row %2 has more than %4 cells. Look whether it is the right file.")},
        {"csv.trigger",
         QT_TRANSLATE_NOOP("ExchangeWords", "Row %1, cell %2 would begin with “%3”, which "
                                            "spreadsheets take for a formula. Correct the entry.")},
        {"csv.lineBreak",
         QT_TRANSLATE_NOOP("ExchangeWords", "Row %1, cell %2 has a line break, which this file "
                                            "must not have. Take it out of the entry.")},
        {"csv.control",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "Row %1, cell %2 has an invisible character (%3). Take it out of the entry.")},
        {"csv.unwritable",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "Row %1, cell %2: “%3” (%4) is not in the file's character set. Write "
                           "the entry with another character.")},
        {"layout.noHeader",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1” has no headings in row %2. Look whether it is the right file.")},
        {"layout.columns",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "“%1” has %2 columns instead of %3. Look whether it is the right file.")},
        {"layout.column",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "“%1”: column %2 is headed “%3” instead of “%4”. Look whether it is the right file.")},
        {"layout.columnUnknown",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1”: column %2 should be headed “%3”, but has a heading nobody knows "
                           "or none. Look whether it is the right file.")},
        {"layout.columnMissing",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "“%1” lacks the column “%2”. Look whether it is the right file.")},
        {"layout.columnTwice",
         QT_TRANSLATE_NOOP("ExchangeWords", "“%1” has the column “%2” twice. Take one away.")},
        {"row.cells",
         QT_TRANSLATE_NOOP("ExchangeWords", "%1 cells instead of %2: a comma or a quotation mark "
                                            "is too many or missing. Correct the row.")},
        {"row.quotes",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "A quotation mark stands inside cell %1. Double it or take it away.")},
        {"cell.undecodable",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "The bytes %1 are no character of the file's encoding. Have the file written again.")},
        {"cell.gaiji",
         QT_TRANSLATE_NOOP("ExchangeWords", "The character %1 is one of a private set (gaiji) and "
                                            "cannot be read. Type it by hand.")},
        {"cell.control",
         QT_TRANSLATE_NOOP("ExchangeWords", "There is an invisible character (%1). Take it away.")},
        {"cell.lineBreak",
         QT_TRANSLATE_NOOP("ExchangeWords", "There is a line break inside. Take it away.")},
        {"cell.blank", QT_TRANSLATE_NOOP("ExchangeWords", "This must not be blank.")},
        {"cell.tooLong", QT_TRANSLATE_NOOP("ExchangeWords", "At most %1 characters. Shorten it.")},
        {"cell.code",
         QT_TRANSLATE_NOOP("ExchangeWords", "“%1” is no known code. Look at the list of codes.")},
        {"cell.integer", QT_TRANSLATE_NOOP("ExchangeWords", "“%1” is no whole number.")},
        {"instant.unreadable",
         QT_TRANSLATE_NOOP("ExchangeWords", "“%1” is no moment of the form %2. Correct it.")},
        {"export.blank",
         QT_TRANSLATE_NOOP("ExchangeWords", "%1 must not be blank. Complete it first.")},
        {"export.tooLong",
         QT_TRANSLATE_NOOP("ExchangeWords", "%1 may have %2 characters at most. Shorten it.")},
        {"export.code",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "%1: there is no code for “%2”. Complete the layout's codes.")},
        {"export.contains",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "%1 would hold %2, which must not leave. Nothing was written.")},
        {"export.tooManyRows",
         QT_TRANSLATE_NOOP("ExchangeWords", "The file takes %1 rows at most. Divide it.")},
        {"profile.syntax",
         QT_TRANSLATE_NOOP("ExchangeWords", "The layout cannot be read at line %1, column %2: %3")},
        {"profile.missing",
         QT_TRANSLATE_NOOP("ExchangeWords", "The layout lacks “%1”. Complete it.")},
        {"profile.wrongType", QT_TRANSLATE_NOOP("ExchangeWords", "The layout's “%1” must be: %2")},
        {"profile.unknownKey",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The layout has “%1”, which nobody knows. Look at its spelling.")},
        {"profile.choice",
         QT_TRANSLATE_NOOP("ExchangeWords", "The layout's “%1” is “%2”; it may be: %3")},
        {"profile.unknown",
         QT_TRANSLATE_NOOP("ExchangeWords", "There is no layout “%1”. Choose one of the list.")},
        {"profile.direction",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The layout is meant for the other direction (“%1”). Choose another.")},
        {"profile.headerNeeded",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The layout finds its columns by name and so needs “%1”. Complete it.")},
        {"profile.columnTwice",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "The layout's “%1” names the column “%2” a second time. Take one away.")},
        {"profile.keyTwice",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The layout's “%1” uses “%2” a second time. Take one away.")},
        {"profile.keyUnknown",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "The layout's “%1” names “%2”, which no column of it is. Look at its spelling.")},
        {"profile.instantPattern",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "The layout's “%1” needs to know how moments are written; “%2” does not say.")},
        {"profile.codesMissing",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The layout's “%1” is missing: a column of codes needs its list.")},
        {"profile.columnFrom",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "The layout's “%1”: a column takes exactly one of source, constant and template.")},
        {"profile.placeholder",
         QT_TRANSLATE_NOOP(
             "ExchangeWords",
             "The layout's “%1” has a placeholder that does not close. Look at its braces.")},
        {"profile.forbiddenSource",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "The layout's “%1” uses “%2”, which it says itself must not leave.")},
        {"profile.unwritableEncoding",
         QT_TRANSLATE_NOOP("ExchangeWords",
                           "Files cannot be written in the layout's “%1”. Choose UTF-8 or CP932.")},
        {"profile.range",
         QT_TRANSLATE_NOOP("ExchangeWords", "The layout's “%1” is %2; it may be from %3 to %4.")},
    };
    return {"ExchangeWords", kRows};
}

} // namespace banso
