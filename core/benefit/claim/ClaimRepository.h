#pragma once

#include "core/benefit/claim/Claim.h"
#include "core/storage/Database.h"

namespace banso {

/// Claims with their accounts and recognitions. Writes stand inside the caller's write transaction;
/// nothing is checked here. Every write that takes a revision answers `edit.changedMeanwhile` when
/// somebody else changed the claim since.
class ClaimRepository {
  public:
    explicit ClaimRepository(Database& database) : m_database(database) {}

    /// The number after the last one given in that year. Writers take turns, so there are no gaps.
    [[nodiscard]] ReceiptNumber nextReceipt(FiscalYear year);
    ClaimId add(ReceiptNumber receipt, PersonId person, const ClaimDraft& content,
                const ClaimAmounts& amounts, StaffId by);
    /// New contents: the claim is `entered` again.
    Status rewrite(ClaimId id, int revision, const ClaimDraft& content, const ClaimAmounts& amounts,
                   StaffId by);
    Status setState(ClaimId id, int revision, ClaimState state, const QString& reason = {});
    Status setDecision(ClaimId id, int revision, ClaimState state, const ClaimDecision& decision,
                       std::optional<Date> payPlannedOn);
    /// As if it had not been decided: `entered`.
    Status clearDecision(ClaimId id, int revision, const QString& reason);
    Status setPayPlanned(ClaimId id, int revision, Date day);
    Status setPaid(ClaimId id, int revision, Date paidOn);
    /// Decided, not paid.
    Status clearPayment(ClaimId id, int revision, const QString& reason);
    Status setRepaid(ClaimId id, int revision, int amount, const QString& reason);
    Status setRecognised(ClaimId id, Date on, const QString& number);
    Status setCancelled(ClaimId id, Date on, RecognitionCancel reason);

    [[nodiscard]] std::optional<Claim> find(ClaimId id);
    [[nodiscard]] std::optional<Claim> find(ReceiptNumber receipt);
    /// Error `benefit.claimNotFound` {id}.
    [[nodiscard]] Result<Claim> load(ClaimId id);
    [[nodiscard]] std::vector<Claim> ofPregnancy(PregnancyId pregnancy);
    [[nodiscard]] std::vector<Claim> ofPerson(PersonId person);
    /// By receipt number.
    [[nodiscard]] std::vector<Claim> inState(ClaimState state);
    [[nodiscard]] std::vector<Claim> receivedIn(FiscalYear year);
    /// Granted in that year: what stands in its file, by receipt number.
    [[nodiscard]] std::vector<Claim> grantedIn(FiscalYear year);
    /// Pregnancies with claims, in order, after that one; for `check`.
    [[nodiscard]] std::vector<PregnancyId> pregnanciesAfter(PregnancyId last, int limit);

  private:
    template <class Query, class... Values>
    std::vector<Claim> list(const Query& query, const Values&... values);
    [[nodiscard]] Claim completed(struct ClaimRow&& row);
    void putParts(ClaimId id, const ClaimDraft& content);

    Database& m_database;
};

} // namespace banso
