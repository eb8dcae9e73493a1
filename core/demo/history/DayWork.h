#pragma once

#include "core/demo/history/Scene.h"
#include "core/duty/DutyBook.h"

namespace banso {

/// What a good office does beside its plans: it works off what has become overdue, for families
/// that moved here with a baby, children who missed their check-up, notices nobody sent. Some days
/// before the story it stops, so that *Today* has what a normal day has.
class DayWork {
  public:
    explicit DayWork(Scene& scene) : m_scene(scene) {}

    void schedule();

  private:
    Status workOff(int graceDays);
    Status settle(const Duty& duty);
    Status visit(DemoWorker& nurse, const Duty& duty);
    Status call(DemoWorker& nurse, const Duty& duty);
    Status examine(DemoWorker& nurse, const Duty& duty);
    Status interview(DemoWorker& nurse, const Duty& duty);
    Status closeAsDone(DemoWorker& nurse, const Duty& duty);
    [[nodiscard]] DemoWorker& nurseFor(FamilyId family);

    Scene& m_scene;
};

} // namespace banso
