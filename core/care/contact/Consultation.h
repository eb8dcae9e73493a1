#pragma once

#include "core/base/EnumText.h"
#include "core/care/CareIds.h"
#include "core/security/Session.h"

namespace banso {

enum class ConsultChannel { Phone, Counter, Online, Letter, Other };
enum class ConsultDirection {
    In, ///< they came to us
    Out,
};
/// How a call ended. Only `Talked` fulfils anything.
enum class ConsultResult { Talked, NoAnswer, MessageLeft, Busy, WrongNumber, Refused };

template <>
struct EnumText<ConsultChannel> {
    static constexpr std::array kKeys{
        std::pair{ConsultChannel::Phone, "phone"}, std::pair{ConsultChannel::Counter, "counter"},
        std::pair{ConsultChannel::Online, "online"}, std::pair{ConsultChannel::Letter, "letter"},
        std::pair{ConsultChannel::Other, "other"}};
};
template <>
struct EnumText<ConsultDirection> {
    static constexpr std::array kKeys{std::pair{ConsultDirection::In, "in"},
                                      std::pair{ConsultDirection::Out, "out"}};
};
template <>
struct EnumText<ConsultResult> {
    static constexpr std::array kKeys{std::pair{ConsultResult::Talked, "talked"},
                                      std::pair{ConsultResult::NoAnswer, "no_answer"},
                                      std::pair{ConsultResult::MessageLeft, "message_left"},
                                      std::pair{ConsultResult::Busy, "busy"},
                                      std::pair{ConsultResult::WrongNumber, "wrong_number"},
                                      std::pair{ConsultResult::Refused, "refused"}};
};

/// What is written about a consultation. A call that came in needs the family and one line.
struct ConsultationDraft {
    FamilyId family;
    std::optional<PersonId> person = {}; ///< about whom; nothing: the family
    Date consultedOn;
    std::optional<QString> consultedAt = {}; ///< `HH:MM`
    ConsultChannel channel = ConsultChannel::Phone;
    ConsultDirection direction = ConsultDirection::In;
    ConsultResult result = ConsultResult::Talked;
    QString talkedTo = {};
    QString topic = {};
    QString summary = {};
    QString advised = {};
    std::optional<StaffId> staff = {}; ///< nothing: who writes it
    QStringList contacts = {};         ///< contact codes it fulfilled: N01 …
    std::optional<Date> nextOn = {};
    QString nextReason = {};
    bool isFollowUp = false;
};

struct Consultation {
    ConsultationId id;
    StaffId staff;
    int revision;
    ConsultationDraft draft;
};

} // namespace banso
