#pragma once

#include "core/benefit/claim/ClaimDecisionService.h"
#include "ui/widgets/fields/FormColumn.h"

namespace banso {

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
