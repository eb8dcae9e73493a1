#pragma once

#include <QStringList>

#include <vector>

namespace banso {

/// The rows of a tab-separated list of `resources/demo`: lines that begin with '#' are left out,
/// each row has exactly `columns` cells (anything else is a defect of the program).
[[nodiscard]] std::vector<QStringList> demoRows(const QString& file, qsizetype columns);

} // namespace banso
