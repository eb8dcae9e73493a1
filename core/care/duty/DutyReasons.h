#pragma once

#include "core/care/calendar/ContactOffset.h"

namespace banso::dutyReason {

// Why a care duty is there: keys of sentences, each with its arguments (ISO days, contact codes).
inline const QString kNotice = QStringLiteral("care.notice");         ///< {day of the notice}
inline const QString kEdd = QStringLiteral("care.edd");               ///< {due date}
inline const QString kOutcome = QStringLiteral("care.outcome");       ///< {day of the outcome}
inline const QString kBirth = QStringLiteral("care.birth");           ///< {birth}
inline const QString kDischarge = QStringLiteral("care.discharge");   ///< {day she left hospital}
inline const QString kLoss = QStringLiteral("care.loss");             ///< {day of the loss}
inline const QString kSession = QStringLiteral("care.session");       ///< {day of the session}
inline const QString kAbsent = QStringLiteral("care.absent");         ///< {day of the session}
inline const QString kAfter = QStringLiteral("care.after");           ///< {contact code; its day}
inline const QString kNext = QStringLiteral("care.next");             ///< {day announced}
inline const QString kConference = QStringLiteral("care.conference"); ///< {day decided}
inline const QString kOutcomeUnknown = QStringLiteral("care.outcomeUnknown"); ///< {due date}
inline const QString kLinkBirth = QStringLiteral("care.linkBirth");           ///< {birth}

/// All of them, for whoever has to find words.
[[nodiscard]] const std::vector<QString>& all();
[[nodiscard]] QString ofAnchor(const QString& anchor);

} // namespace banso::dutyReason
