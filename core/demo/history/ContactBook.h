#pragma once

#include "core/demo/history/Scene.h"

namespace banso {

/// How a mother can be reached.
enum class DemoReach {
    Mobile,   ///< and agreed to messages
    Line,     ///< linked; no messages to her mobile
    Silent,   ///< a mobile, but no messages to it
    Landline, ///< nothing else
    None
};

/// Telephone numbers, consents and LINE links of the town's mothers: lists that came in when the
/// program began and once a year, and what each said with her pregnancy notice. The cohort of the
/// story has exactly the ways that the story needs.
class ContactBook {
  public:
    explicit ContactBook(Scene& scene) : m_scene(scene) {}

    void schedule();
    /// She is of the story's cohort: the next of its ways is hers, and no list names her.
    void setStory(ResidentIndex mother);
    /// What she said when she brought her notice.
    Status ask(ResidentIndex mother);
    /// Who is protected, and whose address no letter finds, in the story.
    struct StoryCases {
        std::vector<ResidentIndex> isProtected;
        std::vector<ResidentIndex> returned;
    };
    [[nodiscard]] const StoryCases& story() const { return m_cases; }

    /// A list in the layout `contacts` of all mothers of small children.
    Status writeList(const QString& path, Date verifiedOn);

  private:
    [[nodiscard]] DemoReach reachOf(ResidentIndex who) const;
    Status put(ResidentIndex who, DemoReach reach, Date verifiedOn);
    Status importList();

    Scene& m_scene;
    StoryCases m_cases;
    std::map<ResidentIndex, DemoReach> m_story;
};

/// A mobile number of the range 060-9 that nobody has, another for each resident; digits only.
[[nodiscard]] QString demoMobile(ResidentIndex who);
[[nodiscard]] QString demoLandline(ResidentIndex who);
[[nodiscard]] QString demoLine(ResidentIndex who);

} // namespace banso
