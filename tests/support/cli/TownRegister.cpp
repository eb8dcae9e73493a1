#include "tests/support/cli/TownRegister.h"

#include "tests/support/PostgresCluster.h"

#include <QDir>
#include <QFile>

namespace banso::test {

namespace {

QString nameIn(const DatabaseLocation& server) {
    return server.text().section(u'/', 3, 3).section(u'?', 0, 0);
}

DatabaseLocation placeFor(Dialect dialect, const QTemporaryDir& folder, const TownRegister* other) {
    if (dialect == Dialect::Postgres) {
        PostgresCluster& cluster = PostgresCluster::instance();
        const QString name = cluster.createDatabase(other ? nameIn(other->location()) : QString());
        return DatabaseLocation::parse(cluster.uri(name)).value();
    }
    const QString path = folder.filePath(QStringLiteral("town.banso"));
    if (other && !QFile::copy(other->location().text(), path))
        throw std::runtime_error("the register cannot be copied");
    return DatabaseLocation::parse(path).value();
}

} // namespace

TownRegister::TownRegister(Dialect dialect) : TownRegister(dialect, nullptr) {}

TownRegister::TownRegister(Dialect dialect, const TownRegister* other)
    : m_dialect(dialect), m_location(placeFor(dialect, m_folder, other)) {}

TownRegister::~TownRegister() {
    if (m_dialect == Dialect::Postgres)
        PostgresCluster::instance().dropDatabase(m_location.text());
}

std::unique_ptr<TownRegister> TownRegister::copy() const {
    return std::unique_ptr<TownRegister>(new TownRegister(m_dialect, this));
}

std::unique_ptr<Database> TownRegister::open() const {
    auto database = Database::open(m_location);
    if (!database)
        throw std::runtime_error(std::string(database.error().code.text()));
    return *std::move(database);
}

CliProgram TownRegister::cli() const {
    return {m_location.text(), today()};
}

QString TownRegister::path(const QString& name) const {
    return name.isEmpty() ? m_folder.path() : m_folder.filePath(name);
}

QString TownRegister::folder(const char* name) const {
    const QString path = m_folder.filePath(QLatin1String(name));
    QDir().mkpath(path);
    return path;
}

QString TownRegister::write(const char* name, QByteArrayView bytes) const {
    QFile file(m_folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) ||
        file.write(bytes.data(), bytes.size()) != bytes.size())
        throw std::runtime_error("the test cannot write its file");
    return file.fileName();
}

} // namespace banso::test
