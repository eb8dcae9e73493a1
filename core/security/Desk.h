#pragma once

#include "core/security/Session.h"
#include "core/storage/SettingBook.h"

namespace banso {

/// Where one person works: a connection, the time, the town's settings, and who it is. Services are
/// made over a desk and live no longer than it; a background job has a desk of its own.
class Desk {
  public:
    Desk(Database& database, const Clock& clock, Session session)
        : m_database(database),
          m_clock(clock),
          m_settings(database),
          m_session(std::move(session)) {}
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    [[nodiscard]] Database& db() { return m_database; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    [[nodiscard]] Date today() const { return m_clock.today(); }
    [[nodiscard]] Instant now() const { return m_clock.now(); }
    [[nodiscard]] SettingBook& settings() { return m_settings; }
    [[nodiscard]] const Session& session() const { return m_session; }
    [[nodiscard]] Status require(Permission permission) const {
        return m_session.require(permission);
    }
    /// The writer's turn, in this person's name.
    [[nodiscard]] WriteTransaction write() { return {m_database, m_session.actor(), now()}; }

  private:
    Database& m_database;
    const Clock& m_clock;
    SettingBook m_settings;
    Session m_session;
};

} // namespace banso
