#include "core/outreach/gate/GateRuleBook.h"

namespace banso {

namespace {

const Query<GateRule> kAll{"gateRule.all", "SELECT reason, sensitivity, valid_from, verdict"
                                           " FROM gate_rule ORDER BY reason, sensitivity,"
                                           " valid_from"};
const Query<GateRule, Date> kUpTo{"gateRule.upTo",
                                  "SELECT reason, sensitivity, valid_from, verdict FROM gate_rule"
                                  " WHERE valid_from <= ? ORDER BY valid_from"};
const Command<QString, Sensitivity, Date, Grade> kPut{
    "gateRule.put", "INSERT INTO gate_rule (reason, sensitivity, valid_from, verdict)"
                    " VALUES (?, ?, ?, ?) ON CONFLICT (reason, sensitivity, valid_from)"
                    " DO UPDATE SET verdict = excluded.verdict, revision = gate_rule.revision + 1"};
const Command<QString, Sensitivity, Date, Grade> kAddIfMissing{
    "gateRule.addIfMissing", "INSERT INTO gate_rule (reason, sensitivity, valid_from, verdict)"
                             " VALUES (?, ?, ?, ?) ON CONFLICT (reason, sensitivity, valid_from)"
                             " DO NOTHING"};

} // namespace

GateRuleBook::GateRuleBook(Database& database) : m_database(database) {}

GateRules GateRuleBook::inForce(Date on) {
    GateRules rules;
    m_database.each(
        kUpTo,
        [&rules](GateRule&& rule) {
            if (const auto reason = enumOf<GateReason>(rule.reason))
                rules.set(*reason, rule.sensitivity, rule.grade);
        },
        on);
    return rules;
}

std::vector<GateRule> GateRuleBook::all() {
    return m_database.all(kAll);
}

void GateRuleBook::put(GateReason reason, Sensitivity sensitivity, Date validFrom, Grade grade) {
    m_database.run(kPut, keyOf(reason), sensitivity, validFrom, grade);
}

void GateRuleBook::addIfMissing(GateReason reason, Sensitivity sensitivity, Date validFrom,
                                Grade grade) {
    m_database.run(kAddIfMissing, keyOf(reason), sensitivity, validFrom, grade);
}

} // namespace banso
