#include "core/demo/history/SpecialCases.h"

#include "core/demo/history/ContactBook.h"
#include "core/registry/ContactService.h"
#include "core/registry/ProtectionService.h"

namespace banso {

namespace {

constexpr int kTries = 20'000;

} // namespace

std::optional<ResidentIndex> SpecialCases::anyMother() {
    const Town& town = m_scene.town;
    const ShortDate day(m_scene.days.founded);
    for (int tries = 0; tries < kTries; ++tries) {
        const auto who = static_cast<ResidentIndex>(
            m_scene.random.below(static_cast<int>(town.residents.size())));
        const DemoResident& child = town.at(who);
        if (!child.livesHere() || child.isCast || child.notedOn > day ||
            child.born.date().plusMonths(36) < m_scene.days.founded)
            continue;
        for (const ResidentIndex member : town.householdOf(who).members) {
            const DemoResident& mother = town.at(member);
            const int years = town.ageOf(member, child.born.date());
            if (mother.sex != Sex::Female || mother.isCast || mother.name.origin > 0 ||
                years < 18 || years > 45)
                continue;
            for (const ResidentIndex kept : town.householdOf(who).members)
                m_scene.town.at(kept).isCast = true;
            return member;
        }
    }
    return std::nullopt;
}

std::optional<ResidentIndex> SpecialCases::anyMan() {
    Town& town = m_scene.town;
    for (int tries = 0; tries < kTries; ++tries) {
        const auto who = static_cast<ResidentIndex>(
            m_scene.random.below(static_cast<int>(town.residents.size())));
        DemoResident& man = town.at(who);
        const int age = town.ageOf(who, m_scene.days.today);
        if (man.sex != Sex::Male || !man.livesHere() || man.isCast || age < 28 || age > 50 ||
            town.householdOf(who).members.size() > 1 || !m_scene.findRegistered(who))
            continue;
        man.isCast = true;
        return who;
    }
    return std::nullopt;
}

void SpecialCases::schedule() {
    const Date today = m_scene.days.today;
    Agenda& agenda = m_scene.agenda;
    if (const auto mother = anyMother()) // past its last day, and nobody has decided
        agenda.at(today.plusDays(-360), [this, who = *mother] { return protect(who, 12, 357); });
    if (const auto mother = anyMother()) // in the middle of its year
        agenda.at(today.plusDays(-120), [this, who = *mother] { return protect(who, 8, 356); });
    for (const int before : {300, 140, 33})
        if (const auto mother = anyMother())
            agenda.at(today.plusDays(-before), [this, who = *mother] { return optOut(who); });
    const auto one = anyMother();
    const auto other = anyMother();
    if (one && other)
        agenda.at(m_scene.days.founded.plusDays(30),
                  [this, a = *one, b = *other] { return shareNumber(a, b); });
}

Status SpecialCases::protect(ResidentIndex mother, int daysAgo, int daysAhead) {
    DemoWorker& clerk = m_scene.office.clerk();
    ProtectionDraft draft{.person = m_scene.personOf(mother),
                          .isProvisional = false,
                          .startedOn = m_scene.today().plusDays(-daysAgo),
                          .endsOn = m_scene.today().plusDays(daysAhead)};
    if (const auto man = anyMan())
        draft.otherParty = m_scene.personOf(*man);
    draft.note = QStringLiteral("住民担当からの連絡による。");
    for (const ResidentIndex member : m_scene.town.householdOf(mother).members)
        if (member != mother && m_scene.town.ageOf(member, m_scene.today()) < 18)
            draft.covered.push_back(m_scene.personOf(member));
    BANSO_CHECK(ProtectionService(clerk.desk, clerk.rooms->registry()).add(draft));
    return {};
}

Status SpecialCases::optOut(ResidentIndex mother) {
    DemoWorker& clerk = m_scene.office.clerk();
    BANSO_CHECK(ContactService(clerk.desk, clerk.rooms->registry())
                    .optOut(OptOutChannel::Sms, demoMobile(mother),
                            QStringLiteral("本人から電話。SMSは不要とのこと。")));
    return {};
}

/// Two households that have nothing else in common named one number.
Status SpecialCases::shareNumber(ResidentIndex mother, ResidentIndex other) {
    DemoWorker& clerk = m_scene.office.clerk();
    ContactService service(clerk.desk, clerk.rooms->registry());
    for (const ResidentIndex who : {mother, other})
        BANSO_CHECK(service.put(m_scene.personOf(who), {.kind = ContactKind::Landline,
                                                        .value = demoLandline(mother),
                                                        .verifiedOn = m_scene.today()}));
    return {};
}

} // namespace banso
