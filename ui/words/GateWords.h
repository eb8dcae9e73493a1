#pragma once

#include <QString>

namespace banso {

/// Why the safety gate stops or asks, by the reason's stable key (`no_consent`): a short phrase
/// that stands in tables and lists.
[[nodiscard]] QString gateReasonWords(const QString& key);
/// Several keys joined with `;`, as results and commands carry them.
[[nodiscard]] QString gateReasonsWords(const QString& keys);

/// States of batches, items and attempts by their stable keys: `draft`, `handed_over`, ….
[[nodiscard]] QString sendStateWords(const QString& key);

} // namespace banso
