#pragma once

#include "core/benefit/check/ClaimReview.h"
#include "ui/shell/Page.h"

class QVBoxLayout;

namespace banso {

class ActionRegistry;
class ClaimForm;
class ClaimsPresenter;
class DecisionForm;
class PaymentForm;
class PaymentPlanForm;
class RecognitionCancelForm;
class ReturnForm;

/// One claim: whose, what to be careful of, what the checks say, its next step, and what was typed.
/// What this person may not do is not there.
class ClaimPane final : public QWidget {
    Q_OBJECT
  public:
    ClaimPane(const ClaimReview& review, const ClaimsPresenter& presenter, PageHost& host,
              const ActionRegistry& actions, QWidget* parent = nullptr);

    [[nodiscard]] const ClaimReview& review() const { return m_review; }
    [[nodiscard]] const Claim& claim() const { return m_review.facts.claim; }
    [[nodiscard]] ClaimForm* form() const { return m_form; }
    [[nodiscard]] DecisionForm* decision() const { return m_decision; }
    [[nodiscard]] PaymentForm* payment() const { return m_payment; }
    [[nodiscard]] ReturnForm* returned() const { return m_return; }
    // In the place of the next step, with the focus in it; the one that stands there already.
    ReturnForm* openReturn();
    PaymentPlanForm* openPlan(const Clock& clock);
    RecognitionCancelForm* openCancel(const Clock& clock);
    [[nodiscard]] PaymentPlanForm* plan() const { return m_plan; }
    [[nodiscard]] RecognitionCancelForm* cancel() const { return m_cancel; }
    /// Whether she is recognised and can cease to be.
    [[nodiscard]] bool isRecognised() const;

  private:
    void addHead();
    void addBanners();
    void addFindings();
    void addStep(const ClaimsPresenter& presenter, PageHost& host);
    void addForm(const ClaimsPresenter& presenter, PageHost& host);
    [[nodiscard]] QStringList acts() const;
    [[nodiscard]] QStringList stateActs() const;

    ClaimReview m_review;
    QVBoxLayout* m_column;
    QVBoxLayout* m_step;
    ClaimForm* m_form = nullptr;
    DecisionForm* m_decision = nullptr;
    PaymentForm* m_payment = nullptr;
    ReturnForm* m_return = nullptr;
    PaymentPlanForm* m_plan = nullptr;
    RecognitionCancelForm* m_cancel = nullptr;
};

} // namespace banso
