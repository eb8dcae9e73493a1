#include "app/gui/RegisterPort.h"

#include "app/house/RegisterCheck.h"
#include "core/registry/imports/ImportRepository.h"
#include "core/security/Desk.h"
#include "core/storage/RegisterInfo.h"
#include "ui/settings/SettingsPage.h"

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
    auto desk = std::make_shared<Desk>(*m_database, m_clock, session);
    furniture.pages.push_back(SettingsPage::entry({*desk, checkAll}));
    furniture.ground = std::move(desk);
    return furniture;
}

} // namespace banso
