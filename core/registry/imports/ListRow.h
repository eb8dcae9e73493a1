#pragma once

#include "core/base/EnumText.h"
#include "core/registry/imports/ImportJob.h"

namespace banso {

/// Cells of a list's row by the names of their columns; a column that the profile or the file has
/// not says nothing.
struct ListRow {
    explicit ListRow(ImportPass& p) : pass(p) {}

    [[nodiscard]] int at(const char* name) const {
        return pass.profile().columnOf(QString::fromLatin1(name));
    }
    [[nodiscard]] QString line(const char* name) {
        return at(name) < 0 ? QString() : pass.reader().text(at(name)).trimmed();
    }
    [[nodiscard]] std::optional<Date> date(const char* name) {
        return at(name) < 0 ? std::nullopt : pass.reader().date(at(name));
    }
    [[nodiscard]] std::optional<QString> code(const char* name) {
        return at(name) < 0 ? std::nullopt : pass.reader().code(at(name));
    }
    [[nodiscard]] std::optional<qint64> integer(const char* name) {
        return at(name) < 0 ? std::nullopt : pass.reader().integer(at(name));
    }
    template <class Enum>
    [[nodiscard]] Enum choice(const char* name, Enum otherwise) {
        const auto known = code(name);
        return known ? enumOf<Enum>(*known).value_or(otherwise) : otherwise;
    }
    /// Under the column that the error names.
    void reject(Error error) {
        const int column = pass.profile().columnOf(error.field);
        if (column >= 0)
            pass.reader().reject(column, std::move(error));
        else
            pass.reader().reject(std::move(error));
    }

    ImportPass& pass;
};

} // namespace banso
