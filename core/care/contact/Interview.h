#pragma once

#include "core/base/EnumText.h"
#include "core/care/CareIds.h"
#include "core/security/Session.h"

namespace banso {

enum class InterviewMethod { Face, Online, Phone, Questionnaire };

template <>
struct EnumText<InterviewMethod> {
    static constexpr std::array kKeys{std::pair{InterviewMethod::Face, "face"},
                                      std::pair{InterviewMethod::Online, "online"},
                                      std::pair{InterviewMethod::Phone, "phone"},
                                      std::pair{InterviewMethod::Questionnaire, "questionnaire"}};
};

/// An interview that the law or the calendar asks for (妊婦等包括相談支援, 児童福祉法6条の3第22項).
struct InterviewDraft {
    FamilyId family;
    std::optional<PregnancyId> pregnancy = {};
    QString occasion; ///< the contact code it was held for: P01, P08R …
    Date heldOn;
    InterviewMethod method = InterviewMethod::Face;
    std::optional<StaffId> staff = {}; ///< nothing: who writes it
    QString summary = {};
};

struct Interview {
    static constexpr int kColumns = 9;
    InterviewId id;
    FamilyId family;
    std::optional<PregnancyId> pregnancy;
    QString occasion;
    Date heldOn;
    InterviewMethod method;
    StaffId staff;
    QString summary;
    int revision;
};

} // namespace banso
