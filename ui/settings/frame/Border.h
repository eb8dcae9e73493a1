#pragma once

#include "core/base/Result.h"
#include "core/storage/StorageFailure.h"

namespace banso {

/// Where broken ground becomes an answer: what `act` throws as `StorageFailure` is its error.
template <class Act>
[[nodiscard]] auto atBorder(const Act& act) -> decltype(act()) {
    using Answer = decltype(act());
    try {
        return act();
    } catch (const StorageFailure& failure) {
        if constexpr (std::is_same_v<typename Answer::error_type, Errors>)
            return failAll({failure.toError()});
        else
            return fail(failure.toError());
    }
}

/// One error as the list that a form takes.
template <class T>
[[nodiscard]] Errors errorsOf(const Result<T>& answer) {
    return {answer.error()};
}

} // namespace banso
