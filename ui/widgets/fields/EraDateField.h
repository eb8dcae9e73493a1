#pragma once

#include "core/base/Clock.h"
#include "ui/widgets/fields/DateReading.h"
#include "ui/widgets/fields/ReadField.h"

#include <functional>

namespace banso {

/// A day, typed in any of the usual ways (`readDateField`) and read back beside the line as one
/// types: era, weekday, western day. ↑↓ move by a day, PgUp/PgDn by a month, T is today. When the
/// line is left it is written the short way (R8.11.22).
class EraDateField final : public ReadField {
    Q_OBJECT
  public:
    /// `clock` outlives the field.
    explicit EraDateField(const Clock& clock, QWidget* parent = nullptr);

    void setRules(const DateRules& rules);
    /// What else the day means, said behind the reading: 38週2日, 日齢29.
    void setMeaning(std::function<QString(Date)> meaning);
    /// A question about a day that is possible but unlikely; empty for none.
    void setDoubt(std::function<QString(Date)> doubt);

    [[nodiscard]] std::optional<Date> day() const;
    void setDay(std::optional<Date> day);

    [[nodiscard]] std::optional<Error> problem() const override;
    [[nodiscard]] QString doubt() const override;

  protected:
    [[nodiscard]] Reading read() const override;
    [[nodiscard]] std::optional<QString> tidied() const override;
    bool takeKey(int key, Qt::KeyboardModifiers modifiers) override;

  private:
    [[nodiscard]] DateReading typedDay() const;

    const Clock& m_clock;
    DateRules m_rules;
    std::function<QString(Date)> m_meaning;
    std::function<QString(Date)> m_doubt;
};

} // namespace banso
