#include "core/demo/history/PregnancyPlan.h"

#include <algorithm>
#include <set>

namespace banso {

namespace {

constexpr int kTerm = 280;
constexpr int kYoungest = 19;
constexpr int kOldest = 42;
constexpr int kMonthsBetween = 20; ///< after the birth before
constexpr int kTries = 4000;
// Windows of a month, counted from that of the story's session.
constexpr int kFirstWindow = -24;
constexpr int kLastWindow = 11;

class Planner {
  public:
    Planner(Town& town, const StoryDays& days)
        : m_town(town), m_days(days), m_random(town.seed(), "pregnancies") {
        collectWomen();
    }

    std::vector<DemoPregnancy> plan() {
        planWindow(0); // the story comes first: its mothers must be found
        for (int window = kFirstWindow; window <= kLastWindow; ++window)
            if (window != 0)
                planWindow(window);
        std::stable_sort(m_plan.begin(), m_plan.end(),
                         [](const auto& a, const auto& b) { return a.noticeOn < b.noticeOn; });
        return std::move(m_plan);
    }

  private:
    struct Woman {
        ResidentIndex who;
        bool isTaken = false;
    };

    void collectWomen() {
        for (ResidentIndex who = 0; who < m_town.residents.size(); ++who) {
            const DemoResident& resident = m_town.at(who);
            const bool isWife = resident.relation == DemoRelation::Wife ||
                                resident.relation == DemoRelation::ChildsWife;
            const int age = m_town.ageOf(who, m_days.today);
            if (isWife && resident.livesHere() && age >= kYoungest && age <= kOldest + 2)
                m_women.push_back({who});
        }
    }

    /// The children of a window are three months and a day to four months old at a session of the
    /// 18th.
    void planWindow(int window) {
        const Date session = m_days.session.plusMonths(window);
        const Date first = session.plusMonths(-4);
        const int length = first.daysUntil(session.plusMonths(-3));
        const int monthly = birthsAMonth(m_town.size());
        const int spread = window == 0 ? 0 : monthly / 5;
        const int count = monthly + m_random.between(-spread, spread);
        for (int i = 0; i < count; ++i)
            planBirth(window, i, first.plusDays(m_random.below(length)));
        if (window % 2 == 0 || monthly > 10)
            for (int lost = std::max(1, monthly / 14); lost > 0; --lost)
                planLoss(first.plusDays(m_random.below(length)));
    }

    std::optional<ResidentIndex> motherFor(Date birth, bool isStory) {
        if (m_women.empty())
            return std::nullopt;
        for (int tries = 0; tries < kTries; ++tries) {
            Woman& woman = m_women[static_cast<std::size_t>(m_random.below(int(m_women.size())))];
            if (woman.isTaken || !fits(woman.who, birth) || (isStory && !isForStory(woman.who)))
                continue;
            woman.isTaken = true;
            for (const ResidentIndex member : m_town.householdOf(woman.who).members)
                m_town.at(member).isCast = true;
            return woman.who;
        }
        return std::nullopt;
    }

    bool fits(ResidentIndex who, Date birth) {
        const int age = m_town.ageOf(who, birth);
        // Most are about thirty.
        const int wished = age < 24 ? 250 : age < 36 ? 1000 : age < 40 ? 350 : 120;
        if (age < kYoungest || age > kOldest || !m_random.chance(wished))
            return false;
        const auto& members = m_town.householdOf(who).members;
        return std::none_of(members.begin(), members.end(), [&](ResidentIndex member) {
            return m_town.at(member).isCast ||
                   (isChild(member) &&
                    m_town.at(member).born.date().plusMonths(kMonthsBetween) > birth);
        });
    }

    /// Nobody of the same reading, so that nothing is said about namesakes; and none whose language
    /// changes what is sent.
    bool isForStory(ResidentIndex who) {
        const DemoResident& resident = m_town.at(who);
        if (resident.name.origin > 0)
            return false;
        return m_readings.insert(m_town.names.written(resident.name).kana.remove(u'　')).second;
    }

