#pragma once

#include "core/care/CareListener.h"
#include "core/registry/RegistryListener.h"
#include "core/worklist/household/HouseholdReader.h"
#include "ui/household/HouseholdPlace.h"
#include "ui/shell/WrittenChange.h"
#include "ui/widgets/search/SearchSource.h"
#include "ui/words/DutyWords.h"

#include <chrono>
#include <functional>

namespace banso {

/// What the household's page and its forms work over; all outlive them.
struct HouseholdGround {
    Desk& desk;
    RegistryListener& registry;
    CareListener& care;
    /// For a field in which somebody known is picked; without it nobody can be.
    std::function<std::unique_ptr<SearchSource>()> makeSearch = {};
};

using HouseholdChange = WrittenChange;

/// Which steps of the way are shown.
struct StepFilter {
    std::optional<PersonId> person = {};
    std::optional<StepGroup> group = {};
};

/// What stands on a household's page, without widgets.
class HouseholdPresenter {
  public:
    explicit HouseholdPresenter(const HouseholdGround& ground) : m_ground(ground) {}

    /// Goes to a household or person; the look is logged before anything is read. What was revealed
    /// of another household is closed again. Errors: those of `HouseholdOpening`.
    Status open(const HouseholdPlace& place);
    /// Reads again what is open; not another look.
    Status read();
    void close();

    [[nodiscard]] bool isOpen() const { return m_overview.has_value(); }
    [[nodiscard]] const HouseholdOverview& overview() const { return *m_overview; }
    [[nodiscard]] HouseholdPlace place() const;
    [[nodiscard]] std::optional<FamilyId> family() const;
    [[nodiscard]] const HouseholdGround& ground() const { return m_ground; }
    [[nodiscard]] Desk& desk() const { return m_ground.desk; }
    [[nodiscard]] Date today() const { return m_ground.desk.today(); }

    /// 髙橋 凛 世帯
    [[nodiscard]] QString title() const;
    /// Where the addressee lives; 非表示 while it is masked.
    [[nodiscard]] QString address() const;
    /// 中央地区・佐藤
    [[nodiscard]] QString districtAndNurse() const;
    [[nodiscard]] std::vector<const TimelineStep*> steps(const StepFilter& filter) const;
    [[nodiscard]] QString personName(std::optional<PersonId> person) const;
    [[nodiscard]] ContactNaming contactNaming() const;
    [[nodiscard]] QString contactName(const QString& code) const;
    /// Contact codes that are due here and done by this method, the next first.
    [[nodiscard]] QStringList dueCodes(ContactMethod method) const;
    /// Of whom a visit or a birth can be about.
    [[nodiscard]] std::vector<const HouseholdMember*> children() const;
    [[nodiscard]] const HouseholdMember* mother() const;

    /// Opens what is masked for a few minutes, with a reason that is logged. Errors: those of
    /// `reveal`.
    Status reveal(const QString& reason);
    [[nodiscard]] bool isRevealed() const;
    /// For how much longer.
    [[nodiscard]] std::chrono::milliseconds revealedFor() const;
    /// The value, when it is plain or was revealed.
    [[nodiscard]] std::optional<QString> opened(const Guarded<QString>& value) const;

    /// The ladder: moves a rung, strikes it out or takes it back in (an empty reason). Errors:
    /// those of `LadderService`.
    Validated<HouseholdChange> moveRung(std::size_t rung, int by);
    Validated<HouseholdChange> strikeRung(std::size_t rung, const QString& reason);
    /// The import's proposal is right.
    Result<HouseholdChange> confirmFamily();
    Result<HouseholdChange> setCaution(const QString& caution);
    Result<HouseholdChange> setAddressee(PersonId person);
    Result<HouseholdChange> endMember(PersonId person);
    Result<HouseholdChange> recordDeath(PersonId person, Date on);
    Result<HouseholdChange> releaseProtection(const QString& reason);
    Result<HouseholdChange> liftSuspensions(const QString& reason);
    /// Who was proposed as the same person is, or is not.
    Result<HouseholdChange> join(const JoinProposal& proposal, const QString& reason);
    Result<HouseholdChange> setDifferent(const JoinProposal& proposal);
    Result<HouseholdChange> withdrawOutcome(FetusId fetus, int revision);
    Result<HouseholdChange> withdrawBirth(PersonId child, int revision);

  private:
    Validated<HouseholdChange> writeLadder(const std::vector<LadderRung>& rungs,
                                           const QString& line);
    [[nodiscard]] std::vector<LadderRung> rungs() const;

    HouseholdGround m_ground;
    std::optional<HouseholdOpening> m_opening;
    std::optional<HouseholdOverview> m_overview;
    std::optional<RevealGrant> m_grant;
};

} // namespace banso
