#pragma once

#include "core/care/CareIds.h"
#include "core/demo/history/Scene.h"

namespace banso {

/// Group check-ups of every kind, each month on its day: planned three months ahead, children
/// placed some weeks before, and who came.
class CheckupHistory {
  public:
    explicit CheckupHistory(Scene& scene) : m_scene(scene) {}

    void schedule();
    /// Places the children of the story's cohort, and nobody else, in the story's session.
    Status placeStory(const std::vector<ResidentIndex>& children);
    /// A session has its children: what is due about it may be sent from `day` on.
    std::function<void(const QString& kind, CheckupSessionId session, Date heldOn)> onPlaced;
    /// The story's session; nothing before it was planned.
    [[nodiscard]] std::optional<CheckupSessionId> storySession() const { return m_storySession; }

  private:
    struct Kind {
        const char* code;
        int day; ///< of the month
        const char* startsAt;
    };
    static const std::vector<Kind>& kinds();
    void scheduleOne(const Kind& kind, Date heldOn);
    Status plan(const Kind& kind, Date heldOn);
    Status hold(CheckupSessionId session, const QString& kind);
    Status examineElsewhere(PersonId child, const QString& kind);

    Scene& m_scene;
    std::optional<CheckupSessionId> m_storySession;
};

} // namespace banso
