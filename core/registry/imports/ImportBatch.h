#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/base/Instant.h"
#include "core/security/Subject.h"
#include "core/storage/SqlType.h"

namespace banso {

using ImportBatchId = Id<struct ImportBatchTag>;
template <>
struct SubjectText<ImportBatchTag> {
    static constexpr const char* kKind = "import";
};

/// What kind of file came in.
enum class ImportKind { Residents, Contacts, Protection, Notices, Sessions, Result };

template <>
struct EnumText<ImportKind> {
    static constexpr std::array kKeys{std::pair{ImportKind::Residents, "residents"},
                                      std::pair{ImportKind::Contacts, "contacts"},
                                      std::pair{ImportKind::Protection, "protection"},
                                      std::pair{ImportKind::Notices, "notices"},
                                      std::pair{ImportKind::Sessions, "sessions"},
                                      std::pair{ImportKind::Result, "result"}};
};

/// A file that came in and was applied: when, by whom, and how many of its rows.
struct ImportBatch {
    static constexpr int kColumns = 12;
    ImportBatchId id;
    ImportKind kind;
    QString fileName; ///< without its folder
    QString sha256;
    QString profile;
    Date asOf;                    ///< the day whose picture the file is
    std::optional<Date> newestOn; ///< the youngest day of work its rows name, where they name one
    qint64 rows;
    qint64 applied; ///< good rows, changed or not
    qint64 rejected;
    Instant at;
    QString by; ///< an actor's key
};

} // namespace banso
