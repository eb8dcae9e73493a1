#pragma once

#include "core/storage/Fields.h"
#include "core/storage/SqlType.h"

#include <array>
#include <span>

namespace banso {

/// A statement as the program knows it: a name for logs, its text in the common dialect (`?` for
/// each parameter), and how many parameters and columns it was declared with. Every statement is a
/// static object and enters itself in a list, so that a test can prepare all of them on both
/// databases.
class StatementText {
  public:
    StatementText(const StatementText&) = delete;
    StatementText& operator=(const StatementText&) = delete;

    [[nodiscard]] const char* name() const { return m_name; }
    [[nodiscard]] const char* sql() const { return m_sql; }
    [[nodiscard]] std::span<const ParameterType> parameters() const { return m_parameters; }
    [[nodiscard]] int columnCount() const { return m_columnCount; }
    /// All statements linked into this program.
    [[nodiscard]] static const StatementText* first();
    [[nodiscard]] const StatementText* next() const { return m_next; }

  protected:
    StatementText(const char* name, const char* sql, std::span<const ParameterType> parameters,
                  int columnCount);
    ~StatementText() = default; // lives as long as the program: static objects only

  private:
    const char* m_name;
    const char* m_sql;
    std::span<const ParameterType> m_parameters;
    int m_columnCount;
    const StatementText* m_next;
};

namespace detail {

template <class... Parameters>
inline constexpr std::array<ParameterType, sizeof...(Parameters)> kParameterTypes{
    SqlType<Parameters>::kParameter...};

/// How a row type is made from columns: a single value, a `std::tuple`, or a plain struct that says
/// `static constexpr int kColumns = <number of its fields>;`.
template <class Row>
struct RowShape {
    using Fields = decltype(tieFields<Row::kColumns>(std::declval<Row&>()));
    static constexpr int kColumns = Row::kColumns;
    static Row read(const Cursor& cursor) {
        return read(cursor, std::make_index_sequence<std::size_t(kColumns)>());
    }

  private:
    template <std::size_t... I>
    static Row read(const Cursor& cursor, std::index_sequence<I...>) {
        return Row{SqlType<std::remove_reference_t<std::tuple_element_t<I, Fields>>>::read(
            cursor, static_cast<int>(I))...};
    }
};

template <SqlValue Value>
struct RowShape<Value> {
    static constexpr int kColumns = 1;
    static Value read(const Cursor& cursor) { return SqlType<Value>::read(cursor, 0); }
};

template <class... Values>
struct RowShape<std::tuple<Values...>> {
    static constexpr int kColumns = sizeof...(Values);
    static std::tuple<Values...> read(const Cursor& cursor) {
        return read(cursor, std::index_sequence_for<Values...>());
    }

  private:
    template <std::size_t... I>
    static std::tuple<Values...> read(const Cursor& cursor, std::index_sequence<I...>) {
        return std::tuple<Values...>{SqlType<Values>::read(cursor, static_cast<int>(I))...};
    }
};

} // namespace detail

/// A statement that gives rows: `Query<Found, QString, int> kFind{"person.find", "SELECT …"};`
template <class Row, class... Parameters>
class Query final : public StatementText {
  public:
    Query(const char* name, const char* sql)
        : StatementText(name, sql, detail::kParameterTypes<Parameters...>,
                        detail::RowShape<Row>::kColumns) {}
};

/// A statement that changes rows: `Command<QString, PersonId> kRename{"person.rename", "UPDATE
/// …"};`
template <class... Parameters>
class Command final : public StatementText {
  public:
    Command(const char* name, const char* sql)
        : StatementText(name, sql, detail::kParameterTypes<Parameters...>, 0) {}
};

} // namespace banso
