#include "core/storage/Statement.h"

namespace banso {

namespace {

const StatementText*& listHead() {
    static const StatementText* head = nullptr;
    return head;
}

} // namespace

StatementText::StatementText(const char* name, const char* sql,
                             std::span<const ParameterType> parameters, int columnCount)
    : m_name(name),
      m_sql(sql),
      m_parameters(parameters),
      m_columnCount(columnCount),
      m_next(std::exchange(listHead(), this)) {}

const StatementText* StatementText::first() {
    return listHead();
}

namespace detail {

void throwWrongColumn(const Cursor& cursor, int column, const char* wanted) {
    throw StorageDefect("column " + std::to_string(column) + " '" +
                        cursor.columnName(column).toStdString() + "' is not a " + wanted);
}

} // namespace detail

} // namespace banso
