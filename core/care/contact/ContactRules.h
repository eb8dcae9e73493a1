#pragma once

#include "core/base/Result.h"
#include "core/care/calendar/ContactCalendar.h"
#include "core/care/contact/Consultation.h"
#include "core/care/contact/Interview.h"
#include "core/care/contact/Visit.h"
#include "core/care/growth/Measures.h"

namespace banso {

/// What is known of a child that a visit is about.
struct KnownChild {
    PersonId person;
    std::optional<Date> birth;
    std::optional<Date> died;
    bool isOfFamily;
    std::optional<Measurement> lastMeasured; ///< before the day of the visit
};

/// What the rules of a record need to know besides what was typed.
struct ContactContext {
    const ContactCalendar& calendar;
    Date today;
    std::vector<KnownChild> children;
};

/// Everything to say about a visit: `contact.future` {day}; `contact.time` (not `HH:MM`),
/// `contact.endsBeforeStart`; `contact.codeUnknown` {code}; `visit.purposeMissing`;
/// `visit.childNotOfFamily`, `visit.beforeBirth` {birth}, `visit.afterDeath` {death},
/// `visit.measuredUnseen` (measured, but not
/// seen), what `Growth` says about measures (field `2.weight` for the second child); the
/// judgement's `assessment.unknown` {code}, `assessment.nextMissing` {code}; `contact.nextNotLater`
/// {day}. A visit after its deadline is a visit: nobody may be tempted to write another day.
[[nodiscard]] Errors findingsIn(const VisitDraft& draft, const ContactContext& context);

/// `contact.future`, `contact.time`, `contact.codeUnknown`, `contact.nextNotLater`,
/// `consultation.empty` (neither topic nor summary of a talk), `consultation.notReached` (a call
/// that reached nobody fulfils nothing).
[[nodiscard]] Errors findingsIn(const ConsultationDraft& draft, const ContactContext& context);

/// `contact.future`, `contact.codeUnknown`.
[[nodiscard]] Errors findingsIn(const InterviewDraft& draft, const ContactContext& context);

/// `assessment.unknown` {code}, `assessment.nextMissing` {code}, `contact.nextNotLater` {day}.
[[nodiscard]] Errors findingsInJudgement(const QString& assessment, std::optional<Date> nextOn,
                                         Date on);

} // namespace banso
