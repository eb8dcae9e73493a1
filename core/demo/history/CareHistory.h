#pragma once

#include "core/care/pregnancy/PregnancyService.h"
#include "core/demo/history/PregnancyPlan.h"
#include "core/demo/history/Scene.h"

namespace banso {

/// Writes what the nurses did for each pregnancy: notice and interview, calls, the questionnaire of
/// the eighth month, birth or loss, visits, check-ups at a clinic. Everything through the services
/// of care, on the day on which it happened.
class CareHistory {
  public:
    explicit CareHistory(Scene& scene) : m_scene(scene) {}

    /// Puts everything about a pregnancy on the agenda.
    void schedule(const DemoPregnancy& pregnancy);
    /// Told when a notice was recorded, and when a pregnancy that had one has ended.
    std::function<Status(ResidentIndex mother, PregnancyId pregnancy)> onNotice;
    std::function<void(ResidentIndex mother, PregnancyId pregnancy, int fetuses, bool isLoss)>
        onEnd;
    /// Children of the story's cohort, once they are born.
    [[nodiscard]] const std::vector<ResidentIndex>& storyChildren() const { return m_story; }

  private:
    /// A pregnancy while it is lived.
    struct Course {
        DemoPregnancy plan;
        std::optional<PregnancyId> id = {};
        std::vector<ResidentIndex> children = {};
    };
    using Running = std::shared_ptr<Course>;

    void scheduleNotice(const Running& course);
    void scheduleBirth(const Running& course);
    void scheduleAfterBirth(const Running& course);
    void scheduleFate(const Running& course);
    void scheduleLoss(const Running& course);
    Status recordNotice(Course& course);
    Status reviseEdd(const Course& course);
    Status recordInterview(const Course& course, const char* occasion, const char* text,
                           bool isByPaper);
    Status recordBirth(const Running& course);
    Status recordLoss(const Course& course);
    void tellEnd(const Course& course, bool isLoss);
    Status recordCall(ResidentIndex mother, const char* contact, const char* text, bool isReached);
    Status recordVisit(const Running& course);
    Status recordFollowUp(ResidentIndex mother);
    Status recordClinic(const Course& course);
    Status recordDeath(const Course& course);
    Status recordAdoption(const Course& course);
    void at(Date day, std::function<Status()> task) { m_scene.agenda.at(day, std::move(task)); }
    /// The day `least` to `most` days after another.
    [[nodiscard]] Date after(Date day, int least, int most) {
        return day.plusDays(m_scene.random.between(least, most));
    }

    Scene& m_scene;
    std::vector<ResidentIndex> m_story;
    int m_unvisited = 0;
};

} // namespace banso
