#pragma once

#include <QString>
#include <QStringList>

namespace banso {

// How arguments of errors are said that come as stable keys or ISO text. What is no key of theirs
// is shown as it came.

/// An ISO day in the calendar of the language: `2026-11-22` is 令和8年11月22日. "…" for none.
[[nodiscard]] QString dayArgument(const QString& iso);
/// An ISO moment in Japan time: R8.11.22 14:30.
[[nodiscard]] QString momentArgument(const QString& iso);
/// `sms`, `line`, `post`, `phone`.
[[nodiscard]] QString channelArgument(const QString& key);
/// `approved`, `rejected`, `withdrawn`.
[[nodiscard]] QString decisionArgument(const QString& key);
/// `sqlite`, `postgres`.
[[nodiscard]] QString engineArgument(const QString& key);
/// What may stand in a text: `town`, `addressee`, `children`, ….
[[nodiscard]] QString placeholderArgument(const QString& key);
/// What a telephone may not show: `emoji`, `surrogate`, ….
[[nodiscard]] QString smsFindingArgument(const QString& key);
/// `miscarriage`, `stillbirth`, …: the outcome of a pregnancy.
[[nodiscard]] QString outcomeArgument(const QString& key);
/// `dead`, `unlinked`, `removed`: why a contact is not used.
[[nodiscard]] QString contactStateArgument(const QString& key);
/// A measure's key (`weight` in g, `height`, `head`, `chest` in mm) and numbers of it, with names
/// and units as people say them: 体重, `5,940 g`; 身長, `49.5 cm`.
[[nodiscard]] QStringList measureArguments(const QStringList& arguments);
/// A setting's name.
[[nodiscard]] QString settingArgument(const QString& name);
/// What a setting takes: `integer`, `date`, `time`, `choice:…`.
[[nodiscard]] QString settingKindArgument(const QString& kind);
/// A permission's key.
[[nodiscard]] QString permissionArgument(const QString& key);

} // namespace banso
