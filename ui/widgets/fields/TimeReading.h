#pragma once

#include <QString>

namespace banso {

/// A time of day as people type it (9:30, 930, 13:00, full-width too) as `HH:MM`; what cannot be
/// read as one stays as it was typed, for core to refuse.
[[nodiscard]] QString readTime(const QString& typed);

} // namespace banso
