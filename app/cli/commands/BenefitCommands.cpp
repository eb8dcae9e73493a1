#include "app/cli/commands/BenefitCommands.h"

#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "core/benefit/claim/ClaimService.h"
#include "core/benefit/export/BenefitExport.h"
#include "ui/words/Words.h"

#include <QCoreApplication>
#include <QDir>

namespace banso {

namespace {

using namespace cli;

/// `--profile detail|office`: the layouts that may be handed out.
enum class Layout { Detail, Office };

} // namespace

template <>
struct EnumText<Layout> {
    static constexpr std::array kKeys{std::pair{Layout::Detail, "detail"},
                                      std::pair{Layout::Office, "office"}};
};

namespace {

Result<FiscalYear> yearIn(const Arguments& a) {
    BANSO_TRY(const qint64 year, a.number(u("fiscal-year")));
    if (year < 2000 || year > 2100)
        return fail(
            misused("usage.range", u("fiscal-year"), {u("fiscal-year"), u("2000"), u("2100")}));
    return FiscalYear(static_cast<int>(year));
}

Result<ExportQuestion> questionIn(const Arguments& a) {
    BANSO_TRY(const FiscalYear year, yearIn(a));
    BANSO_TRY(const Layout layout, a.choice<Layout>(u("profile"), Layout::Detail));
    ExportQuestion question{.year = year,
                            .profile =
                                u(layout == Layout::Detail ? "benefit-detail" : "benefit-office"),
                            .revealReason = a.text(u("reveal-reason"))};
    if (a.has(u("encoding"))) {
        BANSO_TRY(question.encoding, a.choice<TextEncoding>(u("encoding")));
    }
    return question;
}

class BenefitList final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(BenefitList)
  public:
    QString name() const override { return u("benefit list"); }
    QString summary() const override { return tr("Claims received in a fiscal year."); }
    std::vector<ArgumentSpec> arguments() const override { return {needed("fiscal-year")}; }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const FiscalYear year, yearIn(a));
        ClaimService service(house->desk());
        BANSO_TRY(const auto claims, service.receivedIn(year));
        Reply reply = Reply::list({u("claim"), u("person"), u("pregnancy"), u("instalment"),
                                   u("applied"), u("state"), u("amount"), u("decided"), u("paid")});
        for (const Claim& claim : claims)
            reply.add({claim.receipt.text(), claim.person, claim.content.pregnancy,
                       keyOf(claim.content.instalment), claim.content.appliedOn, keyOf(claim.state),
                       claim.decision ? Cell(claim.decision->amount) : Cell(),
                       claim.decision ? Cell(claim.decision->on) : Cell(), Cell(claim.paidOn)});
        return reply;
    }
};

class BenefitCheck final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(BenefitCheck)
  public:
    QString name() const override { return u("benefit check"); }
    QString summary() const override {
        return tr("Everything that still stands against a year's claims and their file.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("fiscal-year"), option("profile"), option("encoding")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const ExportQuestion question, questionIn(a));
        Desk& desk = house->desk();
        BANSO_TRY(const auto findings, firstError(BenefitExport(desk).openFindings(question)));
        ClaimService claims(desk);
        Reply reply = Reply::list({u("claim"), u("rule"), u("severity"), u("field"), u("message")});
        for (const Finding& finding : findings) {
            Cell receipt;
            if (finding.claim) {
                BANSO_TRY(const Claim claim, claims.load(*finding.claim));
                receipt = claim.receipt.text();
            }
            reply.add({receipt, keyOf(finding.rule), keyOf(finding.severity), finding.field(),
                       words(finding.message)});
        }
        return reply;
    }
};

class BenefitExportCommand final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(BenefitExportCommand)
  public:
    QString name() const override { return u("benefit export"); }
    QString summary() const override {
        return tr(
            "Writes the subsidy office's file of a year, its summary and a cover; --accept gives "
            "the reason why its warnings are right.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {needed("fiscal-year"), needed("out"),    option("profile"),
                option("encoding"),    option("accept"), option("reveal-reason")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        BANSO_TRY(const ExportQuestion question, questionIn(a));
        BenefitExport file(house->desk());
        if (a.has(u("accept")))
            BANSO_CHECK(firstError(file.acceptWarnings(question, a.text(u("accept")))));
        const QString folder = a.text(u("out"));
        QDir().mkpath(folder); // what stands in the way is said by the file
        auto written = firstError(file.write(question, folder));
        if (!written)
            return fail(whyNot(house->desk(), question, std::move(written).error()));
        const ExportOutcome& outcome = *written;
        const ControlTotals& totals = outcome.totals;
        return Reply::record({{u("detail"), outcome.detail.path},
                              {u("summary"), outcome.summary.path},
                              {u("cover"), outcome.cover.path},
                              {u("rows"), outcome.detail.rows},
                              {u("women"), outcome.women},
                              {u("fetuses"), totals.fetuses},
                              {u("computed"), totals.computed},
                              {u("deducted"), totals.deducted},
                              {u("decided"), totals.decided},
                              {u("repaid"), totals.repaid},
                              {u("hidden"), outcome.hidden},
                              {u("revealed"), outcome.revealed},
                              {u("replaced"), static_cast<qint64>(outcome.replaced.size())}});
    }

  private:
    /// A file that is not ready is answered with the first thing that stands in its way.
    static Error whyNot(Desk& desk, const ExportQuestion& question, Error error) {
        if (error.code != ErrorCode("benefit.notReady"))
            return error;
        const auto findings = firstError(BenefitExport(desk).openFindings(question));
        if (!findings || findings->empty())
            return error;
        const Finding& first = findings->front();
        QString receipt;
        if (first.claim)
            if (const auto claim = ClaimService(desk).load(*first.claim))
                receipt = claim->receipt.text();
        return refused(
            "benefit.fileNotReady", first.field(),
            {receipt, keyOf(first.rule), words(first.message), QString::number(findings->size())});
    }
};

} // namespace

void addBenefitCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<BenefitList>());
    list.push_back(std::make_unique<BenefitCheck>());
    list.push_back(std::make_unique<BenefitExportCommand>());
}

} // namespace banso
