#pragma once

#include "core/base/Result.h"

#include <functional>
#include <optional>
#include <vector>

namespace banso {

/// What is known of a fact: a number, or 1 and 0 for yes and no; nothing: not known.
using ContactFacts = std::function<std::optional<int>(const QString& name)>;

/// For whom a contact is: conditions joined with ';' (all of them), each of alternatives joined
/// with
/// '|': `!done:N11`, `age<20|risk`, `weight<2500|immature`, `absent;!placed`.
///
/// A term is a fact, `!` its opposite, with `<` `<=` `>` `>=` `=` compared with a number. A fact
/// that is not known makes its term neither true nor false, its opposite too; a term that ends in
/// '?' holds also when nothing is known. The whole holds only when it is surely true. Empty text
/// holds always.
class ContactCondition {
  public:
    ContactCondition() = default;
    /// Error `calendar.condition` {text}.
    [[nodiscard]] static Result<ContactCondition> parse(const QString& text);

    [[nodiscard]] bool holds(const ContactFacts& facts) const;
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Every fact it asks for.
    [[nodiscard]] std::vector<QString> facts() const;

    /// Facts that may be asked for: proxy, age (mother's years), risk, primipara, fetuses, stay,
    /// weight (g at birth), gestation (days at birth), plurality, priority, immature, absent
    /// (missed its last check-up of the kind), placed (a session is still to come), `done:CODE`,
    /// `ended:CODE` (done, or closed for a reason).
    [[nodiscard]] static bool isFact(const QString& name);
    /// The contact that a fact is about; empty for other facts.
    [[nodiscard]] static QString contactOf(const QString& fact);

  private:
    enum class Comparison { Yes, Less, LessEqual, Greater, GreaterEqual, Equal };
    struct Term {
        QString fact;
        bool isNegated = false;
        bool orUnknown = false;
        Comparison comparison = Comparison::Yes;
        int number = 0;
    };
    [[nodiscard]] static std::optional<Term> parseTerm(QStringView text);
    [[nodiscard]] static std::optional<bool> evaluate(const Term& term, const ContactFacts& facts);

    QString m_text;
    std::vector<std::vector<Term>> m_clauses;
};

} // namespace banso
