#pragma once

#include "core/base/EnumText.h"
#include "core/registry/Address.h"
#include "core/registry/Person.h"
#include "core/storage/SqlType.h"

namespace banso {

/// 住民状態 as it holds on the day of the extract: who gave notice of leaving (転出予定) still
/// lives here until that day.
enum class ResidentState { Resident, MovedOut, Dead, Removed };

template <>
struct EnumText<ResidentState> {
    static constexpr std::array kKeys{std::pair{ResidentState::Resident, "resident"},
                                      std::pair{ResidentState::MovedOut, "moved_out"},
                                      std::pair{ResidentState::Dead, "dead"},
                                      std::pair{ResidentState::Removed, "removed"}};
};

/// What the resident register says under one resident number (宛名番号), of the columns our work
/// needs. Names are byte-exact but for spaces around them; numbers, codes and dates are made plain
/// (half-width, ISO). A blank is an empty text. The row of `register_entry`.
struct ResidentRecord {
    static constexpr int kColumns = 29;
    QString residentNo; ///< with its leading zeros, as it first came
    QString kind;       ///< japanese, foreign
    ResidentState state;
    QString householdNo;
    QString name;
    QString kana;
    QString nameRoman;
    QString nameCommon;  ///< 通称
    QString namePrinted; ///< 氏名優先区分: name, roman, common, or empty
    Sex sex;
    QString birthText;    ///< ISO; `~` before what is written when the day is not known
    QString relationCode; ///< `20`, of several levels `20.12`
    QString relationText;
    QString prefecture;
    QString city;
    QString town;
    QString block;
    QString building;
    QString postcode; ///< seven digits
    QString townCode;
    QString districtCode;
    QString changeReason; ///< 異動事由, as it is written
    QString changedOn;
    QString residentSince;
    QString addressSince;
    QString removalReason;
    QString removedOn;
    QString leavingOn; ///< 転出予定年月日
    QString leftOn;    ///< 転出年月日（確定）

    [[nodiscard]] bool isResident() const { return state == ResidentState::Resident; }
    [[nodiscard]] std::optional<Date> birth() const { return Date::fromIso(birthText); }
    [[nodiscard]] Address address() const;
    /// Last day as a resident, by the best of the dates that are there.
    [[nodiscard]] std::optional<Date> goneOn() const;
    /// First day at this address, as far as it is known.
    [[nodiscard]] std::optional<Date> livesHereSince() const;
    /// The person as far as the register speaks of her.
    [[nodiscard]] PersonDraft person() const;

    friend bool operator==(const ResidentRecord&, const ResidentRecord&) = default;
};

/// The person's state that follows from the register's.
[[nodiscard]] PersonState personStateOf(ResidentState state);

/// Full-width digits, letters and signs as half-width, every dash as '-', spaces as one ' ', none
/// around. Letters of other scripts stay as they are: this is no compatibility folding.
[[nodiscard]] QString plainLine(QStringView text);

} // namespace banso
