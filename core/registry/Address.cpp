#include "core/registry/Address.h"

#include "core/base/TextKey.h"

namespace banso {

QString Address::key() const {
    return addressKey(fullLine() + QLatin1Char(' ') + building);
}

} // namespace banso
