#include "core/worklist/household/HouseholdReader.h"

#include "core/care/birth/BirthRepository.h"
#include "core/care/growth/MeasurementRepository.h"
#include "core/outreach/ladder/LadderBook.h"
#include "core/registry/ContactRepository.h"
#include "core/registry/FamilyRepository.h"
#include "core/registry/ProtectionRepository.h"
#include "core/security/DistrictService.h"
#include "core/security/StaffService.h"
#include "core/worklist/ContactNames.h"
#include "core/worklist/household/HouseholdCautions.h"

namespace banso {

namespace {

constexpr int kViewsShown = 12;
constexpr std::size_t kGlanceDuties = 3;

const Query<JoinProposal, PersonId, PersonId> kProposals{
    "household.proposals",
    "SELECT join_proposal_id, provisional_person_id, register_person_id, evidence, revision"
    " FROM join_proposal WHERE state = 'open'"
    " AND (provisional_person_id = ? OR register_person_id = ?) ORDER BY join_proposal_id"};
const Query<PersonJoinId, PersonId> kLastJoin{
    "household.lastJoin", "SELECT person_join_id FROM person_join WHERE kept_person_id = ?"
                          " AND undone_at IS NULL ORDER BY person_join_id DESC LIMIT 1"};
const Query<QString, DistrictId> kDistrictName{"household.district",
                                               "SELECT name FROM district WHERE district_id = ?"};

/// Mother, guardian, children by age, then those who only belong to the family.
bool standsBefore(const HouseholdMember& a, const HouseholdMember& b) {
    if (a.role != b.role)
        return a.role < b.role;
    if (a.role != FamilyRole::Child)
        return a.membership < b.membership;
    return std::pair(a.person.birth, a.membership) < std::pair(b.person.birth, b.membership);
}

std::vector<HouseholdRung> rungsOf(Desk& desk, const Ladder& ladder, PersonId addressee,
                                   const std::vector<HouseholdMember>& members,
                                   const std::vector<ContactPoint>& contacts) {
    std::vector<ContactPoint> own;
    std::copy_if(contacts.begin(), contacts.end(), std::back_inserter(own),
                 [&](const ContactPoint& point) { return point.person == addressee; });
    const auto nameOf = [&](PersonId person) {
        for (const HouseholdMember& member : members)
            if (member.person.id == person)
                return member.person.name;
        return QString();
    };
    std::vector<HouseholdRung> rungs;
    for (const LadderRung& rung : ladder.rungs) {
        HouseholdRung shown{rung, std::nullopt, nameOf(addressee)};
        const auto id = rung.contact ? rung.contact : contactFor(rung.channel, own, desk.today());
        for (const ContactPoint& point : contacts)
            if (id && point.id == *id) {
                shown.point = point;
                shown.owner = nameOf(point.person);
            }
        rungs.push_back(std::move(shown));
    }
    return rungs;
}

std::vector<ContactPoint> contactsOf(Desk& desk, const std::vector<HouseholdMember>& members) {
    std::vector<ContactPoint> all;
    ContactRepository contacts(desk.db());
    for (const HouseholdMember& member : members)
        for (ContactPoint& point : contacts.ofPerson(member.person.id))
            all.push_back(std::move(point));
    return all;
}

std::vector<HouseholdPregnancy> pregnanciesOf(Desk& desk, std::vector<Pregnancy>&& rows) {
    PregnancyRepository pregnancies(desk.db());
    std::vector<HouseholdPregnancy> list;
    for (Pregnancy& row : rows) {
        const PregnancyId id = row.id;
        list.push_back({std::move(row), pregnancies.fetusesOf(id), pregnancies.eddHistory(id)});
    }
    return list;
}

/// The openings of the household, and reveals of what is masked of its members.
std::vector<View> viewsOf(Desk& desk, const HouseholdOverview& overview) {
    const Subject own =
        overview.family ? subjectOf(overview.family->id) : subjectOf(overview.person);
    std::vector<View> all =
        ViewLog::ofSubject(desk, own, kViewsShown).value_or(std::vector<View>());
    for (const HouseholdMember& member : overview.members) {
        if (subjectOf(member.person.id) == own)
            continue;
        for (View& view : ViewLog::ofSubject(desk, subjectOf(member.person.id), kViewsShown)
                              .value_or(std::vector<View>()))
            if (view.kind != ViewKind::Output)
                all.push_back(std::move(view));
    }
    std::sort(all.begin(), all.end(), [](const View& a, const View& b) { return a.id > b.id; });
    if (all.size() > kViewsShown)
        all.erase(all.begin() + kViewsShown, all.end());
    return all;
}

} // namespace

const HouseholdMember* HouseholdOverview::member(PersonId id) const {
    for (const HouseholdMember& each : members)
        if (each.person.id == id)
            return &each;
    return nullptr;
}

const HouseholdMember& HouseholdOverview::head() const {
    for (const HouseholdMember& each : members)
        if (each.isAddressee)
            return each;
    return members.front();
}

const HouseholdPregnancy* HouseholdOverview::ongoingPregnancy() const {
    for (const HouseholdPregnancy& each : pregnancies)
        if (each.pregnancy.state == PregnancyState::Ongoing)
            return &each;
    return nullptr;
}

bool HouseholdOverview::isMasked() const {
    return std::any_of(warnings.begin(), warnings.end(), [](const HouseholdWarning& warning) {
        return warning.kind == HouseholdCaution::Protected;
    });
}

QString shortenedNumber(const QString& digits) {
    if (digits.size() < 8 || !digits.startsWith(u'0'))
        return {};
    return digits.first(3) + QStringLiteral("-…") + digits.last(2);
}

Result<HouseholdOverview> HouseholdReader::read(const HouseholdOpening& opening) {
    ReadTransaction tx(m_desk.db());
    std::optional<Family> family;
    std::vector<HouseholdMember> members;
    if (opening.family()) {
        BANSO_TRY(family, FamilyRepository(m_desk.db()).load(*opening.family()));
        members = membersOf(*family);
    }
    if (members.empty()) {
        BANSO_TRY(const Person person, PersonRepository(m_desk.db()).load(opening.person()));
        members.push_back(memberAlone(person));
    }
    const PersonId head = family ? family->addressee : opening.person();
    const auto district =
        family ? family->district : ResidencyRepository(m_desk.db()).districtNow(head);
    const bool isMasked = ProtectionRepository(m_desk.db()).isMasked(head);
    const QString districtName =
        district ? m_desk.db().first(kDistrictName, *district).value_or(QString()) : QString();
    HouseholdOverview overview{.family = family,
                               .person = opening.person(),
                               .members = std::move(members),
                               .warnings = {},
                               .district = {head, isMasked, districtName},
                               .nurse = {},
                               .ladder = {},
                               .contacts = {},
                               .mailings = {},
                               .post = {},
                               .suspensions = {},
                               .due = dutiesOf(opening.family(), opening.person()),
                               .timeline = {},
                               .pregnancies = {},
                               .births = {},
                               .growth = {},
                               .views = {},
                               .mayReadText = m_desk.session().may(Permission::ReadCaseText)};
    if (family)
        overview.nurse = nurseOf(*family);
    BANSO_TRY(overview.timeline, HouseholdTimeline(m_desk).of(opening.family(), opening.person()));
    readWays(overview);
    readCare(overview);
    overview.views = viewsOf(m_desk, overview);
    return overview;
}

Result<HouseholdGlance> HouseholdReader::glance(FamilyId id) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    ReadTransaction tx(m_desk.db());
    BANSO_TRY(const Family family, FamilyRepository(m_desk.db()).load(id));
    std::vector<HouseholdMember> members = membersOf(family);
    const auto contacts = contactsOf(m_desk, members);
    const auto suspensions = DestinationRepository(m_desk.db()).openSuspensions(id);
    auto due = dutiesOf(id, family.addressee);
    if (due.size() > kGlanceDuties)
        due.erase(due.begin() + kGlanceDuties, due.end());
    auto warnings = HouseholdCautions(m_desk).of(family, members, contacts, suspensions);
    auto rungs = rungsOf(m_desk, LadderBook(m_desk).of(id), family.addressee, members, contacts);
    BANSO_TRY(auto timeline, HouseholdTimeline(m_desk).of(id, family.addressee));
    const auto last = std::find_if(timeline.begin(), timeline.end(), [](const TimelineStep& step) {
        return groupOf(step.kind) == StepGroup::Care || groupOf(step.kind) == StepGroup::Message;
    });
    HouseholdGlance glance{family,         std::move(members), std::move(warnings),
                           std::move(due), std::move(rungs),   std::nullopt};
    if (last != timeline.end()) {
        glance.last = std::move(*last);
        glance.last->text.reset();
    }
    return glance;
}

