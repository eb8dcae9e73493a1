#pragma once

#include "core/base/EnumText.h"
#include "core/storage/StorageFailure.h"

#include <QStringList>

#include <vector>

namespace banso {

/// The lines of a table that the program carries (`:/masters/…`, `:/demo/…`) without those that
/// begin with '#', which explain. What is wrong with such a table is a mistake of ours, not of the
/// data: all of this throws `StorageDefect`.
[[nodiscard]] QStringList carriedLines(const QString& path);

/// Its rows, each of exactly `columns` cells between tabulators.
[[nodiscard]] std::vector<QStringList> carriedRows(const QString& path, qsizetype columns);

template <HasEnumText E>
[[nodiscard]] E carriedChoice(const QString& key) {
    const auto value = enumOf<E>(key);
    if (!value)
        throw StorageDefect("carried table: unknown key " + key.toStdString());
    return *value;
}

} // namespace banso
