#pragma once

#include "core/base/Date.h"
#include "core/storage/DatabaseLocation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace banso::test {

/// What `banso-cli` said, and how it ended.
struct CliAnswer {
    int status = -1; ///< the exit status; -1 when it did not end by itself
    QByteArray out;
    QByteArray err;

    /// The answer as a list of rows; a record is a list of one.
    [[nodiscard]] QJsonArray rows() const;
    /// The first row; an empty object when there is none.
    [[nodiscard]] QJsonObject record() const { return rows().at(0).toObject(); }
    [[nodiscard]] qint64 number(const char* field) const;
    [[nodiscard]] QString text(const char* field) const;
    /// Rows whose field has that text.
    [[nodiscard]] std::vector<QJsonObject> where(const char* field, const char* text) const;

    /// The refusal's code, field and sentence.
    [[nodiscard]] QString code() const { return complaint("code"); }
    [[nodiscard]] QString field() const { return complaint("field"); }
    [[nodiscard]] QString message() const { return complaint("message"); }

  private:
    [[nodiscard]] QString complaint(const char* part) const;
};

/// The real `banso-cli`, each command a process of its own, on one register and on a fixed day.
/// Signs in as the computer's user unless `as` names somebody.
class CliProgram {
  public:
    CliProgram(QString database, Date today) : m_database(std::move(database)), m_today(today) {}

    /// `command` is split at spaces; `more` is taken as it is.
    [[nodiscard]] CliAnswer run(const char* command, const QStringList& more = {}) const;
    /// The same, which must end with 0 (or `status`): else the test fails with what was said.
    CliAnswer must(const char* command, const QStringList& more = {}, int status = 0) const;
    /// Starts it and leaves it running.
    [[nodiscard]] std::unique_ptr<QProcess> begin(const char* command,
                                                  const QStringList& more = {}) const;
    /// Waits until a started one has ended.
    [[nodiscard]] static CliAnswer ended(QProcess& process);

    [[nodiscard]] CliProgram on(Date day) const;
    [[nodiscard]] CliProgram as(const char* login, const char* password) const;
    /// Started through another program, e.g. `sh -c '… exec "$@"' sh`.
    [[nodiscard]] CliProgram through(QStringList wrapper) const;
    [[nodiscard]] QString database() const { return m_database; }

    /// The computer's user, as the program sees him.
    [[nodiscard]] static QString osUser();

  private:
    QString m_database;
    Date m_today;
    QString m_login;
    QString m_password;
    QStringList m_wrapper;
};

} // namespace banso::test
