#include "core/storage/postgres/PostgresTool.h"

#include "core/storage/postgres/PostgresAddress.h"

#include <QRegularExpression>
#include <QStandardPaths>

namespace banso {

namespace {

constexpr int kPatienceMs = 200;
constexpr int kVersionMs = 15'000;
constexpr qint64 kMostBuffered = 1 << 20;

QString programOf(const QString& name) {
    const QString folder = qEnvironmentVariable("BANSO_PG_BIN");
    return folder.isEmpty() ? QStandardPaths::findExecutable(name)
                            : QStandardPaths::findExecutable(name, {folder});
}

/// The same words whatever the language of the computer.
QProcessEnvironment environmentFor(const PostgresAddress* address) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    if (const auto password = address ? address->password() : std::nullopt)
        environment.insert(QStringLiteral("PGPASSWORD"), QString::fromUtf8(*password));
    return environment;
}

} // namespace

PostgresTool::PostgresTool(QString name) : m_name(std::move(name)), m_program(programOf(m_name)) {}

PostgresTool::~PostgresTool() {
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(kVersionMs);
}

Result<std::unique_ptr<PostgresTool>> PostgresTool::find(const QString& name, int serverMajor) {
    std::unique_ptr<PostgresTool> tool(new PostgresTool(name));
    if (tool->m_program.isEmpty())
        return fail(broken("backup.toolMissing", {}, {name}));
    BANSO_CHECK(tool->requireVersion(serverMajor));
    return tool;
}

Status PostgresTool::requireVersion(int serverMajor) {
    QProcess process;
    process.setProcessEnvironment(environmentFor(nullptr));
    process.start(m_program, {QStringLiteral("--version")});
    process.waitForFinished(kVersionMs);
    static const QRegularExpression number(QStringLiteral("\\) (\\d+)"));
    const auto found = number.match(QString::fromUtf8(process.readAllStandardOutput()));
    if (!found.hasMatch())
        return fail(broken("backup.toolMissing", {}, {m_name}));
    if (found.captured(1).toInt() < serverMajor)
        return fail(broken("backup.toolTooOld", {},
                           {m_name, found.captured(1), QString::number(serverMajor)}));
    return {};
}

Status PostgresTool::start(const QStringList& arguments, const PostgresAddress* address) {
    m_process.setProcessEnvironment(environmentFor(address));
    m_process.start(m_program, arguments);
    if (!m_process.waitForStarted(kVersionMs))
        return fail(broken("backup.toolFailed", {}, {m_name, m_process.errorString()}));
    return {};
}

Status PostgresTool::ended() {
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        return {};
    const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    return fail(broken("backup.toolFailed", {},
                       {m_name, words.isEmpty() ? m_process.errorString() : words}));
}

Status PostgresTool::readAll(const std::function<Status(QByteArrayView)>& sink, JobControl& job) {
    m_process.closeWriteChannel();
    while (isRunning() || m_process.bytesAvailable() > 0) {
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
        if (m_process.bytesAvailable() == 0)
            m_process.waitForReadyRead(kPatienceMs);
        if (const QByteArray bytes = m_process.readAllStandardOutput(); !bytes.isEmpty())
            BANSO_CHECK(sink(bytes));
    }
    return ended();
}

Status PostgresTool::feed(QByteArrayView bytes, JobControl& job) {
    if (!isRunning())
        return ended();
    if (m_process.write(bytes.data(), bytes.size()) < 0)
        return isRunning() ? Status() : ended();
    while (isRunning() && m_process.bytesToWrite() > kMostBuffered) {
        if (job.isCancelled())
            return fail(refused("job.cancelled"));
        m_process.waitForBytesWritten(kPatienceMs);
    }
    return {};
}

Result<QByteArray> PostgresTool::finish(JobControl& job) {
    m_process.closeWriteChannel();
    QByteArray written;
    BANSO_CHECK(readAll(
        [&written](QByteArrayView bytes) -> Status {
            written.append(bytes);
            return {};
        },
        job));
    return written;
}

} // namespace banso
