#pragma once

#include "core/storage/SettingBook.h"

namespace banso {

/// What a setting decides, as one phrase; its name where it has no words (a test looks).
[[nodiscard]] QString settingWords(const QString& name);
[[nodiscard]] bool hasSettingWords(const QString& name);
/// Under which heading a setting stands.
[[nodiscard]] QString settingGroupWords(const QString& name);
/// `日`; empty for what is counted in nothing.
[[nodiscard]] QString settingUnitWords(const QString& unit);
/// One of the keys of a choice.
[[nodiscard]] QString settingChoiceWords(const QString& key);
/// A value as it is read: `14 日`, 片面, 令和8年11月22日. A blank text says so.
[[nodiscard]] QString settingValueWords(const SettingDefinition& definition, const QString& value);

} // namespace banso
