#pragma once

#include "core/base/Result.h"
#include "core/care/checkup/Checkup.h"
#include "core/storage/Database.h"

namespace banso {

/// Sessions of group check-ups. Writes stand inside the caller's write transaction.
class SessionRepository {
  public:
    explicit SessionRepository(Database& database) : m_database(database) {}

    CheckupSessionId add(const SessionDraft& draft);
    /// Kind stays. Errors `edit.changedMeanwhile`.
    Status update(CheckupSessionId id, int revision, const SessionDraft& draft);
    Status cancel(CheckupSessionId id, int revision);
    [[nodiscard]] std::optional<CheckupSession> find(CheckupSessionId id);
    /// Error `session.notFound` {id}.
    [[nodiscard]] Result<CheckupSession> load(CheckupSessionId id);
    /// The same kind, day, time and place.
    [[nodiscard]] std::optional<CheckupSessionId> findSame(const SessionDraft& draft);
    /// By day and time, cancelled ones too.
    [[nodiscard]] std::vector<CheckupSession> between(Date from, Date to);

    /// Children born between two days for whom the check-up is due and who have no place yet, the
    /// oldest first.
    [[nodiscard]] std::vector<EligibleChild> unplaced(const QString& kind, Date bornFrom,
                                                      Date bornTo);

  private:
    Database& m_database;
};

} // namespace banso
