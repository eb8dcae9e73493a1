#pragma once

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/base/Id.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace banso {

/// One value of an answer: nothing, a number, a truth, a text, or a list of texts.
class Cell {
  public:
    Cell() = default;
    Cell(int value) : m_value(qint64(value)) {}      // NOLINT(google-explicit-constructor)
    Cell(qint64 value) : m_value(value) {}           // NOLINT(google-explicit-constructor)
    Cell(bool value) : m_value(value) {}             // NOLINT(google-explicit-constructor)
    Cell(const QString& value) : m_value(value) {}   // NOLINT(google-explicit-constructor)
    Cell(const QStringList& list) : m_value(list) {} // NOLINT(google-explicit-constructor)
    Cell(Date day) : m_value(day.iso()) {}           // NOLINT(google-explicit-constructor)
    template <class Tag>
    Cell(Id<Tag> id) : m_value(id.value()) {} // NOLINT(google-explicit-constructor)
    template <class T>
    Cell(const std::optional<T>& value) { // NOLINT(google-explicit-constructor)
        if (value)
            *this = Cell(*value);
    }

    using Value = std::variant<std::monostate, qint64, bool, QString, QStringList>;
    [[nodiscard]] const Value& value() const { return m_value; }
    /// As it stands in a CSV or table cell: lists joined with ';', nothing as ''.
    [[nodiscard]] QString text() const;

  private:
    Value m_value;
};

/// What a command answers: one record, or a list of rows. Field names are stable keys.
class Reply {
  public:
    using Field = std::pair<QString, Cell>;

    [[nodiscard]] static Reply record(std::vector<Field> fields);
    [[nodiscard]] static Reply list(QStringList columns);
    /// As many cells as columns.
    void add(std::vector<Cell> row);
    /// Done in part: rows rejected or quarantined (exit status 1). `leftOut` is said on standard
    /// error: one of what was left out, with the way to the others.
    void markPartial(std::optional<Error> leftOut = {}) {
        m_isPartial = true;
        m_leftOut = std::move(leftOut);
    }

    [[nodiscard]] bool isRecord() const { return m_isRecord; }
    [[nodiscard]] bool isPartial() const { return m_isPartial; }
    [[nodiscard]] const std::optional<Error>& leftOut() const { return m_leftOut; }
    [[nodiscard]] const QStringList& columns() const { return m_columns; }
    [[nodiscard]] const std::vector<std::vector<Cell>>& rows() const { return m_rows; }

  private:
    QStringList m_columns;
    std::vector<std::vector<Cell>> m_rows;
    bool m_isRecord = false;
    bool m_isPartial = false;
    std::optional<Error> m_leftOut;
};

enum class ReplyFormat { Table, Csv, Json };

/// UTF-8 for standard output, with a line end. Never depends on the system's locale.
[[nodiscard]] QByteArray printed(const Reply& reply, ReplyFormat format);

/// Columns a terminal gives a text: full-width characters take two.
[[nodiscard]] int displayWidth(QStringView text);

} // namespace banso
