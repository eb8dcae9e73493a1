#include "core/outreach/gate/GateReason.h"

#include <QStringList>

namespace banso {

QString joinedKeys(const GateReasons& reasons) {
    QStringList keys;
    for (const GateReason reason : reasons)
        keys.append(keyOf(reason));
    return keys.join(u';');
}

GateReasons reasonsOf(const QString& joined) {
    GateReasons reasons;
    for (const QString& key : joined.split(u';', Qt::SkipEmptyParts))
        if (const auto reason = enumOf<GateReason>(key))
            reasons.insert(*reason);
    return reasons;
}

} // namespace banso
