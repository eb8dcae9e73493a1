#pragma once

#include "core/outreach/gate/GateReason.h"
#include "core/outreach/notices/Notice.h"

#include <map>

namespace banso {

/// How grave a reason is.
enum class Grade {
    Clear,   ///< told, but lets it pass
    Confirm, ///< passes when a named person looked at it
    Stop,    ///< nobody lets it pass
};

template <>
struct EnumText<Grade> {
    static constexpr std::array kKeys{std::pair{Grade::Clear, "clear"},
                                      std::pair{Grade::Confirm, "confirm"},
                                      std::pair{Grade::Stop, "stop"}};
};

/// The grades in force on one day. A reason that no rule grades stops: a gap in the data must not
/// open the gate.
class GateRules {
  public:
    void set(GateReason reason, Sensitivity sensitivity, Grade grade) {
        m_grades[{reason, sensitivity}] = grade;
    }
    [[nodiscard]] Grade of(GateReason reason, Sensitivity sensitivity) const {
        const auto at = m_grades.find({reason, sensitivity});
        return at == m_grades.end() ? Grade::Stop : at->second;
    }
    /// The gravest of several; clear for none.
    [[nodiscard]] Grade of(const GateReasons& reasons, Sensitivity sensitivity) const {
        Grade gravest = Grade::Clear;
        for (const GateReason reason : reasons)
            gravest = std::max(gravest, of(reason, sensitivity));
        return gravest;
    }

  private:
    std::map<std::pair<GateReason, Sensitivity>, Grade> m_grades;
};

/// What the gate answers: the reasons, each with its grade on that day.
class Verdict {
  public:
    Verdict(const GateReasons& reasons, Sensitivity sensitivity, const GateRules& rules) {
        for (const GateReason reason : reasons)
            m_grades.emplace(reason, rules.of(reason, sensitivity));
    }

    [[nodiscard]] Grade grade() const {
        Grade gravest = Grade::Clear;
        for (const auto& [reason, grade] : m_grades)
            gravest = std::max(gravest, grade);
        return gravest;
    }
    [[nodiscard]] GateReasons reasons() const {
        GateReasons all;
        for (const auto& [reason, grade] : m_grades)
            all.insert(reason);
        return all;
    }
    [[nodiscard]] GateReasons ofGrade(Grade grade) const {
        GateReasons some;
        for (const auto& [reason, itsGrade] : m_grades)
            if (itsGrade == grade)
                some.insert(reason);
        return some;
    }
    /// Whether it may leave when a named person looked at `confirmed`. What stops is never
    /// confirmed away.
    [[nodiscard]] bool letsOut(const GateReasons& confirmed) const {
        return std::all_of(m_grades.begin(), m_grades.end(), [&](const auto& entry) {
            return entry.second == Grade::Clear ||
                   (entry.second == Grade::Confirm && confirmed.contains(entry.first));
        });
    }

  private:
    std::map<GateReason, Grade> m_grades;
};

} // namespace banso
