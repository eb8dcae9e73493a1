#pragma once

#include "core/base/EnumText.h"
#include "core/base/Id.h"
#include "core/base/Instant.h"
#include "core/storage/Cursor.h"
#include "core/storage/StorageFailure.h"

#include <optional>

namespace banso {

/// What a parameter is declared as on PostgreSQL.
enum class ParameterType { Integer, Real, Text, Blob };

/// How a C++ type is written into a parameter and read out of a column. Only types named here fit
/// into a statement. `read` throws `StorageDefect` when the column holds something else.
template <class T>
struct SqlType;

namespace detail {
[[noreturn]] void throwWrongColumn(const Cursor& cursor, int column, const char* wanted);

inline void requireType(const Cursor& cursor, int column, ColumnType type, const char* wanted) {
    if (cursor.columnType(column) != type)
        throwWrongColumn(cursor, column, wanted);
}
} // namespace detail

template <>
struct SqlType<qint64> {
    static constexpr ParameterType kParameter = ParameterType::Integer;
    static void bind(Cursor& cursor, int position, qint64 value) {
        cursor.bindInteger(position, value);
    }
    static qint64 read(const Cursor& cursor, int column) {
        detail::requireType(cursor, column, ColumnType::Integer, "integer");
        return cursor.integer(column);
    }
};

template <>
struct SqlType<int> {
    static constexpr ParameterType kParameter = ParameterType::Integer;
    static void bind(Cursor& cursor, int position, int value) {
        cursor.bindInteger(position, value);
    }
    static int read(const Cursor& cursor, int column) {
        return static_cast<int>(SqlType<qint64>::read(cursor, column));
    }
};

template <>
struct SqlType<bool> {
    static constexpr ParameterType kParameter = ParameterType::Integer;
    static void bind(Cursor& cursor, int position, bool value) {
        cursor.bindInteger(position, value ? 1 : 0);
    }
    static bool read(const Cursor& cursor, int column) {
        return SqlType<qint64>::read(cursor, column) != 0;
    }
};

template <>
struct SqlType<double> {
    static constexpr ParameterType kParameter = ParameterType::Real;
    static void bind(Cursor& cursor, int position, double value) {
        cursor.bindReal(position, value);
    }
    static double read(const Cursor& cursor, int column) {
        detail::requireType(cursor, column, ColumnType::Real, "real");
        return cursor.real(column);
    }
};

template <>
struct SqlType<QString> {
    static constexpr ParameterType kParameter = ParameterType::Text;
    static void bind(Cursor& cursor, int position, const QString& value) {
        cursor.bindText(position, value.toUtf8());
    }
    static QString read(const Cursor& cursor, int column) {
        detail::requireType(cursor, column, ColumnType::Text, "text");
        return QString::fromUtf8(cursor.text(column));
    }
};

template <>
struct SqlType<QByteArray> {
    static constexpr ParameterType kParameter = ParameterType::Blob;
    static void bind(Cursor& cursor, int position, const QByteArray& value) {
        cursor.bindBlob(position, value);
    }
    static QByteArray read(const Cursor& cursor, int column) {
        detail::requireType(cursor, column, ColumnType::Blob, "blob");
        return cursor.blob(column);
    }
};

template <>
struct SqlType<Date> {
    static constexpr ParameterType kParameter = ParameterType::Text;
    static void bind(Cursor& cursor, int position, Date value) {
        cursor.bindText(position, value.iso().toLatin1());
    }
    static Date read(const Cursor& cursor, int column) {
        const auto date = Date::fromIso(SqlType<QString>::read(cursor, column));
        if (!date)
            detail::throwWrongColumn(cursor, column, "ISO date");
        return *date;
    }
};

template <>
struct SqlType<Instant> {
    static constexpr ParameterType kParameter = ParameterType::Text;
    static void bind(Cursor& cursor, int position, Instant value) {
        cursor.bindText(position, value.iso().toLatin1());
    }
    static Instant read(const Cursor& cursor, int column) {
        const auto at = Instant::fromIso(SqlType<QString>::read(cursor, column));
        if (!at)
            detail::throwWrongColumn(cursor, column, "UTC instant");
        return *at;
    }
};

template <class Tag>
struct SqlType<Id<Tag>> {
    static constexpr ParameterType kParameter = ParameterType::Integer;
    static void bind(Cursor& cursor, int position, Id<Tag> value) {
        cursor.bindInteger(position, value.value());
    }
    static Id<Tag> read(const Cursor& cursor, int column) {
        return Id<Tag>(SqlType<qint64>::read(cursor, column));
    }
};

template <HasEnumText E>
struct SqlType<E> {
    static constexpr ParameterType kParameter = ParameterType::Text;
    static void bind(Cursor& cursor, int position, E value) {
        cursor.bindText(position, keyOf(value).toLatin1());
    }
    static E read(const Cursor& cursor, int column) {
        const auto value = enumOf<E>(SqlType<QString>::read(cursor, column));
        if (!value)
            detail::throwWrongColumn(cursor, column, "known key");
        return *value;
    }
};

template <class T>
struct SqlType<std::optional<T>> {
    static constexpr ParameterType kParameter = SqlType<T>::kParameter;
    static void bind(Cursor& cursor, int position, const std::optional<T>& value) {
        if (value)
            SqlType<T>::bind(cursor, position, *value);
        else
            cursor.bindNull(position);
    }
    static std::optional<T> read(const Cursor& cursor, int column) {
        if (cursor.columnType(column) == ColumnType::Null)
            return std::nullopt;
        return SqlType<T>::read(cursor, column);
    }
};

template <class T>
concept SqlValue = requires {
    SqlType<T>::kParameter;
};

} // namespace banso
