#include "core/registry/imports/ImportRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banso {

namespace {

#define BANSO_BATCH_COLUMNS                                                                        \
    "import_batch_id, kind, file_name, file_sha256, profile, as_of_on, newest_on, row_count,"      \
    " applied_count, rejected_count, applied_at, applied_by"

const Query<ImportBatchId, ImportKind, QString, QString, QString, Date, std::optional<Date>, qint64,
            qint64, qint64, Instant, QString>
    kAdd{"import.add",
         "INSERT INTO import_batch (kind, file_name, file_sha256, profile, as_of_on, newest_on,"
         " row_count, applied_count, rejected_count, applied_at, applied_by)"
         " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING import_batch_id"};
const Query<ImportBatch, ImportBatchId> kFind{
    "import.find", "SELECT " BANSO_BATCH_COLUMNS " FROM import_batch WHERE import_batch_id = ?"};
const Query<ImportBatch, ImportKind> kLast{"import.last", "SELECT " BANSO_BATCH_COLUMNS
                                                          " FROM import_batch WHERE kind = ?"
                                                          " ORDER BY import_batch_id DESC LIMIT 1"};
const Query<ImportBatch, qint64, int> kPage{
    "import.page", "SELECT " BANSO_BATCH_COLUMNS " FROM import_batch WHERE import_batch_id < ?"
                   " ORDER BY import_batch_id DESC LIMIT ?"};
#undef BANSO_BATCH_COLUMNS

const Command<ImportBatchId, QString, std::optional<PersonId>, qint64, std::optional<Date>,
              std::optional<QString>, std::optional<QString>>
    kAddChange{"import.addChange",
               "INSERT INTO import_event (import_batch_id, kind, person_id, row_no, happened_on,"
               " before_text, after_text) VALUES (?, ?, ?, NULLIF(?, 0), ?, ?, ?)"};
const Command<ImportBatchId, qint64, QString, QString, QString, QString> kAddReject{
    "import.addReject", "INSERT INTO import_reject (import_batch_id, row_no, column_name,"
                        " value_shown, code, arguments) VALUES (?, ?, ?, ?, ?, ?)"};

struct ChangeRow {
    static constexpr int kColumns = 9;
    qint64 id;
    QString kind;
    std::optional<PersonId> person;
    std::optional<QString> name;
    std::optional<qint64> row;
    std::optional<Date> on;
    std::optional<QString> before;
    std::optional<QString> after;
    bool isMasked;
};

const Query<ChangeRow, ImportBatchId, qint64, QString, QString, int> kChanges{
    "import.changes",
    "SELECT e.import_event_id, e.kind, e.person_id, p.name, e.row_no, e.happened_on, e.before_text,"
    " e.after_text, " BANSO_IS_MASKED(
        "e.person_id") " FROM import_event e"
                       " LEFT JOIN person p ON p.person_id = e.person_id"
                       " WHERE e.import_batch_id = ? AND e.import_event_id > ?"
                       " AND (? = '' OR e.kind = ?) ORDER BY e.import_event_id LIMIT ?"};
const Query<KeptReject, ImportBatchId, qint64, int> kRejects{
    "import.rejects",
    "SELECT import_reject_id, row_no, column_name, value_shown, code, arguments FROM import_reject"
    " WHERE import_batch_id = ? AND import_reject_id > ? ORDER BY import_reject_id LIMIT ?"};

const Query<std::tuple<QString, qint64>, ImportBatchId> kCounts{
    "import.counts",
    "SELECT kind, COUNT(*) FROM import_event WHERE import_batch_id = ? GROUP BY kind"};
// Every first row of a page, and the last row of all: its number is how many there are.
const Query<std::tuple<qint64, qint64>, int> kOutline{
    "import.outline",
    "SELECT id, place FROM (SELECT import_batch_id AS id,"
    " ROW_NUMBER() OVER (ORDER BY import_batch_id DESC) AS place, COUNT(*) OVER () AS rows"
    " FROM import_batch) AS numbered WHERE (place - 1) % ? = 0 OR place = rows ORDER BY place"};
const Query<std::tuple<qint64, qint64>, ImportBatchId, QString, QString, int> kOutlineOfChanges{
    "import.outlineOfChanges",
    "SELECT id, place FROM (SELECT import_event_id AS id,"
    " ROW_NUMBER() OVER (ORDER BY import_event_id) AS place, COUNT(*) OVER () AS rows"
    " FROM import_event WHERE import_batch_id = ? AND (? = '' OR kind = ?)) AS numbered"
    " WHERE (place - 1) % ? = 0 OR place = rows ORDER BY place"};
const Query<std::tuple<qint64, qint64>, ImportBatchId, int> kOutlineOfRejects{
    "import.outlineOfRejects",
    "SELECT id, place FROM (SELECT import_reject_id AS id,"
    " ROW_NUMBER() OVER (ORDER BY import_reject_id) AS place, COUNT(*) OVER () AS rows"
    " FROM import_reject WHERE import_batch_id = ?) AS numbered"
    " WHERE (place - 1) % ? = 0 OR place = rows ORDER BY place"};

const Query<qint64> kLastLogged{"import.lastLogged",
                                "SELECT COALESCE(MAX(change_log_id), 0) FROM change_log"};
const Query<QString, qint64> kChangedTables{
    "import.changedTables", "SELECT DISTINCT table_name FROM change_log WHERE change_log_id > ?"};

/// One side of the fields as a JSON object; nothing when it is empty throughout. Places are kept
/// whole: masking is worked out anew for whoever reads them.
std::optional<QString> sideAsJson(const FoundChange& change, QString FoundField::*side) {
    QJsonObject object;
    for (const FoundField& field : change.fields)
        if (!(field.*side).isEmpty())
            object.insert(field.field, field.*side);
    if (object.isEmpty())
        return std::nullopt;
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsedSide(const std::optional<QString>& text) {
    return QJsonDocument::fromJson(text.value_or(QString()).toUtf8()).object();
}

std::vector<FieldChange> fieldsOf(const ChangeRow& row) {
    const QJsonObject before = parsedSide(row.before);
    const QJsonObject after = parsedSide(row.after);
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    std::vector<FieldChange> fields;
    for (const QString& key : std::as_const(keys))
        fields.push_back(guarded({key, before.value(key).toString(), after.value(key).toString()},
                                 row.person, row.isMasked));
    return fields;
}

ImportOutline outlineOf(const std::vector<std::tuple<qint64, qint64>>& marks, int pageRows) {
    ImportOutline outline;
    for (const auto& [id, place] : marks) {
        outline.rows = place;
        if ((place - 1) % pageRows == 0)
            outline.starts.push_back(id);
    }
    return outline;
}

} // namespace

ImportBatchId ImportRepository::add(const ImportBatch& b) {
    return m_database.one(kAdd, b.kind, b.fileName, b.sha256, b.profile, b.asOf, b.newestOn, b.rows,
                          b.applied, b.rejected, b.at, b.by);
}

void ImportRepository::addChange(ImportBatchId batch, const FoundChange& change) {
    m_database.run(kAddChange, batch, change.kind.key(), change.person, change.row, change.on,
                   sideAsJson(change, &FoundField::before), sideAsJson(change, &FoundField::after));
}

void ImportRepository::addReject(ImportBatchId batch, const RowFinding& finding) {
    m_database.run(kAddReject, batch, finding.row, finding.column, finding.value,
                   finding.error.code.toString(), finding.error.arguments.join(u';'));
}

std::optional<ImportBatch> ImportRepository::find(ImportBatchId id) {
    return m_database.first(kFind, id);
}

std::optional<ImportBatch> ImportRepository::last(ImportKind kind) {
    return m_database.first(kLast, kind);
}

std::vector<ImportBatch> ImportRepository::page(int limit, std::optional<ImportBatchId> before) {
    const qint64 end = before ? before->value() : std::numeric_limits<qint64>::max();
    return m_database.all(kPage, end, limit);
}

std::vector<AppliedChange> ImportRepository::changesOf(ImportBatchId batch, int limit, qint64 after,
                                                       const QString& kind) {
    const QString wanted = kind.isNull() ? QStringLiteral("") : kind;
    std::vector<AppliedChange> list;
    m_database.each(
        kChanges,
        [&list](ChangeRow&& row) {
            list.push_back({row.id, row.kind, row.person, row.name.value_or(QString()), row.row,
                            row.on, fieldsOf(row)});
        },
        batch, after, wanted, wanted, limit);
    return list;
}

std::map<QString, qint64> ImportRepository::countsOf(ImportBatchId batch) {
    std::map<QString, qint64> counts;
    for (const auto& [kind, count] : m_database.all(kCounts, batch))
        counts[kind] = count;
    return counts;
}

ImportOutline ImportRepository::outline(int pageRows) {
    return outlineOf(m_database.all(kOutline, pageRows), pageRows);
}

ImportOutline ImportRepository::outlineOfChanges(ImportBatchId batch, const QString& kind,
                                                 int pageRows) {
    const QString wanted = kind.isNull() ? QStringLiteral("") : kind;
    return outlineOf(m_database.all(kOutlineOfChanges, batch, wanted, wanted, pageRows), pageRows);
}

ImportOutline ImportRepository::outlineOfRejects(ImportBatchId batch, int pageRows) {
    return outlineOf(m_database.all(kOutlineOfRejects, batch, pageRows), pageRows);
}

std::vector<KeptReject> ImportRepository::rejectsOf(ImportBatchId batch, int limit, qint64 after) {
    return m_database.all(kRejects, batch, after, limit);
}

qint64 ImportRepository::lastLoggedChange() {
    return m_database.one(kLastLogged);
}

bool ImportRepository::hasChangedSince(qint64 change, const QStringList& tables) {
    const auto changed = m_database.all(kChangedTables, change);
    return std::any_of(changed.begin(), changed.end(),
                       [&tables](const QString& table) { return tables.contains(table); });
}

} // namespace banso
