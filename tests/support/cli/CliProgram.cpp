#include "tests/support/cli/CliProgram.h"

#include "app/cli/Terminal.h"
#include "tests/support/Precompiled.h"

#include <QJsonDocument>

namespace banso::test {

namespace {

constexpr int kPatienceMs = 120'000;

} // namespace

QJsonArray CliAnswer::rows() const {
    const QJsonDocument document = QJsonDocument::fromJson(out);
    return document.isObject() ? QJsonArray{document.object()} : document.array();
}

qint64 CliAnswer::number(const char* field) const {
    return record().value(QLatin1String(field)).toInteger(-1);
}

QString CliAnswer::text(const char* field) const {
    return record().value(QLatin1String(field)).toString();
}

std::vector<QJsonObject> CliAnswer::where(const char* field, const char* text) const {
    std::vector<QJsonObject> found;
    for (const QJsonValue& row : rows())
        if (row.toObject().value(QLatin1String(field)).toString() == QString::fromUtf8(text))
            found.push_back(row.toObject());
    return found;
}

QString CliAnswer::complaint(const char* part) const {
    return QJsonDocument::fromJson(err)
        .object()
        .value(QLatin1String("error"))
        .toObject()
        .value(QLatin1String(part))
        .toString();
}

CliAnswer CliProgram::run(const char* command, const QStringList& more) const {
    return ended(*begin(command, more));
}

CliAnswer CliProgram::must(const char* command, const QStringList& more, int status) const {
    CliAnswer answer = run(command, more);
    INFO(command << ' ' << more.join(u' ').toStdString() << ": " << answer.err.toStdString()
                 << answer.out.left(2000).toStdString());
    REQUIRE(answer.status == status);
    return answer;
}

std::unique_ptr<QProcess> CliProgram::begin(const char* command, const QStringList& more) const {
    QStringList words{QStringLiteral("--db"),     m_database,
                      QStringLiteral("--today"),  m_today.iso(),
                      QStringLiteral("--format"), QStringLiteral("json")};
    auto process = std::make_unique<QProcess>();
    if (!m_login.isEmpty()) {
        words += {QStringLiteral("--as"), m_login};
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("BANSO_PASSWORD"), m_password);
        process->setProcessEnvironment(environment);
    }
    words += QString::fromUtf8(command).split(u' ', Qt::SkipEmptyParts);
    words += more;
    QStringList line = m_wrapper;
    line.append(QStringLiteral(BANSO_CLI));
    line += words;
    process->start(line.takeFirst(), line);
    if (!process->waitForStarted(kPatienceMs))
        FAIL("banso-cli does not start: " << process->errorString().toStdString());
    return process;
}

CliAnswer CliProgram::ended(QProcess& process) {
    if (process.state() != QProcess::NotRunning && !process.waitForFinished(kPatienceMs)) {
        process.kill();
        process.waitForFinished();
    }
    const bool byItself = process.exitStatus() == QProcess::NormalExit;
    return {byItself ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

CliProgram CliProgram::on(Date day) const {
    CliProgram other = *this;
    other.m_today = day;
    return other;
}

CliProgram CliProgram::as(const char* login, const char* password) const {
    CliProgram other = *this;
    other.m_login = QString::fromUtf8(login);
    other.m_password = QString::fromUtf8(password);
    return other;
}

CliProgram CliProgram::through(QStringList wrapper) const {
    CliProgram other = *this;
    other.m_wrapper = std::move(wrapper);
    return other;
}

QString CliProgram::osUser() {
    return Terminal::userName();
}

} // namespace banso::test
