#include "app/cli/commands/DistrictArgument.h"

#include "app/cli/CommandText.h"
#include "core/security/DistrictService.h"

namespace banso::cli {

Result<std::optional<DistrictId>> districtIn(Desk& desk, const Arguments& a) {
    const auto word = a.optionalText(u("district"));
    if (!word)
        return std::optional<DistrictId>();
    for (const District& district : DistrictService(desk).list())
        if (district.code == *word || district.name == *word)
            return std::optional(district.id);
    return fail(refused("district.unknown", u("district"), {*word}));
}

} // namespace banso::cli
