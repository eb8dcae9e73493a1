#include "core/registry/imports/ImportJob.h"

#include "core/registry/imports/ImportRepository.h"

namespace banso {

namespace {

qint64& countOf(ImportCounts& counts, ImportEventKind kind) {
    const auto there = std::find_if(counts.events.begin(), counts.events.end(),
                                    [kind](const auto& entry) { return entry.first == kind; });
    Q_ASSERT(there != counts.events.end()); // a job names all its kinds
    return there->second;
}

} // namespace

QByteArray ImportJob::rowKeyOf(const InProfile& profile, ProfileReader& reader) const {
    QByteArray key;
    for (const QString& name : profile.rowKey())
        key += reader.plain(profile.columnOf(name)).toUtf8() + '\n';
    return key;
}

ImportPass::ImportPass(Desk& desk, ProfileReader& reader, const ImportRequest& request,
                       ImportReport& report, ImportCounts& counts,
                       std::vector<ImportChange>& changes, std::optional<ImportBatchId> batch)
    : m_desk(desk),
      m_reader(reader),
      m_request(request),
      m_report(report),
      m_counts(counts),
      m_changes(changes),
      m_batch(batch) {}

bool ImportPass::wantsFields(ImportEventKind kind) const {
    return isApplying() || m_counts.of(kind) < ImportPreview::kMostShown;
}

void ImportPass::record(const FoundChange& change) {
    m_isChanged = true;
    qint64& count = countOf(m_counts, change.kind);
    if (isApplying()) {
        ImportRepository(m_desk.db()).addChange(*m_batch, change);
    } else if (count < ImportPreview::kMostShown) {
        ImportChange shown{change.kind, change.row, change.person, change.name, change.on, {}};
        for (const FoundField& field : change.fields)
            shown.fields.push_back(guarded(field, change.person, change.isMasked));
        m_changes.push_back(std::move(shown));
    }
    ++count;
}

void ImportPass::skip() {
    m_isSkipped = true;
}

void ImportPass::remark(Error error) {
    m_report.remark(0, nullptr, {}, std::move(error));
}

void ImportPass::refuse(Error error) {
    if (!m_refusal)
        m_refusal = std::move(error);
}

void ImportPass::openRow() {
    m_isSkipped = false;
    m_isChanged = false;
}

void ImportPass::closeRow() {
    if (!m_reader.rowIsGood()) // the report counts it
        return;
    if (m_isSkipped) {
        ++m_counts.skipped;
        return;
    }
    ++m_counts.good;
    if (!m_isChanged)
        ++m_counts.unchanged;
}

} // namespace banso
