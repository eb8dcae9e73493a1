#pragma once

#include "core/base/EnumText.h"
#include "core/base/Gestation.h"
#include "core/base/Ids.h"
#include "core/registry/ContactPoint.h"
#include "core/security/Subject.h"

namespace banso {

template <>
struct SubjectText<PregnancyTag> {
    static constexpr const char* kKind = "pregnancy";
};
template <>
struct SubjectText<FetusTag> {
    static constexpr const char* kKind = "fetus";
};

/// Who brought the 妊娠届. A proxy means that nobody has spoken with her yet.
enum class NoticeBy { Self, Proxy, Unknown };

enum class Parity { Unknown, Primipara, Multipara };

enum class PregnancyState {
    Ongoing, ///< at least one fetus has no outcome
    Ended,
};

/// Where an expected date of delivery is from.
enum class EddBasis {
    Notice,     ///< as the 妊娠届 says
    Ultrasound, ///< revised by a doctor (8–11 weeks)
    Correction, ///< it was typed wrongly
};

/// What became of a fetus. The paper presented decides where words overlap: 死産届 is filed from
/// 12 weeks, medicine says 流産 until 21 weeks 6 days.
enum class FetusOutcome {
    Ongoing,
    LiveBirth,
    Miscarriage,
    Stillbirth,
    Abortion,
    Ectopic,
    Mistaken, ///< counted wrongly, there never was one; no loss
};

/// The paper (or word) by which an outcome is known.
enum class Evidence {
    Unknown,
    Handbook,         ///< 母子健康手帳
    Certificate,      ///< 診断書
    BirthNotice,      ///< 出生届・出生連絡票
    StillbirthNotice, ///< 死産届
    Register,         ///< the resident register
    Told,             ///< she or her family told us
    Other,
};

template <>
struct EnumText<NoticeBy> {
    static constexpr std::array kKeys{std::pair{NoticeBy::Self, "self"},
                                      std::pair{NoticeBy::Proxy, "proxy"},
                                      std::pair{NoticeBy::Unknown, "unknown"}};
};
template <>
struct EnumText<Parity> {
    static constexpr std::array kKeys{std::pair{Parity::Unknown, "unknown"},
                                      std::pair{Parity::Primipara, "primipara"},
                                      std::pair{Parity::Multipara, "multipara"}};
};
template <>
struct EnumText<PregnancyState> {
    static constexpr std::array kKeys{std::pair{PregnancyState::Ongoing, "ongoing"},
                                      std::pair{PregnancyState::Ended, "ended"}};
};
template <>
struct EnumText<EddBasis> {
    static constexpr std::array kKeys{std::pair{EddBasis::Notice, "notice"},
                                      std::pair{EddBasis::Ultrasound, "ultrasound"},
                                      std::pair{EddBasis::Correction, "correction"}};
};
template <>
struct EnumText<FetusOutcome> {
    static constexpr std::array kKeys{std::pair{FetusOutcome::Ongoing, "ongoing"},
                                      std::pair{FetusOutcome::LiveBirth, "live_birth"},
                                      std::pair{FetusOutcome::Miscarriage, "miscarriage"},
                                      std::pair{FetusOutcome::Stillbirth, "stillbirth"},
                                      std::pair{FetusOutcome::Abortion, "abortion"},
                                      std::pair{FetusOutcome::Ectopic, "ectopic"},
                                      std::pair{FetusOutcome::Mistaken, "mistaken"}};
};
template <>
struct EnumText<Evidence> {
    static constexpr std::array kKeys{std::pair{Evidence::Unknown, "unknown"},
                                      std::pair{Evidence::Handbook, "handbook"},
                                      std::pair{Evidence::Certificate, "certificate"},
                                      std::pair{Evidence::BirthNotice, "birth_notice"},
                                      std::pair{Evidence::StillbirthNotice, "stillbirth_notice"},
                                      std::pair{Evidence::Register, "register"},
                                      std::pair{Evidence::Told, "told"},
                                      std::pair{Evidence::Other, "other"}};
};

/// Whether an outcome is a loss (流産・死産・人工妊娠中絶・異所性妊娠).
[[nodiscard]] constexpr bool isLoss(FetusOutcome outcome) {
    return outcome != FetusOutcome::Ongoing && outcome != FetusOutcome::LiveBirth &&
           outcome != FetusOutcome::Mistaken;
}

/// What is written from a 妊娠届 (母子保健法15条).
struct PregnancyDraft {
    PersonId person;
    /// Nothing when a loss came before the notice.
    std::optional<Date> notifiedOn = {};
    NoticeBy notifiedBy = NoticeBy::Unknown;
    /// As the paper says on the day of the notice; only compared, or counted from without an EDD.
    std::optional<int> noticeGestationDays = {};
    std::optional<Date> edd = {};
    /// The day a doctor confirmed the heartbeat; the benefit counts from it.
    std::optional<Date> heartbeatOn = {};
    QString institution = {};
    Parity parity = Parity::Unknown;
    int fetusCount = 1;
    YesNo stayPlanned = YesNo::Unknown; ///< 里帰り
    YesNo atRisk = YesNo::Unknown;      ///< judged by the nurse
    QString note = {};
};

struct Pregnancy {
    static constexpr int kColumns = 17;
    PregnancyId id;
    PersonId person;
    FamilyId family;
    std::optional<Date> notifiedOn;
    NoticeBy notifiedBy;
    std::optional<int> noticeGestationDays;
    std::optional<Date> edd; ///< in force; earlier ones are kept
    std::optional<Date> heartbeatOn;
    QString institution;
    Parity parity;
    int fetusCount;
    YesNo stayPlanned;
    YesNo atRisk;
    PregnancyState state;
    std::optional<Date> endedOn; ///< the last outcome
    QString note;
    int revision;

    [[nodiscard]] std::optional<Gestation> gestationOn(Date day) const {
        return edd ? std::optional(Gestation::on(day, *edd)) : std::nullopt;
    }
    /// What can be changed, as a draft to start from.
    [[nodiscard]] PregnancyDraft draft() const;
};

/// One of a pregnancy's fetuses, never a person; a child born alive is a person beside it.
struct Fetus {
    static constexpr int kColumns = 9;
    FetusId id;
    PregnancyId pregnancy;
    int ordinal; ///< from 1
    FetusOutcome outcome;
    std::optional<Date> outcomeOn;
    std::optional<int> outcomeGestationDays;
    Evidence evidence;
    std::optional<PersonId> child;
    int revision;
};

struct EddRevision {
    static constexpr int kColumns = 3;
    Date edd;
    EddBasis basis;
    Instant enteredAt;
};

} // namespace banso
