#include "core/outreach/results/ResultImport.h"

#include "core/duty/DutyBook.h"
#include "core/exchange/profile/ProfileReader.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/ItemBook.h"
#include "core/outreach/exports/HandOver.h"
#include "core/outreach/results/Fallback.h"
#include "core/outreach/sms/SmsService.h"
#include "core/registry/ContactService.h"
#include "core/registry/imports/ImportRepository.h"
#include "core/security/AuditLog.h"

#include <QFileInfo>

namespace banso {

namespace {

constexpr qsizetype kLongestCode = 60;

const Command<ImportBatchId, qint64, QString, QString, QString> kQuarantine{
    "quarantine.add", "INSERT INTO result_quarantine (import_batch_id, row_no, send_key, code,"
                      " problem) VALUES (?, ?, ?, ?, ?)"};
const Query<int, QString, QString> kIsQuarantined{
    "quarantine.isKnown",
    "SELECT 1 FROM result_quarantine WHERE send_key = ? AND code = ? LIMIT 1"};
const Query<QuarantinedResult> kOpen{
    "quarantine.open", "SELECT result_quarantine_id, row_no, send_key, code, problem, revision"
                       " FROM result_quarantine WHERE resolved_at IS NULL"
                       " ORDER BY result_quarantine_id"};
const Command<Instant, QString, QString, qint64, int> kResolve{
    "quarantine.resolve", "UPDATE result_quarantine SET resolved_at = ?, resolved_by = ?,"
                          " resolution = ?, revision = revision + 1"
                          " WHERE result_quarantine_id = ? AND revision = ?"};
const Command<Instant, QString, QString> kResolveAnswered{
    "quarantine.answered", "UPDATE result_quarantine SET resolved_at = ?, resolved_by = ?,"
                           " resolution = 'answered', revision = revision + 1"
                           " WHERE send_key = ? AND problem = 'unknownCode'"
                           " AND resolved_at IS NULL"};
const Query<int, OutgoingFileId> kWaitsForAnswer{
    "result.waitsForAnswer", "SELECT 1 FROM attempt WHERE outgoing_file_id = ?"
                             " AND state IN ('handed_over', 'accepted') LIMIT 1"};

bool isAnswer(AttemptState state) {
    return state >= AttemptState::Accepted && state <= AttemptState::Unknown;
}

bool isMessage(SendChannel channel) {
    return channel == SendChannel::Sms || channel == SendChannel::Line;
}

} // namespace

ResultImport::ResultImport(Desk& desk, RegistryListener& listener)
    : m_desk(desk), m_listener(listener) {}

QString ResultImport::usualProfile(SendChannel channel) const {
    const SettingBook& settings = m_desk.settings();
    if (channel == SendChannel::Line)
        return settings.text(QStringLiteral("line.result"), m_desk.today());
    const auto service =
        SmsService::load(settings.text(QStringLiteral("sms.service"), m_desk.today()));
    return service ? service->resultProfile : QString();
}

/// The rows that count, one for each key: the latest, and of equally late ones the last.
Validated<std::vector<ResultImport::Row>> ResultImport::rowsOf(const QString& path,
                                                               const InProfile& profile,
                                                               ImportReport& report,
                                                               FileFacts& facts, JobControl& job) {
    const int key = profile.columnOf(u"sendKey");
    const int status = profile.columnOf(u"status");
    const int at = profile.columnOf(u"doneAt");
    const int code = profile.columnOf(u"code");
    const int parts = profile.columnOf(u"parts");
    if (key < 0 || status < 0 || at < 0)
        return failAll({refused("result.profileUnfit", {}, {profile.key()})});
    auto reader = ProfileReader::open(profile, path, report);
    if (!reader)
        return failAll({reader.error()});
    std::map<QString, Row> latest;
    for (;;) {
        const auto found = reader->next();
        if (!found)
            return failAll({found.error()});
        if (!*found)
            break;
        if (job.isCancelled())
            return failAll({refused("job.cancelled")});
        const QString raw = reader->plain(status);
        QString detail = code >= 0 && reader->has(code) ? reader->plain(code) : QString();
        detail = detail.isEmpty() ? raw : raw + u' ' + detail;
        const auto known = reader->codeIfKnown(status);
        const auto moment = reader->instant(at);
        const auto units = parts >= 0 && reader->has(parts) ? reader->integer(parts) : std::nullopt;
        const QString sendKey = reader->plain(key);
        job.progress(reader->bytesRead(), reader->fileSize());
        if (!reader->rowIsGood())
            continue;
        const Row row{reader->rowNumber(),
                      sendKey,
                      known ? enumOf<AttemptState>(*known) : std::nullopt,
                      detail.first(std::min(detail.size(), kLongestCode)),
                      *moment,
                      units ? std::optional(static_cast<int>(*units)) : std::nullopt};
        const auto before = latest.find(sendKey);
        if (before == latest.end() || before->second.at <= row.at)
            latest.insert_or_assign(sendKey, row);
    }
    auto finished = reader->finish();
    if (!finished)
        return failAll({finished.error()});
    facts = std::move(*finished);
    std::vector<Row> rows;
    for (auto& [sendKey, row] : latest)
        rows.push_back(std::move(row));
    std::sort(rows.begin(), rows.end(),
              [](const Row& a, const Row& b) { return a.number < b.number; });
    return rows;
}

Validated<ResultReport> ResultImport::read(const QString& path, const QString& profileKey,
                                           JobControl& job, std::optional<SendBatchId> batch) {
    for (const Permission permission : {Permission::PrepareSends, Permission::RecordReturns})
        if (auto allowed = m_desk.require(permission); !allowed)
            return failAll({allowed.error()});
    if (batch)
        if (const auto known = BatchBook(m_desk).load(*batch); !known)
            return failAll({known.error()});
    m_batch = batch;
    const auto profile = ProfileShelf::in(profileKey);
    if (!profile)
        return failAll(profile.error());
    ResultReport report;
    FileFacts facts;
    const auto rows = rowsOf(path, *profile, report.rows, facts, job);
    if (!rows)
        return failAll(rows.error());
    auto tx = m_desk.write();
    std::vector<std::pair<Row, QString>> odd;
    for (const Row& row : *rows)
        if (const Status applied = apply(row, report, odd); !applied)
            return failAll({applied.error()});
    report.quarantined = static_cast<int>(odd.size());
    report.rows.countApplied(report.applied);
    if (report.applied + report.quarantined > 0) {
        report.import = ImportRepository(m_desk.db())
                            .add({.id = ImportBatchId(0),
                                  .kind = ImportKind::Result,
                                  .fileName = QFileInfo(path).fileName(),
                                  .sha256 = QString::fromLatin1(facts.sha256),
                                  .profile = profileKey,
                                  .asOf = m_desk.today(),
                                  .newestOn = {},
                                  .rows = report.rows.read(),
                                  .applied = report.applied,
                                  .rejected = report.rows.rejected() + report.quarantined,
                                  .at = m_desk.now(),
                                  .by = m_desk.session().actor().key()});
        for (const auto& [row, problem] : odd)
            m_desk.db().run(kQuarantine, *report.import, row.number, row.sendKey, row.code,
                            problem);
        AuditLog::record(m_desk, "send.results", subjectOf(*report.import),
                         {{QStringLiteral("applied"), report.applied},
                          {QStringLiteral("quarantined"), report.quarantined}});
    }
    closeAnsweredFiles();
    tx.commit();
    return report;
}

Validated<ResultReport> ResultImport::preview(const QString& path, const QString& profile,
                                              JobControl& job) {
    // The very same reading, in a transaction that is never committed.
    auto tx = m_desk.write();
    return read(path, profile, job);
}

Status ResultImport::apply(const Row& row, ResultReport& report,
                           std::vector<std::pair<Row, QString>>& odd) {
    AttemptBook attempts(m_desk);
    auto attempt = attempts.findByKey(row.sendKey);
    const auto setAside = [&](const char* problem) {
        if (m_desk.db().first(kIsQuarantined, row.sendKey, row.code))
            ++report.unchanged;
        else
            odd.emplace_back(row, QLatin1String(problem));
        return Status();
    };
    if (!attempt)
        return setAside("unknownKey");
    if (m_batch && ItemBook(m_desk).load(attempt->item).value().batch != *m_batch)
        return setAside("otherBatch");
    if (!isMessage(attempt->channel))
        return setAside("otherChannel");
    if (attempt->state == AttemptState::Ready && attempt->file) {
        // Whoever answers has got the file: nobody needs to be asked any more whether it left.
        BANSO_CHECK(OutgoingFileJournal(m_desk).markWritten(*attempt->file));
        BANSO_CHECK(HandOver(m_desk).fileLeft(*attempt->file));
        attempt = attempts.findByKey(row.sendKey);
    }
    if (attempt->state != AttemptState::HandedOver && !isAnswer(attempt->state))
        return setAside("notSent");
    const AttemptState state = row.state.value_or(AttemptState::Unknown);
    const bool isOlder = attempt->resultAt && row.at < *attempt->resultAt;
    const bool isSame =
        attempt->resultAt == row.at && attempt->state == state && attempt->resultCode == row.code;
    if (isOlder || isSame) {
        ++report.unchanged;
        return {};
    }
    BANSO_CHECK(answer(*attempt, row));
    ++report.applied;
    ++report.states[state];
    return row.state ? Status() : setAside("unknownCode");
}

Status ResultImport::answer(const Attempt& attempt, const Row& row) {
    const AttemptState state = row.state.value_or(AttemptState::Unknown);
    AttemptBook attempts(m_desk);
    attempts.setAnswer(attempt.id, {state, row.code, row.at, row.billedUnits});
    ItemBook items(m_desk);
    items.note(items.load(attempt.item).value(), {SendEvent::Answered, keyOf(state), attempt.id});
    BANSO_CHECK(spread(attempt, state, row.code));
    // What was not understood before is not asked about any more.
    if (row.state)
        m_desk.db().run(kResolveAnswered, m_desk.now(), m_desk.session().actor().key(),
                        row.sendKey);
    return Fallback(m_desk).follow(attempts.find(attempt.id).value(), state);
}

/// What is true of a number is true wherever it appears.
Status ResultImport::spread(const Attempt& attempt, AttemptState state, const QString& code) {
    ContactService contacts(m_desk, m_listener);
    if (state == AttemptState::InvalidNumber)
        return contacts.markDead(attempt.contactValue, code);
    if (state != AttemptState::Refused)
        return {};
    BANSO_CHECK(contacts.optOut(attempt.channel == SendChannel::Line ? OptOutChannel::Line
                                                                     : OptOutChannel::Sms,
                                attempt.contactValue, code));
    return {};
}

/// The duty to read results in is done when every message of the file has one.
void ResultImport::closeAnsweredFiles() {
    DutyBook duties(m_desk);
    const Date far = m_desk.today().plusMonths(120);
    for (const Duty& duty : duties.openOfKind(QStringLiteral("send.result"), far))
        if (!m_desk.db().first(kWaitsForAnswer, OutgoingFileId(duty.subjectId)))
            duties.markDone(duty.id, m_desk.session().actor().key());
}

std::vector<QuarantinedResult> ResultImport::quarantine() {
    return m_desk.db().all(kOpen);
}

Status ResultImport::resolveQuarantined(qint64 id, int revision, const QString& resolution) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    auto tx = m_desk.write();
    const QString by = m_desk.session().actor().key();
    if (m_desk.db().run(kResolve, m_desk.now(), by, resolution.trimmed(), id, revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    tx.commit();
    return {};
}

Status ResultImport::decide(AttemptId id, AttemptState state) {
    BANSO_CHECK(m_desk.require(Permission::RecordReturns));
    if (!isAnswer(state) || state == AttemptState::Accepted || state == AttemptState::Unknown)
        return fail(refused("attempt.notAnAnswer", {}, {keyOf(state)}));
    auto tx = m_desk.write();
    AttemptBook attempts(m_desk);
    const auto attempt = attempts.find(id);
    const bool isAsked = attempt && (attempt->state == AttemptState::HandedOver ||
                                     attempt->state == AttemptState::Accepted ||
                                     followUpOf(attempt->state) == FollowUp::Ask);
    if (!isAsked)
        return fail(refused("attempt.notAsked", {},
                            {attempt ? keyOf(attempt->state) : QString::number(id.value())}));
    BANSO_CHECK(answer(
        *attempt, {0, attempt->sendKey, state, attempt->resultCode, m_desk.now(), std::nullopt}));
    DutyBook(m_desk).markDoneAllOf({subjectOf(id).kind, id.value()}, QStringLiteral("send.check"),
                                   m_desk.session().actor().key());
    closeAnsweredFiles();
    tx.commit();
    return {};
}

} // namespace banso
