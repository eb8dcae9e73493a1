#pragma once

#include "core/base/Date.h"
#include "core/base/EnumText.h"
#include "core/base/Instant.h"
#include "core/base/PhoneNumber.h"

#include <map>

namespace banso {

/// How a service wants telephone numbers.
enum class PhoneFormat {
    Domestic,  ///< 09012345678
    Hyphened,  ///< 090-1234-5678 where the grouping is certain
    E164,      ///< +819012345678
    E164Plain, ///< 819012345678
};
template <>
struct EnumText<PhoneFormat> {
    static constexpr std::array kKeys{
        std::pair{PhoneFormat::Domestic, "domestic"},
        std::pair{PhoneFormat::Hyphened, "hyphened"},
        std::pair{PhoneFormat::E164, "e164"},
        std::pair{PhoneFormat::E164Plain, "e164plain"},
    };
};
[[nodiscard]] QString formatted(const PhoneNumber& number, PhoneFormat format);

/// How a recipient wants days.
enum class DateFormat {
    Iso,     ///< 2026-11-22
    Slashed, ///< 2026/11/22
    Compact, ///< 20261122
    Era,     ///< 令和8年11月22日
};
template <>
struct EnumText<DateFormat> {
    static constexpr std::array kKeys{
        std::pair{DateFormat::Iso, "iso"},
        std::pair{DateFormat::Slashed, "slashed"},
        std::pair{DateFormat::Compact, "compact"},
        std::pair{DateFormat::Era, "era"},
    };
};
[[nodiscard]] QString formatted(Date day, DateFormat format);

/// Reads a moment written in Japan time by a pattern of `yyyy MM dd HH mm ss` and any other signs,
/// which must stand as they are (`yyyy/MM/dd HH:mm:ss`). The numbers of a pattern may be written
/// without leading zeros where a sign ends them. Errors: `instant.unreadable` {text, pattern}.
[[nodiscard]] Result<Instant> parseInstant(QStringView text, QStringView pattern);

/// Whether a pattern names a day and nothing twice.
[[nodiscard]] bool isInstantPattern(QStringView pattern);

/// The names in braces of a text such as `sms_{batch}_{date}.csv`; nothing when a brace is alone.
[[nodiscard]] std::optional<QStringList> placeholdersIn(QStringView pattern);

/// The pattern with its placeholders filled; one without a value stays empty.
[[nodiscard]] QString filled(QStringView pattern, const std::map<QString, QString>& values);

/// The text as a file name that every system takes: no separators, controls or reserved names, not
/// longer than 120 characters before its ending.
[[nodiscard]] QString safeFileName(QStringView name);

} // namespace banso
