#include "core/benefit/export/ExportRepository.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace banso {

namespace {

const Query<BenefitExportId, int, QString, TextEncoding, QString, OutgoingFileId, qint64, qint64,
            qint64, qint64, qint64, QString, Instant, QString>
    kAdd{"benefitExport.add",
         "INSERT INTO benefit_export (fiscal_year, profile, encoding, recipient, outgoing_file_id,"
         " row_count, computed_total, deduction_total, decided_total, repaid_total, reveal_reason,"
         " exported_at, exported_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
         " RETURNING benefit_export_id"};
const Command<BenefitExportId, ClaimId, QString> kAddRow{
    "benefitExport.addRow", "INSERT INTO benefit_export_row (benefit_export_id, claim_id, row_json)"
                            " VALUES (?, ?, ?)"};
const Query<BenefitExportRecord, int> kOfYear{
    "benefitExport.ofYear",
    "SELECT e.benefit_export_id, e.fiscal_year, e.profile, e.encoding, e.recipient,"
    " e.outgoing_file_id, f.state, f.path, e.row_count, e.decided_total, e.reveal_reason,"
    " e.exported_at, e.exported_by FROM benefit_export e"
    " JOIN outgoing_file f ON f.outgoing_file_id = e.outgoing_file_id"
    " WHERE e.fiscal_year = ? ORDER BY e.benefit_export_id DESC"};
// A file that never left said nothing to anybody.
const Query<QString, ClaimId, QString> kLastRow{
    "benefitExport.lastRow", "SELECT r.row_json FROM benefit_export_row r"
                             " JOIN benefit_export e ON e.benefit_export_id = r.benefit_export_id"
                             " JOIN outgoing_file f ON f.outgoing_file_id = e.outgoing_file_id"
                             " WHERE r.claim_id = ? AND e.profile = ? AND f.state <> 'discarded'"
                             " ORDER BY r.benefit_export_row_id DESC LIMIT 1"};
const Query<ClaimId, int, QString> kLastClaims{
    "benefitExport.lastClaims",
    "SELECT r.claim_id FROM benefit_export_row r WHERE r.benefit_export_id ="
    " (SELECT MAX(e.benefit_export_id) FROM benefit_export e"
    "  JOIN outgoing_file f ON f.outgoing_file_id = e.outgoing_file_id"
    "  WHERE e.fiscal_year = ? AND e.profile = ? AND f.state <> 'discarded')"
    " ORDER BY r.benefit_export_row_id"};

struct TotalsRow {
    static constexpr int kColumns = 6;
    qint64 claims;
    qint64 fetuses;
    qint64 computed;
    qint64 deducted;
    qint64 decided;
    qint64 repaid;
};
const Query<TotalsRow, Date, Date> kTotals{
    "benefitExport.totals",
    "SELECT COUNT(*), CAST(COALESCE(SUM(CASE WHEN instalment = '2' THEN fetus_count END), 0)"
    " AS BIGINT), CAST(COALESCE(SUM(computed_amount), 0) AS BIGINT),"
    " CAST(COALESCE(SUM(deduction), 0) AS BIGINT),"
    " CAST(COALESCE(SUM(decided_amount), 0) AS BIGINT),"
    " CAST(COALESCE(SUM(repaid_amount), 0) AS BIGINT) FROM claim"
    " WHERE decided_on >= ? AND decided_on <= ? AND state IN ('decided', 'paid', 'returned')"};

} // namespace

BenefitExportId ExportRepository::add(const BenefitExportDraft& d) {
    return m_desk.db().one(kAdd, d.year.startYear(), d.profile, d.encoding, d.recipient, d.file,
                           d.totals.claims, d.totals.computed, d.totals.deducted, d.totals.decided,
                           d.totals.repaid, d.revealReason, m_desk.now(),
                           m_desk.session().actor().key());
}

void ExportRepository::addRow(BenefitExportId id, const BenefitRow& row,
                              const QStringList& sources) {
    QJsonObject json;
    for (const QString& source : sources)
        if (!BenefitRow::isOfTheWriting(source))
            json.insert(source, row.value(source));
    m_desk.db().run(kAddRow, id, row.claim(),
                    QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

std::vector<BenefitExportRecord> ExportRepository::ofYear(FiscalYear year) {
    return m_desk.db().all(kOfYear, year.startYear());
}

std::optional<RowSnapshot> ExportRepository::lastRow(ClaimId claim, const QString& profile) {
    const auto text = m_desk.db().first(kLastRow, claim, profile);
    if (!text)
        return std::nullopt;
    const QJsonObject json = QJsonDocument::fromJson(text->toUtf8()).object();
    RowSnapshot snapshot;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        snapshot.emplace(entry.key(), entry.value().toString());
    return snapshot;
}

std::vector<ClaimId> ExportRepository::lastClaims(FiscalYear year, const QString& profile) {
    return m_desk.db().all(kLastClaims, year.startYear(), profile);
}

ControlTotals ExportRepository::totalsOf(FiscalYear year) {
    const TotalsRow row = m_desk.db().one(kTotals, year.firstDay(), year.lastDay());
    return {row.claims, row.fetuses, row.computed, row.deducted, row.decided, row.repaid};
}

} // namespace banso
