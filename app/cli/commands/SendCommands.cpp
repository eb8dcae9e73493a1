#include "app/cli/commands/SendCommands.h"

#include "app/cli/commands/DistrictArgument.h"
#include "app/cli/commands/SendRows.h"
#include "core/outreach/batches/BatchBook.h"
#include "core/outreach/batches/BatchPreparation.h"
#include "core/outreach/batches/BatchService.h"
#include "core/outreach/exports/BatchExport.h"

#include <QCoreApplication>
#include <QDir>

namespace banso {

namespace {

using namespace cli;

class NoticeList final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(NoticeList)
  public:
    QString name() const override { return u("notice list"); }
    QString summary() const override {
        return tr("The notices, each with how many households it is due for.");
    }
    std::vector<ArgumentSpec> arguments() const override { return {}; }
    Result<Reply> run(CommandContext& context, const Arguments&) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const auto notices, SendView(*desk).notices());
        Reply reply = Reply::list({u("notice"), u("name"), u("due")});
        for (const NoticeDue& due : notices)
            reply.add({due.notice.key, due.notice.name, due.families});
        return reply;
    }
};

class SendPrepare final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendPrepare)
  public:
    QString name() const override { return u("send prepare"); }
    QString summary() const override {
        return tr("Selects households for a notice and asks the safety gate about each.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {must(option("notice", "KEY")),
                flag("due"),
                option("household", "ID,…"),
                idOf("session"),
                option("district"),
                option("title")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        if (a.has(u("due")) == a.has(u("household")))
            return fail(misused("usage.oneOf", u("due"), {u("--due"), u("--household")}));
        PrepareWish wish{
            .notice = a.text(u("notice")), .isDue = a.has(u("due")), .title = a.text(u("title"))};
        BANSO_TRY(wish.families, a.ids<FamilyId>(u("household")));
        if (a.has(u("session"))) {
            BANSO_TRY(wish.session, a.id<CheckupSessionId>(u("session")));
        }
        BANSO_TRY(wish.district, districtIn(house->desk(), a));
        JobControl job;
        BANSO_TRY(const SendBatchId batch, BatchPreparation(house->desk()).prepare(wish, job));
        return batchRows(house->desk(), batch, BatchColumns::Plan);
    }
};

class SendSet final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendSet)
  public:
    QString name() const override { return u("send set"); }
    QString summary() const override {
        return tr("Another channel for one household, chosen by a person.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("batch"), must(idOf("household")), must(oneOf<SendChannel>("channel"))};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const SendChannel channel, a.choice<SendChannel>(u("channel")));
        BANSO_TRY(const SendItem item, itemIn(house->desk(), a));
        BANSO_CHECK(
            firstError(BatchService(house->desk()).setChannel(item.id, item.revision, channel)));
        return batchRows(house->desk(), item.batch, BatchColumns::Plan);
    }
};

class SendConfirm final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendConfirm)
  public:
    QString name() const override { return u("send confirm"); }
    QString summary() const override {
        return tr("Somebody looked at these reasons and lets the household pass.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("batch"), idOf("household"), must(option("reasons", "KEY,…"))};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const GateReasons reasons, reasonsIn(a));
        BatchService service(house->desk());
        BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
        if (a.has(u("household"))) {
            BANSO_TRY(const SendItem item, itemIn(house->desk(), a));
            BANSO_CHECK(firstError(service.confirm(item.id, item.revision, reasons)));
        } else {
            for (const GateReason reason : reasons)
                BANSO_CHECK(firstError(service.confirmAll(batch, reason)));
        }
        return batchRows(house->desk(), batch);
    }

  private:
    static Result<GateReasons> reasonsIn(const Arguments& a) {
        GateReasons reasons;
        for (const QString& word : a.text(u("reasons")).replace(u';', u',').split(u',')) {
            const auto reason = enumOf<GateReason>(word.trimmed());
            if (!reason)
                return fail(misused("usage.choice", u("reasons"),
                                    {u("reasons"), word, keyChoices<GateReason>()}));
            reasons.insert(*reason);
        }
        return reasons;
    }
};

