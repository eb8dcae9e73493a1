#pragma once

#include "core/base/EnumText.h"
#include "core/care/CareIds.h"
#include "core/care/growth/Measures.h"
#include "core/registry/ContactPoint.h"
#include "core/security/Session.h"

namespace banso {

enum class VisitPlace { Home, ParentsHome, Facility, Online, Other };

/// Whom the visitor met.
enum class Met { Mother, Father, Grandmother, Child, Other };

template <>
struct EnumText<VisitPlace> {
    static constexpr std::array kKeys{
        std::pair{VisitPlace::Home, "home"}, std::pair{VisitPlace::ParentsHome, "parents_home"},
        std::pair{VisitPlace::Facility, "facility"}, std::pair{VisitPlace::Online, "online"},
        std::pair{VisitPlace::Other, "other"}};
};
template <>
struct EnumText<Met> {
    static constexpr std::array kKeys{
        std::pair{Met::Mother, "mother"}, std::pair{Met::Father, "father"},
        std::pair{Met::Grandmother, "grandmother"}, std::pair{Met::Child, "child"},
        std::pair{Met::Other, "other"}};
};

/// A child that a visit was about.
struct VisitChild {
    PersonId child;
    /// Seen with one's own eyes (現認): what the office must be able to say afterwards.
    YesNo seen = YesNo::Unknown;
    Measures measures = {};
};

/// What is written about a visit (新生児訪問指導等の記録).
struct VisitDraft {
    FamilyId family;
    Date visitedOn;
    std::optional<QString> startedAt = {}; ///< `HH:MM`
    std::optional<QString> endedAt = {};
    VisitPlace place = VisitPlace::Home;
    std::optional<StaffId> staff = {}; ///< nothing: who writes it
    QString outsourcedTo = {};         ///< a midwife's practice; empty: our own
    QStringList purposes = {};         ///< contact codes it was made under: N11, N17 …
    std::set<Met> met = {};
    std::vector<VisitChild> children = {};
    QString observed = {};
    QString advised = {};
    QString assessment = {}; ///< 判定, a code of assessments.tsv; empty: not judged
    std::optional<Date> nextOn = {};
    QString nextReason = {};
    bool isFollowUp = false; ///< the contact that an earlier record announced
};

struct Visit {
    VisitId id;
    StaffId staff;
    int revision;
    VisitDraft draft;
};

} // namespace banso
