#pragma once

#include "core/base/JobControl.h"
#include "core/base/Result.h"

#include <QProcess>

#include <functional>

namespace banso {

class PostgresAddress;

/// One run of PostgreSQL's own `pg_dump` or `pg_restore`. A password goes through the environment,
/// never onto the command line.
///
/// Errors: `backup.toolMissing` {tool}; `backup.toolTooOld` {tool, its version, the server's}: the
/// tools refuse a server newer than themselves; `backup.toolFailed` {tool, its words};
/// `job.cancelled`.
class PostgresTool {
  public:
    /// Looks in BANSO_PG_BIN when that is set, else where programs are found.
    /// `serverMajor` 0 when no server is asked.
    [[nodiscard]] static Result<std::unique_ptr<PostgresTool>> find(const QString& name,
                                                                    int serverMajor);
    ~PostgresTool();
    PostgresTool(const PostgresTool&) = delete;
    PostgresTool& operator=(const PostgresTool&) = delete;

    [[nodiscard]] Status start(const QStringList& arguments, const PostgresAddress* address);
    /// What it writes, until it ends well.
    [[nodiscard]] Status readAll(const std::function<Status(QByteArrayView)>& sink,
                                 JobControl& job);
    /// What it reads. A tool that has read enough and ended well takes no more, which is no error.
    [[nodiscard]] Status feed(QByteArrayView bytes, JobControl& job);
    /// No more to read: waits for its end; gives what it wrote.
    [[nodiscard]] Result<QByteArray> finish(JobControl& job);

  private:
    explicit PostgresTool(QString name);
    [[nodiscard]] Status requireVersion(int serverMajor);
    [[nodiscard]] Status ended();
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }

    QString m_name;
    QString m_program;
    QProcess m_process;
};

} // namespace banso
