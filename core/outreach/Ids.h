#pragma once

#include "core/base/Ids.h"
#include "core/security/Subject.h"

namespace banso {

using SendBatchId = Id<struct SendBatchTag>;
/// A family × a notice × the children it concerns.
using SendItemId = Id<struct SendItemTag>;
/// One try to reach a family with an item.
using AttemptId = Id<struct AttemptTag>;
using OutgoingFileId = Id<struct OutgoingFileTag>;

template <>
struct SubjectText<SendBatchTag> {
    static constexpr const char* kKind = "batch";
};
template <>
struct SubjectText<SendItemTag> {
    static constexpr const char* kKind = "send_item";
};
template <>
struct SubjectText<AttemptTag> {
    static constexpr const char* kKind = "attempt";
};
template <>
struct SubjectText<OutgoingFileTag> {
    static constexpr const char* kKind = "outgoing_file";
};

} // namespace banso
