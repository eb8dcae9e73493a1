#pragma once

#include "core/base/Ids.h"
#include "core/security/Subject.h"

namespace banso {

/// Numbers of what only care and the rooms to its right speak about.
using VisitId = Id<struct VisitTag>;
using ConsultationId = Id<struct ConsultationTag>;
using InterviewId = Id<struct InterviewTag>;
using AttendanceId = Id<struct AttendanceTag>;
using BirthId = Id<struct BirthTag>;
using ContactClosingId = Id<struct ContactClosingTag>;

template <>
struct SubjectText<VisitTag> {
    static constexpr const char* kKind = "visit";
};
template <>
struct SubjectText<ConsultationTag> {
    static constexpr const char* kKind = "consultation";
};
template <>
struct SubjectText<InterviewTag> {
    static constexpr const char* kKind = "interview";
};
template <>
struct SubjectText<AttendanceTag> {
    static constexpr const char* kKind = "attendance";
};
template <>
struct SubjectText<BirthTag> {
    static constexpr const char* kKind = "birth";
};
template <>
struct SubjectText<ContactClosingTag> {
    static constexpr const char* kKind = "contact_closing";
};
template <>
struct SubjectText<CheckupSessionTag> {
    static constexpr const char* kKind = "checkup_session";
};

} // namespace banso
