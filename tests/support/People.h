#pragma once

#include "core/registry/ContactService.h"
#include "core/registry/FamilyService.h"
#include "core/registry/PersonService.h"
#include "core/registry/ProtectionService.h"
#include "tests/support/TestDesk.h"

namespace banso::test {

/// Writes down what the registry tells, for tests.
class NewsNotebook final : public RegistryListener {
  public:
    void familyChanged(FamilyId family, FamilyNews news) override {
        families.emplace_back(family, news);
    }
    void personChanged(PersonId person, FamilyNews news) override {
        persons.emplace_back(person, news);
    }
    void childAppeared(PersonId child, FamilyId /*family*/) override { born.push_back(child); }

    [[nodiscard]] bool told(FamilyId family, FamilyNews news) const {
        return std::find(families.begin(), families.end(), std::pair(family, news)) !=
               families.end();
    }

    std::vector<std::pair<FamilyId, FamilyNews>> families;
    std::vector<std::pair<PersonId, FamilyNews>> persons;
    std::vector<PersonId> born;
};

/// Makes persons and families for tests, briefly said.
class People {
  public:
    People(Desk& desk, RegistryListener& listener);

    struct Mother {
        PersonId person;
        FamilyId family;
    };
    /// `birth` ISO. A provisional person at サンプル市 `block`.
    PersonId person(const char* name, const char* kana, const char* birth, Sex sex = Sex::Female,
                    const char* block = "1-1", std::optional<QString> householdNo = {});
    Mother mother(const char* name = "髙橋 凛", const char* kana = "タカハシ リン",
                  const char* birth = "1995-05-01", const char* block = "1-1",
                  std::optional<QString> householdNo = {});
    /// A child of the family, living with her.
    PersonId child(const Mother& mother, const char* name, const char* kana, const char* birth,
                   Sex sex = Sex::Female);
    ContactPointId mobile(PersonId person, const char* number, Consent consent = Consent::Given);
    ContactPointId line(PersonId person, const char* reference);

    [[nodiscard]] static Date day(const char* iso) {
        return *Date::fromIso(QString::fromLatin1(iso));
    }

    PersonService persons;
    FamilyService families;
    ContactService contacts;
    ProtectionService protections;

  private:
    Desk& m_desk;
};

} // namespace banso::test
