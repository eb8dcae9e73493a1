#include "core/security/AuditLog.h"

#include "core/base/Sha256.h"

#include <QJsonDocument>

namespace banso::AuditLog {

namespace {

constexpr int kPageRows = 5000;

struct Head {
    static constexpr int kColumns = 2;
    qint64 id;
    QString hash;
};

const Query<Head> kHead{"audit.head", "SELECT audit_entry_id, entry_hash FROM audit_entry"
                                      " ORDER BY audit_entry_id DESC LIMIT 1"};
const Command<qint64, Instant, QString, QString, std::optional<QString>, std::optional<qint64>,
              QString, QString, QString>
    kInsert{"audit.insert",
            "INSERT INTO audit_entry (audit_entry_id, occurred_at, actor, action, subject_kind,"
            " subject_id, details, previous_hash, entry_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"};
const Query<AuditEntry, qint64, int> kBefore{
    "audit.before", "SELECT audit_entry_id, occurred_at, actor, action, subject_kind, subject_id,"
                    " details, previous_hash, entry_hash FROM audit_entry"
                    " WHERE audit_entry_id < ? ORDER BY audit_entry_id DESC LIMIT ?"};
const Query<AuditEntry, qint64, int> kAfter{
    "audit.after", "SELECT audit_entry_id, occurred_at, actor, action, subject_kind, subject_id,"
                   " details, previous_hash, entry_hash FROM audit_entry"
                   " WHERE audit_entry_id > ? ORDER BY audit_entry_id LIMIT ?"};

/// Length-prefixed, so that no text can pass for two fields.
void feed(Sha256& hash, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    hash.add(QByteArray::number(bytes.size()) + ':');
    hash.add(bytes);
}

QString hashOf(const AuditEntry& entry) {
    Sha256 hash;
    feed(hash, entry.previousHash);
    feed(hash, QString::number(entry.id.value()));
    feed(hash, entry.at.iso());
    feed(hash, entry.actor);
    feed(hash, entry.action);
    feed(hash, entry.subjectKind.value_or(QString()));
    feed(hash, entry.subjectId ? QString::number(*entry.subjectId) : QString());
    feed(hash, entry.details);
    return QString::fromLatin1(hash.takeHex());
}

Head headOf(Database& database) {
    return database.first(kHead).value_or(Head{0, QString(64, u'0')});
}

} // namespace

void append(Database& database, const Actor& actor, Instant at, AuditAction action,
            const std::optional<Subject>& subject, const QJsonObject& details) {
    if (!database.isInTransaction())
        throw StorageDefect("an audit entry outside a transaction");
    const Head last = headOf(database);
    AuditEntry entry{AuditEntryId(last.id + 1),
                     at,
                     actor.key(),
                     action.toString(),
                     {},
                     {},
                     QString::fromUtf8(QJsonDocument(details).toJson(QJsonDocument::Compact)),
                     last.hash,
                     {}};
    if (subject) {
        entry.subjectKind = subject->kind;
        entry.subjectId = subject->id;
    }
    entry.hash = hashOf(entry);
    database.run(kInsert, entry.id.value(), entry.at, entry.actor, entry.action, entry.subjectKind,
                 entry.subjectId, entry.details, entry.previousHash, entry.hash);
}

void record(Desk& desk, AuditAction action, const std::optional<Subject>& subject,
            const QJsonObject& details) {
    auto tx = desk.write();
    append(desk.db(), desk.session().actor(), desk.now(), action, subject, details);
    tx.commit();
}

Result<std::vector<AuditEntry>> page(Desk& desk, int limit, std::optional<AuditEntryId> before) {
    BANSO_CHECK(desk.require(Permission::ReadLogs));
    const qint64 end = before ? before->value() : std::numeric_limits<qint64>::max();
    return desk.db().all(kBefore, end, limit);
}

QString head(Database& database) {
    return headOf(database).hash;
}

std::optional<AuditBreak> verify(Database& database, JobControl& job) {
    Head last{0, QString(64, u'0')};
    std::optional<AuditBreak> broken;
    const qint64 total = headOf(database).id;
    while (!job.isCancelled()) {
        qint64 read = 0;
        database.each(
            kAfter,
            [&](const AuditEntry& entry) {
                ++read;
                const bool isLinked = entry.id.value() == last.id + 1 &&
                                      entry.previousHash == last.hash &&
                                      entry.hash == hashOf(entry);
                if (!isLinked && !broken)
                    broken = AuditBreak{entry.id, entry.at};
                last = {entry.id.value(), entry.hash};
            },
            last.id, kPageRows);
        if (broken || read == 0)
            break;
        job.progress(last.id, total);
    }
    return broken;
}

} // namespace banso::AuditLog
