#include "app/cli/commands/StaffCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/security/SignIn.h"
#include "core/security/StaffService.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

Result<std::set<Role>> rolesIn(const Arguments& a) {
    std::set<Role> roles;
    for (const QString& word : a.list(u("roles"))) {
        const auto role = enumOf<Role>(word.trimmed());
        if (!role)
            return fail(
                misused("usage.choice", u("roles"), {u("roles"), word, keyChoices<Role>()}));
        roles.insert(*role);
    }
    return roles;
}

Result<StaffMember> memberNamed(StaffService& staff, const QString& login) {
    if (auto member = staff.findByLogin(login))
        return *std::move(member);
    return fail(refused("staff.loginUnknown", u("login"), {login}));
}

class StaffList final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(StaffList)
  public:
    QString name() const override { return u("staff list"); }
    QString summary() const override { return tr("Who works here, with which roles."); }
    std::vector<ArgumentSpec> arguments() const override { return {}; }
    Result<Reply> run(CommandContext& context, const Arguments&) override {
        BANSO_TRY(Desk * desk, context.desk());
        Reply reply = Reply::list({u("login"), u("name"), u("roles"), u("active"), u("os_user")});
        for (const auto& [staff, roles] : StaffService(*desk).list()) {
            QStringList keys;
            for (const Role role : roles)
                keys.append(keyOf(role));
            reply.add({staff.login, staff.name, keys, staff.isActive, staff.osUser});
        }
        return reply;
    }
};

class StaffAdd final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(StaffAdd)
  public:
    QString name() const override { return u("staff add"); }
    QString summary() const override {
        return tr("Enters somebody; prints the password to hand over once.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("login"), needed("name"),  needed("roles"),
                option("kana"), option("title"), option("os-user")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const auto roles, rolesIn(a));
        StaffService staff(*desk);
        auto tx = desk->write();
        const QString name = a.text(u("name"));
        const auto added =
            staff.add({a.text(u("login")), name, a.optionalText(u("kana")).value_or(name),
                       a.text(u("title")), roles});
        if (!added)
            return fail(added.error().front());
        if (const auto user = a.optionalText(u("os-user")))
            BANSO_CHECK(staff.linkOsUser(added->id, *user, staff.find(added->id)->staff.revision));
        tx.commit();
        return Reply::record({{u("login"), staff.find(added->id)->staff.login},
                              {u("one_time_password"), added->oneTimePassword}});
    }
};

class StaffReset final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(StaffReset)
  public:
    QString name() const override { return u("staff reset"); }
    QString summary() const override {
        return tr("Gives a new one-time password; the old one is worth nothing from now on.");
    }
    std::vector<ArgumentSpec> arguments() const override { return {place("login")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        StaffService staff(*desk);
        BANSO_TRY(const StaffMember member, memberNamed(staff, a.text(u("login"))));
        BANSO_TRY(const QString password, staff.resetPassword(member.staff.id));
        return Reply::record(
            {{u("login"), member.staff.login}, {u("one_time_password"), password}});
    }
};

class StaffRoles final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(StaffRoles)
  public:
    QString name() const override { return u("staff roles"); }
    QString summary() const override { return tr("Sets somebody's roles."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("login"), needed("roles")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const auto roles, rolesIn(a));
        StaffService staff(*desk);
        BANSO_TRY(const StaffMember member, memberNamed(staff, a.text(u("login"))));
        BANSO_CHECK(staff.setRoles(member.staff.id, roles, member.staff.revision));
        return Reply::record({{u("login"), member.staff.login}, {u("roles"), a.list(u("roles"))}});
    }
};

class StaffPassword final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(StaffPassword)
  public:
    QString name() const override { return u("staff password"); }
    QString summary() const override {
        return tr("Changes one's own password (BANSO_PASSWORD and BANSO_NEW_PASSWORD, or asked "
                  "for).");
    }
    std::vector<ArgumentSpec> arguments() const override { return {place("login")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        const QString login = a.text(u("login"));
        BANSO_TRY(Database * database, context.database());
        BANSO_TRY(const QString current, CommandContext::password(login, "BANSO_PASSWORD"));
        BANSO_TRY(const QString next, CommandContext::password(login, "BANSO_NEW_PASSWORD"));
        const SystemClock wall;
        SignIn door(*database, context.clock(), wall);
        BANSO_CHECK(door.changePassword(login, current, next));
        return Reply::record({{u("login"), login}, {u("changed"), true}});
    }
};

} // namespace

void addStaffCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<StaffList>());
    list.push_back(std::make_unique<StaffAdd>());
    list.push_back(std::make_unique<StaffReset>());
    list.push_back(std::make_unique<StaffRoles>());
    list.push_back(std::make_unique<StaffPassword>());
}

} // namespace banso
