#pragma once

#include "core/outreach/exports/ExportFile.h"
#include "core/outreach/exports/LetterPress.h"
#include "core/registry/ContactPoint.h"

namespace banso {

/// What whoever dials must know of one call.
struct CallLine {
    int number; ///< on the list, from 1
    QString name;
    QString phone; ///< hyphenated where the grouping is certain
    QString hours; ///< `9:00-17:00`; empty: not known
    YesNo mayLeaveMessage;
    YesNo mayStateOffice;
    bool neutralOnly;
    QString language;
    bool needsInterpreter;
    int tries;
    std::optional<Instant> promisedAt;
    QString title;
    QString body;
};

/// Gathers the lines for what the gate has let out onto the call list.
[[nodiscard]] std::vector<CallLine> callLines(Desk& desk, const std::vector<OutRow>& rows);

/// The list as a spreadsheet for the eye: nothing in it can act as a formula. Errors: those of
/// `OutgoingFile` and `CsvWriter`.
[[nodiscard]] Result<std::unique_ptr<ExportFile>> writeCallCsv(const LetterPress& press,
                                                               const ExportPlace& place,
                                                               const std::vector<CallLine>& lines);
/// The list on paper, with room for what came of each call.
[[nodiscard]] Result<std::unique_ptr<ExportFile>>
writeCallSheet(Desk& desk, LetterPress& press, const QString& title, const ExportPlace& place,
               const std::vector<CallLine>& lines);

} // namespace banso
