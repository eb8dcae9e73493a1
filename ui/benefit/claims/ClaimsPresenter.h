#pragma once

#include "core/benefit/claim/ClaimDecisionService.h"
#include "core/benefit/claim/ClaimService.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// Which claims the list shows.
struct ClaimFilter {
    FiscalYear year;
    /// Nothing: all that still wait for something. A stage: those that wait for it.
    std::optional<ClaimStage> stage = {};
    bool isEverything = false; ///< whatever became of them
};

/// What the list of claims shows, and the steps a claim goes. Every answer of a step is core's.
class ClaimsPresenter {
    Q_DECLARE_TR_FUNCTIONS(ClaimsPresenter)
  public:
    explicit ClaimsPresenter(Desk& desk) : m_desk(desk), m_claims(desk), m_decisions(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Reads what waits, and what was received in the year.
    [[nodiscard]] Status read(FiscalYear year);
    [[nodiscard]] std::vector<TableRow> rows(const ClaimFilter& filter) const;
    [[nodiscard]] int countOf(ClaimStage stage) const;
    /// What still waits, in all.
    [[nodiscard]] int openCount() const;
    /// 面談待ち 2 · 書類待ち 1 · …
    [[nodiscard]] QString countLine() const;

    /// For the detail: the look at her is logged.
    [[nodiscard]] Result<ClaimReview> open(ClaimId id);

    [[nodiscard]] Validated<ClaimId> add(const ClaimDraft& draft);
    [[nodiscard]] Validated<void> save(const Claim& before, const ClaimDraft& draft);
    [[nodiscard]] Validated<void> checkOff(const Claim& claim);
    /// All warnings that nobody accepted yet.
    [[nodiscard]] Status accept(const ClaimReview& review, const QString& reason);
    [[nodiscard]] Validated<void> decide(const Claim& claim, const DecisionDraft& draft);
    [[nodiscard]] Status reject(const Claim& claim, const QString& reason);
    [[nodiscard]] Status withdraw(const Claim& claim, const QString& reason);
    [[nodiscard]] Status reopen(const Claim& claim, const QString& reason);
    [[nodiscard]] Status markPaid(const Claim& claim, Date day);
    [[nodiscard]] Status planPayment(const Claim& claim, Date day);
    [[nodiscard]] Status cancelRecognition(const Claim& claim, Date day, RecognitionCancel reason);
    [[nodiscard]] Status bounce(ClaimId id, const QString& reason);
    [[nodiscard]] Status markReturned(const Claim& claim, int amount, const QString& reason);

    [[nodiscard]] bool may(Permission permission) const { return m_desk.session().may(permission); }
    /// Whether this person may decide this claim: he wrote nothing of it.
    [[nodiscard]] bool mayDecide(const Claim& claim) const;

  private:
    struct Line {
        ClaimStage stage;
        TableRow row;
    };
    void add(const Claim& claim, ClaimStage stage, const QString& name,
             const std::vector<Finding>& findings);

    Desk& m_desk;
    ClaimService m_claims;
    ClaimDecisionService m_decisions;
    std::vector<Line> m_lines;
};

/// Whether a claim in that stage still waits for something.
[[nodiscard]] bool isWaiting(ClaimStage stage);

} // namespace banso
