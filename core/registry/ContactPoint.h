#pragma once

#include "core/base/PhoneNumber.h"
#include "core/registry/Guarded.h"

namespace banso {

enum class ContactKind { Mobile, Landline, Ip, Work, Line };
enum class Consent { Unknown, Given, Refused, Withdrawn };
enum class YesNo { Unknown, Yes, No };
enum class ContactState { Active, Dead, Unlinked, Removed };
/// What somebody asked us not to use for a number any more.
enum class OptOutChannel { Sms, Line, Phone };

template <>
struct EnumText<ContactKind> {
    static constexpr std::array kKeys{
        std::pair{ContactKind::Mobile, "mobile"}, std::pair{ContactKind::Landline, "landline"},
        std::pair{ContactKind::Ip, "ip"}, std::pair{ContactKind::Work, "work"},
        std::pair{ContactKind::Line, "line"}};
};
template <>
struct EnumText<Consent> {
    static constexpr std::array kKeys{
        std::pair{Consent::Unknown, "unknown"}, std::pair{Consent::Given, "given"},
        std::pair{Consent::Refused, "refused"}, std::pair{Consent::Withdrawn, "withdrawn"}};
};
template <>
struct EnumText<YesNo> {
    static constexpr std::array kKeys{std::pair{YesNo::Unknown, "unknown"},
                                      std::pair{YesNo::Yes, "yes"}, std::pair{YesNo::No, "no"}};
};
template <>
struct EnumText<ContactState> {
    static constexpr std::array kKeys{
        std::pair{ContactState::Active, "active"}, std::pair{ContactState::Dead, "dead"},
        std::pair{ContactState::Unlinked, "unlinked"}, std::pair{ContactState::Removed, "removed"}};
};
template <>
struct EnumText<OptOutChannel> {
    static constexpr std::array kKeys{std::pair{OptOutChannel::Sms, "sms"},
                                      std::pair{OptOutChannel::Line, "line"},
                                      std::pair{OptOutChannel::Phone, "phone"}};
};

/// What is typed or imported about a way to reach somebody.
struct ContactDraft {
    ContactKind kind = ContactKind::Mobile;
    QString value; ///< as typed; stored as digits, or the LINE vendor's reference
    QString note = {};
    QString sharedWith = {};            ///< who else reads or answers it; empty: not known
    Consent consent = Consent::Unknown; ///< to messages on this number (SMS), or to LINE
    std::optional<Date> consentOn = {};
    QString consentBy = {};
    std::optional<QString> hoursFrom = {}; ///< `HH:MM`
    std::optional<QString> hoursTo = {};
    YesNo mayLeaveMessage = YesNo::Unknown;
    YesNo mayStateOffice = YesNo::Unknown; ///< may the office's name be said to whoever answers
    bool neutralOnly = false; ///< neither 妊娠 nor 出産 in subject, sender or envelope
    std::optional<Date> verifiedOn = {};
    std::optional<Date> blockedUntil = {};
    QString blockReason = {};
};

/// A way to reach a person, and what its owner allows. The value is guarded.
struct ContactPoint {
    ContactPointId id;
    PersonId person;
    ContactKind kind;
    Guarded<QString> value;
    QString note;
    QString sharedWith;
    Consent consent;
    std::optional<Date> consentOn;
    QString consentBy;
    std::optional<QString> hoursFrom;
    std::optional<QString> hoursTo;
    YesNo mayLeaveMessage;
    YesNo mayStateOffice;
    bool neutralOnly;
    std::optional<Date> verifiedOn;
    std::optional<Date> blockedUntil;
    QString blockReason;
    ContactState state;
    QString stateReason;
    bool isOptedOutOfMessages; ///< SMS for a number, LINE for a LINE reference
    bool isOptedOutOfCalls;
    /// Persons of other families who have the same number; 0 for nearly every number.
    int strangersSharing;
    int revision;

    [[nodiscard]] bool isBlocked(Date today) const {
        return blockedUntil && *blockedUntil >= today;
    }
};

/// What a number is by itself, without anybody saying so.
[[nodiscard]] ContactKind contactKindOf(const PhoneNumber& number);

/// The value as it is stored. Errors: those of `PhoneNumber::parse`; `contact.lineReference` {text}
/// (a LINE reference is 1–64 letters, digits, '-', '_'); `contact.notMobile` {text};
/// `contact.hours` {from, to}.
[[nodiscard]] Result<QString> storedValue(const ContactDraft& draft);

} // namespace banso
