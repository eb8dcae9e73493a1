#include "app/cli/commands/RecordArguments.h"

#include <cmath>

namespace banso::cli {

namespace {

Result<std::optional<int>> grams(const Arguments& a, const char* name, int which) {
    const QString text = part(a, name, which);
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber)
        return fail(misused("usage.number", u(name), {u(name), text}));
    return std::optional(value);
}

Result<std::optional<int>> millimetres(const Arguments& a, const char* name, int which) {
    const QString text = part(a, name, which);
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const double centimetres = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(centimetres) || std::abs(centimetres) > 1000)
        return fail(misused("usage.number", u(name), {u(name), text}));
    return std::optional(static_cast<int>(std::lround(centimetres * 10)));
}

} // namespace

QString part(const Arguments& a, const char* name, int which) {
    const QStringList parts = a.text(u(name)).split(u',');
    return parts.value(parts.size() == 1 ? 0 : which).trimmed();
}

Result<std::optional<PersonId>> personIn(const Arguments& a) {
    if (!a.has(u("person")))
        return std::optional<PersonId>();
    BANSO_TRY(const PersonId person, a.id<PersonId>(u("person")));
    return std::optional(person);
}

Result<FamilyId> householdIn(House& house, const Arguments& a) {
    if (a.has(u("household")))
        return a.id<FamilyId>(u("household"));
    BANSO_TRY(const auto person, personIn(a));
    if (!person)
        return fail(misused("usage.missing", u("household"), {u("--household")}));
    return FamilyService(house.desk(), house.registry()).ensureFor(*person);
}

Result<Measures> measuresIn(const Arguments& a, int which) {
    Measures measures;
    BANSO_TRY(measures.weightG, grams(a, "weight", which));
    BANSO_TRY(measures.heightMm, millimetres(a, "height", which));
    BANSO_TRY(measures.headMm, millimetres(a, "head", which));
    BANSO_TRY(measures.chestMm, millimetres(a, "chest", which));
    BANSO_TRY(measures.feeding, a.choice<Feeding>(u("feeding"), Feeding::Unknown));
    return measures;
}

std::vector<ArgumentSpec> measureOptions() {
    return {option("weight"), option("height"), option("head"), option("chest"), option("feeding")};
}

} // namespace banso::cli