class SendRelease final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendRelease)
  public:
    QString name() const override { return u("send release"); }
    QString summary() const override {
        return tr("Freezes everything that waits: all or nothing.");
    }
    std::vector<ArgumentSpec> arguments() const override { return {place("batch")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const SendBatchId id, a.id<SendBatchId>(u("batch")));
        BANSO_TRY(const SendBatch batch, BatchBook(house->desk()).load(id));
        JobControl job;
        BANSO_CHECK(firstError(BatchService(house->desk()).release(id, batch.revision, job)));
        return batchRows(house->desk(), id);
    }
};

class SendShow final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendShow)
  public:
    QString name() const override { return u("send show"); }
    QString summary() const override { return tr("A batch, one row a household."); }
    std::vector<ArgumentSpec> arguments() const override { return {place("batch")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
        return batchRows(*desk, batch);
    }
};

class SendList final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendList)
  public:
    QString name() const override { return u("send list"); }
    QString summary() const override { return tr("The batches with their counts, newest first."); }
    std::vector<ArgumentSpec> arguments() const override { return {number("limit")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(Desk * desk, context.desk());
        BANSO_CHECK(desk->require(Permission::ReadPeople));
        BANSO_TRY(const auto limit, a.count(u("limit"), 1, 100'000));
        Reply reply = Reply::list({u("batch"), u("title"), u("notice"), u("session"), u("state"),
                                   u("selected"), u("withheld"), u("waiting"), u("handed_over"),
                                   u("recalled")});
        BatchBook batches(*desk);
        for (const SendBatch& batch : batches.list(limit.value_or(50))) {
            const BatchCounts counts = batches.counts(batch.id);
            reply.add({batch.id, batch.title, batch.noticeKey, batch.session, keyOf(batch.state),
                       counts.selected, counts.withheld, counts.waiting, counts.handedOver,
                       counts.recalled});
        }
        return reply;
    }
};

class SendExport final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendExport)
  public:
    QString name() const override { return u("send export"); }
    QString summary() const override {
        return tr("Writes what waits into files: SMS, LINE, letters, call list.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("batch"), must(option("out", "DIR"))};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
        const QString folder = a.text(u("out"));
        QDir().mkdir(folder); // one level: a mistyped path is said, not made
        JobControl job;
        BANSO_TRY(const ExportReport report, BatchExport(house->desk()).write(batch, folder, job));
        if (report.files.empty() && !report.errors.empty())
            return fail(report.errors.front());
        Reply reply = Reply::list({u("kind"), u("file"), u("rows"), u("recipient"), u("sha256")});
        for (const ExportedFile& file : report.files)
            reply.add({keyOf(file.kind), file.file.path, file.file.rows, file.recipient,
                       QString::fromLatin1(file.file.sha256)});
        if (report.keptBack > 0 || !report.errors.empty())
            reply.markPartial();
        return reply;
    }
};

class SendRecall final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(SendRecall)
  public:
    QString name() const override { return u("send recall"); }
    QString summary() const override { return tr("Takes back what has not left."); }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("batch"), idOf("household"), needed("reason")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const SendBatchId batch, a.id<SendBatchId>(u("batch")));
        BatchService service(house->desk());
        if (a.has(u("household"))) {
            BANSO_TRY(const SendItem item, itemIn(house->desk(), a));
            BANSO_CHECK(service.recall(item.id, item.revision, a.text(u("reason"))));
        } else {
            BANSO_CHECK(service.recallAll(batch, a.text(u("reason"))));
        }
        return batchRows(house->desk(), batch);
    }
};

} // namespace

void addSendCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<NoticeList>());
    list.push_back(std::make_unique<SendPrepare>());
    list.push_back(std::make_unique<SendSet>());
    list.push_back(std::make_unique<SendConfirm>());
    list.push_back(std::make_unique<SendRelease>());
    list.push_back(std::make_unique<SendShow>());
    list.push_back(std::make_unique<SendList>());
    list.push_back(std::make_unique<SendExport>());
    list.push_back(std::make_unique<SendRecall>());
}

} // namespace banso