std::vector<HouseholdMember> HouseholdReader::membersOf(const Family& family) {
    PersonRepository persons(m_desk.db());
    ResidencyRepository residencies(m_desk.db());
    const auto homeOfHead = residencies.addressKeyNow(family.addressee);
    std::vector<HouseholdMember> members;
    for (const FamilyMember& row : FamilyRepository(m_desk.db()).membersNow(family.id)) {
        const auto person = persons.find(row.person);
        if (!person)
            continue;
        HouseholdMember member = memberAlone(*person);
        member.membership = row.id;
        member.role = row.role;
        member.relation = row.relation;
        const auto registered = residencies.now(row.person);
        member.isRelationToHead =
            registered && !row.relation.isEmpty() && registered->relationText == row.relation;
        member.isProposed = row.isProposed;
        member.isAddressee = row.person == family.addressee;
        const auto home = residencies.addressKeyNow(row.person);
        member.isTogether = home && homeOfHead ? std::optional(*home == *homeOfHead) : std::nullopt;
        members.push_back(std::move(member));
    }
    std::stable_sort(members.begin(), members.end(), standsBefore);
    return members;
}

HouseholdMember HouseholdReader::memberAlone(const Person& person) {
    const auto home = ResidencyRepository(m_desk.db()).now(person.id);
    return {.membership = 0,
            .person = person,
            .role = FamilyRole::Related,
            .relation = {},
            .isRelationToHead = false,
            .isProposed = false,
            .isAddressee = false,
            .place = home ? std::optional(home->address) : std::nullopt,
            .isTogether = {},
            .proposals = m_desk.db().all(kProposals, person.id, person.id),
            .lastJoin = m_desk.db().first(kLastJoin, person.id)};
}

