#pragma once

#include "ui/widgets/look/Tone.h"

#include <QString>
#include <QVariant>

#include <vector>

namespace banso {

/// One cell as it is shown. Presenters make cells from plain rows; masking is done before.
struct Cell {
    QString text = {};
    Tone tone = Tone::Plain; ///< with an icon or a word that says the same
    QString icon = {};       ///< of the drawn set
    QString toolTip = {};    ///< the other calendar, the reason; a cut text shows itself anyway
};

struct TableRow {
    qint64 id = 0; ///< what the row stands for; the selection follows it when rows change
    std::vector<Cell> cells = {};
};

struct TableColumn {
    QString key; ///< remembers the width under this name
    QString title;
    int letters = 8;        ///< its first width, in full-width letters
    bool isNumber = false;  ///< to the right
    bool takesRest = false; ///< the one that grows with the window
};

/// Where a page of rows begins: the values its order is made of, opaque to the table. An empty key
/// is the beginning of everything.
using RowKey = QVariantList;

/// The rows' number and the keys at which every page of `pageRows` begins (the first one empty).
/// A source gets both in one pass over an index (`ROW_NUMBER() OVER …`), never with OFFSET.
struct RowOutline {
    qint64 rows = 0;
    std::vector<RowKey> pageStarts = {};
};

/// The outline of rows that are found by their number alone, and the number that such a key names.
[[nodiscard]] RowOutline evenOutline(qint64 rows, int pageRows);
[[nodiscard]] qint64 evenStart(const RowKey& start);

/// Rows of any number, read page by page from a key on. Implemented over a repository.
class RowSource {
  public:
    virtual ~RowSource() = default;
    [[nodiscard]] virtual std::vector<TableColumn> columns() const = 0;
    [[nodiscard]] virtual RowOutline outline(int pageRows) = 0;
    /// The rows from `start` on (inclusive), at most `pageRows`.
    [[nodiscard]] virtual std::vector<TableRow> rows(const RowKey& start, int pageRows) = 0;
};

} // namespace banso
