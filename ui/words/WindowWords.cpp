#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

// What the window itself may answer: work in the background, files it could not write.
WordTable windowWords() {
    static const CodeWords kRows[] = {
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
