#pragma once

#include <QStringList>

#include <vector>

namespace banso {

/// The rows of a table that the program carries (`resources/masters/NAME.tsv`), cells by the names
/// of the header. Lines that begin with # explain. What is wrong with a carried table is our own
/// mistake: it throws `StorageDefect`.
class MasterRows {
  public:
    explicit MasterRows(const QString& name);

    [[nodiscard]] std::size_t size() const { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, const char* column) const;
    [[nodiscard]] int integer(std::size_t row, const char* column) const;
    [[nodiscard]] bool flag(std::size_t row, const char* column) const;

    [[noreturn]] void reject(std::size_t row, const char* column) const;

  private:
    QString m_name;
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

} // namespace banso
