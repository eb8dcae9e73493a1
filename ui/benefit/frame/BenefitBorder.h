#pragma once

#include "core/base/Result.h"
#include "core/storage/StorageFailure.h"

namespace banso {

/// Where broken ground becomes an answer: what `work` throws as `StorageFailure` is its error.
template <class Work>
[[nodiscard]] auto answered(const Work& work) -> decltype(work()) {
    using Answer = decltype(work());
    try {
        return work();
    } catch (const StorageFailure& failure) {
        if constexpr (std::is_same_v<typename Answer::error_type, Errors>)
            return failAll({failure.toError()});
        else
            return fail(failure.toError());
    }
}

} // namespace banso
