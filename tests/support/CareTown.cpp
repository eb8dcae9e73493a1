#include "tests/support/CareTown.h"

namespace banso::test {

namespace {

RegistryListeners both(RegistryListener& first, RegistryListener& second) {
    RegistryListeners listeners;
    listeners.add(first);
    listeners.add(second);
    return listeners;
}

template <class T>
T must(Validated<T> result) {
    if (!result)
        throw std::logic_error(result.error().front().code.toString().toStdString());
    return *std::move(result);
}

} // namespace

CareTown::CareTown(TestDesk& reg)
    : desk(reg.desk()),
      careListener(desk),
      registry(both(careListener, news)),
      people(desk, registry),
      pregnancies(desk, registry, careNews),
      outcomes(desk, registry, careNews),
      births(desk, registry, careNews),
      visits(desk, careNews),
      consultations(desk, careNews),
      interviews(desk, careNews),
      sessions(desk, careNews),
      attendances(desk),
      dutyService(desk),
      pregnancyRows(desk.db()),
      duties(desk) {}

PregnancyId CareTown::pregnancy(const People::Mother& mother, const char* edd, int fetuses) {
    return must(pregnancies.record({.person = mother.person,
                                    .notifiedOn = desk.today(),
                                    .notifiedBy = NoticeBy::Self,
                                    .edd = People::day(edd),
                                    .fetusCount = fetuses}));
}

std::vector<PersonId> CareTown::birth(PregnancyId pregnancy, const std::vector<const char*>& names,
                                      int weightG) {
    BirthDraft draft{.pregnancy = pregnancy, .bornOn = desk.today()};
    for (const char* name : names)
        draft.newborns.push_back({.person = {.name = QString::fromUtf8(name)},
                                  .details = {.measures = {.weightG = weightG}}});
    Confirmed yes;
    yes.addAll(births.findings(draft));
    return must(births.record(draft, yes));
}

VisitId CareTown::visit(FamilyId family, const QStringList& codes,
                        const std::vector<PersonId>& children) {
    VisitDraft draft{.family = family,
                     .visitedOn = desk.today(),
                     .purposes = codes,
                     .met = {Met::Mother, Met::Child}};
    for (const PersonId child : children)
        draft.children.push_back({child, YesNo::Yes});
    return must(visits.record(draft));
}

CheckupSessionId CareTown::session(const char* kind, const char* day) {
    return sessions
        .add({QString::fromLatin1(kind), People::day(day), QStringLiteral("13:00"),
              QStringLiteral("保健センター")})
        .value();
}

QStringList CareTown::open(FamilyId family) {
    QStringList list;
    for (const Duty& duty : duties.openOf(family))
        if (duty.room == DutyRoom::Care)
            list.append(
                QStringLiteral("%1 %2..%3").arg(duty.kind, duty.opensOn.iso(), duty.dueOn.iso()));
    list.sort();
    return list;
}

std::optional<Duty> CareTown::duty(FamilyId family, const char* code) {
    std::optional<Duty> found;
    for (const Duty& duty : duties.allOf(family, DutyRoom::Care))
        if (duty.kind == QLatin1String(code))
            found = duty;
    return found;
}

bool CareTown::isInLine(FamilyId family) {
    return CareUpkeep(desk).changesFor(family).empty();
}

} // namespace banso::test
