// Short ways of saying what every command class says.
#pragma once

#include "app/cli/CliCommand.h"

namespace banso::cli {

[[nodiscard]] inline QString u(const char* ascii) {
    return QString::fromLatin1(ascii);
}
[[nodiscard]] inline ArgumentSpec place(const char* name) {
    return {ArgumentSpec::Kind::Positional, u(name), true, {}};
}
[[nodiscard]] inline ArgumentSpec maybePlace(const char* name) {
    return {ArgumentSpec::Kind::Positional, u(name), false, {}};
}
/// `values` is what help shows in the place of the value.
[[nodiscard]] inline ArgumentSpec option(const char* name, const char* values = "") {
    return {ArgumentSpec::Kind::Option, u(name), false, QString::fromUtf8(values)};
}
[[nodiscard]] inline ArgumentSpec day(const char* name) {
    return option(name, "DATE");
}
[[nodiscard]] inline ArgumentSpec idOf(const char* name) {
    return option(name, "ID");
}
[[nodiscard]] inline ArgumentSpec number(const char* name) {
    return option(name, "N");
}
/// An option that takes one of an enumeration's keys.
template <HasEnumText E>
[[nodiscard]] ArgumentSpec oneOf(const char* name) {
    ArgumentSpec spec = option(name);
    spec.values = keyChoices<E>().replace(QStringLiteral(", "), QStringLiteral("|"));
    return spec;
}
[[nodiscard]] inline ArgumentSpec must(ArgumentSpec spec) {
    spec.isRequired = true;
    return spec;
}
[[nodiscard]] inline ArgumentSpec needed(const char* name) {
    return {ArgumentSpec::Kind::Option, u(name), true, {}};
}
[[nodiscard]] inline ArgumentSpec flag(const char* name) {
    return {ArgumentSpec::Kind::Flag, u(name), false, {}};
}

/// The first of several findings, as the one answer a command gives.
template <class T>
[[nodiscard]] Result<T> firstError(Validated<T> validated) {
    if (!validated)
        return fail(validated.error().front());
    if constexpr (std::is_void_v<T>)
        return {};
    else
        return *std::move(validated);
}

} // namespace banso::cli
