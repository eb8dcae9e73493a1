#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

namespace banso {

/// A value, or the reason why there is none. Must be looked at.
template <class T>
using Result = tl::expected<T, Error>;

/// Done, or the reason why not.
using Status = Result<void>;

/// A value, or everything that is wrong with what was typed.
template <class T>
using Validated = tl::expected<T, Errors>;

using Failure = tl::unexpected<Error>;

[[nodiscard]] inline Failure fail(Error error) {
    return Failure(std::move(error));
}
[[nodiscard]] inline tl::unexpected<Errors> failAll(Errors errors) {
    return tl::unexpected<Errors>(std::move(errors));
}

} // namespace banso

#define BANSO_JOIN_(a, b) a##b
#define BANSO_JOIN(a, b) BANSO_JOIN_(a, b)

/// `BANSO_TRY(const Date day, parseDate(text));` declares `day`, or returns the error to the
/// caller.
#define BANSO_TRY(declaration, ...)                                                                \
    auto BANSO_JOIN(bansoTry, __LINE__) = (__VA_ARGS__);                                           \
    if (!BANSO_JOIN(bansoTry, __LINE__))                                                           \
        return tl::make_unexpected(std::move(BANSO_JOIN(bansoTry, __LINE__)).error());             \
    declaration = std::move(*BANSO_JOIN(bansoTry, __LINE__))

/// `BANSO_CHECK(session.require(Permission::ImportRegister));` goes on, or returns the error.
#define BANSO_CHECK(...)                                                                           \
    do {                                                                                           \
        if (auto bansoCheck = (__VA_ARGS__); !bansoCheck)                                          \
            return tl::make_unexpected(std::move(bansoCheck).error());                             \
    } while (false)
