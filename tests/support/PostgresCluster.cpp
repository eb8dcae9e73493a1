#include "tests/support/PostgresCluster.h"

#include "core/storage/postgres/PostgresEngine.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>

namespace banso::test {

namespace {

void control(const QString& action, const QString& folder) {
    QProcess script;
    script.setProcessChannelMode(QProcess::MergedChannels);
    script.start(QStringLiteral(BANSO_SOURCE_DIR "/tests/support/postgres-cluster"),
                 {action, folder});
    script.waitForFinished(90'000);
    if (script.exitStatus() != QProcess::NormalExit || script.exitCode() != 0)
        throw std::runtime_error("postgres-cluster " + action.toStdString() + ": " +
                                 script.readAll().toStdString());
}

} // namespace

PostgresCluster& PostgresCluster::instance() {
    static PostgresCluster cluster;
    return cluster;
}

PostgresCluster::PostgresCluster() : m_folder(qEnvironmentVariable("BANSO_TEST_POSTGRES")) {
    if (!m_folder.isEmpty())
        return;
    m_folder =
        QDir::tempPath() + QStringLiteral("/banso-pg-%1").arg(QCoreApplication::applicationPid());
    m_isOurs = true;
    control(QStringLiteral("start"), m_folder);
}

PostgresCluster::~PostgresCluster() {
    if (m_isOurs)
        control(QStringLiteral("stop"), m_folder);
}

QString PostgresCluster::uri(const QString& database) const {
    return QStringLiteral("postgresql://banso@/%1?host=%2").arg(database, m_folder);
}

QString PostgresCluster::createDatabase(const QString& fromTemplate) {
    const QString name =
        QStringLiteral("t%1_%2").arg(QCoreApplication::applicationPid()).arg(++m_made);
    const QString source = fromTemplate.isEmpty() ? QStringLiteral("template0") : fromTemplate;
    const auto engine = PostgresEngine::connect(uri(QStringLiteral("postgres")));
    engine->execute(QStringLiteral("CREATE DATABASE %1 TEMPLATE %2").arg(name, source).toUtf8());
    return name;
}

void PostgresCluster::dropDatabase(const QString& uri) {
    const QString name = uri.section(u'/', 3, 3).section(u'?', 0, 0);
    const auto engine = PostgresEngine::connect(this->uri(QStringLiteral("postgres")));
    engine->execute("DROP DATABASE IF EXISTS " + name.toUtf8() + " WITH (FORCE)");
}

} // namespace banso::test
