#include "core/benefit/claim/ClaimRepository.h"

namespace banso {

/// A row of `claim`, column by column.
struct ClaimRow {
    static constexpr int kColumns = 35;
    ClaimId id;
    PregnancyId pregnancy;
    PersonId person;
    Instalment instalment;
    int receiptYear;
    int receiptSerial;
    BenefitScheme scheme;
    ClaimState state;
    QString stateReason;
    Date appliedOn;
    std::optional<int> fetusCount;
    ClaimEvidence evidence;
    Elsewhere elsewhere;
    QString elsewhereCode;
    std::optional<int> elsewhereAmount;
    std::optional<Date> elsewhereAskedOn;
    std::optional<Date> elsewhereAnsweredOn;
    PayMethod method;
    bool usesPublicAccount;
    QString holderDiffersReason;
    int computed;
    int deduction;
    std::optional<int> decidedAmount;
    std::optional<Date> decidedOn;
    std::optional<StaffId> decidedBy;
    QString decisionReason;
    StaffId enteredBy;
    StaffId editedBy;
    std::optional<Date> payPlannedOn;
    std::optional<Date> paidOn;
    std::optional<int> repaidAmount;
    QString repaidReason;
    bool isTransitional;
    QString note;
    int revision;
};

namespace {

struct AccountRow {
    static constexpr int kColumns = 5;
    QString bankCode;
    QString branchCode;
    AccountKind kind;
    QString number;
    QString holder;
};

struct RecognitionRow {
    static constexpr int kColumns = 7;
    Date appliedOn;
    std::optional<Date> heartbeatOn;
    QString institution;
    std::optional<Date> recognisedOn;
    QString number;
    std::optional<Date> cancelledOn;
    RecognitionCancel cancelReason;
};

#define BANSO_CLAIM_COLUMNS                                                                        \
    "claim_id, pregnancy_id, person_id, instalment, receipt_year, receipt_serial, scheme, state,"  \
    " state_reason, applied_on, fetus_count, evidence, elsewhere, elsewhere_code, "                \
    "elsewhere_amount,"                                                                            \
    " elsewhere_asked_on, elsewhere_answered_on, method, is_public_account,"                       \
    " holder_differs_reason, computed_amount, deduction, decided_amount, decided_on, decided_by,"  \
    " decision_reason, entered_by, edited_by, pay_planned_on, paid_on, repaid_amount,"             \
    " repaid_reason, is_transitional, note, revision"
#define BANSO_CLAIMS "SELECT " BANSO_CLAIM_COLUMNS " FROM claim"
#define BANSO_BY_RECEIPT " ORDER BY receipt_year, receipt_serial"

const Query<ClaimRow, ClaimId> kFind{"claim.find", BANSO_CLAIMS " WHERE claim_id = ?"};
const Query<ClaimRow, int, int> kByReceipt{"claim.byReceipt", BANSO_CLAIMS
                                           " WHERE receipt_year = ? AND receipt_serial = ?"};
const Query<ClaimRow, PregnancyId> kOfPregnancy{"claim.ofPregnancy", BANSO_CLAIMS
                                                " WHERE pregnancy_id = ?" BANSO_BY_RECEIPT};
const Query<ClaimRow, PersonId> kOfPerson{"claim.ofPerson",
                                          BANSO_CLAIMS " WHERE person_id = ?" BANSO_BY_RECEIPT};
const Query<ClaimRow, ClaimState> kInState{"claim.inState",
                                           BANSO_CLAIMS " WHERE state = ?" BANSO_BY_RECEIPT};
const Query<ClaimRow, int> kReceivedIn{"claim.receivedIn",
                                       BANSO_CLAIMS " WHERE receipt_year = ?" BANSO_BY_RECEIPT};
const Query<ClaimRow, Date, Date> kGrantedIn{
    "claim.grantedIn",
    BANSO_CLAIMS " WHERE decided_on >= ? AND decided_on <= ?"
                 " AND state IN ('decided', 'paid', 'returned')" BANSO_BY_RECEIPT};
#undef BANSO_BY_RECEIPT
#undef BANSO_CLAIMS
#undef BANSO_CLAIM_COLUMNS

const Query<int, int> kLastSerial{
    "claim.lastSerial",
    "SELECT COALESCE(MAX(receipt_serial), 0) FROM claim WHERE receipt_year = ?"};
const Query<ClaimId, PregnancyId, PersonId, Instalment, int, int, BenefitScheme, Date,
            std::optional<int>, ClaimEvidence, Elsewhere, QString, std::optional<int>,
            std::optional<Date>, std::optional<Date>, PayMethod, bool, QString, int, int, StaffId,
            StaffId, bool, QString>
    kInsert{
        "claim.insert",
        "INSERT INTO claim (pregnancy_id, person_id, instalment, receipt_year, receipt_serial,"
        " scheme, state, state_reason, applied_on, fetus_count, evidence, elsewhere, "
        "elsewhere_code,"
        " elsewhere_amount, elsewhere_asked_on, elsewhere_answered_on, method,"
        " is_public_account, holder_differs_reason, computed_amount, deduction,"
        " decision_reason, entered_by, edited_by, repaid_reason, is_transitional, note)"
        " VALUES (?, ?, ?, ?, ?, ?, 'entered', '', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', ?, ?,"
        " '', ?, ?) RETURNING claim_id"};
const Command<BenefitScheme, Date, std::optional<int>, ClaimEvidence, Elsewhere, QString,
              std::optional<int>, std::optional<Date>, std::optional<Date>, PayMethod, bool,
              QString, int, int, StaffId, bool, QString, ClaimId, int>
    kRewrite{"claim.rewrite",
             "UPDATE claim SET state = 'entered', state_reason = '', scheme = ?, applied_on = ?, "
             "fetus_count = ?,"
             " evidence = ?, elsewhere = ?, elsewhere_code = ?, elsewhere_amount = ?,"
             " elsewhere_asked_on = ?, elsewhere_answered_on = ?, method = ?,"
             " is_public_account = ?, holder_differs_reason = ?, computed_amount = ?,"
             " deduction = ?, edited_by = ?, is_transitional = ?, note = ?,"
             " revision = revision + 1 WHERE claim_id = ? AND revision = ?"};
const Command<ClaimState, QString, ClaimId, int> kSetState{
    "claim.setState", "UPDATE claim SET state = ?, state_reason = ?, revision = revision + 1"
                      " WHERE claim_id = ? AND revision = ?"};
const Command<ClaimState, std::optional<int>, Date, StaffId, QString, std::optional<Date>, ClaimId,
              int>
    kDecide{"claim.decide", "UPDATE claim SET state = ?, decided_amount = ?, decided_on = ?,"
                            " decided_by = ?, decision_reason = ?, pay_planned_on = ?,"
                            " revision = revision + 1 WHERE claim_id = ? AND revision = ?"};
const Command<QString, ClaimId, int> kClearDecision{
    "claim.clearDecision",
    "UPDATE claim SET state = 'entered', state_reason = ?, decided_amount = NULL, decided_on = "
    "NULL,"
    " decided_by = NULL, decision_reason = '', pay_planned_on = NULL, revision = revision + 1"
    " WHERE claim_id = ? AND revision = ?"};
const Command<Date, ClaimId, int> kSetPayPlanned{
    "claim.setPayPlanned", "UPDATE claim SET pay_planned_on = ?, revision = revision + 1"
                           " WHERE claim_id = ? AND revision = ?"};
const Command<Date, ClaimId, int> kSetPaid{
    "claim.setPaid", "UPDATE claim SET state = 'paid', state_reason = '', paid_on = ?,"
                     " revision = revision + 1 WHERE claim_id = ? AND revision = ?"};
const Command<QString, ClaimId, int> kClearPayment{
    "claim.clearPayment", "UPDATE claim SET state = 'decided', state_reason = ?, paid_on = NULL,"
                          " revision = revision + 1 WHERE claim_id = ? AND revision = ?"};
const Command<int, QString, ClaimId, int> kSetRepaid{
    "claim.setRepaid", "UPDATE claim SET state = 'returned', repaid_amount = ?, repaid_reason = ?,"
                       " revision = revision + 1 WHERE claim_id = ? AND revision = ?"};

const Query<AccountRow, ClaimId> kAccount{
    "claim.account", "SELECT bank_code, branch_code, account_kind, account_no, holder_kana"
                     " FROM claim_account WHERE claim_id = ?"};
const Command<ClaimId, QString, QString, AccountKind, QString, QString> kPutAccount{
    "claim.putAccount",
    "INSERT INTO claim_account (claim_id, bank_code, branch_code, account_kind, account_no,"
    " holder_kana) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (claim_id) DO UPDATE SET"
    " bank_code = excluded.bank_code, branch_code = excluded.branch_code,"
    " account_kind = excluded.account_kind, account_no = excluded.account_no,"
    " holder_kana = excluded.holder_kana, revision = claim_account.revision + 1"};
const Command<ClaimId> kDropAccount{"claim.dropAccount",
                                    "DELETE FROM claim_account WHERE claim_id = ?"};

const Query<RecognitionRow, ClaimId> kRecognition{
    "claim.recognition", "SELECT applied_on, heartbeat_on, institution, recognised_on,"
                         " recognition_no, cancelled_on, cancel_reason FROM claim_recognition"
                         " WHERE claim_id = ?"};
const Command<ClaimId, Date, std::optional<Date>, QString, std::optional<Date>, QString>
    kPutRecognition{
        "claim.putRecognition",
        "INSERT INTO claim_recognition (claim_id, applied_on, heartbeat_on, institution,"
        " recognised_on, recognition_no, cancel_reason) VALUES (?, ?, ?, ?, ?, ?, '')"
        " ON CONFLICT (claim_id) DO UPDATE SET applied_on = excluded.applied_on,"
        " heartbeat_on = excluded.heartbeat_on, institution = excluded.institution,"
        " recognised_on = excluded.recognised_on, recognition_no = excluded.recognition_no,"
        " revision = claim_recognition.revision + 1"};
const Command<ClaimId> kDropRecognition{"claim.dropRecognition",
                                        "DELETE FROM claim_recognition WHERE claim_id = ?"};
const Command<Date, QString, ClaimId> kSetRecognised{
    "claim.setRecognised", "UPDATE claim_recognition SET recognised_on = ?, recognition_no = ?,"
                           " revision = revision + 1 WHERE claim_id = ?"};
const Command<Date, RecognitionCancel, ClaimId> kSetCancelled{
    "claim.setCancelled", "UPDATE claim_recognition SET cancelled_on = ?, cancel_reason = ?,"
                          " revision = revision + 1 WHERE claim_id = ?"};
const Query<PregnancyId, PregnancyId, int> kPregnanciesAfter{
    "claim.pregnanciesAfter", "SELECT DISTINCT pregnancy_id FROM claim WHERE pregnancy_id > ?"
                              " ORDER BY pregnancy_id LIMIT ?"};

Status changedOne(qint64 changed) {
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

ClaimDraft contentOf(const ClaimRow& row) {
    ClaimDraft content{.pregnancy = row.pregnancy,
                       .instalment = row.instalment,
                       .scheme = row.scheme,
                       .appliedOn = row.appliedOn};
    content.fetusCount = row.fetusCount;
    content.evidence = row.evidence;
    content.elsewhere = row.elsewhere;
    content.elsewhereCode = row.elsewhereCode;
    content.elsewhereAmount = row.elsewhereAmount;
    content.elsewhereAskedOn = row.elsewhereAskedOn;
    content.elsewhereAnsweredOn = row.elsewhereAnsweredOn;
    content.method = row.method;
    content.usesPublicAccount = row.usesPublicAccount;
    content.holderDiffersReason = row.holderDiffersReason;
    content.isTransitional = row.isTransitional;
    content.note = row.note;
    return content;
}

std::optional<ClaimDecision> decisionOf(const ClaimRow& row) {
    if (!row.decidedBy || !row.decidedOn)
        return std::nullopt;
    return ClaimDecision{*row.decidedBy, *row.decidedOn, row.decidedAmount, row.decisionReason};
}

} // namespace

Claim ClaimRepository::completed(ClaimRow&& row) {
    ClaimDraft content = contentOf(row);
    if (auto account = m_database.first(kAccount, row.id))
        content.account = ClaimAccount{account->bankCode, account->branchCode, account->kind,
                                       account->number, account->holder};
    std::optional<Recognition> recognition;
    if (auto kept = m_database.first(kRecognition, row.id)) {
        content.recognition = RecognitionDraft{kept->appliedOn, kept->heartbeatOn,
                                               kept->institution, kept->recognisedOn, kept->number};
        recognition =
            Recognition{row.id, *content.recognition, kept->cancelledOn, kept->cancelReason};
    }
    return {row.id,
            {FiscalYear(row.receiptYear), row.receiptSerial},
            row.person,
            row.state,
            row.stateReason,
            std::move(content),
            std::move(recognition),
            {row.computed, row.deduction},
            decisionOf(row),
            row.payPlannedOn,
            row.paidOn,
            row.repaidAmount,
            row.repaidReason,
            row.enteredBy,
            row.editedBy,
            row.revision};
}

template <class Query, class... Values>
std::vector<Claim> ClaimRepository::list(const Query& query, const Values&... values) {
    std::vector<Claim> claims;
    for (ClaimRow& row : m_database.all(query, values...))
        claims.push_back(completed(std::move(row)));
    return claims;
}

ReceiptNumber ClaimRepository::nextReceipt(FiscalYear year) {
    return {year, m_database.one(kLastSerial, year.startYear()) + 1};
}

void ClaimRepository::putParts(ClaimId id, const ClaimDraft& content) {
    if (const auto& a = content.account)
        m_database.run(kPutAccount, id, a->bankCode, a->branchCode, a->kind, a->number, a->holder);
    else
        m_database.run(kDropAccount, id);
    if (const auto& r = content.recognition)
        m_database.run(kPutRecognition, id, r->appliedOn, r->heartbeatOn, r->institution,
                       r->recognisedOn, r->number);
    else
        m_database.run(kDropRecognition, id);
}

ClaimId ClaimRepository::add(ReceiptNumber receipt, PersonId person, const ClaimDraft& c,
                             const ClaimAmounts& amounts, StaffId by) {
    const ClaimId id = m_database.one(
        kInsert, c.pregnancy, person, c.instalment, receipt.year().startYear(), receipt.serial(),
        c.scheme, c.appliedOn, c.fetusCount, c.evidence, c.elsewhere, c.elsewhereCode,
        c.elsewhereAmount, c.elsewhereAskedOn, c.elsewhereAnsweredOn, c.method, c.usesPublicAccount,
        c.holderDiffersReason, amounts.computed, amounts.deduction, by, by,
        c.isTransitional.value_or(false), c.note);
    putParts(id, c);
    return id;
}

Status ClaimRepository::rewrite(ClaimId id, int revision, const ClaimDraft& c,
                                const ClaimAmounts& amounts, StaffId by) {
    BANSO_CHECK(changedOne(m_database.run(
        kRewrite, c.scheme, c.appliedOn, c.fetusCount, c.evidence, c.elsewhere, c.elsewhereCode,
        c.elsewhereAmount, c.elsewhereAskedOn, c.elsewhereAnsweredOn, c.method, c.usesPublicAccount,
        c.holderDiffersReason, amounts.computed, amounts.deduction, by,
        c.isTransitional.value_or(false), c.note, id, revision)));
    putParts(id, c);
    return {};
}

Status ClaimRepository::setState(ClaimId id, int revision, ClaimState state,
                                 const QString& reason) {
    return changedOne(m_database.run(kSetState, state, reason, id, revision));
}

Status ClaimRepository::setDecision(ClaimId id, int revision, ClaimState state,
                                    const ClaimDecision& d, std::optional<Date> payPlannedOn) {
    return changedOne(
        m_database.run(kDecide, state, d.amount, d.on, d.by, d.reason, payPlannedOn, id, revision));
}

Status ClaimRepository::clearDecision(ClaimId id, int revision, const QString& reason) {
    return changedOne(m_database.run(kClearDecision, reason, id, revision));
}

Status ClaimRepository::setPayPlanned(ClaimId id, int revision, Date day) {
    return changedOne(m_database.run(kSetPayPlanned, day, id, revision));
}

Status ClaimRepository::setPaid(ClaimId id, int revision, Date paidOn) {
    return changedOne(m_database.run(kSetPaid, paidOn, id, revision));
}

Status ClaimRepository::clearPayment(ClaimId id, int revision, const QString& reason) {
    return changedOne(m_database.run(kClearPayment, reason, id, revision));
}

Status ClaimRepository::setRepaid(ClaimId id, int revision, int amount, const QString& reason) {
    return changedOne(m_database.run(kSetRepaid, amount, reason, id, revision));
}

Status ClaimRepository::setRecognised(ClaimId id, Date on, const QString& number) {
    return changedOne(m_database.run(kSetRecognised, on, number, id));
}

Status ClaimRepository::setCancelled(ClaimId id, Date on, RecognitionCancel reason) {
    return changedOne(m_database.run(kSetCancelled, on, reason, id));
}

std::optional<Claim> ClaimRepository::find(ClaimId id) {
    auto row = m_database.first(kFind, id);
    return row ? std::optional(completed(*std::move(row))) : std::nullopt;
}

std::optional<Claim> ClaimRepository::find(ReceiptNumber receipt) {
    auto row = m_database.first(kByReceipt, receipt.year().startYear(), receipt.serial());
    return row ? std::optional(completed(*std::move(row))) : std::nullopt;
}

Result<Claim> ClaimRepository::load(ClaimId id) {
    auto claim = find(id);
    if (!claim)
        return fail(refused("benefit.claimNotFound", QStringLiteral("claim"),
                            {QString::number(id.value())}));
    return *std::move(claim);
}

std::vector<Claim> ClaimRepository::ofPregnancy(PregnancyId pregnancy) {
    return list(kOfPregnancy, pregnancy);
}

std::vector<Claim> ClaimRepository::ofPerson(PersonId person) {
    return list(kOfPerson, person);
}

std::vector<Claim> ClaimRepository::inState(ClaimState state) {
    return list(kInState, state);
}

std::vector<Claim> ClaimRepository::receivedIn(FiscalYear year) {
    return list(kReceivedIn, year.startYear());
}

std::vector<Claim> ClaimRepository::grantedIn(FiscalYear year) {
    return list(kGrantedIn, year.firstDay(), year.lastDay());
}

std::vector<PregnancyId> ClaimRepository::pregnanciesAfter(PregnancyId last, int limit) {
    return m_database.all(kPregnanciesAfter, last, limit);
}

} // namespace banso
