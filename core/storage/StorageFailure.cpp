#include "core/storage/StorageFailure.h"

namespace banso {

Error StorageFailure::toError() const {
    const QStringList detail{QString::fromUtf8(what())};
    switch (m_problem) {
    case StorageProblem::Busy:
        return broken("storage.busy", {}, detail);
    case StorageProblem::DiskFull:
        return broken("storage.diskFull", {}, detail);
    case StorageProblem::Corrupt:
        return broken("storage.corrupt", {}, detail);
    case StorageProblem::ReadOnly:
        return broken("storage.readOnly", {}, detail);
    case StorageProblem::Constraint:
        return broken("storage.constraint", {}, detail);
    case StorageProblem::Disconnected:
        return broken("storage.disconnected", {}, detail);
    case StorageProblem::Interrupted:
        return refused("job.cancelled");
    case StorageProblem::Other:
        break;
    }
    return broken("storage.other", {}, detail);
}

} // namespace banso
