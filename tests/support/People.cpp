#include "tests/support/People.h"

namespace banso::test {

namespace {

ResidencyDraft homeAt(const char* block, std::optional<QString> householdNo) {
    return {.householdNo = std::move(householdNo),
            .address = {.prefecture = QStringLiteral("岐阜県"),
                        .city = QStringLiteral("サンプル市"),
                        .town = QStringLiteral("中央二丁目"),
                        .block = QString::fromUtf8(block),
                        .building = QString(),
                        .postcode = QStringLiteral("5016082")}};
}

} // namespace

People::People(Desk& desk, RegistryListener& listener)
    : persons(desk, listener),
      families(desk, listener),
      contacts(desk, listener),
      protections(desk, listener),
      m_desk(desk) {}

PersonId People::person(const char* name, const char* kana, const char* birth, Sex sex,
                        const char* block, std::optional<QString> householdNo) {
    return persons
        .add({.name = QString::fromUtf8(name),
              .kana = QString::fromUtf8(kana),
              .sex = sex,
              .birth = day(birth)},
             homeAt(block, std::move(householdNo)))
        .value();
}

People::Mother People::mother(const char* name, const char* kana, const char* birth,
                              const char* block, std::optional<QString> householdNo) {
    const PersonId id = person(name, kana, birth, Sex::Female, block, std::move(householdNo));
    return {id, families.ensureFor(id).value()};
}

PersonId People::child(const Mother& mother, const char* name, const char* kana, const char* birth,
                       Sex sex) {
    ResidencyRepository residencies(m_desk.db());
    const auto home = residencies.now(mother.person);
    const Address* address = home ? home->address.shown() : nullptr;
    const PersonId id =
        persons
            .add({.name = QString::fromUtf8(name),
                  .kana = QString::fromUtf8(kana),
                  .sex = sex,
                  .birth = day(birth)},
                 address ? std::optional(ResidencyDraft{.householdNo = home->householdNo,
                                                        .address = *address})
                         : std::nullopt)
            .value();
    if (!families.addMember(mother.family, id, FamilyRole::Child, {}))
        throw std::logic_error("the child could not join the family");
    return id;
}

ContactPointId People::mobile(PersonId person, const char* number, Consent consent) {
    return contacts
        .put(person, {.kind = ContactKind::Mobile,
                      .value = QString::fromLatin1(number),
                      .consent = consent,
                      .consentOn = m_desk.today(),
                      .verifiedOn = m_desk.today()})
        .value();
}

ContactPointId People::line(PersonId person, const char* reference) {
    return contacts
        .put(person, {.kind = ContactKind::Line,
                      .value = QString::fromLatin1(reference),
                      .consent = Consent::Given,
                      .verifiedOn = m_desk.today()})
        .value();
}

} // namespace banso::test
