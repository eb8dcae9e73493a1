#include "ui/words/CodeWords.h"

#include <QCoreApplication>

namespace banso {

WordTable demoWords() {
    static const CodeWords kRows[] = {
        {"demo.residents",
         QT_TRANSLATE_NOOP("DemoWords", "A fictitious town has %1 to %2 residents.")},
        {"demo.notEmpty",
         QT_TRANSLATE_NOOP("DemoWords",
                           "This register already has people in it. A fictitious town needs an "
                           "empty one; name a new file with --db.")},
    };
    return {"DemoWords", kRows};
}

} // namespace banso
