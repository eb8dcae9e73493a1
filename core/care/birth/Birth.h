#pragma once

#include "core/care/CareIds.h"
#include "core/care/growth/Measures.h"
#include "core/care/pregnancy/Pregnancy.h"
#include "core/registry/Person.h"

namespace banso {

enum class Delivery { Unknown, Vaginal, Instrumental, Caesarean };
/// 新生児聴覚スクリーニング.
enum class Hearing { Unknown, Pass, Refer, NotDone };

template <>
struct EnumText<Delivery> {
    static constexpr std::array kKeys{std::pair{Delivery::Unknown, "unknown"},
                                      std::pair{Delivery::Vaginal, "vaginal"},
                                      std::pair{Delivery::Instrumental, "instrumental"},
                                      std::pair{Delivery::Caesarean, "caesarean"}};
};
template <>
struct EnumText<Hearing> {
    static constexpr std::array kKeys{
        std::pair{Hearing::Unknown, "unknown"}, std::pair{Hearing::Pass, "pass"},
        std::pair{Hearing::Refer, "refer"}, std::pair{Hearing::NotDone, "not_done"}};
};

/// What is written about one child's birth, and may be completed later.
struct BirthDetails {
    Measures measures = {};
    std::optional<int> gestationDays = {}; ///< nothing: counted from the due date
    QString institution = {};
    Delivery delivery = Delivery::Unknown;
    Hearing hearing = Hearing::Unknown;
    std::optional<Date> dischargedOn = {};
    bool isPriority = false; ///< first child, difficult birth, asphyxia, jaundice: visited first
    bool isImmature = false; ///< a doctor's notice of an immature baby (母子保健法18条・19条)
    QString note = {};
};

/// One of the born, in the order of birth; or one that was lost at the same time.
struct NewbornDraft {
    std::optional<FetusId> fetus = {}; ///< nothing: the next ongoing one
    int fetusRevision = 0;             ///< of a named fetus
    FetusOutcome outcome = FetusOutcome::LiveBirth;
    Evidence evidence = Evidence::BirthNotice;
    std::optional<Date> bornOn = {}; ///< when it is not the day of the others
    /// Somebody who is known already (the register was faster); otherwise a provisional person is
    /// made of `person`.
    std::optional<PersonId> child = {};
    PersonDraft person = {};
    BirthDetails details = {};
};

/// A birth of one or several, in one form.
struct BirthDraft {
    std::optional<PregnancyId> pregnancy = {};
    std::optional<PersonId> mother = {}; ///< when no pregnancy is on record
    Date bornOn;
    std::vector<NewbornDraft> newborns = {};
};

/// A birth as it is kept, one row a child born alive.
struct Birth {
    BirthId id;
    PersonId child;
    std::optional<PersonId> mother;
    std::optional<FetusId> fetus;
    Date bornOn;
    int plurality;  ///< how many were carried
    int birthOrder; ///< from 1
    BirthDetails details;
    bool isWithdrawn; ///< entered by mistake
    int revision;
};

} // namespace banso
