// What the `record` commands read alike.
#pragma once

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/care/Confirmed.h"
#include "core/care/growth/Measures.h"
#include "core/registry/FamilyService.h"

namespace banso::cli {

/// `--household ID`, or the household of `--person ID` (made when she has none).
[[nodiscard]] Result<FamilyId> householdIn(House& house, const Arguments& a);
/// Nothing when `--person` was not given.
[[nodiscard]] Result<std::optional<PersonId>> personIn(const Arguments& a);
/// For which of several children an option is read.
struct ChildPlace {
    int which = 0;
    int children = 1;
    /// Of several, only this one lives: a single value is meant for it.
    std::optional<int> onlyLiving = {};
};
/// `--weight G --height CM --head CM --chest CM --feeding KEY`: heights in centimetres with a point
/// (52.5), kept in millimetres. Of several children, comma-separated lists.
[[nodiscard]] Result<Measures> measuresIn(const Arguments& a, const ChildPlace& place = {});
[[nodiscard]] std::vector<ArgumentSpec> measureOptions();
/// `--sure` answers every question with yes.
template <class T, class Ask>
[[nodiscard]] Result<T> answered(const Arguments& a, Ask&& ask) {
    Confirmed confirmed;
    auto result = ask(confirmed);
    if (!result && a.has(u("sure"))) {
        confirmed.addAll(result.error());
        result = ask(confirmed);
    }
    if (!result)
        return fail(result.error().front());
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
    else
        return {};
}
/// What an option says about one of several children: its part between commas; all of it when there
/// is one child. Empty when not given.
[[nodiscard]] QString part(const Arguments& a, const char* name, const ChildPlace& place);
/// That every list among these options has a place for each child, or one value for the only one
/// that lives: what was meant for one must not slip to another. Error (Usage): `usage.listLength`
/// {name, places, children}.
[[nodiscard]] Status checkLists(const Arguments& a, const QStringList& names,
                                const ChildPlace& places);
/// The options of `measureOptions`.
[[nodiscard]] const QStringList& measureNames();

} // namespace banso::cli
