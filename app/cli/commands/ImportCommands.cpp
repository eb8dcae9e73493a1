#include "app/cli/commands/ImportCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "app/cli/commands/RejectedRows.h"
#include "app/house/ImportFiles.h"
#include "core/exchange/CsvTemplate.h"
#include "core/exchange/profile/ProfileShelf.h"
#include "core/registry/imports/ImportService.h"
#include "ui/words/Words.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;
Reply replyOf(const ImportCounts& counts, qint64 applied, std::optional<Error> rejection) {
    std::vector<Reply::Field> fields{
        {u("rows"), counts.rows}, {u("applied"), applied}, {u("rejected"), counts.rejected}};
    for (const auto& [kind, count] : counts.events)
        fields.emplace_back(kind.key(), count);
    fields.emplace_back(u("unchanged"), counts.unchanged);
    fields.emplace_back(u("skipped"), counts.skipped);
    Reply reply = Reply::record(std::move(fields));
    if (counts.rejected > 0)
        reply.markPartial(std::move(rejection));
    return reply;
}

class Import final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(Import)
  public:
    explicit Import(const ImportFile& kind) : m_kind(kind) {}

    QString name() const override { return u("import ") + keyOf(m_kind.kind); }
    QString summary() const override {
        return tr("Reads a file in; --dry-run only tells what would change, --template writes an "
                  "empty one.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {maybePlace("file"), flag("dry-run"),   option("report"), option("template"),
                option("as-of"),    option("profile"), flag("force")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(
            const InProfile profile,
            firstError(ProfileShelf::in(a.optionalText(u("profile")).value_or(u(m_kind.profile)))));
        if (a.has(u("template")))
            return writeEmpty(profile, a.text(u("template")));
        if (!a.has(u("file")))
            return fail(misused("usage.missing", u("file"), {u("FILE")}));
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const auto asOf, a.optionalDate(u("as-of")));
        ImportService service(house->desk());
        const auto job = m_kind.makeJob(house->registry(), house->care());
        JobControl control;
        BANSO_TRY(const ImportPreview preview, service.preview(*job,
                                                               {.path = a.text(u("file")),
                                                                .profile = profile,
                                                                .asOf = asOf,
                                                                .isForced = a.has(u("force"))},
                                                               control));
        if (a.has(u("report")))
            BANSO_CHECK(report(preview.report, a.text(u("report"))));
        if (preview.refusal)
            return fail(whyNot(preview, a.text(u("file"))));
        if (a.has(u("dry-run")))
            return replyOf(preview.counts, 0, firstRejection(a.text(u("file")), preview.report));
        BANSO_TRY(const ImportOutcome outcome, service.apply(*job, preview, control));
        return replyOf(outcome.counts, outcome.counts.good,
                       firstRejection(a.text(u("file")), outcome.report));
    }

  private:
    static Result<Reply> writeEmpty(const InProfile& profile, const QString& path) {
        BANSO_TRY(const WrittenFile file, writeTemplate(profile, path));
        return Reply::record({{u("file"), file.path}});
    }
    /// A file of which no row could be read is answered with what is wrong in its first row.
    static Error whyNot(const ImportPreview& preview, const QString& path) {
        auto first = firstRejection(path, preview.report);
        return first && preview.refusal->code == ErrorCode("import.allRejected") ? *std::move(first)
                                                                                 : *preview.refusal;
    }
    static Status report(const ImportReport& report, const QString& path) {
        const ImportReport::Wording wording{
            {tr("row"), tr("column"), tr("value"), tr("code"), tr("what is wrong, what to do")},
            [](const RowFinding& finding) { return words(finding.error); }};
        BANSO_CHECK(report.writeTo(path, wording, OutgoingFile::Existing::Replace));
        return {};
    }

    const ImportFile& m_kind;
};

} // namespace

void addImportCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    for (const ImportFile& kind : importFiles())
        list.push_back(std::make_unique<Import>(kind));
}

} // namespace banso
