#include "core/outreach/exports/BatchExport.h"

#include "core/base/EraDate.h"
#include "core/outreach/exports/CallFile.h"
#include "core/outreach/exports/LetterFile.h"
#include "core/outreach/exports/MessageFile.h"
#include "core/security/AuditLog.h"

#include <QFile>

namespace banso {

namespace {

const Query<int, SendBatchId, OutgoingKind> kFilesOfKind{
    "export.filesOfKind",
    "SELECT COUNT(*) FROM outgoing_file WHERE send_batch_id = ? AND kind = ?"};

OutgoingKind kindOf(SendChannel channel) {
    switch (channel) {
    case SendChannel::Sms:
        return OutgoingKind::Sms;
    case SendChannel::Line:
        return OutgoingKind::Line;
    case SendChannel::Post:
        return OutgoingKind::Letters;
    case SendChannel::Phone:
        return OutgoingKind::Calls;
    }
    return OutgoingKind::Letters;
}

void append(Errors& errors, const Errors& more) {
    errors.insert(errors.end(), more.begin(), more.end());
}

/// Rows into parts of at most `most`; all in one without a limit.
std::vector<std::vector<OutRow>> split(std::vector<OutRow> rows, std::optional<int> most) {
    std::vector<std::vector<OutRow>> parts;
    for (OutRow& row : rows) {
        if (parts.empty() || (most && parts.back().size() >= static_cast<std::size_t>(*most)))
            parts.emplace_back();
        parts.back().push_back(std::move(row));
    }
    return parts;
}

} // namespace

BatchExport::BatchExport(Desk& desk, ReasonWords words)
    : m_desk(desk),
      m_words(std::move(words)),
      m_batches(desk),
      m_items(desk),
      m_attempts(desk),
      m_journal(desk),
      m_handOver(desk) {}

Result<ExportReport> BatchExport::write(SendBatchId id, const QString& folder, JobControl& job) {
    BANSO_CHECK(m_desk.require(Permission::PrepareSends));
    BANSO_TRY(const SendBatch batch, m_batches.load(id));
    if (batch.state == BatchState::Draft)
        return fail(refused("batch.notReleased", {}, {keyOf(batch.state)}));
    ExportReport report;
    bool isAnyThere = false;
    for (const auto& [channel, key] : EnumText<SendChannel>::kKeys)
        isAnyThere = writeChannel(batch, channel, folder, report, job) || isAnyThere;
    if (!isAnyThere)
        return fail(refused("batch.nothingWaits"));
    report.counts = m_batches.counts(id);
    return report;
}

Result<LetterPress*> BatchExport::press() {
    if (!m_press) {
        BANSO_TRY(m_press, LetterPress::open(m_desk));
    }
    return m_press.get();
}

int BatchExport::nextPart(SendBatchId batch, OutgoingKind kind) {
    return m_desk.db().one(kFilesOfKind, batch, kind) + 1;
}

/// The rows that the gate lets out; the others are written as it judges them now.
std::vector<OutRow> BatchExport::passing(const SendBatch& batch, SendChannel channel,
                                         ExportReport& report) {
    ItemGate gate(m_desk);
    std::vector<OutRow> rows;
    for (Attempt& attempt : m_attempts.readyIn(batch.id, channel)) {
        SendItem item = m_items.load(attempt.item).value();
        if (auto pass = gate.pass(item, attempt, true)) {
            rows.push_back({std::move(item), std::move(attempt), *std::move(pass)});
            continue;
        }
        ++report.keptBack;
        gate.judge(item);
        if (item.state == ItemState::Withheld)
            (void)m_items.save(item, {SendEvent::Judged, joinedKeys(item.reasons), attempt.id});
    }
    return rows;
}

/// Whether anything waited at all. The gate's answers and the promises of the files are committed
/// together, so nothing can be stopped between them without being seen.
bool BatchExport::writeChannel(const SendBatch& batch, SendChannel channel, const QString& folder,
                               ExportReport& report, JobControl& job) {
    if (m_attempts.readyIn(batch.id, channel).empty())
        return false;
    std::vector<Promised> promised;
    {
        auto tx = m_desk.write();
        // Whoever writes parts holds the writer's turn, so what lies there was left by a killed
        // program, with addresses in it.
        removeUnfinishedFiles(folder);
        std::vector<OutRow> rows = passing(batch, channel, report);
        if (!rows.empty()) {
            auto parts = compose(batch, channel, folder, std::move(rows), job);
            auto kept = parts ? promise(batch, std::move(*parts))
                              : Validated<std::vector<Promised>>(failAll(parts.error()));
            if (kept)
                promised = std::move(*kept);
            else
                append(report.errors, kept.error());
        }
        tx.commit();
    }
    for (Promised& one : promised)
        if (const Status published = publish(one, report); !published)
            report.errors.push_back(published.error());
    return true;
}

Validated<std::vector<BatchExport::Part>>
BatchExport::compose(const SendBatch& batch, SendChannel channel, const QString& folder,
                     std::vector<OutRow> rows, JobControl& job) {
    ExportPlace place{folder, batch.id, m_desk.today(), nextPart(batch.id, kindOf(channel))};
    std::vector<Part> parts;
    const auto add = [&parts](auto file, std::vector<OutRow> contents) {
        parts.push_back({std::move(file), {}});
        for (const OutRow& row : contents)
            parts.back().attempts.push_back(row.attempt.id);
    };
    if (channel == SendChannel::Sms || channel == SendChannel::Line) {
        const auto profile = uploadProfile(m_desk, channel);
        if (!profile)
            return failAll(profile.error());
        for (auto& some : split(std::move(rows), profile->maxRows())) {
            auto file = writeMessageFile(*profile, channel, place, some);
            if (!file)
                return failAll(std::move(file.error()));
            add(std::move(*file), std::move(some));
            ++place.part;
        }
        return parts;
    }
    const auto opened = press();
    if (!opened)
        return failAll({opened.error()});
    if (channel == SendChannel::Post) {
        auto file = writeLetterFile(m_desk, **opened, coverFor(batch), place, rows, job);
        if (!file)
            return failAll(std::move(file.error()));
        (*file)->recipient = m_press->labels().text("letterRecipient");
        add(std::move(*file), std::move(rows));
        return parts;
    }
    const auto lines = callLines(m_desk, rows);
    auto list = writeCallCsv(**opened, place, lines);
    auto sheet = writeCallSheet(m_desk, **opened, batch.title, place, lines);
    for (const auto* file : {&list, &sheet})
        if (!*file)
            return failAll({file->error()});
    add(std::move(*list), std::move(rows));
    add(std::move(*sheet), {});
    return parts;
}

Validated<std::vector<BatchExport::Promised>> BatchExport::promise(const SendBatch& batch,
                                                                   std::vector<Part> parts) {
    std::vector<Promised> promised;
    for (Part& part : parts) {
        auto sealed = part.file->seal();
        if (!sealed)
            return failAll({sealed.error()});
        promised.push_back({OutgoingFileId(0), std::move(part.file), *std::move(sealed)});
    }
    // Everything lies on the disk: only now the register promises.
    for (std::size_t i = 0; i < parts.size(); ++i) {
        Promised& one = promised[i];
        one.id = m_journal.intend(one.file->kind, one.file->recipient, batch.id, one.facts);
        for (const AttemptId attempt : parts[i].attempts)
            m_attempts.putInFile(attempt, one.id);
    }
    return promised;
}

Status BatchExport::publish(Promised& promised, ExportReport& report) {
    const auto written = promised.file->publish();
    auto tx = m_desk.write();
    if (!written) {
        m_journal.markDiscarded(promised.id);
        m_handOver.fileNeverLeft(promised.id);
        tx.commit();
        return fail(written.error());
    }
    BANSO_CHECK(m_journal.markWritten(promised.id));
    BANSO_CHECK(m_handOver.fileLeft(promised.id));
    AuditLog::record(m_desk, "send.export", subjectOf(promised.id),
                     {{QStringLiteral("kind"), keyOf(promised.file->kind)},
                      {QStringLiteral("rows"), written->rows},
                      {QStringLiteral("sha256"), QString::fromLatin1(written->sha256)}});
    tx.commit();
    report.files.push_back({promised.id, promised.file->kind, promised.file->recipient, *written});
    return {};
}

LetterCover BatchExport::coverFor(const SendBatch& batch) {
    const LetterLabels& labels = m_press->labels();
    const BatchCounts counts = m_batches.counts(batch.id);
    const auto row = [&labels](const char* label, int count) {
        return LetterCover::Row{labels.text(label), QString::number(count)};
    };
    std::map<GateReason, int> reasons;
    for (const SendItem& item : m_items.ofBatch(batch.id))
        if (item.state == ItemState::Withheld)
            for (const GateReason reason : item.reasons)
                ++reasons[reason];
    LetterCover cover{
        .title = batch.title,
        .dateLine = eraLong(m_desk.today()),
        .staff = m_desk.session().name(),
        .counts = {row("countSelected", counts.selected), row("countWithheld", counts.withheld),
                   row("countWaiting", counts.waiting), row("countHandedOver", counts.handedOver),
                   row("countRecalled", counts.recalled)}};
    for (const auto& [reason, count] : reasons)
        cover.withheld.push_back({m_words(reason), QString::number(count)});
    return cover;
}

Validated<WrittenFile> BatchExport::reprint(SendBatchId id, const QSet<LetterSerial>& serials,
                                            const QString& folder, JobControl& job) {
    if (auto allowed = m_desk.require(Permission::PrepareSends); !allowed)
        return failAll({allowed.error()});
    const auto batch = m_batches.load(id);
    if (!batch)
        return failAll({batch.error()});
    const auto opened = press();
    if (!opened)
        return failAll({opened.error()});
    ItemGate gate(m_desk);
    std::vector<OutRow> rows;
    Errors errors;
    for (const LetterSerial& serial : serials) {
        auto attempt = m_attempts.findBySerial(serial.text());
        auto item = attempt ? m_items.find(attempt->item) : std::nullopt;
        if (!item || item->batch != id || attempt->state == AttemptState::Recalled) {
            errors.push_back(refused("letter.serialNotInBatch", {}, {serial.text()}));
            continue;
        }
        if (auto pass = gate.pass(*item, attempt, true))
            rows.push_back({*std::move(item), *std::move(attempt), *std::move(pass)});
        else
            errors.push_back(pass.error());
    }
    if (!errors.empty())
        return failAll(std::move(errors));
    std::sort(rows.begin(), rows.end(),
              [](const OutRow& a, const OutRow& b) { return a.attempt.serial < b.attempt.serial; });
    const ExportPlace place{folder, id, m_desk.today(), nextPart(id, OutgoingKind::Letters)};
    auto file = writeLetterFile(m_desk, **opened, coverFor(*batch), place, rows, job, true);
    if (!file)
        return failAll(std::move(file.error()));
    (*file)->recipient = m_press->labels().text("letterRecipient");
    std::vector<Part> parts;
    parts.push_back({*std::move(file), {}});
    auto tx = m_desk.write();
    auto promised = promise(*batch, std::move(parts));
    if (!promised)
        return failAll(std::move(promised.error()));
    tx.commit();
    ExportReport report;
    if (const Status published = publish(promised->front(), report); !published)
        return failAll({published.error()});
    return report.files.front().file;
}

Status BatchExport::settleUnknown(OutgoingFileId id, bool hasLeft) {
    BANSO_CHECK(m_desk.require(Permission::PrepareSends));
    const auto record = m_journal.find(id);
    if (!record || record->state != OutgoingState::Unknown)
        return fail(refused("file.notAsked", {}, {QString::number(id.value())}));
    // Taken away first: a file that is said never to have left must not be found and sent.
    if (!hasLeft && fateOf(record->file()) == FileFate::Whole && !QFile::remove(record->path))
        return fail(broken("file.notRemoved", {}, {record->path}));
    auto tx = m_desk.write();
    if (hasLeft) {
        BANSO_CHECK(m_journal.markWritten(id));
        BANSO_CHECK(m_handOver.fileLeft(id));
    } else {
        m_journal.markDiscarded(id);
        m_handOver.fileNeverLeft(id);
    }
    AuditLog::record(m_desk, "send.fileSettled", subjectOf(id),
                     {{QStringLiteral("hasLeft"), hasLeft}});
    tx.commit();
    return {};
}

} // namespace banso
