#include "ui/imports/ChangeBook.h"

#include "ui/imports/ChangeCells.h"
#include "ui/widgets/table/IndexedRows.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/Words.h"

namespace banso {

namespace {

using Rows = std::vector<TableRow>;

/// Rows that are read from the register page by page; a page begins with the row of an id.
class KeptRows final : public RowSource {
  public:
    using Outline = std::function<ImportOutline(int)>;
    using Read = std::function<Rows(qint64 from, int count)>;

    KeptRows(std::vector<TableColumn> columns, Outline outline, Read read)
        : m_columns(std::move(columns)), m_outline(std::move(outline)), m_read(std::move(read)) {}

    std::vector<TableColumn> columns() const override { return m_columns; }
    RowOutline outline(int pageRows) override {
        const ImportOutline marks = m_outline(pageRows);
        RowOutline outline{marks.rows, {}};
        for (const qint64 id : marks.starts)
            outline.pageStarts.push_back(outline.pageStarts.empty() ? RowKey() : RowKey{id});
        return outline;
    }
    Rows rows(const RowKey& start, int pageRows) override {
        return m_read(start.isEmpty() ? 0 : start.first().toLongLong(), pageRows);
    }

  private:
    std::vector<TableColumn> m_columns;
    Outline m_outline;
    Read m_read;
};

QString sentenceOf(const KeptReject& reject) {
    return words(reject.code, reject.arguments.split(u';', Qt::SkipEmptyParts));
}

} // namespace

PreviewBook::PreviewBook(std::shared_ptr<const ImportPreview> preview)
    : m_preview(std::move(preview)) {}

std::vector<ChangeFilter> PreviewBook::filters() {
    std::vector<std::pair<QString, qint64>> kinds;
    for (const auto& [kind, count] : m_preview->counts.events)
        kinds.emplace_back(kind.key(), count);
    const ImportReport& report = m_preview->report;
    return filtersOf(kinds, static_cast<qint64>(report.rejections().size()),
                     static_cast<qint64>(report.remarks().size()));
}

const std::vector<RowFinding>* PreviewBook::findings(const QString& filter) const {
    if (filter == QLatin1String(kRejected))
        return &m_preview->report.rejections();
    return filter == QLatin1String(kRemarks) ? &m_preview->report.remarks() : nullptr;
}

std::unique_ptr<RowSource> PreviewBook::rows(const QString& filter) {
    if (const auto* list = findings(filter)) {
        const bool isRejected = filter == QLatin1String(kRejected);
        return std::make_unique<IndexedRows>(
            findingColumns(), static_cast<qint64>(list->size()),
            [held = m_preview, list, isRejected](qint64 i) {
                const RowFinding& f = list->at(static_cast<std::size_t>(i));
                return findingRow(i, f.row, f.column, f.value, words(f.error), isRejected);
            });
    }
    std::vector<qint64> chosen;
    const auto& changes = m_preview->changes;
    for (std::size_t i = 0; i < changes.size(); ++i)
        if (filter.isEmpty() || changes[i].kind.key() == filter)
            chosen.push_back(static_cast<qint64>(i));
    const auto count = static_cast<qint64>(chosen.size());
    return std::make_unique<IndexedRows>(
        changeColumns(), count, [held = m_preview, chosen = std::move(chosen)](qint64 i) {
            const qint64 place = chosen[static_cast<std::size_t>(i)];
            const ImportChange& c = held->changes[static_cast<std::size_t>(place)];
            return changeRow(place, c.kind.key(), c.row, c.name, c.on, c.fields);
        });
}

std::optional<ChangeDetail> PreviewBook::detail(const QString& filter, qint64 id) {
    const auto place = static_cast<std::size_t>(id);
    if (const auto* list = findings(filter)) {
        if (place >= list->size())
            return std::nullopt;
        const RowFinding& f = list->at(place);
        return findingDetail(f.row, f.column, f.value, words(f.error));
    }
    if (place >= m_preview->changes.size())
        return std::nullopt;
    const ImportChange& c = m_preview->changes[place];
    return changeDetail(c.kind.key(), c.row, c.name, c.on, c.fields);
}

std::optional<PersonId> PreviewBook::person(const QString& filter, qint64 id) {
    const auto place = static_cast<std::size_t>(id);
    if (findings(filter) || place >= m_preview->changes.size())
        return std::nullopt;
    return m_preview->changes[place].person;
}

std::vector<ChangeFilter> KeptBook::filters() {
    auto counts = ImportRepository(m_database).countsOf(m_batch.id);
    std::vector<std::pair<QString, qint64>> kinds;
    for (const QString& kind : changeOrder())
        if (const auto found = counts.extract(kind); !found.empty())
            kinds.emplace_back(kind, found.mapped());
    kinds.insert(kinds.end(), counts.begin(), counts.end());
    const auto rejects = ImportRepository(m_database).outlineOfRejects(m_batch.id, 1 << 20);
    return filtersOf(kinds, rejects.rows, 0);
}

std::unique_ptr<RowSource> KeptBook::rows(const QString& filter) {
    Database& db = m_database;
    const ImportBatchId batch = m_batch.id;
    if (filter == QLatin1String(kRejected))
        return std::make_unique<KeptRows>(
            findingColumns(),
            [&db, batch](int page) { return ImportRepository(db).outlineOfRejects(batch, page); },
            [&db, batch](qint64 from, int count) {
                Rows rows;
                for (const KeptReject& r : ImportRepository(db).rejectsOf(batch, count, from - 1))
                    rows.push_back(findingRow(r.id, r.row, r.column, r.value, sentenceOf(r), true));
                return rows;
            });
    return std::make_unique<KeptRows>(
        changeColumns(),
        [&db, batch, filter](int page) {
            return ImportRepository(db).outlineOfChanges(batch, filter, page);
        },
        [&db, batch, filter](qint64 from, int count) {
            Rows rows;
            for (const AppliedChange& c :
                 ImportRepository(db).changesOf(batch, count, from - 1, filter))
                rows.push_back(changeRow(c.id, c.kind, c.row.value_or(0), c.name, c.on, c.fields));
            return rows;
        });
}

std::optional<AppliedChange> KeptBook::change(qint64 id) {
    auto found = ImportRepository(m_database).changesOf(m_batch.id, 1, id - 1);
    if (found.empty() || found.front().id != id)
        return std::nullopt;
    return std::move(found.front());
}

std::optional<ChangeDetail> KeptBook::detail(const QString& filter, qint64 id) {
    if (filter == QLatin1String(kRejected)) {
        const auto found = ImportRepository(m_database).rejectsOf(m_batch.id, 1, id - 1);
        if (found.empty())
            return std::nullopt;
        const KeptReject& r = found.front();
        return findingDetail(r.row, r.column, r.value, sentenceOf(r));
    }
    const auto c = change(id);
    if (!c)
        return std::nullopt;
    return changeDetail(c->kind, c->row.value_or(0), c->name, c->on, c->fields);
}

std::optional<PersonId> KeptBook::person(const QString& filter, qint64 id) {
    if (filter == QLatin1String(kRejected))
        return std::nullopt;
    const auto c = change(id);
    return c ? c->person : std::nullopt;
}

} // namespace banso
