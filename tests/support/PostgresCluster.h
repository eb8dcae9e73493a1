#pragma once

#include <QString>

namespace banso::test {

/// The private PostgreSQL cluster of the tests. ctest starts one for all test programs and names
/// its folder in BANSO_TEST_POSTGRES; a test program started by hand starts and stops its own.
class PostgresCluster {
  public:
    [[nodiscard]] static PostgresCluster& instance();

    [[nodiscard]] QString uri(const QString& database) const;
    /// A new database, a copy of `fromTemplate` unless that is empty; returns its name.
    [[nodiscard]] QString createDatabase(const QString& fromTemplate);
    void dropDatabase(const QString& uri);

  private:
    PostgresCluster();
    ~PostgresCluster();

    QString m_folder;
    bool m_isOurs = false;
    int m_made = 0;
};

} // namespace banso::test
