#pragma once

#include "core/registry/imports/ImportRepository.h"
#include "ui/imports/ChangeBook.h"

namespace banso {

// How a change and a finding look as rows; the same for a preview and for what was kept.

[[nodiscard]] std::vector<TableColumn> changeColumns();
[[nodiscard]] std::vector<TableColumn> findingColumns();

/// A value that may be sealed, in words.
[[nodiscard]] QString shownValue(const QString& field, const Guarded<QString>& value);
[[nodiscard]] TableRow changeRow(qint64 id, const QString& kind, qint64 row, const QString& name,
                                 std::optional<Date> on, const std::vector<FieldChange>& fields);
[[nodiscard]] ChangeDetail changeDetail(const QString& kind, qint64 row, const QString& name,
                                        std::optional<Date> on,
                                        const std::vector<FieldChange>& fields);
[[nodiscard]] TableRow findingRow(qint64 id, qint64 row, const QString& column,
                                  const QString& value, const QString& sentence, bool isRejected);
[[nodiscard]] ChangeDetail findingDetail(qint64 row, const QString& column, const QString& value,
                                         const QString& sentence);

/// Every change, then those that occur in their order, then rejected rows and remarks.
[[nodiscard]] std::vector<ChangeFilter>
filtersOf(const std::vector<std::pair<QString, qint64>>& kinds, qint64 rejected, qint64 remarks);

} // namespace banso
