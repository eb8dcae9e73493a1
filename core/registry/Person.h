#pragma once

#include "core/base/EnumText.h"
#include "core/base/Ids.h"
#include "core/base/Result.h"
#include "core/storage/SqlType.h"

namespace banso {

enum class Sex { Male, Female, Unknown };

enum class PersonState {
    Provisional, ///< entered by hand, not (yet) in the register
    Resident,
    MovedOut,
    Deceased,
    Removed, ///< taken off the register for another reason (職権消除)
    Merged,  ///< joined into another person
};

/// Which of a person's names is written on letters (氏名優先区分).
enum class PrintedName { Name, Roman, Common };

template <>
struct EnumText<Sex> {
    static constexpr std::array kKeys{std::pair{Sex::Male, "male"},
                                      std::pair{Sex::Female, "female"},
                                      std::pair{Sex::Unknown, "unknown"}};
};
template <>
struct EnumText<PersonState> {
    static constexpr std::array kKeys{std::pair{PersonState::Provisional, "provisional"},
                                      std::pair{PersonState::Resident, "resident"},
                                      std::pair{PersonState::MovedOut, "moved_out"},
                                      std::pair{PersonState::Deceased, "deceased"},
                                      std::pair{PersonState::Removed, "removed"},
                                      std::pair{PersonState::Merged, "merged"}};
};
template <>
struct EnumText<PrintedName> {
    static constexpr std::array kKeys{std::pair{PrintedName::Name, "name"},
                                      std::pair{PrintedName::Roman, "roman"},
                                      std::pair{PrintedName::Common, "common"}};
};

/// What is typed or imported about a person. Names are kept byte-exact.
struct PersonDraft {
    QString name;
    QString kana = {}; ///< empty: not known
    std::optional<QString> nameRoman = {};
    std::optional<QString> nameCommon = {}; ///< 通称
    PrintedName printed = PrintedName::Name;
    Sex sex = Sex::Unknown;
    std::optional<Date> birth = {};
    std::optional<QString> birthAsWritten = {}; ///< when the register does not know the day
    QString language = QStringLiteral("ja");    ///< ISO 639-1
    bool needsInterpreter = false;
};

/// Somebody we know, under our own number.
struct Person {
    static constexpr int kColumns = 15;
    PersonId id;
    PersonState state;
    QString name;
    QString kana;
    std::optional<QString> nameRoman;
    std::optional<QString> nameCommon;
    PrintedName printed;
    Sex sex;
    std::optional<Date> birth;
    std::optional<QString> birthAsWritten;
    std::optional<Date> died;
    QString language;
    bool needsInterpreter;
    std::optional<PersonId> mergedInto;
    int revision;

    /// The name for letters and lists.
    [[nodiscard]] QString printedName() const;
    /// What can be changed, as a draft to start from.
    [[nodiscard]] PersonDraft draft() const;
    [[nodiscard]] bool isReachable() const {
        return state == PersonState::Resident || state == PersonState::Provisional;
    }
};

/// Errors: `person.nameMissing`, `person.nameControl` (control characters or line breaks),
/// `person.kanaUnreadable` (neither kana nor letters), `person.birthFuture` {day},
/// `person.birthTooOld` {day} (more than 130 years), `person.printedMissing` (the chosen name for
/// letters is empty).
[[nodiscard]] Errors findingsIn(const PersonDraft& draft, Date today);

} // namespace banso
