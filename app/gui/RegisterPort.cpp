#include "app/gui/RegisterPort.h"

#include "app/gui/HousePlace.h"
#include "app/house/DefaultRegister.h"
#include "app/house/ImportFiles.h"
#include "app/house/RegisterCheck.h"
#include "core/registry/imports/ImportRepository.h"
#include "core/security/Desk.h"
#include "core/storage/RegisterInfo.h"
#include "ui/benefit/BenefitPage.h"
#include "ui/checkups/CheckupPage.h"
#include "ui/household/HouseholdPage.h"
#include "ui/household/PersonSearchSource.h"
#include "ui/imports/ImportPage.h"
#include "ui/send/SendPage.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/WindowMemory.h"
#include "ui/today/TodayPage.h"

namespace banso {

namespace {

/// The check of the whole register, as the page of the settings asks for it.
Result<std::vector<CheckAnswer>> checkAll(Desk& desk, JobControl& job) {
    House house(desk);
    BANSO_TRY(const auto lines, RegisterCheck::run(house, job));
    std::vector<CheckAnswer> answers;
    for (const CheckLine& line : lines)
        answers.push_back({line.finding, line.count, line.where});
    return answers;
}

/// What the page of files that come in stands on.
ImportsGround importsGround(WorkPlace& place, const WorkPlaceMaker& openPlace) {
    ImportsGround ground{place.desk(), place.registry(), openPlace, {}};
    for (const ImportFile& file : importFiles())
        ground.options.push_back(
            {file.kind, QLatin1String(file.profile),
             [make = file.makeJob](WorkPlace& at) { return make(at.registry(), at.care()); }});
    const QString purpose = QStringLiteral("import");
    ground.folder = [purpose] {
        return WindowMemory(DefaultRegister::configurationFile()).folder(purpose);
    };
    ground.rememberFolder = [purpose](const QString& folder) {
        WindowMemory(DefaultRegister::configurationFile()).setFolder(purpose, folder);
    };
    return ground;
}

} // namespace

RegisterPort::RegisterPort(std::unique_ptr<Database> database, const Clock& clock)
    : m_database(std::move(database)), m_clock(clock), m_door(*m_database, clock) {}

RegisterState RegisterPort::registerState() {
    const SettingBook settings(*m_database);
    const Date today = m_clock.today();
    RegisterState state{m_database->location().shown()};
    state.town = settings.text(QStringLiteral("office.town"), today);
    state.isFictitious = RegisterInfo::load(*m_database).isFictitious;
    if (const auto extract = ImportRepository(*m_database).last(ImportKind::Residents))
        state.residentsOn = extract->asOf;
    state.maxAgeDays = settings.integer(QStringLiteral("register.maxAgeDays"), today);
    return state;
}

int RegisterPort::idleLockMinutes() {
    return SettingBook(*m_database)
        .integer(QStringLiteral("session.idleLockMinutes"), m_clock.today());
}

Furniture RegisterPort::furnish(const Session& session) {
    Furniture furniture;
    auto ground = std::make_shared<HousePlace>(*m_database, m_clock, session);
    const WorkPlaceMaker own = HousePlace::maker(m_database->location(), m_clock, session);
    Desk& desk = ground->desk();
    const auto makeSearch = [location = m_database->location(), &clock = m_clock,
                             session]() -> std::unique_ptr<SearchSource> {
        return std::make_unique<PersonSearchSource>(location, clock, session);
    };
    if (session.may(Permission::ReadPeople)) { // an administrator alone reads nobody's file
        furniture.pages.push_back(TodayPage::entry(desk));
        furniture.pages.push_back(
            HouseholdPage::entry({desk, ground->registry(), ground->care(), makeSearch}));
    }
    if (session.may(Permission::PrepareSends) || session.may(Permission::RecordReturns))
        furniture.pages.push_back(
            SendPage::entry({*ground, own, DefaultRegister::configurationFile()}));
    if (BenefitPage::isFor(session))
        furniture.pages.push_back(BenefitPage::entry({desk}));
    if (session.may(Permission::Import))
        furniture.pages.push_back(ImportPage::entry(importsGround(*ground, own)));
    if (session.may(Permission::WriteAttendance))
        furniture.pages.push_back(CheckupPage::entry({desk, ground->care(), makeSearch}));
    furniture.pages.push_back(SettingsPage::entry({desk, checkAll}));
    furniture.search = makeSearch();
    furniture.searchPage = QStringLiteral("household");
    furniture.ground = std::move(ground);
    return furniture;
}

} // namespace banso
