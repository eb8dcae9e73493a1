#pragma once

#include "core/base/JobControl.h"
#include "core/security/Desk.h"

#include <QJsonObject>

namespace banso {

struct AuditEntryTag;
using AuditEntryId = Id<AuditEntryTag>;

/// What was done, as a stable key made from a literal only (`signIn`, `export`,
/// `protection.release`), so that a test can read every action out of the sources and ask whether
/// it has words.
class AuditAction {
  public:
    template <std::size_t N>
    // NOLINTNEXTLINE(google-explicit-constructor): a literal is the action
    consteval AuditAction(const char (&literal)[N]) : m_text(literal, N - 1) {}
    [[nodiscard]] QString toString() const {
        return QString::fromLatin1(m_text.data(), static_cast<qsizetype>(m_text.size()));
    }

  private:
    std::string_view m_text;
};

struct AuditEntry {
    static constexpr int kColumns = 9;
    AuditEntryId id;
    Instant at;
    QString actor;
    QString action;
    std::optional<QString> subjectKind;
    std::optional<qint64> subjectId;
    QString details; ///< a JSON object
    QString previousHash;
    QString hash;
};

/// Where the chain of the audit log is broken for the first time.
struct AuditBreak {
    AuditEntryId entry; ///< the first entry that is altered, or stands where another is missing
    Instant at;
};

/// The audit log: sign-ins, exports, reveals, backups, decisions. Entries are numbered without
/// gaps, only ever added (triggers refuse the rest), and chained: each holds a SHA-256 over its own
/// fields and the hash before it, so that an entry altered, taken out or put between is found.
/// Whoever may write the database file itself can compute the whole chain anew, or cut its end off;
/// against him stands `head`, noted outside.
///
/// Details are JSON without personal data: numbers, counts, keys, file names, no names of people
/// and no free text.
namespace AuditLog {

/// Within the desk's transaction, or one of its own.
void record(Desk& desk, AuditAction action, const std::optional<Subject>& subject = {},
            const QJsonObject& details = {});
/// For what happens without a session. Within the caller's write transaction.
void append(Database& database, const Actor& actor, Instant at, AuditAction action,
            const std::optional<Subject>& subject = {}, const QJsonObject& details = {});

/// Entries before `before` (the newest when nothing), newest first. Needs `ReadLogs`.
[[nodiscard]] Result<std::vector<AuditEntry>> page(Desk& desk, int limit,
                                                   std::optional<AuditEntryId> before = {});

/// The hash of the last entry; of an empty log, 64 zeros.
[[nodiscard]] QString head(Database& database);
/// Nothing when every link holds. Stops early, without a finding, when cancelled.
[[nodiscard]] std::optional<AuditBreak> verify(Database& database, JobControl& job);

} // namespace AuditLog

} // namespace banso
