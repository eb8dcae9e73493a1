#pragma once

#include "core/security/FirstStart.h"

namespace banso {

/// What makes a new register one that can be worked in: its administrator, and the masters that
/// the program carries (contact calendar, notices and their texts, gate rules, prices, call
/// results, return reasons).
namespace Founding {

/// All or nothing. Errors: those of FirstStart::makeAdministrator.
[[nodiscard]] Validated<Session> makeAdministrator(Database& database, const Clock& clock,
                                                   const FirstAdministrator& input);

/// Adds carried masters that the register lacks, after a newer program upgraded it. What the town
/// has changed stays.
void addMasters(Database& database, const Actor& actor, Instant at);

} // namespace Founding

} // namespace banso
