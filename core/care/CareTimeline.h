#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/security/Desk.h"

namespace banso {

enum class CareEvent {
    Notice,       ///< facts: due date, gestation in days, fetuses
    EddRevised,   ///< new due date, basis
    Outcome,      ///< outcome, gestation in days (losses; births have their own row)
    Birth,        ///< weight in g, gestation in days, plurality
    Visit,        ///< contact codes joined with ';', place
    Consultation, ///< channel, direction, result
    Interview,    ///< contact code, method
    Attendance,   ///< code of the check-up, state, institution
    Closing,      ///< contact code, reason
};

template <>
struct EnumText<CareEvent> {
    static constexpr std::array kKeys{std::pair{CareEvent::Notice, "notice"},
                                      std::pair{CareEvent::EddRevised, "edd_revised"},
                                      std::pair{CareEvent::Outcome, "outcome"},
                                      std::pair{CareEvent::Birth, "birth"},
                                      std::pair{CareEvent::Visit, "visit"},
                                      std::pair{CareEvent::Consultation, "consultation"},
                                      std::pair{CareEvent::Interview, "interview"},
                                      std::pair{CareEvent::Attendance, "attendance"},
                                      std::pair{CareEvent::Closing, "closing"}};
};

/// One line of what happened with a family (あゆみ).
struct CareTimelineRow {
    Date on;
    CareEvent event;
    std::optional<PersonId> person; ///< about whom; nothing: the family
    QString subjectKind;            ///< the record behind it: visit, birth …
    qint64 subjectId;
    QString staff;     ///< who did it; empty where nobody of ours did
    QStringList facts; ///< stable keys and numbers, in the order told above; blank: not known
    /// What was seen, said, judged. Nothing for whoever may not read case text; empty when nothing
    /// was written.
    std::optional<QString> text;
};

/// What happened with a family, newest first. Needs ReadPeople; texts need ReadCaseText.
class CareTimeline {
  public:
    explicit CareTimeline(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] Result<std::vector<CareTimelineRow>> ofFamily(FamilyId family);

  private:
    Desk& m_desk;
};

} // namespace banso
