#pragma once

#include "core/outreach/ladder/Ladder.h"
#include "core/security/Desk.h"

namespace banso {

/// The ladders of families, over the town's default order (`outreach.ladder`).
class LadderBook {
  public:
    explicit LadderBook(Desk& desk);

    [[nodiscard]] Ladder of(FamilyId family);
    /// Inside the caller's write transaction; nothing gives the family the town's order again.
    void put(FamilyId family, const std::vector<LadderRung>& rungs);

  private:
    Desk& m_desk;
};

} // namespace banso
