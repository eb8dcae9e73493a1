#pragma once

#include "core/base/EnumText.h"
#include "core/care/calendar/ContactCondition.h"
#include "core/care/calendar/ContactOffset.h"
#include "core/security/Session.h"

namespace banso {

/// Whom a contact is about, and so how often there is one: a pregnancy, a mother after a delivery,
/// each child; or a record that asks for something more.
enum class ContactSubject { Pregnancy, Mother, Child, FollowUp };

/// How a contact is made, and so what fulfils it.
enum class ContactMethod {
    Interview,  ///< an interview or questionnaire recorded under its code
    Phone,      ///< a consultation recorded under its code (not a call that reached nobody)
    Visit,      ///< a visit under its code; of a child only when it was seen (現認)
    Notice,     ///< a notice that went out (core/outreach says so)
    Attendance, ///< a check-up attended
    Filing,     ///< a paper that came in (core/benefit says so)
    Register,   ///< the outcome of the pregnancy is known
    Conference, ///< discussed in a case conference
    Record,     ///< whatever was announced was recorded
};

template <>
struct EnumText<ContactSubject> {
    static constexpr std::array kKeys{std::pair{ContactSubject::Pregnancy, "pregnancy"},
                                      std::pair{ContactSubject::Mother, "mother"},
                                      std::pair{ContactSubject::Child, "child"},
                                      std::pair{ContactSubject::FollowUp, "follow_up"}};
};
template <>
struct EnumText<ContactMethod> {
    static constexpr std::array kKeys{std::pair{ContactMethod::Interview, "interview"},
                                      std::pair{ContactMethod::Phone, "phone"},
                                      std::pair{ContactMethod::Visit, "visit"},
                                      std::pair{ContactMethod::Notice, "notice"},
                                      std::pair{ContactMethod::Attendance, "attendance"},
                                      std::pair{ContactMethod::Filing, "filing"},
                                      std::pair{ContactMethod::Register, "register"},
                                      std::pair{ContactMethod::Conference, "conference"},
                                      std::pair{ContactMethod::Record, "record"}};
};

/// Codes that the program itself writes: what happens to their days is data, that they exist is
/// not.
namespace contact {
inline const QString kOutcomeUnknown = QStringLiteral("N00"); ///< the EDD passed, no outcome known
inline const QString kLossFollowUp = QStringLiteral("G01"); ///< 周産期喪失・子の死亡のフォロー
inline const QString kNextContact = QStringLiteral("FU"); ///< "next time on …" in a record
inline const QString kConference = QStringLiteral("CC");  ///< ケース対応会議
inline const QString kLinkBirth = QStringLiteral("LK"); ///< a birth of the register to be recorded
} // namespace contact

/// One row of the contact calendar as it is written, stored and edited.
struct ContactTypeText {
    static constexpr int kColumns = 16;
    QString code;
    Date validFrom;
    bool isActive;
    QString name;
    ContactSubject subject;
    QString opens;
    QString due;
    QString hard;
    QString eligibleFrom;
    QString eligibleTo;
    Role role;
    ContactMethod method;
    QString notice;
    QString appliesWhen;
    QString source;
    int revision = 1;
};

/// A kind of contact from a day on, understood.
struct ContactType {
    QString code;
    Date validFrom; ///< for contacts that open on this day or later
    bool isActive;
    QString name;
    ContactSubject subject;
    ContactOffset opens;
    ContactOffset due;  ///< the last normal day
    ContactOffset hard; ///< the law's or the calendar's last day; may be empty
    ContactOffset eligibleFrom;
    ContactOffset eligibleTo;
    Role role;
    ContactMethod method;
    QString notice;
    ContactCondition appliesWhen;
    QString source;

    /// Everything wrong with the row by itself, field named: `calendar.codeMissing`,
    /// `calendar.nameMissing`, `calendar.dueMissing`, `calendar.offset` {text},
    /// `calendar.condition` {text}, `calendar.noticeMissing`, `calendar.eligibleMissing`,
    /// `calendar.role` (a nurse or a clerk).
    [[nodiscard]] static Validated<ContactType> parse(const ContactTypeText& text);
};

} // namespace banso
