#pragma once

#include "core/storage/backup/Backup.h"
#include "tests/support/TestRegister.h"

#include <map>

namespace banso::test {

/// Rows that are awkward to carry: names outside the basic plane, variation selectors, tabs, line
/// ends and backslashes, empty and missing texts, rows that refer to others, search keys.
void fillAwkwardly(TestRegister& reg, int staff = 40);

/// Every table with its rows as sorted text, apart from what only one of the databases keeps.
[[nodiscard]] std::map<QString, QList<QByteArray>> contentOf(Database& database);

/// Names of all files of a folder, hidden ones included.
[[nodiscard]] QStringList filesIn(const QString& folder);

/// Cancels when the work has come so far.
class CancelAfter final : public JobControl {
  public:
    explicit CancelAfter(int calls) : m_left(calls) {}
    void progress(qint64, qint64) override { --m_left; }
    [[nodiscard]] bool isCancelled() const override { return m_left < 0; }

  private:
    int m_left;
};

} // namespace banso::test
