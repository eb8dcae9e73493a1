#pragma once

#include "core/benefit/claim/ClaimDecisionService.h"
#include "ui/widgets/fields/FormColumn.h"

namespace banso {

class ChoiceField;
class Clock;
class EraDateField;
class MeasureField;
class TextLine;

/// The decision of the second person: what he writes with it.
class DecisionForm final : public QWidget {
    Q_OBJECT
  public:
    DecisionForm(const Claim& claim, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] DecisionDraft input() const;

  private:
    FormColumn* m_form;
    EraDateField* m_recognised = nullptr;
    TextLine* m_number = nullptr;
    EraDateField* m_payPlanned;
    TextLine* m_reason;
};

/// The day on which a decided claim was paid.
class PaymentForm final : public QWidget {
    Q_OBJECT
  public:
    PaymentForm(const Claim& claim, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] std::optional<Date> day() const;

  private:
    FormColumn* m_form;
    EraDateField* m_day;
};

/// The day on which a decided claim is to be paid.
class PaymentPlanForm final : public QWidget {
    Q_OBJECT
  public:
    PaymentPlanForm(const Claim& claim, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] std::optional<Date> day() const;

  private:
    FormColumn* m_form;
    EraDateField* m_day;
};

/// 認定の取消: from which day, and why (10条の10: by moving out).
class RecognitionCancelForm final : public QWidget {
    Q_OBJECT
  public:
    RecognitionCancelForm(const Claim& claim, const Clock& clock, QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] std::optional<Date> day() const;
    [[nodiscard]] RecognitionCancel reason() const;

  private:
    FormColumn* m_form;
    EraDateField* m_day;
    ChoiceField* m_reason;
};

/// What came back of a paid claim (返納), and why.
class ReturnForm final : public QWidget {
    Q_OBJECT
  public:
    explicit ReturnForm(const Claim& claim, QWidget* parent = nullptr);
    [[nodiscard]] FormColumn* form() const { return m_form; }
    [[nodiscard]] int amount() const;
    [[nodiscard]] QString reason() const;

  private:
    FormColumn* m_form;
    MeasureField* m_amount;
    TextLine* m_reason;
};

} // namespace banso
