#include "ui/words/CodeWords.h"
#include "ui/words/StaffWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

/// `permission.denied` carries the permission's number.
QString permissionNumberWords(const QString& number) {
    return permissionWords(static_cast<Permission>(number.toInt()));
}

} // namespace

WordTable securityWords() {
    static const CodeWords kRows[] = {
        {"permission.denied",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "Your role does not include this: %1. Ask a colleague who may, or the "
                           "administrator."),
         permissionNumberWords},
    };
    return {"SecurityWords", kRows};
}

} // namespace banso
