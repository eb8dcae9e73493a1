#pragma once

#include "core/base/EnumText.h"
#include "core/storage/StorageFailure.h"

#include <QStringList>

#include <vector>

namespace banso {

/// The rows of a tab-separated master of `resources/masters` that the program carries: lines that
/// begin with '#' are left out, each row has exactly `columns` cells (anything else is a defect of
/// the program, not of the data).
[[nodiscard]] std::vector<QStringList> masterRows(const QString& file, qsizetype columns);

template <HasEnumText E>
[[nodiscard]] E masterChoice(const QString& key) {
    const auto value = enumOf<E>(key);
    if (!value)
        throw StorageDefect("master: unknown key " + key.toStdString());
    return *value;
}

} // namespace banso
