#include "ui/words/CodeWords.h"
#include "ui/words/StaffWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

/// `permission.denied` carries the permission's key.
QString permissionKeyWords(const QString& key) {
    const auto permission = enumOf<Permission>(key);
    return permission ? permissionWords(*permission) : key;
}

} // namespace

WordTable securityWords() {
    static const CodeWords kRows[] = {
        {"permission.denied",
         QT_TRANSLATE_NOOP("SecurityWords",
                           "Your role does not include this: %1. Ask a colleague who may, or the "
                           "administrator."),
         permissionKeyWords},
    };
    return {"SecurityWords", kRows};
}

} // namespace banso
