#pragma once

#include "core/exchange/profile/OutProfile.h"
#include "core/outreach/exports/ExportFile.h"
#include "core/security/Desk.h"

namespace banso {

/// The layout in which a channel's service takes its file, by the town's settings. Errors: those of
/// `ProfileShelf::out`, `sms.serviceUnknown`.
[[nodiscard]] Validated<OutProfile> uploadProfile(Desk& desk, SendChannel channel);

/// The file for the SMS service or the LINE vendor: our key, the number or reference, the frozen
/// text. Names never get into it (the profile's `mustNotContain`, and the gate). Sources a profile
/// may ask for: `sendKey`, `phone` (SMS), `recipient` (LINE), `title`, `text`, `batch`.
/// Errors: those of `ProfileWriter`, everything of all rows at once.
[[nodiscard]] Validated<std::unique_ptr<ExportFile>>
writeMessageFile(const OutProfile& profile, SendChannel channel, const ExportPlace& place,
                 const std::vector<OutRow>& rows);

} // namespace banso
