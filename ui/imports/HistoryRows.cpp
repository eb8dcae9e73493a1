#include "ui/imports/HistoryRows.h"

#include "core/security/StaffRepository.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct History {
    Q_DECLARE_TR_FUNCTIONS(History)
};

} // namespace

QString actorName(Database& database, const QString& actor) {
    if (!actor.startsWith(QStringLiteral("staff:")))
        return actor;
    const auto member = StaffRepository(database).find(StaffId(actor.mid(6).toLongLong()));
    return member ? member->staff.name : actor;
}

std::vector<TableColumn> HistoryRows::columns() const {
    return {{QStringLiteral("at"), History::tr("taken over"), 9},
            {QStringLiteral("kind"), History::tr("what"), 11},
            {QStringLiteral("asOf"), History::tr("of the day"), 6},
            {QStringLiteral("rows"), History::tr("rows"), 5, true},
            {QStringLiteral("rejected"), History::tr("not taken over"), 6, true},
            {QStringLiteral("by"), History::tr("by"), 7},
            {QStringLiteral("file"), History::tr("file"), 12, false, true}};
}

RowOutline HistoryRows::outline(int pageRows) {
    const ImportOutline marks = ImportRepository(m_database).outline(pageRows);
    RowOutline outline{marks.rows, {}};
    for (const qint64 id : marks.starts)
        outline.pageStarts.push_back(outline.pageStarts.empty() ? RowKey() : RowKey{id});
    return outline;
}

std::vector<TableRow> HistoryRows::rows(const RowKey& start, int pageRows) {
    std::optional<ImportBatchId> before;
    if (!start.isEmpty())
        before = ImportBatchId(start.first().toLongLong() + 1);
    std::vector<TableRow> rows;
    for (const ImportBatch& b : ImportRepository(m_database).page(pageRows, before)) {
        Cell rejected{.text = numberWords(b.rejected)};
        if (b.rejected > 0) {
            rejected.tone = Tone::Overdue;
            rejected.icon = QStringLiteral("stop");
        }
        rows.push_back({b.id.value(),
                        {{.text = instantWords(b.at)},
                         {.text = importKindWords(keyOf(b.kind))},
                         {.text = shortDateWords(b.asOf), .toolTip = otherCalendar(b.asOf)},
                         {.text = numberWords(b.rows)},
                         rejected,
                         {.text = actorName(m_database, b.by)},
                         {.text = b.fileName, .tone = Tone::Quiet}}});
    }
    return rows;
}

} // namespace banso
