#pragma once

#include "core/care/Confirmed.h"
#include "core/demo/history/Agenda.h"
#include "core/demo/history/StoryDays.h"
#include "core/demo/office/DemoOffice.h"
#include "core/demo/town/TownLife.h"

#include <QHash>

namespace banso {

/// Everything that the writers of the town's history share: who lives there, who works there, and
/// whom of them the register of the program knows under which number.
class Scene {
  public:
    Scene(Database& database, FixedClock& clock, DemoOffice& office, Town& town, Date today);

    Database& database;
    FixedClock& clock;
    DemoOffice& office;
    Town& town;
    TownLife life;
    Agenda agenda;
    StoryDays days;
    DemoRandom random;

    [[nodiscard]] Date today() const { return clock.today(); }
    /// Who answers for the district in which somebody lives.
    [[nodiscard]] DemoWorker& nurseOf(ResidentIndex who);
    /// Under her row of the register, or as she was entered by hand; a defect when nobody knows
    /// her.
    [[nodiscard]] PersonId personOf(ResidentIndex who);
    [[nodiscard]] std::optional<PersonId> findRegistered(ResidentIndex who);
    [[nodiscard]] FamilyId familyOf(ResidentIndex who);
    /// A child alive and of a family of ours.
    [[nodiscard]] bool isCaredFor(PersonId child);
    [[nodiscard]] bool isChildOf(PersonId person, FamilyId family);
    /// One of the texts of a kind (`resources/demo/texts.tsv`).
    [[nodiscard]] QString text(const char* kind);

    /// Children whose birth was recorded before the register brought them.
    void setByHand(ResidentIndex child, PersonId person) {
        m_byHand.insert_or_assign(child, person);
    }
    /// The register brings these now: somebody looks and joins them.
    Status joinRegistered();

    /// Families of the story's cohort: nothing happens to them by chance.
    std::set<FamilyId> storyFamilies;
    /// Families whose overdue matters are left for whoever looks at *Today*.
    std::set<FamilyId> leftForToday;

  private:
    std::map<ResidentIndex, PersonId> m_byHand;
    QHash<QString, QStringList> m_texts;
};

/// Records something; what is only asked about is answered with yes. Asked first: a service that
/// refuses gives the whole history's transaction up.
template <class Service, class Draft>
auto recordSure(Service& service, const Draft& draft) {
    Confirmed yes;
    yes.addAll(service.findings(draft));
    auto answer = service.record(draft, yes);
    using Value = typename decltype(answer)::value_type;
    if (!answer)
        return Result<Value>(fail(answer.error().front()));
    return Result<Value>(*std::move(answer));
}

} // namespace banso
