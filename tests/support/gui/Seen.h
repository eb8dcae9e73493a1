#pragma once

#include "ui/widgets/fields/FormColumn.h"

class QAbstractItemModel;

namespace banso::test {

/// What a table shows in a row, cells joined with " | ", from a column on.
[[nodiscard]] QString rowText(const QAbstractItemModel& model, int row, int firstColumn = 0);

/// Everything that can be read on a page, line by line.
[[nodiscard]] QString seenText(const QWidget& page);

/// The field of a form.
template <class Field>
[[nodiscard]] Field& fieldOf(const FormColumn& form, const char* key) {
    auto* found = qobject_cast<Field*>(form.row(QLatin1String(key))->widget());
    if (!found)
        qFatal("no such field");
    return *found;
}

} // namespace banso::test
