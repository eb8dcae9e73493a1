#include "app/cli/commands/RecordArguments.h"

#include <cmath>

namespace banso::cli {

namespace {

Result<std::optional<int>> grams(const char* name, const QString& text) {
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber)
        return fail(misused("usage.number", u(name), {u(name), text}));
    return std::optional(value);
}

Result<std::optional<int>> millimetres(const char* name, const QString& text) {
    if (text.isEmpty())
        return std::optional<int>();
    bool isNumber = false;
    const double centimetres = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(centimetres) || std::abs(centimetres) > 1000)
        return fail(misused("usage.number", u(name), {u(name), text}));
    return std::optional(static_cast<int>(std::lround(centimetres * 10)));
}

} // namespace

QString part(const Arguments& a, const char* name, const ChildPlace& place) {
    const QString text = a.text(u(name)).trimmed();
    if (place.children == 1)
        return text;
    if (place.onlyLiving && !text.contains(u','))
        return place.which == *place.onlyLiving ? text : QString();
    return text.split(u',').value(place.which).trimmed();
}

Status checkLists(const Arguments& a, const QStringList& names, const ChildPlace& places) {
    for (const QString& name : names) {
        const qsizetype given = a.text(name).split(u',').size();
        const bool isForOne = given == 1 && places.onlyLiving;
        if (places.children > 1 && a.has(name) && given != places.children && !isForOne)
            return fail(misused("usage.listLength", name,
                                {name, QString::number(given), QString::number(places.children)}));
    }
    return {};
}

const QStringList& measureNames() {
    static const QStringList names{u("weight"), u("height"), u("head"), u("chest")};
    return names;
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

Result<Measures> measuresIn(const Arguments& a, const ChildPlace& place) {
    const auto said = [&](const char* name) { return part(a, name, place); };
    Measures measures;
    BANSO_TRY(measures.weightG, grams("weight", said("weight")));
    BANSO_TRY(measures.heightMm, millimetres("height", said("height")));
    BANSO_TRY(measures.headMm, millimetres("head", said("head")));
    BANSO_TRY(measures.chestMm, millimetres("chest", said("chest")));
    BANSO_TRY(measures.feeding, a.choice<Feeding>(u("feeding"), Feeding::Unknown));
    return measures;
}

std::vector<ArgumentSpec> measureOptions() {
    return {option("weight", "G"), option("height", "CM"), option("head", "CM"),
            option("chest", "CM"), oneOf<Feeding>("feeding")};
}

} // namespace banso::cli
