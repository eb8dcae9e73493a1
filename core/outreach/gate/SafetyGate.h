#pragma once

#include "core/outreach/gate/FamilyFactsReader.h"
#include "core/outreach/gate/GateRuleBook.h"
#include "core/outreach/gate/WayFactsReader.h"

namespace banso {

/// The one gate through which everything passes that leaves for a family: asked when something is
/// queued, and again when it is sent or printed, whatever was said before. Verdicts are worked out
/// anew from the register each time; only the town's rules are kept for the gate's short life (one
/// for an operation).
///
/// The only maker of a `GatePass`, and the only one that opens sealed addresses and numbers for
/// paper and files.
class SafetyGate {
  public:
    explicit SafetyGate(Desk& desk);

    /// What speaks against reaching the family with this notice at all.
    [[nodiscard]] GateReasons askFamily(const GateQuestion& question);
    /// What speaks against one way, and which contact point it means: the named one, or the
    /// addressee's best.
    struct WayAnswer {
        GateReasons reasons;
        std::optional<ContactPointId> contact;
    };
    [[nodiscard]] WayAnswer askWay(const GateQuestion& question, const GateWay& way);
    /// What would be said that way: the text alone, no name or address beside it. Nothing when the
    /// notice says nothing on that channel.
    [[nodiscard]] std::optional<Message> preview(const GateQuestion& question, const GateWay& way);
    /// Both together, graded by the rules of today.
    [[nodiscard]] Verdict ask(const GateQuestion& question, const GateWay& way);
    [[nodiscard]] Verdict graded(const GateReasons& reasons, Sensitivity sensitivity);
    [[nodiscard]] const GateRules& rules();

    /// Lets out, or says why not. `confirmed`: the reasons that a named person looked at.
    /// Errors: `gate.stopped` {reasons}; `gate.unconfirmed` {reasons}.
    [[nodiscard]] Result<GatePass> pass(const GateQuestion& question, const GateWay& way,
                                        const GateReasons& confirmed);

  private:
    [[nodiscard]] GateLimits limits() const;
    [[nodiscard]] Status allows(const Verdict& verdict, const GateReasons& confirmed) const;

    Desk& m_desk;
    FamilyFactsReader m_family;
    WayFactsReader m_way;
    std::optional<GateRules> m_rules;
};

} // namespace banso
