#include "app/cli/commands/BackupCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "app/house/Founding.h"
#include "app/house/RegisterCheck.h"
#include "core/security/BackupService.h"
#include "core/storage/backup/Upgrade.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

QString keyPath(const Arguments& a) {
    return a.optionalText(u("key")).value_or(BackupKey::defaultPath());
}

class BackupCommand final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
  public:
    QString name() const override { return u("backup"); }
    QString summary() const override {
        return tr("Writes an encrypted, checked backup while everybody works on.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("file"), option("key"), flag("replace")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const BackupKey key, BackupKey::loadOrMake(keyPath(a)));
        JobControl job;
        const auto existing =
            a.has(u("replace")) ? Backup::Existing::Replace : Backup::Existing::Keep;
        BANSO_TRY(const BackupDone done,
                  BackupService(*desk).write(a.text(u("file")), key, job, existing));
        return Reply::record({{u("file"), done.path},
                              {u("bytes"), done.bytes},
                              {u("sha256"), QString::fromLatin1(done.plainSha256)},
                              {u("key"), key.id()}});
    }
};

class RestoreCommand final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)
  public:
    QString name() const override { return u("restore"); }
    QString summary() const override {
        return tr("Puts a backup into a register that is not there yet.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("file"), needed("into"), option("key")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(const DatabaseLocation into, DatabaseLocation::parse(a.text(u("into"))));
        BANSO_TRY(const BackupKey key, BackupKey::load(keyPath(a)));
        JobControl job;
        BANSO_TRY(const RestoreDone done,
                  BackupService::restore(a.text(u("file")), key, into, context.clock(), job));
        return Reply::record({{u("register"), into.shown()}, {u("schema"), done.schemaVersion}});
    }
};

class Check final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(Check)
  public:
    QString name() const override { return u("check"); }
    QString summary() const override {
        return tr("Looks the whole register through: file, journal, duties, change log.");
    }
    std::vector<ArgumentSpec> arguments() const override { return {}; }
    Result<Reply> run(CommandContext& context, const Arguments&) override {
        BANSO_TRY(House * house, context.house());
        JobControl job;
        BANSO_TRY(const auto lines, RegisterCheck::run(*house, job));
        Reply reply = Reply::list({u("finding"), u("count")});
        for (const CheckLine& line : lines) {
            reply.add({line.finding, line.count});
            if (line.count > 0)
                reply.markPartial();
        }
        return reply;
    }
};

class UpgradeCommand final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(UpgradeCommand)
  public:
    QString name() const override { return u("upgrade"); }
    QString summary() const override {
        return tr("Brings an older register up to this program, after a checked backup.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("backup"), option("key")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(const DatabaseLocation where, context.location());
        BANSO_CHECK(requireConsent(context, where));
        BANSO_TRY(const BackupKey key, BackupKey::loadOrMake(keyPath(a)));
        JobControl job;
        BANSO_TRY(const BackupDone done,
                  Upgrade::run(where, a.text(u("backup")), key, context.clock().now(), job));
        BANSO_TRY(const auto database, Database::open(where));
        Founding::addMasters(*database, Actor(u("system:upgrade")), context.clock().now());
        return Reply::record({{u("register"), where.shown()}, {u("backup"), done.path}});
    }

  private:
    /// An administrator of that very register must want it.
    static Status requireConsent(CommandContext& context, const DatabaseLocation& where) {
        if (!context.options().as)
            return fail(denied("signIn.administratorNeeded"));
        BANSO_TRY(const auto database, Database::openAnyVersion(where));
        BANSO_TRY(const QString password,
                  CommandContext::password(*context.options().as, "BANSO_PASSWORD"));
        BANSO_TRY(const SignedIn signedIn,
                  context.enter(*database, *context.options().as, password));
        return signedIn.session.require(Permission::ManageSettings);
    }
};

} // namespace

void addBackupCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<BackupCommand>());
    list.push_back(std::make_unique<RestoreCommand>());
    list.push_back(std::make_unique<Check>());
    list.push_back(std::make_unique<UpgradeCommand>());
}

} // namespace banso
