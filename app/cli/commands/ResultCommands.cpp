#include "app/cli/commands/RejectedRows.h"
#include "app/cli/commands/SendCommands.h"
#include "app/cli/commands/SendRows.h"
#include "core/outreach/exports/BatchExport.h"
#include "core/outreach/exports/LetterPull.h"
#include "core/outreach/results/CallService.h"
#include "core/outreach/results/LetterReturn.h"
#include "core/outreach/results/ResultImport.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

class SendResult final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendResult)
  public:
    QString name() const override { return u("send result"); }
    QString summary() const override {
        return tr("Reads a service's result file; what failed goes to the household's next way.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("batch"), place("file"), option("profile")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        ResultImport import(house->desk(), house->registry());
        JobControl job;
        BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
        const QString profile =
            a.optionalText(u("profile")).value_or(import.usualProfile(SendChannel::Sms));
        BANSO_TRY(const ResultReport report,
                  firstError(import.read(a.text(u("file")), profile, job, batch)));
        std::vector<Reply::Field> fields{{u("rows"), report.rows.read()},
                                         {u("applied"), report.applied},
                                         {u("rejected"), report.rows.rejected()},
                                         {u("quarantined"), report.quarantined},
                                         {u("unchanged"), report.unchanged}};
        for (const auto& [state, key] : EnumText<AttemptState>::kKeys) {
            const auto count = report.states.find(state);
            if (count != report.states.end())
                fields.emplace_back(u(key), count->second);
        }
        Reply reply = Reply::record(std::move(fields));
        if (report.rows.rejected() > 0 || report.quarantined > 0)
            reply.markPartial(firstRejection(a.text(u("file")), report.rows));
        return reply;
    }
};

class SendCall final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendCall)
  public:
    QString name() const override { return u("send call"); }
    QString summary() const override { return tr("What came of a call on the list."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("attempt"), needed("result"), option("talked-to"), option("note")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const AttemptId attempt, a.id<AttemptId>(u("attempt")));
        BANSO_TRY(const TalkedTo talkedTo, a.choice<TalkedTo>(u("talked-to"), TalkedTo::Unknown));
        BANSO_TRY(const AttemptState state, CallService(house->desk(), house->registry())
                                                .record(attempt, {.result = a.text(u("result")),
                                                                  .talkedTo = talkedTo,
                                                                  .note = a.text(u("note"))}));
        return Reply::record({{u("attempt"), attempt}, {u("state"), keyOf(state)}});
    }
};

class LetterReturnCommand final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(LetterReturnCommand)
  public:
    QString name() const override { return u("letter return"); }
    QString summary() const override {
        return tr("A letter came back: records it by its serial and suspends the address.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("serial"), needed("reason")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        LetterReturn returns(house->desk(), house->registry());
        BANSO_TRY(const SendItemId item, returns.record(a.text(u("serial")), a.text(u("reason"))));
        return Reply::record({{u("serial"), a.text(u("serial"))}, {u("item"), item}});
    }
};

class LetterPosted final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(LetterPosted)
  public:
    QString name() const override { return u("letter posted"); }
    QString summary() const override { return tr("The pile of a batch went to the post."); }
    std::vector<ArgumentSpec> arguments() const override { return {place("batch")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
        LetterReturn returns(house->desk(), house->registry());
        BANSO_TRY(const int letters, returns.confirmPosted(batch));
        return Reply::record({{u("batch"), batch}, {u("letters"), letters}});
    }
};

class LetterPullList final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(LetterPullList)
  public:
    QString name() const override { return u("letter pull"); }
    QString summary() const override {
        return tr("Printed letters that must not be posted; with --serial and --resolution, what "
                  "became of one.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {option("serial"), option("resolution")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_CHECK(house->desk().require(Permission::ReadPeople));
        LetterPull pulls(house->desk());
        if (a.has(u("serial"))) {
            BANSO_TRY(const PullResolution resolution,
                      a.choice<PullResolution>(u("resolution"), PullResolution::Pulled));
            for (const PullRequest& pull : pulls.open())
                if (pull.serial == a.text(u("serial")))
                    BANSO_CHECK(pulls.resolve(pull.id, pull.revision, resolution));
        }
        Reply reply = Reply::list({u("serial"), u("batch"), u("person"), u("reason")});
        for (const PullRequest& pull : pulls.open())
            reply.add({pull.serial, pull.batch, pull.addresseeName, pull.reason});
        return reply;
    }
};

class SendFiles final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendFiles)
  public:
    QString name() const override { return u("send files"); }
    QString summary() const override {
        return tr(
            "Files of which nobody knows whether they left; --file and --left yes|no answers.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {option("file"), option("left")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        OutgoingFileJournal journal(house->desk());
        if (a.has(u("file"))) {
            BANSO_TRY(const OutgoingFileId file, a.id<OutgoingFileId>(u("file")));
            BANSO_TRY(const YesNo left, a.choice<YesNo>(u("left")));
            if (left == YesNo::Unknown)
                return fail(
                    misused("usage.choice", u("left"), {u("left"), u("unknown"), u("yes, no")}));
            BANSO_CHECK(BatchExport(house->desk()).settleUnknown(file, left == YesNo::Yes));
        } else {
            BANSO_CHECK(house->desk().require(Permission::PrepareSends));
            journal.askAboutIntents();
        }
        Reply reply = Reply::list({u("file"), u("kind"), u("path"), u("rows"), u("batch")});
        for (const OutgoingRecord& record : journal.unknown())
            reply.add({record.id, keyOf(record.kind), record.path, record.rows, record.batch});
        return reply;
    }
};

} // namespace

void addResultCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<SendResult>());
    list.push_back(std::make_unique<SendCall>());
    list.push_back(std::make_unique<LetterReturnCommand>());
    list.push_back(std::make_unique<LetterPosted>());
    list.push_back(std::make_unique<LetterPullList>());
    list.push_back(std::make_unique<SendFiles>());
}

} // namespace banso
