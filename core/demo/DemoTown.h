#pragma once

#include "core/base/JobControl.h"
#include "core/demo/office/DemoOffice.h"

namespace banso {

/// Which town.
struct DemoRequest {
    static constexpr int kFewest = 1000;
    static constexpr int kMost = 1'000'000;
    int residents = 22'000;
    quint64 seed = 1;
    Date today;
    QString folder = {}; ///< where the town's files are written; empty: no files
};

/// What came of it, as stable names and numbers in a stable order.
struct DemoReport {
    std::vector<std::pair<QString, qint64>> counts;
    QStringList files;
};

/// Writes 架空町 into an empty register: two years of the town and of its health division, as they
/// would have come about, by the services of the program. A function of size, seed and day alone.
/// All of it becomes true together, or nothing.
///
/// Errors: `demo.residents` {fewest, most}, `demo.notEmpty` (the register has people or staff other
/// than its administrator), and those of the services and of files.
class DemoTown {
  public:
    DemoTown(Database& database, DemoWiring wiring)
        : m_database(database), m_wiring(std::move(wiring)) {}

    /// What of the request can be judged without a register. Error `demo.residents`.
    [[nodiscard]] static Status check(const DemoRequest& request);
    /// `administrator`: who is signed in, when the register has one already.
    [[nodiscard]] Result<DemoReport> write(const DemoRequest& request,
                                           const std::optional<Session>& administrator,
                                           JobControl& control);

  private:
    Database& m_database;
    DemoWiring m_wiring;
};

} // namespace banso
