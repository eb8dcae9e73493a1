#pragma once

#include "core/base/Result.h"

#include <QByteArray>

#include <map>

namespace banso {

/// The parts of a connection URI, so that a password never stands on a command line and another
/// database of the same server can be asked.
class PostgresAddress {
  public:
    /// Error `location.unreadable`; it does not repeat the text, which may hold a password.
    [[nodiscard]] static Result<PostgresAddress> parse(const QString& uri);

    /// As libpq takes it. A server that does not answer is given up after some seconds.
    [[nodiscard]] QByteArray text() const;
    [[nodiscard]] QByteArray textWithoutPassword() const;
    /// From the URI; otherwise libpq looks in its own places (PGPASSWORD, the password file).
    [[nodiscard]] std::optional<QByteArray> password() const;
    [[nodiscard]] std::optional<QByteArray> database() const;
    [[nodiscard]] PostgresAddress withDatabase(const QByteArray& name) const;

  private:
    std::map<QByteArray, QByteArray> m_parts;
};

/// Why a connection failed, found out by asking further: `server.unreachable` (nothing answers
/// there), `server.noDatabase` {name}, `server.denied` (wrong user, password or no right to
/// connect), each beginning with the address as it may be shown.
[[nodiscard]] Error whyNotConnected(const QString& uri, const QString& shown);

} // namespace banso
