#include "app/cli/commands/DemoCommand.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "app/house/DemoHouse.h"
#include "core/demo/DemoTown.h"
#include "core/security/FirstStart.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

class Demo final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(Demo)
  public:
    QString name() const override { return u("demo"); }
    QString summary() const override {
        return tr("Fills an empty register with a fictitious town and two years of its history; "
                  "everybody there has the password banso-demo.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("residents"), needed("seed"), option("extract")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(const DemoRequest request, requestOf(context, a));
        BANSO_CHECK(DemoTown::check(request)); // before a register appears
        BANSO_TRY(Database * database, emptyRegister(context));
        BANSO_TRY(const auto administrator, administratorOf(context, *database));
        JobControl job;
        BANSO_TRY(const DemoReport report,
                  DemoTown(*database, demoWiring()).write(request, administrator, job));
        std::vector<Reply::Field> fields;
        for (const auto& [what, count] : report.counts)
            fields.emplace_back(what, count);
        fields.emplace_back(u("files"), report.files);
        return Reply::record(std::move(fields));
    }

  private:
    static Result<DemoRequest> requestOf(CommandContext& context, const Arguments& a) {
        DemoRequest request{.today = context.clock().today()};
        BANSO_TRY(const qint64 residents, a.number(u("residents")));
        BANSO_TRY(const qint64 seed, a.number(u("seed")));
        request.residents = static_cast<int>(
            std::clamp<qint64>(residents, 0, DemoRequest::kMost + 1)); // refused by `check`
        request.seed = static_cast<quint64>(seed);
        request.folder = a.optionalText(u("extract")).value_or(QString());
        return request;
    }
    /// A register that is there is filled when it has nobody, a missing one is made.
    static Result<Database*> emptyRegister(CommandContext& context) {
        BANSO_TRY(const DatabaseLocation where, context.location());
        auto made = Database::create(where);
        if (made)
            context.adopt(*std::move(made));
        else if (made.error().code != ErrorCode("register.exists"))
            return fail(made.error());
        return context.database();
    }
    static Result<std::optional<Session>> administratorOf(CommandContext& context,
                                                          Database& database) {
        if (FirstStart::isNeeded(database))
            return std::optional<Session>();
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_CHECK(desk->require(Permission::ManageStaff));
        return std::optional(desk->session());
    }
};

} // namespace

void addDemoCommand(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<Demo>());
}

} // namespace banso
