#include "core/registry/imports/ImportService.h"

#include "core/registry/imports/ImportRepository.h"
#include "core/registry/imports/RowChooser.h"
#include "core/security/AuditLog.h"

#include <QFileInfo>

namespace banso {

namespace {

constexpr qint64 kRowsBetweenSigns = 512;

Status sign(const ProfileReader& reader, JobControl& control, qint64 doneBefore) {
    if (reader.rowNumber() % kRowsBetweenSigns != 0)
        return {};
    if (control.isCancelled())
        return fail(refused("job.cancelled"));
    control.progress(doneBefore + reader.bytesRead(), doneBefore + reader.fileSize());
    return {};
}

ImportCounts emptyCounts(const ImportJob& job) {
    ImportCounts counts;
    for (const ImportEventKind kind : job.eventKinds())
        counts.events.emplace_back(kind, 0);
    return counts;
}

QJsonObject auditDetails(const ImportBatch& batch) {
    return {{QStringLiteral("kind"), keyOf(batch.kind)},
            {QStringLiteral("sha256"), batch.sha256},
            {QStringLiteral("rows"), batch.rows},
            {QStringLiteral("applied"), batch.applied},
            {QStringLiteral("rejected"), batch.rejected}};
}

} // namespace

Result<ImportPreview> ImportService::preview(ImportJob& job, const ImportRequest& request,
                                             JobControl& control) {
    BANSO_CHECK(m_desk.require(Permission::Import));
    ImportPreview preview{request, job.kind(), {}, {}, {}, {}, emptyCounts(job), {}, {}, {}};
    if (!preview.request.asOf)
        preview.request.asOf = m_desk.today();
    if (*preview.request.asOf > m_desk.today())
        return fail(
            refused("import.asOfFuture", QStringLiteral("asOf"), {preview.request.asOf->iso()}));
    BANSO_CHECK(job.prepare(preview.request.profile));
    BANSO_TRY(const FileFacts keysOf, chooseRows(job, preview.request, control, preview.choice));

    ReadTransaction tx(m_desk.db());
    preview.state.lastChange = ImportRepository(m_desk.db()).lastLoggedChange();
    BANSO_TRY(ProfileReader reader,
              ProfileReader::open(preview.request.profile, request.path, preview.report));
    ImportPass pass(m_desk, reader, preview.request, preview.report, preview.counts,
                    preview.changes, {});
    BANSO_CHECK(run(job, pass, preview.choice, control, reader.fileSize()));
    BANSO_TRY(preview.file, reader.finish());
    if (preview.file.sha256 != keysOf.sha256)
        return fail(conflict("import.fileChanged", {}, {request.path}));
    preview.newestOn = job.newestOn();
    preview.counts.rows = preview.report.read();
    preview.counts.rejected = preview.report.rejected();
    preview.refusal = pass.refusal();
    return preview;
}

Result<ImportOutcome> ImportService::apply(ImportJob& job, const ImportPreview& preview,
                                           JobControl& control) {
    BANSO_CHECK(m_desk.require(Permission::Import));
    if (preview.refusal)
        return fail(*preview.refusal);
    auto tx = m_desk.write();
    ImportRepository imports(m_desk.db());
    if (imports.hasChangedSince(preview.state.lastChange, job.watchedTables()))
        return fail(conflict("import.stateChanged"));
    if (auto same = sameAgain(preview))
        return *std::move(same);

    ImportBatch batch{ImportBatchId(0),
                      job.kind(),
                      QFileInfo(preview.file.path).fileName(),
                      QString::fromLatin1(preview.file.sha256),
                      preview.request.profile.key(),
                      *preview.request.asOf,
                      preview.newestOn,
                      preview.counts.rows,
                      preview.counts.good,
                      preview.counts.rejected,
                      m_desk.now(),
                      m_desk.session().actor().key()};
    batch.id = imports.add(batch);
    ImportOutcome outcome{batch.id, emptyCounts(job), {}, false};
    std::vector<ImportChange> notShown;
    BANSO_CHECK(job.prepare(preview.request.profile));
    BANSO_TRY(ProfileReader reader,
              ProfileReader::open(preview.request.profile, preview.request.path, outcome.report));
    ImportPass pass(m_desk, reader, preview.request, outcome.report, outcome.counts, notShown,
                    batch.id);
    BANSO_CHECK(run(job, pass, preview.choice, control, 0));
    BANSO_TRY(const FileFacts file, reader.finish());
    if (file.sha256 != preview.file.sha256)
        return fail(conflict("import.fileChanged", {}, {preview.request.path}));
    outcome.counts.rows = outcome.report.read();
    outcome.counts.rejected = outcome.report.rejected();
    // What was shown is what is done, or nothing is.
    if (pass.refusal() || outcome.counts != preview.counts)
        return fail(conflict("import.stateChanged"));
    outcome.report.countApplied(outcome.counts.good);
    keepReport(batch.id, outcome.report);
    AuditLog::record(m_desk, "import.apply", subjectOf(batch.id), auditDetails(batch));
    tx.commit();
    return outcome;
}

/// The picture is the one that was applied last, of the same day, and nothing follows from it.
std::optional<ImportOutcome> ImportService::sameAgain(const ImportPreview& preview) {
    const auto last = ImportRepository(m_desk.db()).last(preview.kind);
    if (!last || last->sha256 != QString::fromLatin1(preview.file.sha256) ||
        last->asOf != *preview.request.asOf || preview.counts.changes() > 0)
        return std::nullopt;
    return ImportOutcome{last->id, preview.counts, preview.report, true};
}

Result<FileFacts> ImportService::chooseRows(ImportJob& job, const ImportRequest& request,
                                            JobControl& control, RowChoice& choice) {
    ImportReport unheard; // the second reading says it again
    BANSO_TRY(ProfileReader reader, ProfileReader::open(request.profile, request.path, unheard));
    RowChooser chooser(request.profile);
    for (;;) {
        BANSO_TRY(const bool found, reader.next());
        if (!found)
            break;
        BANSO_CHECK(sign(reader, control, 0));
        if (job.takes(reader))
            chooser.add(job.rowKeyOf(request.profile, reader), reader);
    }
    choice = chooser.take();
    return reader.finish();
}

Status ImportService::run(ImportJob& job, ImportPass& pass, const RowChoice& choice,
                          JobControl& control, qint64 doneBefore) {
    ProfileReader& reader = pass.reader();
    reader.onBrokenRow([&job](QByteArrayView key) { job.refusedRow(key); });
    BANSO_CHECK(job.begin(pass));
    for (;;) {
        BANSO_TRY(const bool found, reader.next());
        if (!found)
            break;
        BANSO_CHECK(sign(reader, control, doneBefore));
        const qint64 row = reader.rowNumber();
        pass.openRow();
        if (choice.refused.contains(row)) {
            const QByteArray key = job.rowKeyOf(pass.profile(), reader);
            reader.reject(pass.profile().columnOf(pass.profile().rowKey().value(0)),
                          refused("import.duplicate"));
            job.refusedRow(key);
        } else if (choice.replaced.contains(row) || !job.takes(reader)) {
            pass.skip();
        } else {
            job.row(pass);
        }
        pass.closeRow();
    }
    job.end(pass);
    return {};
}

void ImportService::keepReport(ImportBatchId batch, const ImportReport& report) {
    ImportRepository imports(m_desk.db());
    for (const RowFinding& finding : report.rejections())
        imports.addReject(batch, finding);
}

} // namespace banso
