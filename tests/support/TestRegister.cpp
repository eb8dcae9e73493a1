#include "tests/support/TestRegister.h"

#include "core/storage/RegisterFile.h"
#include "core/storage/Schema.h"
#include "tests/support/PostgresCluster.h"

#include <QCoreApplication>
#include <QFile>

namespace banso::test {

namespace {

template <class T>
T must(Result<T> result) {
    if (!result)
        throw std::runtime_error(std::string(result.error().code.text()) + " " +
                                 result.error().arguments.join(u' ').toStdString());
    return std::move(*result);
}

DatabaseLocation locate(const QString& text) {
    return must(DatabaseLocation::parse(text));
}

/// The file that every SQLite test register is a copy of.
QString sqliteTemplate() {
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("template.banso"));
        (void)must(Database::create(locate(file)));
        return file;
    }();
    return path;
}

/// The database that every PostgreSQL test register is a copy of.
QString postgresTemplate() {
    static const QString name = [] {
        const QString made = PostgresCluster::instance().createDatabase({});
        (void)must(Database::create(locate(PostgresCluster::instance().uri(made))));
        return made;
    }();
    return name;
}

DatabaseLocation freshRegister(Dialect dialect, const QTemporaryDir& folder) {
    if (dialect == Dialect::Postgres) {
        PostgresCluster& cluster = PostgresCluster::instance();
        return locate(cluster.uri(cluster.createDatabase(postgresTemplate())));
    }
    const QString path = folder.filePath(QStringLiteral("register.banso"));
    QFile::copy(sqliteTemplate(), path);
    return locate(path);
}

DatabaseLocation freshDatabase(Dialect dialect, const QTemporaryDir& folder) {
    if (dialect == Dialect::Postgres) {
        PostgresCluster& cluster = PostgresCluster::instance();
        return locate(cluster.uri(cluster.createDatabase({})));
    }
    return locate(folder.filePath(QStringLiteral("empty.banso")));
}

void dropIfServer(const DatabaseLocation& location) {
    if (!location.isFile())
        PostgresCluster::instance().dropDatabase(location.text());
}

} // namespace

std::vector<Dialect> engines() {
    const QString wanted =
        qEnvironmentVariable("BANSO_TEST_ENGINES", QStringLiteral("sqlite postgres"));
    std::vector<Dialect> list;
    if (wanted.contains(u"sqlite"))
        list.push_back(Dialect::Sqlite);
    if (wanted.contains(u"postgres"))
        list.push_back(Dialect::Postgres);
    return list;
}

TestRegister::TestRegister(Dialect dialect)
    : m_location(freshRegister(dialect, m_folder)), m_database(connect()) {}

TestRegister::~TestRegister() {
    m_database.reset();
    dropIfServer(m_location);
}

std::unique_ptr<Database> TestRegister::connect() const {
    return must(Database::open(m_location));
}

EmptyDatabase::EmptyDatabase(Dialect dialect) : m_location(freshDatabase(dialect, m_folder)) {}

EmptyDatabase::~EmptyDatabase() {
    dropIfServer(m_location);
}

} // namespace banso::test
