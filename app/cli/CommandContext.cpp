#include "app/cli/CommandContext.h"

#include "app/cli/Terminal.h"
#include "app/house/DefaultRegister.h"

#include <QCoreApplication>
#include <QThread>

namespace banso {

namespace {

constexpr int kMostPatience = 4; // seconds

std::unique_ptr<Clock> clockFor(const GlobalOptions& options) {
    if (options.today)
        return std::make_unique<FixedClock>(*options.today);
    return std::make_unique<SystemClock>();
}

} // namespace

CommandContext::CommandContext(GlobalOptions options)
    : m_options(std::move(options)), m_clock(clockFor(m_options)) {}

CommandContext::~CommandContext() = default;

Result<DatabaseLocation> CommandContext::location() const {
    return m_options.db ? DatabaseLocation::parse(*m_options.db) : DefaultRegister::location();
}

Result<Database*> CommandContext::database() {
    if (!m_database) {
        BANSO_TRY(const DatabaseLocation where, location());
        BANSO_TRY(m_database, Database::open(where));
    }
    return m_database.get();
}

void CommandContext::adopt(std::unique_ptr<Database> database) {
    m_house.reset();
    m_desk.reset();
    m_database = std::move(database);
}

Result<House*> CommandContext::house() {
    BANSO_TRY(Desk * ours, desk());
    if (!m_house)
        m_house = std::make_unique<House>(*ours);
    return m_house.get();
}

Result<Desk*> CommandContext::desk() {
    if (!m_desk) {
        BANSO_TRY(Database * db, database());
        BANSO_TRY(Session session, signIn(*db));
        m_desk = std::make_unique<Desk>(*db, *m_clock, std::move(session));
    }
    return m_desk.get();
}

Result<QString> CommandContext::password(const QString& login, const char* variable) {
    if (qEnvironmentVariableIsSet(variable))
        return qEnvironmentVariable(variable);
    const QString prompt =
        QCoreApplication::translate("CommandContext", "Password of %1: ").arg(login);
    if (auto typed = Terminal::askPassword(prompt))
        return *typed;
    return fail(denied("signIn.passwordNeeded", {}, {login, QString::fromLatin1(variable)}));
}

Result<SignedIn> CommandContext::enter(Database& database, const QString& login,
                                       const QString& password) const {
    SignIn door(database, *m_clock, m_wall);
    auto in = door.withPassword(login, password);
    if (in || in.error().code != ErrorCode("signIn.wait"))
        return in;
    const int seconds = in.error().arguments.value(0).toInt();
    if (seconds > kMostPatience)
        return in;
    QThread::sleep(static_cast<unsigned long>(seconds));
    return door.withPassword(login, password);
}

Result<Session> CommandContext::signIn(Database& database) {
    const auto come = [&]() -> Result<SignedIn> {
        if (!m_options.as)
            return SignIn(database, *m_clock).withOsUser(Terminal::userName());
        BANSO_TRY(const QString typed, password(*m_options.as, "BANSO_PASSWORD"));
        return enter(database, *m_options.as, typed);
    };
    BANSO_TRY(SignedIn signedIn, come());
    if (signedIn.mustChangePassword)
        return fail(denied("signIn.mustChange", {}, {signedIn.session.login()}));
    return std::move(signedIn.session);
}

} // namespace banso
