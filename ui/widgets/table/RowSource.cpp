#include "ui/widgets/table/RowSource.h"

namespace banso {

RowOutline evenOutline(qint64 rows, int pageRows) {
    RowOutline outline{rows, {}};
    for (qint64 start = 0; start < rows; start += pageRows)
        outline.pageStarts.push_back(start == 0 ? RowKey() : RowKey{start});
    return outline;
}

qint64 evenStart(const RowKey& start) {
    return start.isEmpty() ? 0 : start.first().toLongLong();
}

} // namespace banso
