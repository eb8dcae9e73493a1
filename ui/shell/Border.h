#pragma once

#include "core/base/Result.h"
#include "core/storage/StorageFailure.h"

#include <concepts>

namespace banso {

/// The border of core: broken ground (a disk, a database that went away) becomes an error like any
/// other. A list that cannot be read is empty: whoever shows it asks something with an error first.
template <class Work>
[[nodiscard]] auto atBorder(const Work& work) -> decltype(work()) {
    using Answer = decltype(work());
    try {
        return work();
    } catch (const StorageFailure& failure) {
        if constexpr (requires(Answer answer) { answer.error(); }) {
            if constexpr (std::same_as<typename Answer::error_type, Error>)
                return Answer(fail(failure.toError()));
            else
                return Answer(failAll({failure.toError()}));
        } else {
            return Answer();
        }
    }
}

/// One error as the list that a form takes.
template <class T>
[[nodiscard]] Errors errorsOf(const Result<T>& answer) {
    return {answer.error()};
}

} // namespace banso
