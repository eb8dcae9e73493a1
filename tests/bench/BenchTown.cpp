#include "tests/bench/BenchTown.h"

#include "core/security/StaffRepository.h"

namespace banso::bench {

namespace {

Session sessionOf(Database& database, const char* login) {
    const auto member =
        StaffRepository(database).findByLogin(*Login::parse(QString::fromLatin1(login)));
    return {member->staff.id, member->staff.login, member->staff.name, member->roles};
}

} // namespace

BenchTown::BenchTown(std::unique_ptr<Database> database, QString folder, int residents, Date today)
    : m_database(std::move(database)),
      m_folder(std::move(folder)),
      m_residents(residents),
      m_clock(today),
      m_nurse(*m_database, m_clock, sessionOf(*m_database, "nurse1")),
      m_clerk(*m_database, m_clock, sessionOf(*m_database, "clerk1")),
      m_house(m_clerk) {
    const QString copy = path(QStringLiteral("raw.banso"));
    RawEngine::copy(file(), copy);
    m_raw = std::make_unique<RawEngine>(copy);
}

} // namespace banso::bench
