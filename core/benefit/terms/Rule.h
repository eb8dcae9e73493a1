#pragma once

#include "core/base/EnumText.h"

namespace banso {

/// The checks of a claim, a row and a file. Each is one function in `check/rules`; the number is
/// its stable key (`E08`).
enum class Rule {
    E01 = 1, ///< something required is blank
    E02,     ///< a day that cannot be
    E03,     ///< a day in the future
    E04,     ///< the mother's age
    E05,     ///< a municipality code's check digit
    E06,     ///< the same instalment of the same pregnancy twice
    E07,     ///< another pregnancy of the same woman close by
    E08,     ///< the amount of the first instalment
    E09,     ///< the amount of the second instalment
    E10,     ///< a deduction that cannot be
    E11,     ///< the number of fetuses is missing
    E12,     ///< fetuses notified and outcomes recorded differ
    E13,     ///< the number of fetuses notified too early
    E14,     ///< paid or notified before the recognition (認定)
    E15,     ///< decided or paid after the recognition was cancelled
    E16,     ///< not living here when she applied
    E17,     ///< the heartbeat day is missing or later than the application
    E18,     ///< a heartbeat day that does not fit the due date
    E19,     ///< a loss without a paper
    E20,     ///< a second instalment for an outcome before the benefit began
    E21,     ///< the claim came too late
    E22,     ///< other municipalities were not asked
    E23,     ///< paid elsewhere, and day or amount is missing
    E24,     ///< codes and number of the account
    E25,     ///< the account is in another name
    E26,     ///< characters that no bank takes in a name
    E27,     ///< no interview
    E28,     ///< the old scheme after its last day
    E29,     ///< a first instalment after the old scheme's gift
    E30,     ///< the payee is dead or removed from the register
    E31,     ///< a protected person's address
    E32,     ///< a character that the encoding cannot hold
    E33,     ///< a private use character (外字)
    E34,     ///< a line break or control character
    E35,     ///< a value that a spreadsheet takes for a formula
    E36,     ///< another value than in the last file
    E37,     ///< nothing to write
    E38,     ///< totals that do not add up
    E39,     ///< a pregnancy that the law leaves out (異所性妊娠)
};

/// `E08`.
[[nodiscard]] QString keyOf(Rule rule);
[[nodiscard]] std::optional<Rule> ruleOf(QStringView key);

enum class Severity {
    Error,   ///< nothing is checked off, decided or written with it
    Warning, ///< somebody looks, and says why it is right
};
template <>
struct EnumText<Severity> {
    static constexpr std::array kKeys{std::pair{Severity::Error, "E"},
                                      std::pair{Severity::Warning, "W"}};
};

} // namespace banso
