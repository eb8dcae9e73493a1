#include "core/registry/imports/ResidentDiff.h"

#include "core/base/LegalAge.h"
#include "core/base/TextKey.h"

namespace banso {

namespace {

using namespace ResidentEvent;

constexpr int kMonthsOfNewborns = 12;

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

std::optional<Date> firstDate(std::initializer_list<const QString*> texts) {
    for (const QString* text : texts)
        if (const auto date = Date::fromIso(*text))
            return date;
    return std::nullopt;
}

bool isBornHere(const ResidentRecord& now, const Arrival& arrival, Date asOf) {
    if (arrival.reason)
        return *arrival.reason == u"birth";
    const auto birth = now.birth();
    return birth && !arrival.cameFromElsewhere && now.residentSince == now.birthText &&
           *birth <= asOf && ageInMonths(*birth, asOf) < kMonthsOfNewborns;
}

Happening arrivalOf(const ResidentRecord& now, const Arrival& arrival, Date asOf) {
    if (isBornHere(now, arrival, asOf))
        return {kBirth, now.birth()};
    const auto since = firstDate({&now.residentSince, &now.changedOn, &now.addressSince});
    if (arrival.wasKnown)
        return {kReturned, since};
    const bool movedIn =
        arrival.reason == key("moved_in") || (!arrival.reason && arrival.cameFromElsewhere);
    return {movedIn ? kMovedIn : kAdded, since};
}

Happening departureOf(const ResidentRecord& now) {
    switch (now.state) {
    case ResidentState::Dead:
        return {kDeath, now.goneOn()};
    case ResidentState::MovedOut:
        return {kMovedOut, now.goneOn()};
    case ResidentState::Removed:
    case ResidentState::Resident:
        break;
    }
    return {kRemoved, now.goneOn()};
}

bool isElsewhere(const ResidentRecord& before, const ResidentRecord& now) {
    return before.address().key() != now.address().key();
}

/// The same house under another name (住居表示, 町名変更), or a slip put right: nobody moved.
bool isPlaceRenamed(const ResidentRecord& before, const ResidentRecord& now,
                    const std::optional<QString>& reason) {
    if (reason)
        return *reason == u"renamed_place" || *reason == u"correction";
    return !now.addressSince.isEmpty() && now.addressSince == before.addressSince &&
           now.householdNo == before.householdNo;
}

/// A change of name, not of how the same name is written.
bool isRenamed(const ResidentRecord& before, const ResidentRecord& now) {
    return searchKey(before.name) != searchKey(now.name);
}

/// A new name brings its reading along: that is no correction beside it.
bool isPersonCorrected(const ResidentRecord& before, const ResidentRecord& now) {
    const auto reading = [](const ResidentRecord& r) {
        return std::tie(r.name, r.kana, r.nameRoman);
    };
    const auto personal = [](const ResidentRecord& r) {
        return std::tie(r.nameCommon, r.namePrinted, r.sex, r.birthText, r.kind);
    };
    return personal(before) != personal(now) ||
           (!isRenamed(before, now) && reading(before) != reading(now));
}

bool isPlaceCorrected(const ResidentRecord& before, const ResidentRecord& now) {
    const auto place = [](const ResidentRecord& r) {
        return std::tie(r.prefecture, r.city, r.town, r.block, r.building, r.postcode, r.townCode);
    };
    return before.isResident() && now.isResident() && place(before) != place(now);
}

/// 転出予定 taken back, a death taken back, another day of leaving.
bool isDepartureCorrected(const ResidentRecord& before, const ResidentRecord& now) {
    if (before.isResident())
        return now.isResident() && !before.leavingOn.isEmpty() && now.leavingOn.isEmpty();
    if (before.state == now.state)
        return before.goneOn() != now.goneOn();
    return before.state == ResidentState::Dead;
}

bool isHouseholdChanged(const ResidentRecord& before, const ResidentRecord& now) {
    return std::tie(before.householdNo, before.relationCode, before.relationText) !=
           std::tie(now.householdNo, now.relationCode, now.relationText);
}

void addStay(std::vector<Happening>& list, const ResidentRecord& before, const ResidentRecord& now,
             const std::optional<QString>& reason) {
    const auto changedOn = Date::fromIso(now.changedOn);
    if (isElsewhere(before, now) && !isPlaceRenamed(before, now, reason))
        list.push_back({kMovedWithin, firstDate({&now.addressSince, &now.changedOn})});
    if (isHouseholdChanged(before, now))
        list.push_back({kHouseholdChange, changedOn});
    if (before.leavingOn != now.leavingOn && !now.leavingOn.isEmpty())
        list.push_back({kPlannedOut, Date::fromIso(now.leavingOn)});
}

void addFields(std::vector<FoundField>& fields, const char* name, const QString& before,
               const QString& after) {
    if (before != after)
        fields.push_back({key(name), before, after});
}

QString relationOf(const ResidentRecord& r) {
    return r.relationText.isEmpty() ? r.relationCode : r.relationText;
}

QString wholeAddress(const ResidentRecord& r) {
    const QString line = r.address().fullLine();
    return r.building.isEmpty() ? line : line + u' ' + r.building;
}

} // namespace

std::vector<Happening> happeningsOf(const ResidentRecord& now, const Arrival& arrival, Date asOf) {
    if (arrival.isFirstExtract)
        return {{kAdded, std::nullopt}};
    const Happening came = arrivalOf(now, arrival, asOf);
    if (now.isResident())
        return {came};
    // Born and lost between two extracts: both are news. Any other who is gone already is not.
    if (came.kind == kBirth)
        return {came, departureOf(now)};
    return {{kAdded, came.on}};
}

std::vector<Happening> happeningsOf(const ResidentRecord& before, const ResidentRecord& now,
                                    const std::optional<QString>& reason) {
    std::vector<Happening> list;
    if (before.state != now.state && before.state != ResidentState::Dead)
        list.push_back(now.isResident()
                           ? Happening{kReturned, firstDate({&now.residentSince, &now.changedOn})}
                           : departureOf(now));
    if (before.isResident() && now.isResident())
        addStay(list, before, now, reason);
    if (isRenamed(before, now))
        list.push_back({kNameChange, Date::fromIso(now.changedOn)});
    if (isPersonCorrected(before, now) || isDepartureCorrected(before, now) ||
        (isPlaceCorrected(before, now) && !has(list, kMovedWithin)))
        list.push_back({kCorrection, Date::fromIso(now.changedOn)});
    return list;
}

bool has(const std::vector<Happening>& happenings, ImportEventKind kind) {
    return std::any_of(happenings.begin(), happenings.end(),
                       [kind](const Happening& happening) { return happening.kind == kind; });
}

std::vector<FoundField> fieldsOf(ImportEventKind kind, const ResidentRecord& before,
                                 const ResidentRecord& now) {
    std::vector<FoundField> fields;
    if (kind == kMovedWithin || kind == kReturned ||
        (kind == kCorrection && before.isResident() && now.isResident())) {
        addFields(fields, "address", wholeAddress(before), wholeAddress(now));
        addFields(fields, "postcode", before.postcode, now.postcode);
    }
    if (kind == kHouseholdChange) {
        addFields(fields, "household", before.householdNo, now.householdNo);
        addFields(fields, "relation", relationOf(before), relationOf(now));
    }
    if (kind == kNameChange || kind == kCorrection) {
        addFields(fields, "name", before.name, now.name);
        addFields(fields, "kana", before.kana, now.kana);
        addFields(fields, "name_roman", before.nameRoman, now.nameRoman);
    }
    if (kind == kCorrection) {
        addFields(fields, "name_common", before.nameCommon, now.nameCommon);
        addFields(fields, "sex", keyOf(before.sex), keyOf(now.sex));
        addFields(fields, "birth", before.birthText, now.birthText);
        addFields(fields, "kind", before.kind, now.kind);
    }
    if (kind == kPlannedOut || kind == kCorrection)
        addFields(fields, "leaving", before.leavingOn, now.leavingOn);
    addFields(fields, "state", keyOf(before.state), keyOf(now.state));
    return fields;
}

std::vector<FoundField> fieldsOf(const ResidentRecord& now, const QString& from) {
    std::vector<FoundField> fields;
    addFields(fields, "birth", {}, now.birthText);
    addFields(fields, "sex", {}, keyOf(now.sex));
    addFields(fields, "household", {}, now.householdNo);
    addFields(fields, "relation", {}, relationOf(now));
    addFields(fields, "address", {}, wholeAddress(now));
    addFields(fields, "from", {}, from);
    if (!now.isResident())
        addFields(fields, "state", {}, keyOf(now.state));
    return fields;
}

} // namespace banso
