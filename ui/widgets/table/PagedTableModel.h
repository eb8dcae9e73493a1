#pragma once

#include "ui/widgets/table/RowSource.h"

#include <QAbstractTableModel>

#include <list>
#include <memory>
#include <unordered_map>

namespace banso {

/// A table of any length in constant memory: it knows where pages begin and keeps only those that
/// were looked at last. `T` rows cost one read of an index when it opens and one short read a page.
class PagedTableModel final : public QAbstractTableModel {
    Q_OBJECT
  public:
    static constexpr int kPageRows = 128;
    static constexpr int kPagesKept = 24;
    static constexpr int kPagesSearched = 4; ///< to either side, for a row that moved

    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        ToneRole,              ///< int of Tone
    };

    explicit PagedTableModel(QObject* parent = nullptr);

    /// Looks at another source; the model keeps it. Nothing empties the table.
    void setSource(std::unique_ptr<RowSource> source);
    /// Reads the outline anew; rows may have come, gone or changed.
    void reload();

    [[nodiscard]] const std::vector<TableColumn>& tableColumns() const { return m_columns; }
    [[nodiscard]] std::optional<qint64> idAt(int row) const;
    /// The row that stands for `id`, searched outwards from `near` over a few pages only (a
    /// thousand rows), so that the time does not grow with the table; -1 when it is not there.
    [[nodiscard]] int findId(qint64 id, int near) const;
    /// How many pages were read so far: the tests hold this against the number of rows.
    [[nodiscard]] qint64 pagesRead() const { return m_pagesRead; }
    [[nodiscard]] int pagesHeld() const { return static_cast<int>(m_recent.size()); }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

  private:
    struct Page {
        int number;
        std::vector<TableRow> rows;
    };
    [[nodiscard]] const std::vector<TableRow>& page(int number) const;
    [[nodiscard]] const TableRow* rowAt(int row) const;
    void look();

    std::unique_ptr<RowSource> m_source;
    std::vector<TableColumn> m_columns;
    RowOutline m_outline;
    // The pages at hand, the latest first, and where each stands in that list.
    mutable std::list<Page> m_recent;
    mutable std::unordered_map<int, std::list<Page>::iterator> m_pages;
    mutable qint64 m_pagesRead = 0;
};

} // namespace banso
