#pragma once

#include "core/base/PhoneNumber.h"
#include "ui/widgets/fields/ReadField.h"

namespace banso {

/// A telephone number in any writing, with its kind and whether it takes SMS beside it. A number
/// that lost its first 0 is offered with it (↓ takes the offer), never repaired silently.
class PhoneField final : public ReadField {
    Q_OBJECT
  public:
    explicit PhoneField(QWidget* parent = nullptr);

    /// Nothing when blank or wrong.
    [[nodiscard]] std::optional<PhoneNumber> number() const;
    void setNumber(const std::optional<PhoneNumber>& number);
    /// The button that puts the lost 0 before the number; shown only where it is lost.
    [[nodiscard]] QPushButton* repairButton() const { return m_repair; }

    [[nodiscard]] std::optional<Error> problem() const override;

  protected:
    [[nodiscard]] Reading read() const override;
    [[nodiscard]] std::optional<QString> tidied() const override;
    bool takeKey(int key, Qt::KeyboardModifiers modifiers) override;

  private:
    void offerRepair();
    void repair();

    QPushButton* m_repair;
};

} // namespace banso
