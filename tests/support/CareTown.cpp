#include "tests/support/CareTown.h"

namespace banso::test {

namespace {

RegistryListeners both(RegistryListener& first, RegistryListener& second) {
    RegistryListeners listeners;
    listeners.add(first);
    listeners.add(second);
    return listeners;
}

} // namespace

CareTown::CareTown(TestDesk& reg)
    : desk(reg.desk()),
      careListener(desk),
      registry(both(careListener, news)),
      people(desk, registry),
      pregnancies(desk, registry, careNews),
      pregnancyRows(desk.db()),
      duties(desk) {}

PregnancyId CareTown::pregnancy(const People::Mother& mother, const char* edd, int fetuses) {
    auto id = pregnancies.record({.person = mother.person,
                                  .notifiedOn = desk.today(),
                                  .notifiedBy = NoticeBy::Self,
                                  .edd = People::day(edd),
                                  .fetusCount = fetuses});
    if (!id)
        throw std::logic_error(id.error().front().code.toString().toStdString());
    return *id;
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
