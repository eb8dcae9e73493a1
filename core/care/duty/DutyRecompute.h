#pragma once

#include "core/base/JobControl.h"
#include "core/care/duty/CareUpkeep.h"

namespace banso {

/// A care duty that is not what the records say.
struct DutyDifference {
    FamilyId family;
    QString originKey;
    DutyChange::Kind wanted; ///< what would put it right
};

/// Works out all care duties from the records and compares them with the kept ones: part of
/// `check`. The same pure plan as the services use, so a difference means that something was
/// written behind their back, or without them.
class DutyRecompute {
  public:
    explicit DutyRecompute(Desk& desk) : m_desk(desk), m_upkeep(desk) {}

    /// Changes nothing. Stops early when cancelled.
    [[nodiscard]] std::vector<DutyDifference> differences(JobControl& job);
    /// Brings all into line; how many families changed. Needs ManageSettings.
    Result<int> repair(JobControl& job);

  private:
    Desk& m_desk;
    CareUpkeep m_upkeep;
};

/// Every family that has care records or care duties, in order; false when cancelled.
[[nodiscard]] bool forEachCareFamily(Database& database, JobControl& job,
                                     const std::function<void(FamilyId)>& visit);

} // namespace banso
