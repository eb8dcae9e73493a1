#include "core/care/calendar/ContactCondition.h"

#include <array>

namespace banso {

QString ContactCondition::contactOf(const QString& fact) {
    for (const QStringView prefix : {QStringView(u"done:"), QStringView(u"ended:")})
        if (fact.startsWith(prefix))
            return fact.sliced(prefix.size());
    return {};
}

bool ContactCondition::isFact(const QString& name) {
    static const std::array kNames{u"proxy",    u"age",    u"risk",      u"primipara", u"fetuses",
                                   u"stay",     u"weight", u"gestation", u"plurality", u"priority",
                                   u"immature", u"absent", u"placed"};
    if (!contactOf(name).isEmpty())
        return true;
    return std::any_of(kNames.begin(), kNames.end(),
                       [&](const char16_t* known) { return name == QStringView(known); });
}

std::optional<ContactCondition::Term> ContactCondition::parseTerm(QStringView text) {
    Term term;
    if (text.startsWith(u'!')) {
        term.isNegated = true;
        text = text.sliced(1);
    }
    if (text.endsWith(u'?')) {
        term.orUnknown = true;
        text = text.chopped(1);
    }
    // Two signs before one: `<=` begins with `<`.
    static const std::array kSigns{
        std::pair{u"<=", Comparison::LessEqual}, std::pair{u">=", Comparison::GreaterEqual},
        std::pair{u"<", Comparison::Less}, std::pair{u">", Comparison::Greater},
        std::pair{u"=", Comparison::Equal}};
    for (const auto& [sign, comparison] : kSigns) {
        const qsizetype at = text.indexOf(QStringView(sign));
        if (at < 0)
            continue;
        bool isNumber = false;
        term.comparison = comparison;
        term.number = text.sliced(at + QStringView(sign).size()).toInt(&isNumber);
        if (!isNumber)
            return std::nullopt;
        text = text.first(at);
        break;
    }
    term.fact = text.toString();
    if (!isFact(term.fact))
        return std::nullopt;
    return term;
}

Result<ContactCondition> ContactCondition::parse(const QString& text) {
    ContactCondition condition;
    condition.m_text = text;
    condition.m_text.remove(u' ');
    if (condition.m_text.isEmpty())
        return condition;
    for (const QStringView clause : QStringView(condition.m_text).split(u';')) {
        std::vector<Term> terms;
        for (const QStringView part : clause.split(u'|')) {
            auto term = parseTerm(part);
            if (!term)
                return fail(refused("calendar.condition", {}, {text}));
            terms.push_back(*std::move(term));
        }
        condition.m_clauses.push_back(std::move(terms));
    }
    return condition;
}

std::optional<bool> ContactCondition::evaluate(const Term& term, const ContactFacts& facts) {
    const auto known = facts(term.fact);
    if (!known)
        return term.orUnknown ? std::optional(true) : std::nullopt;
    const int value = *known;
    bool isSo = false;
    switch (term.comparison) {
    case Comparison::Yes:
        isSo = value != 0;
        break;
    case Comparison::Less:
        isSo = value < term.number;
        break;
    case Comparison::LessEqual:
        isSo = value <= term.number;
        break;
    case Comparison::Greater:
        isSo = value > term.number;
        break;
    case Comparison::GreaterEqual:
        isSo = value >= term.number;
        break;
    case Comparison::Equal:
        isSo = value == term.number;
        break;
    }
    return isSo != term.isNegated;
}

bool ContactCondition::holds(const ContactFacts& facts) const {
    return std::all_of(m_clauses.begin(), m_clauses.end(), [&](const std::vector<Term>& terms) {
        return std::any_of(terms.begin(), terms.end(),
                           [&](const Term& term) { return evaluate(term, facts).value_or(false); });
    });
}

std::vector<QString> ContactCondition::facts() const {
    std::vector<QString> names;
    for (const auto& terms : m_clauses)
        for (const Term& term : terms)
            names.push_back(term.fact);
    return names;
}

} // namespace banso