void HouseholdReader::readCare(HouseholdOverview& overview) {
    PregnancyRepository pregnancies(m_desk.db());
    overview.pregnancies =
        pregnanciesOf(m_desk, overview.family ? pregnancies.ofFamily(overview.family->id)
                                              : pregnancies.ofPerson(overview.person));
    BirthRepository births(m_desk.db());
    MeasurementRepository measurements(m_desk.db());
    const GrowthLimits limits{
        m_desk.settings().integer(QStringLiteral("care.gainLowPerDay"), m_desk.today()),
        m_desk.settings().integer(QStringLiteral("care.birthLossPercent"), m_desk.today())};
    for (const HouseholdMember& member : overview.members) {
        if (member.role != FamilyRole::Child)
            continue;
        const Person& child = member.person;
        if (auto birth = births.ofChild(child.id); birth && !birth->isWithdrawn)
            overview.births.push_back(*std::move(birth));
        HouseholdGrowth growth{
            child.id, child.name, child.birth, measurements.ofPerson(child.id), {}};
        if (growth.series.empty())
            continue;
        if (child.birth)
            growth.hints = Growth::hints(growth.series, *child.birth, limits);
        overview.growth.push_back(std::move(growth));
    }
}

void HouseholdReader::readWays(HouseholdOverview& overview) {
    const PersonId head = overview.family ? overview.family->addressee : overview.person;
    const auto contacts = contactsOf(m_desk, overview.members);
    DestinationRepository destinations(m_desk.db());
    if (overview.family) {
        const Ladder ladder = LadderBook(m_desk).of(overview.family->id);
        overview.isOwnLadder = ladder.isOwn;
        overview.ladder = rungsOf(m_desk, ladder, head, overview.members, contacts);
        overview.suspensions = destinations.openSuspensions(overview.family->id);
    }
    overview.post = destinations.of(head, m_desk.today());
    for (const HouseholdMember& member : overview.members) {
        for (const ContactPoint& point : contacts)
            if (point.person == member.person.id)
                overview.contacts.push_back({point, member.person.name, point.person == head});
        for (MailingAddress& address : destinations.mailingOf(member.person.id))
            if (!address.to || *address.to >= m_desk.today())
                overview.mailings.push_back({std::move(address), member.person.name});
    }
    overview.warnings = HouseholdCautions(m_desk).of(overview.family, overview.members, contacts,
                                                     overview.suspensions);
}

std::vector<HouseholdDuty> HouseholdReader::dutiesOf(std::optional<FamilyId> family,
                                                     PersonId person) {
    DutyBook book(m_desk);
    std::vector<Duty> duties;
    if (family)
        duties = book.openOf(*family);
    else
        for (const auto& [room, key] : EnumText<DutyRoom>::kKeys)
            for (Duty& duty : book.allOf(person, room))
                if (duty.state == DutyState::Open)
                    duties.push_back(std::move(duty));
    std::stable_sort(duties.begin(), duties.end(), [](const Duty& a, const Duty& b) {
        return std::pair(a.actByOn, a.id) < std::pair(b.actByOn, b.id);
    });
    ContactNames names(m_desk.db(), m_desk.today());
    std::vector<HouseholdDuty> list;
    for (Duty& duty : duties) {
        QString name = names.nameOf(duty.kind);
        const auto method = names.methodOf(duty.kind);
        list.push_back({std::move(duty), std::move(name), method});
    }
    return list;
}

std::optional<HouseholdNurse> HouseholdReader::nurseOf(const Family& family) {
    if (!family.district)
        return std::nullopt;
    DistrictService districts(m_desk);
    const auto responsible = districts.nurseOf(*family.district, m_desk.today());
    const auto staff = responsible ? StaffService(m_desk).find(responsible->acting) : std::nullopt;
    if (!staff)
        return std::nullopt;
    return HouseholdNurse{staff->staff.id, staff->staff.name,
                          responsible->acting != responsible->assigned};
}

} // namespace banso
