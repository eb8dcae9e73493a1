// What a killed program leaves: the victim is this same test program, run as a process of its own.

#include "tests/core/storage/backup/BackupFixture.h"
#include "tests/support/Precompiled.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>

#include <cstdio>
#include <thread>

using namespace banso;
using namespace banso::test;

namespace {

const char* const kRegister = "BANSO_TEST_VICTIM";

/// Stops for ever at one moment of its work, and says so.
class StopAt final : public JobControl {
  public:
    explicit StopAt(int call) : m_left(call) {}
    void progress(qint64, qint64) override {
        if (m_left-- > 0)
            return;
        std::puts("stopped");
        std::fflush(stdout);
        std::this_thread::sleep_for(std::chrono::minutes(5));
    }

  private:
    int m_left;
};

/// Runs a backup up to a moment and kills it there. False when it ended before.
bool killAt(int call, const DatabaseLocation& location, const QString& target) {
    QProcess victim;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kRegister),
                       QStringLiteral("%1\n%2\n%3").arg(location.text(), target).arg(call));
    victim.setProcessEnvironment(environment);
    victim.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("a victim makes a backup")});
    while (victim.state() != QProcess::NotRunning && victim.waitForReadyRead(60'000))
        if (victim.readAllStandardOutput().contains("stopped")) {
            victim.kill();
            victim.waitForFinished();
            return true;
        }
    victim.waitForFinished();
    return false;
}

} // namespace

TEST_CASE("a victim makes a backup", "[.victim]") {
    const QStringList said = qEnvironmentVariable(kRegister).split(u'\n');
    REQUIRE(said.size() == 3);
    const auto database = Database::open(DatabaseLocation::parse(said[0]).value()).value();
    StopAt job(said[2].toInt());
    CHECK(Backup::write(*database, said[1], BackupKey::make(), Instant(0), job));
}

TEST_CASE("a backup killed anywhere is not there, and the next one clears up after it",
          "[storage][backup]") {
    BANSO_ON_BOTH(reg);
    fillAwkwardly(reg, 400);
    const QString path = reg.path(QStringLiteral("b"));
    const QString folder = reg.path({});
    int kills = 0;
    while (kills < 12 && killAt(kills, reg.location(), path)) {
        INFO("killed at " << kills);
        CHECK_FALSE(QFile::exists(path));
        ++kills;
    }
    CHECK(kills >= 3);
    JobControl job;
    const BackupKey key = BackupKey::make();
    REQUIRE(Backup::write(reg.db(), path, key, reg.clock.now(), job, Backup::Existing::Replace));
    CHECK(Backup::verify(path, key, job));
    for (const QString& name : filesIn(folder)) {
        INFO(name.toStdString());
        CHECK_FALSE(name.contains(u".working"));
    }
}
