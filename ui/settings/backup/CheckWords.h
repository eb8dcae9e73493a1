#pragma once

#include <QString>

namespace banso {

/// What a question of the register's check is about, by its stable key (`audit_chain`).
[[nodiscard]] QString checkWords(const QString& finding);

} // namespace banso
