#pragma once

#include "core/exchange/profile/InProfile.h"
#include "core/exchange/profile/OutProfile.h"

namespace banso {

/// The profiles that come with the program (`resources/profiles`). A town's own are texts kept in
/// its register and parsed the same way.
namespace ProfileShelf {

/// Keys of all shipped profiles, in order.
[[nodiscard]] QStringList keys();

/// The text of a shipped profile, to be read or to begin one's own from; nothing for another key.
[[nodiscard]] std::optional<QByteArray> text(const QString& key);

/// A shipped profile. Errors: `profile.unknown` {key}, and those of `InProfile::parse`.
[[nodiscard]] Validated<InProfile> in(const QString& key);
[[nodiscard]] Validated<OutProfile> out(const QString& key);

} // namespace ProfileShelf

} // namespace banso
