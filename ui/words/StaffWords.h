#pragma once

#include "core/security/Session.h"

namespace banso {

/// `保健師`.
[[nodiscard]] QString roleWords(Role role);
/// All roles of a person, `保健師・事務`.
[[nodiscard]] QString roleWords(const std::set<Role>& roles);
/// What a permission allows, as the end of "not permitted: …".
[[nodiscard]] QString permissionWords(Permission permission);

} // namespace banso
