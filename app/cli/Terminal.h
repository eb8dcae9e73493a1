#pragma once

#include <QString>

#include <optional>

namespace banso {

/// The few things only the operating system knows. The one file of the command line that speaks to
/// it directly (POSIX or Windows).
namespace Terminal {

/// The user this process runs as, by the system's account database, not by the environment.
[[nodiscard]] QString userName();
/// Asks on the terminal without showing what is typed; nothing when there is no terminal.
[[nodiscard]] std::optional<QString> askPassword(const QString& prompt);

} // namespace Terminal

} // namespace banso
