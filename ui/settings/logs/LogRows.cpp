#include "ui/settings/logs/LogRows.h"

#include "core/security/StaffService.h"
#include "ui/words/AuditWords.h"
#include "ui/words/DateWords.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banso {

namespace {

QString subjectWords(const QString& kind, qint64 id) {
    return QStringLiteral("%1 %2").arg(subjectKindWords(kind)).arg(id);
}

/// `districts 3, asOf 2027-04-01`: keys and numbers as they were written.
QString detailWords(const QString& details) {
    const QJsonObject facts = QJsonDocument::fromJson(details.toUtf8()).object();
    QStringList said;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact) {
        const QString value =
            fact->isString()
                ? fact->toString()
                : QString::fromUtf8(
                      QJsonDocument(QJsonObject{{QString(), *fact}}).toJson(QJsonDocument::Compact))
                      .sliced(4)
                      .chopped(1);
        said += QStringLiteral("%1 %2").arg(fact.key(), value);
    }
    return said.join(QStringLiteral(", "));
}

std::vector<RowKey> startsOf(qint64 rows, int pageRows) {
    std::vector<RowKey> starts;
    for (qint64 start = 0; start < rows; start += pageRows)
        starts.push_back(start == 0 ? RowKey() : RowKey{start});
    return starts;
}

} // namespace

std::vector<TableColumn> AuditRows::columns() const {
    return {{QStringLiteral("at"), tr("When"), 8},
            {QStringLiteral("who"), tr("Who"), 7},
            {QStringLiteral("what"), tr("What was done"), 12},
            {QStringLiteral("about"), tr("About"), 7},
            {QStringLiteral("details"), tr("Details"), 12, false, true}};
}

RowOutline AuditRows::outline(int pageRows) {
    const auto newest = AuditLog::page(m_desk, 1);
    const qint64 count = newest && !newest->empty() ? newest->front().id.value() : 0;
    RowOutline outline{count, {}};
    // A page begins with the entry of that number; the first is whatever is the newest then.
    for (qint64 first = count; first > 0; first -= pageRows)
        outline.pageStarts.push_back(first == count ? RowKey() : RowKey{first});
    return outline;
}

std::vector<TableRow> AuditRows::rows(const RowKey& start, int pageRows) {
    std::optional<AuditEntryId> before;
    if (!start.isEmpty())
        before = AuditEntryId(start.first().toLongLong() + 1);
    const auto entries = AuditLog::page(m_desk, pageRows, before);
    std::vector<TableRow> rows;
    if (!entries)
        return rows;
    for (const AuditEntry& entry : *entries)
        rows.push_back({entry.id.value(),
                        {{instantWords(entry.at)},
                         {whoWords(entry.actor)},
                         {auditWords(entry.action)},
                         {entry.subjectKind && entry.subjectId
                              ? subjectWords(*entry.subjectKind, *entry.subjectId)
                              : QString()},
                         {detailWords(entry.details), Tone::Quiet}}});
    return rows;
}

QString AuditRows::whoWords(const QString& actor) {
    const auto known = m_names.find(actor);
    if (known != m_names.end())
        return known->second;
    QString name = tr("the program");
    if (actor.startsWith(u"staff:"))
        if (const auto member = StaffService(m_desk).find(StaffId(actor.sliced(6).toLongLong())))
            name = member->staff.name;
    return m_names[actor] = name;
}

std::vector<TableColumn> LookRows::columns() const {
    return {{QStringLiteral("at"), tr("When"), 8},
            {QStringLiteral("about"), tr("At whom"), 8},
            {QStringLiteral("how"), tr("In what way"), 7},
            {QStringLiteral("reason"), tr("Reason"), 12, false, true}};
}

RowOutline LookRows::outline(int pageRows) {
    m_views = ViewLog::ofStaff(m_desk, m_staff, kMost).value_or(std::vector<View>());
    const auto count = static_cast<qint64>(m_views.size());
    return {count, startsOf(count, pageRows)};
}

std::vector<TableRow> LookRows::rows(const RowKey& start, int pageRows) {
    const std::size_t from = start.isEmpty() ? 0 : start.first().toULongLong();
    std::vector<TableRow> rows;
    for (std::size_t i = from;
         i < m_views.size() && rows.size() < static_cast<std::size_t>(pageRows); ++i) {
        const View& view = m_views[i];
        rows.push_back({view.id.value(),
                        {{instantWords(view.at)},
                         {subjectWords(view.subjectKind, view.subjectId)},
                         {viewKindWords(keyOf(view.kind))},
                         {view.reason}}});
    }
    return rows;
}

} // namespace banso
