#include "app/cli/commands/RegisterCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "app/house/Founding.h"
#include "core/security/Password.h"
#include "core/security/Staff.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

class Init final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(Init)
  public:
    QString name() const override { return u("init"); }
    QString summary() const override {
        return tr("Makes a new register and its administrator (password from BANSO_PASSWORD or "
                  "asked for).");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("admin"), option("name"), option("kana")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        const QString login = a.text(u("admin"));
        BANSO_TRY(const QString password, CommandContext::password(login, "BANSO_PASSWORD"));
        const QString name = a.optionalText(u("name")).value_or(login);
        const QString kana = a.optionalText(u("kana")).value_or(name);
        // A register that nobody can enter must not appear: look before making it.
        if (auto errors = findingsOf(NewStaff{login, name, kana, {}, {Role::Administrator}});
            !errors.empty())
            return fail(errors.front());
        const int least = SettingBook::defaultOf(u("password.minLength")).toInt();
        BANSO_CHECK(Password::checkRules(password, login, least));
        BANSO_TRY(const DatabaseLocation where, context.location());
        BANSO_TRY(const auto database, Database::create(where));
        const auto session =
            Founding::makeAdministrator(*database, context.clock(), {login, name, kana, password});
        if (!session)
            return fail(session.error().front());
        return Reply::record({{u("register"), where.shown()}, {u("admin"), login}});
    }
};

} // namespace

void addRegisterCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<Init>());
}

} // namespace banso
