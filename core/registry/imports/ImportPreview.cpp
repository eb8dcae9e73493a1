#include "core/registry/imports/ImportPreview.h"

namespace banso {

qint64 ImportCounts::of(ImportEventKind kind) const {
    for (const auto& [known, count] : events)
        if (known == kind)
            return count;
    return 0;
}

qint64 ImportCounts::changes() const {
    qint64 sum = 0;
    for (const auto& [kind, count] : events)
        sum += count;
    return sum;
}

} // namespace banso
