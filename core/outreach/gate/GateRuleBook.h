#pragma once

#include "core/outreach/gate/Verdict.h"
#include "core/storage/Database.h"

namespace banso {

/// One dated row: how grave a reason is for notices of a sensitivity, from a day on.
struct GateRule {
    static constexpr int kColumns = 4;
    QString reason; ///< key; kept also when this program does not know it
    Sensitivity sensitivity;
    Date validFrom;
    Grade grade;
};

/// The town's rules of the gate.
class GateRuleBook {
  public:
    explicit GateRuleBook(Database& database);

    [[nodiscard]] GateRules inForce(Date on);
    [[nodiscard]] std::vector<GateRule> all();
    void put(GateReason reason, Sensitivity sensitivity, Date validFrom, Grade grade);
    void addIfMissing(GateReason reason, Sensitivity sensitivity, Date validFrom, Grade grade);

  private:
    Database& m_database;
};

} // namespace banso
