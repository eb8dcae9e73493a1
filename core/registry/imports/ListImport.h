#pragma once

#include "core/registry/imports/ListRow.h"

namespace banso {

/// One pass over a list: looks at each row by itself, and records what it would change.
class ListPass : public ListRow {
  public:
    using ListRow::ListRow;
    ListPass(const ListPass&) = delete;
    ListPass& operator=(const ListPass&) = delete;
    virtual ~ListPass() = default;

    /// The row at which the reader stands.
    virtual void look() = 0;
    /// After the last row of a pass that applies.
    virtual void settle() {}
};

/// A list whose rows stand for themselves: it adds and brings up to date; what it does not name
/// stays as it is.
class ListImport : public ImportJob {
  public:
    Status begin(ImportPass& pass) final;
    void row(ImportPass& pass) final;
    void end(ImportPass& pass) final;

  private:
    /// Errors: what the list needs besides Import.
    [[nodiscard]] virtual Result<std::unique_ptr<ListPass>> start(ImportPass& pass) = 0;

    std::unique_ptr<ListPass> m_pass;
};

} // namespace banso
