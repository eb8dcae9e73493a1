#include "app/gui/RegisterDoor.h"

#include "app/house/Founding.h"
#include "core/security/StaffRepository.h"
#include "core/storage/RegisterInfo.h"
#include "ui/widgets/work/BackgroundJob.h"
#include "ui/words/StaffWords.h"

namespace banso {

RegisterDoor::RegisterDoor(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock) {}

RegisterDoor::~RegisterDoor() = default;

void RegisterDoor::attempt(std::function<Result<SignedIn>(SignIn&)> step, Answer answer) {
    BackgroundJob::start<SignedIn>(
        &m_attempts, {},
        [location = m_database.location(), &clock = m_clock,
         step = std::move(step)](JobControl&) -> Result<SignedIn> {
            BANSO_TRY(const auto database, Database::open(location));
            SignIn door(*database, clock);
            return step(door);
        },
        [answer = std::move(answer)](const Result<SignedIn>& result) { answer(result); });
}

void RegisterDoor::signIn(const QString& login, const QString& password, Answer answer) {
    attempt([login, password](SignIn& door) { return door.withPassword(login, password); },
            std::move(answer));
}

void RegisterDoor::changePassword(const QString& login, const QString& current, const QString& next,
                                  Answer answer) {
    attempt(
        [login, current, next](SignIn& door) { return door.changePassword(login, current, next); },
        std::move(answer));
}

bool RegisterDoor::needsFirstAdministrator() {
    return FirstStart::isNeeded(m_database);
}

void RegisterDoor::makeFirstAdministrator(const FirstAdministrator& input, FirstAnswer answer) {
    using Made = Validated<Session>;
    BackgroundJob::start<Made>(
        &m_attempts, {},
        [location = m_database.location(), &clock = m_clock, input](JobControl&) -> Result<Made> {
            BANSO_TRY(const auto database, Database::open(location));
            return Founding::makeAdministrator(*database, clock, input);
        },
        [answer = std::move(answer)](const Result<Made>& result) {
            answer(result ? *result : Made(failAll({result.error()})));
        });
}

std::vector<SignInHint> RegisterDoor::hints() {
    std::vector<SignInHint> all;
    if (!RegisterInfo::load(m_database).isFictitious)
        return all;
    for (const StaffMember& member : StaffRepository(m_database).list())
        if (member.staff.isActive)
            all.push_back({member.staff.login, member.staff.name, roleWords(member.roles)});
    return all;
}

QString RegisterDoor::hintedPassword() {
    return RegisterInfo::load(m_database).isFictitious ? QStringLiteral("banso-demo") : QString();
}

} // namespace banso
