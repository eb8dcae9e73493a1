#pragma once

#include "ui/widgets/table/RowSource.h"

namespace banso::test {

/// Rows that a test can count, change and slow down: row i has the id `first + i` and names that
/// windows like to break (surrogates, variation selectors, long foreign names).
class SampleRows final : public RowSource {
  public:
    struct Book {
        int rows = 0;
        qint64 firstId = 1;
        int reads = 0;   ///< how many pages were asked for
        int longest = 0; ///< the most rows handed out at once
    };
    explicit SampleRows(std::shared_ptr<Book> book) : m_book(std::move(book)) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override;
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    std::shared_ptr<Book> m_book;
};

} // namespace banso::test
