#pragma once

#include "ui/widgets/fields/MeasureReading.h"
#include "ui/widgets/fields/ReadField.h"

namespace banso {

/// A number with its unit. What is impossible is refused, what is unlikely is asked about; the
/// usual range stands beside the line as a hint.
class MeasureField final : public ReadField {
    Q_OBJECT
  public:
    explicit MeasureField(const MeasureRules& rules, QWidget* parent = nullptr);

    /// In steps of the smallest place (MeasureRules); nothing when blank or wrong.
    [[nodiscard]] std::optional<qint64> measure() const;
    void setMeasure(std::optional<qint64> measure);

    [[nodiscard]] std::optional<Error> problem() const override;
    [[nodiscard]] QString doubt() const override;

  protected:
    [[nodiscard]] Reading read() const override;
    [[nodiscard]] std::optional<QString> tidied() const override;

  private:
    [[nodiscard]] QString usualRange() const;

    MeasureRules m_rules;
};

} // namespace banso