    bool isChild(ResidentIndex who) const {
        const DemoRelation relation = m_town.at(who).relation;
        return relation == DemoRelation::Child || relation == DemoRelation::Grandchild;
    }

    void planBirth(int window, int number, Date birth) {
        const auto mother = motherFor(birth, window == 0);
        if (!mother)
            return;
        const auto& members = m_town.householdOf(*mother).members;
        DemoPregnancy p{.mother = *mother,
                        .noticeOn = birth,
                        .edd = birth.plusDays(-m_random.around(-13, 11)),
                        .endsOn = birth};
        p.isStory = window == 0;
        p.isPrimipara = std::none_of(members.begin(), members.end(),
                                     [this](ResidentIndex member) { return isChild(member); });
        p.isPremature = !p.isStory && m_random.chance(45);
        if (p.isPremature)
            p.edd = birth.plusDays(m_random.between(22, 44));
        p.noticeOn = p.edd.plusDays(-kTerm + m_random.around(48, 92));
        p.isByProxy = m_random.chance(35);
        p.isAtRisk = m_random.chance(70);
        p.isAway = !p.isStory && m_random.chance(110);
        // One pair of twins in the story; elsewhere one delivery in ninety.
        const bool hasTwins = p.isStory ? number == 7 : m_random.below(90) == 0;
        // Planted once: a twin that lived while the other did not, a stillbirth, an infant's death,
        // a child that went to other parents.
        const bool isSolemn = number == 1 && (window == -3 || window == -7);
        addNewborns(p, (hasTwins && !isSolemn) || (isSolemn && window == -3));
        if (isSolemn)
            p.newborns.back().isStillborn = true;
        if (number == 2 && window == -5)
            p.fate = DemoPregnancy::Fate::InfantDeath;
        if (number == 2 && window == -9)
            p.fate = DemoPregnancy::Fate::AdoptedAway;
        m_plan.push_back(std::move(p));
    }

    void addNewborns(DemoPregnancy& p, bool areTwins) {
        const DemoName hers = m_town.at(p.mother).name;
        const Sex sex = m_random.chance(512) ? Sex::Male : Sex::Female;
        const auto nameOf = [&](quint16 given, bool isTwin) {
            return DemoName{hers.family, given, hers.origin, isTwin};
        };
        const int heavy = p.isPremature ? m_random.around(1500, 2450)
                                        : m_random.around(2480, 3560) + m_random.below(160);
        if (areTwins && hers.origin == 0) {
            const auto [one, other] = m_town.names.twins(sex, m_random);
            p.newborns.push_back({sex, nameOf(one, true), heavy - 420});
            p.newborns.push_back({sex, nameOf(other, true), heavy - 510});
            return;
        }
        const quint16 given = hers.origin == 0
                                  ? m_town.names.given(sex, p.endsOn.year(), m_random)
                                  : m_town.names.foreignGiven(hers.origin, sex, m_random);
        p.newborns.push_back({sex, nameOf(given, false), heavy});
    }

    void planLoss(Date birthInstead) {
        const auto mother = motherFor(birthInstead, false);
        if (!mother)
            return;
        DemoPregnancy p{.mother = *mother,
                        .noticeOn = birthInstead.plusDays(-kTerm + m_random.around(46, 64)),
                        .edd = birthInstead,
                        .endsOn = birthInstead.plusDays(-kTerm + m_random.around(66, 98))};
        p.end =
            m_random.chance(120) ? DemoPregnancy::End::Abortion : DemoPregnancy::End::Miscarriage;
        p.isAtRisk = m_random.chance(60);
        p.newborns.push_back({});
        m_plan.push_back(std::move(p));
    }

    Town& m_town;
    StoryDays m_days;
    DemoRandom m_random;
    std::vector<Woman> m_women;
    std::set<QString> m_readings;
    std::vector<DemoPregnancy> m_plan;
};

} // namespace

int birthsAMonth(int residents) {
    return std::max(1, static_cast<int>((qint64(residents) * 20 + 11'000) / 22'000));
}

std::vector<DemoPregnancy> planPregnancies(Town& town, const StoryDays& days) {
    return Planner(town, days).plan();
}

} // namespace banso
