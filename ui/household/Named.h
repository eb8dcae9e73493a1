#pragma once

#include "core/care/birth/Birth.h"
#include "core/care/checkup/Checkup.h"
#include "core/care/contact/Consultation.h"
#include "core/care/contact/Interview.h"
#include "core/care/contact/Visit.h"
#include "core/care/pregnancy/LossQuery.h"
#include "core/outreach/notices/Notice.h"
#include "core/registry/Destination.h"
#include "core/registry/Family.h"
#include "core/registry/Person.h"
#include "core/registry/Protection.h"
#include "core/worklist/household/HouseholdTimeline.h"
#include "ui/words/KeyWords.h"

namespace banso {

/// Under which name the words of an enum's keys stand (`ui/words/KeyWords`).
template <class E>
struct KeyGroup;

#define BANSO_KEY_GROUP(Enum, name)                                                                \
    template <>                                                                                    \
    struct KeyGroup<Enum> {                                                                        \
        static constexpr const char* kName = name;                                                 \
    }
BANSO_KEY_GROUP(Sex, "sex");
BANSO_KEY_GROUP(FamilyRole, "familyRole");
BANSO_KEY_GROUP(PersonState, "personState");
BANSO_KEY_GROUP(FetusOutcome, "outcome");
BANSO_KEY_GROUP(LossKind, "loss");
BANSO_KEY_GROUP(Evidence, "evidence");
BANSO_KEY_GROUP(NoticeBy, "noticeBy");
BANSO_KEY_GROUP(Parity, "parity");
BANSO_KEY_GROUP(EddBasis, "eddBasis");
BANSO_KEY_GROUP(YesNo, "yesNo");
BANSO_KEY_GROUP(Delivery, "delivery");
BANSO_KEY_GROUP(Hearing, "hearing");
BANSO_KEY_GROUP(Feeding, "feeding");
BANSO_KEY_GROUP(VisitPlace, "visitPlace");
BANSO_KEY_GROUP(Met, "met");
BANSO_KEY_GROUP(ConsultChannel, "consultChannel");
BANSO_KEY_GROUP(ConsultDirection, "direction");
BANSO_KEY_GROUP(ConsultResult, "consultResult");
BANSO_KEY_GROUP(InterviewMethod, "interviewMethod");
BANSO_KEY_GROUP(AttendanceState, "attendance");
BANSO_KEY_GROUP(ContactKind, "contactKind");
BANSO_KEY_GROUP(Consent, "consent");
BANSO_KEY_GROUP(ContactState, "contactState");
BANSO_KEY_GROUP(ProtectionKind, "protectionKind");
BANSO_KEY_GROUP(MailingKind, "mailingKind");
BANSO_KEY_GROUP(OptOutChannel, "optOutChannel");
BANSO_KEY_GROUP(SendChannel, "channel");
BANSO_KEY_GROUP(MeasureSource, "measureSource");
BANSO_KEY_GROUP(StepGroup, "stepGroup");
#undef BANSO_KEY_GROUP

/// The word for a value: `named(Sex::Female)` is 女.
template <class E>
[[nodiscard]] QString named(E value) {
    return keyWords(KeyGroup<E>::kName, keyOf(value));
}

/// The word for a key of that enum, as a record carries it.
template <class E>
[[nodiscard]] QString namedKey(const QString& key) {
    return keyWords(KeyGroup<E>::kName, key);
}

} // namespace banso
