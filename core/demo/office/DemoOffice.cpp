#include "core/demo/office/DemoOffice.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/outreach/masters/OutreachMasters.h"
#include "core/security/DistrictService.h"
#include "core/security/Password.h"
#include "core/security/StaffRepository.h"
#include "core/storage/CarriedTable.h"

namespace banso {

DemoOffice::DemoOffice(Database& database, const Clock& clock, DemoWiring wiring)
    : m_database(database), m_clock(clock), m_wiring(std::move(wiring)) {}

DemoOffice::~DemoOffice() = default;

std::unique_ptr<DemoWorker> DemoOffice::seat(Session session) {
    return std::make_unique<DemoWorker>(m_database, m_clock, std::move(session), m_wiring);
}

Result<Session> DemoOffice::hire(const QString& login, const QString& name, const QString& kana,
                                 const QString& title, Role role) {
    StaffRepository staff(m_database);
    BANSO_TRY(const Login parsed, Login::parse(login));
    if (staff.findByLogin(parsed))
        return fail(refused("login.taken", QStringLiteral("login"), {login}));
    const StaffId id = staff.insert(parsed, {login, name, kana, title, {role}});
    staff.setSecret(id, {m_hash, std::nullopt, m_clock.now(), false, false});
    return Session(id, parsed.text(), name, {role});
}

Status DemoOffice::open(const TownMap& map, const std::optional<Session>& administrator,
                        const StoryDays& days) {
    ContactCalendarRepository(m_database).installIfEmpty();
    installOutreachMasters(m_database);
    const SettingBook settings(m_database);
    m_hash = Password::hashOf(password(), PasswordCost::of(settings, m_clock.today()));
    if (administrator) {
        m_administrator = seat(*administrator);
    } else {
        BANSO_TRY(Session session, hire(QStringLiteral("admin"), QStringLiteral("管理　太郎"),
                                        QStringLiteral("カンリ　タロウ"), QStringLiteral("係長"),
                                        Role::Administrator));
        m_administrator = seat(std::move(session));
    }
    BANSO_CHECK(hireAll(map));
    BANSO_CHECK(settleDistricts(map));
    BANSO_CHECK(settleCalendar(days));
    return settleSettings(days);
}

Status DemoOffice::hireAll(const TownMap& map) {
    const auto people = carriedRows(QStringLiteral(":/demo/staff.tsv"), 2);
    std::size_t next = 0;
    const auto hireNext = [&](const QString& login, const QString& title, Role role) {
        const QStringList& person = people[next++ % people.size()];
        return hire(login, person[0], person[1], title, role);
    };
    for (std::size_t district = 0; district < map.districts().size(); ++district) {
        BANSO_TRY(Session nurse, hireNext(QStringLiteral("nurse%1").arg(district + 1),
                                          QStringLiteral("保健師"), Role::Nurse));
        m_nurses.push_back(seat(std::move(nurse)));
    }
    for (int number = 1; number <= 2; ++number) {
        BANSO_TRY(Session clerk, hireNext(QStringLiteral("clerk%1").arg(number),
                                          QStringLiteral("主事"), Role::Clerk));
        m_clerks.push_back(seat(std::move(clerk)));
    }
    BANSO_TRY(Session approver,
              hireNext(QStringLiteral("approver1"), QStringLiteral("課長"), Role::Approver));
    m_approver = seat(std::move(approver));
    return {};
}

Status DemoOffice::settleDistricts(const TownMap& map) {
    DistrictService districts(m_administrator->desk);
    HandoverWishes wishes;
    for (std::size_t at = 0; at < map.districts().size(); ++at) {
        const TownMap::District& district = map.districts()[at];
        BANSO_TRY(const DistrictId id,
                  districts.add({district.code, district.name, static_cast<int>(at)}));
        wishes.emplace(id, m_nurses[at]->desk.session().staff());
    }
    BANSO_TRY(const HandoverPlan plan,
              districts.previewHandover(m_clock.today(), std::move(wishes)));
    BANSO_CHECK(districts.handOver(plan));
    return {};
}

Status DemoOffice::settleSettings(const StoryDays& days) {
    const Date longAgo = *Date::of(2000, 1, 1);
    const QString age = QStringLiteral("register.maxAgeDays");
    SettingBook& settings = m_administrator->desk.settings();
    auto tx = m_administrator->desk.write();
    for (const QStringList& row : carriedRows(QStringLiteral(":/demo/settings.tsv"), 2))
        BANSO_CHECK(settings.set(row[0], longAgo, row[1]));
    BANSO_CHECK(settings.set(QStringLiteral("benefit.municipalityCode"), longAgo, TownMap::code()));
    // At first the register's picture came once a year only.
    BANSO_CHECK(settings.set(age, longAgo, QStringLiteral("365")));
    BANSO_CHECK(settings.set(age, days.today.plusDays(-1), QStringLiteral("14")));
    tx.commit();
    return {};
}

Status DemoOffice::settleCalendar(const StoryDays& days) {
    constexpr int kOpenDays = 7;
    ContactCalendarRepository calendar(m_database);
    const int before = days.today.daysUntil(days.session);
    for (ContactTypeText row : calendar.rows()) {
        if (row.code != u"C04N")
            continue;
        row.opens = QStringLiteral("SESSION-%1").arg(before + kOpenDays);
        row.due = QStringLiteral("SESSION-%1").arg(before);
        return calendar.put(row);
    }
    return {};
}

} // namespace banso
