#pragma once

#include "core/outreach/gate/GateFacts.h"
#include "core/outreach/gate/GateQuestion.h"
#include "core/security/Desk.h"

namespace banso {

/// Gathers what is known of the family, the people and the notice of a question. Reads only.
class FamilyFactsReader {
  public:
    explicit FamilyFactsReader(Desk& desk);

    [[nodiscard]] FamilyFacts read(const GateQuestion& question);

  private:
    /// Alive, and living here.
    struct Presence {
        bool isAlive;
        bool isHere;
    };
    [[nodiscard]] Presence presenceOf(PersonId person);
    [[nodiscard]] bool isProtected(PersonId person);
    void readPeople(const GateQuestion& question, FamilyFacts& facts);
    void readLosses(const GateQuestion& question, FamilyFacts& facts);
    void readProtection(const GateQuestion& question, FamilyFacts& facts);
    void readSends(const GateQuestion& question, FamilyFacts& facts);

    Desk& m_desk;
};

} // namespace banso
