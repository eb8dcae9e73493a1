#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace banso {

/// The name of a contact of the calendar by its code; empty for a code it does not have.
using ContactNaming = std::function<QString(const QString&)>;

/// What kind of work a duty is, where the contact calendar has no name for it: `letter.returned` is
/// 返戻. A key without words is shown as it is.
[[nodiscard]] QString dutyKindWords(const QString& kind);

/// Why a duty is on the list: the sentence of its reason, with the reason's arguments as people say
/// them. A reason without words is shown with its arguments.
[[nodiscard]] QString dutyReasonWords(const QString& reason, const QStringList& arguments,
                                      const ContactNaming& contacts);

/// The reasons and kinds that have words; a test holds them against those that core writes.
[[nodiscard]] std::vector<QString> dutyReasonsWithWords();

} // namespace banso
