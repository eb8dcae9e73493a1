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

QString part(const Arguments& a, const char* name, int which, int children) {
    const QString text = a.text(u(name));
    return (children == 1 ? text : text.split(u',').value(which)).trimmed();
}

Status checkLists(const Arguments& a, const QStringList& names, int children) {
    for (const QString& name : names) {
        const qsizetype places = a.text(name).split(u',').size();
        if (children > 1 && a.has(name) && places != children)
            return fail(misused("usage.listLength", name,
                                {name, QString::number(places), QString::number(children)}));
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

Result<Measures> measuresIn(const Arguments& a, int which, int children) {
    const auto said = [&](const char* name) { return part(a, name, which, children); };
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
