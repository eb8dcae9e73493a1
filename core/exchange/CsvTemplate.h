#pragma once

#include "core/exchange/OutgoingFile.h"
#include "core/exchange/profile/InProfile.h"

namespace banso {

/// Writes an empty file of a profile, for a person to fill in a spreadsheet: the header, a row that
/// explains each column under its name, a row with an example. Both begin with '#', and readers of
/// the profile skip such rows; a profile without comments gets its header only. Columns that are
/// not allowed stand in it only where the order of columns counts.
[[nodiscard]] Result<WrittenFile>
writeTemplate(const InProfile& profile, const QString& path,
              OutgoingFile::Existing existing = OutgoingFile::Existing::Keep);

} // namespace banso
