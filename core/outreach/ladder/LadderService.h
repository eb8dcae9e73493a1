#pragma once

#include "core/outreach/ladder/LadderBook.h"
#include "core/registry/RegistryListener.h"

namespace banso {

/// Changes how a family is reached. What is unsent to it is looked at again in the same
/// transaction. Needs EditPeople.
class LadderService {
  public:
    LadderService(Desk& desk, RegistryListener& listener);

    /// Errors: those of `findingsIn`; `family.notFound`; `ladder.contactNotTheirs` {channel} (the
    /// contact point is of nobody in the family); `ladder.contactUnfit` {channel} (a landline for
    /// SMS).
    Validated<void> set(FamilyId family, const std::vector<LadderRung>& rungs);
    /// The order only (`sms,line,post,phone`): contact points and exclusions of the channels that
    /// stay are kept; a channel that is not named is not tried any more.
    Validated<void> setOrder(FamilyId family, const std::vector<SendChannel>& order);
    /// Strikes a channel out, or takes it back in with an empty reason.
    Validated<void> exclude(FamilyId family, SendChannel channel, const QString& reason);
    /// The town's order again.
    Validated<void> clear(FamilyId family);

  private:
    [[nodiscard]] Errors findingsInContacts(FamilyId family, const std::vector<LadderRung>& rungs);
    Validated<void> write(FamilyId family, const std::vector<LadderRung>& rungs);

    Desk& m_desk;
    RegistryListener& m_listener;
    LadderBook m_ladders;
};

} // namespace banso
