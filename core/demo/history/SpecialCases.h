#pragma once

#include "core/demo/history/Scene.h"

namespace banso {

/// What every town has and nobody may overlook: protection measures (one about to end, one past its
/// day), numbers that two households have, people who want no more messages.
class SpecialCases {
  public:
    explicit SpecialCases(Scene& scene) : m_scene(scene) {}

    void schedule();
    /// She and her household are under protection from somebody who lives elsewhere in the town.
    /// The measure ends within a month.
    Status protect(ResidentIndex mother) { return protect(mother, 345, 19); }

  private:
    Status protect(ResidentIndex mother, int daysAgo, int daysAhead);
    Status optOut(ResidentIndex mother);
    Status shareNumber(ResidentIndex mother, ResidentIndex other);
    /// A mother of a small child who is not of the cast; nothing when chance finds none.
    [[nodiscard]] std::optional<ResidentIndex> anyMother();
    [[nodiscard]] std::optional<ResidentIndex> anyMan();

    Scene& m_scene;
};

} // namespace banso
