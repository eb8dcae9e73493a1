#include "app/cli/CommandContext.h"
#include "app/cli/CommandText.h"
#include "app/cli/commands/BenefitCommands.h"
#include "core/benefit/claim/ClaimDecisionService.h"
#include "core/benefit/claim/ClaimService.h"
#include "core/benefit/export/ExportPreview.h"

#include <QCoreApplication>

namespace banso {

namespace {

using namespace cli;

/// Kinds of account as people call them; the codes of the office's layout are taken as well.
enum class KindWord { Ordinary, Current, Savings, Other };

AccountKind kindOf(KindWord word) {
    switch (word) {
    case KindWord::Ordinary:
        return AccountKind::Ordinary;
    case KindWord::Current:
        return AccountKind::Current;
    case KindWord::Savings:
        return AccountKind::Savings;
    case KindWord::Other:
        break;
    }
    return AccountKind::Other;
}

} // namespace

template <>
struct EnumText<KindWord> {
    static constexpr std::array kKeys{
        std::pair{KindWord::Ordinary, "ordinary"}, std::pair{KindWord::Current, "current"},
        std::pair{KindWord::Savings, "savings"}, std::pair{KindWord::Other, "other"}};
};

namespace {

/// By its receipt number, which is a claim's name outside of the program.
Result<Claim> claimIn(ClaimService& service, const Arguments& a) {
    BANSO_TRY(const ReceiptNumber receipt, ReceiptNumber::parse(a.text(u("claim"))));
    BANSO_TRY(const auto claim, service.find(receipt));
    if (!claim)
        return fail(refused("benefit.claimNotFound", u("claim"), {receipt.text()}));
    return *claim;
}

/// What a claim is after a step, and what still stands against it.
Result<Reply> replyAbout(ClaimService& service, ClaimId id) {
    BANSO_TRY(const ClaimReview review, service.review(id));
    const Claim& claim = review.facts.claim;
    QStringList open;
    for (const Finding& finding : review.findings)
        if (finding.stops())
            open += keyOf(finding.rule);
    Cell amount;
    if (claim.decision && claim.decision->amount)
        amount = *claim.decision->amount;
    else if (claim.isOpen())
        amount = claim.amounts.payable();
    return Reply::record({{u("claim"), claim.receipt.text()},
                          {u("person"), claim.person},
                          {u("pregnancy"), claim.content.pregnancy},
                          {u("instalment"), keyOf(claim.content.instalment)},
                          {u("state"), keyOf(claim.state)},
                          {u("stage"), keyOf(review.stage)},
                          {u("amount"), amount},
                          {u("findings"), open}});
}

/// Accepts the open warnings when a reason is given.
Status acceptWarnings(ClaimService& service, ClaimId id, const QString& reason) {
    BANSO_TRY(const ClaimReview review, service.review(id));
    std::vector<Finding> warnings;
    for (const Finding& finding : review.findings)
        if (finding.stops() && finding.severity == Severity::Warning)
            warnings.push_back(finding);
    if (!warnings.empty() && !reason.isEmpty())
        BANSO_CHECK(service.acknowledge(id, warnings, reason));
    return {};
}

class ClaimAdd final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(ClaimAdd)
  public:
    QString name() const override { return u("benefit claim add"); }
    QString summary() const override {
        return tr("Enters a claim; one against which nothing stands is checked off at once.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {idOf("pregnancy"),
                idOf("person"),
                oneOf<Instalment>("instalment"),
                oneOf<BenefitScheme>("scheme"),
                day("on"),
                day("recognition-on"),
                day("heartbeat"),
                option("institution"),
                number("fetuses"),
                oneOf<ClaimEvidence>("evidence"),
                oneOf<Elsewhere>("elsewhere"),
                option("elsewhere-code", "CODE"),
                option("elsewhere-amount", "YEN"),
                day("elsewhere-asked"),
                day("elsewhere-answer"),
                oneOf<PayMethod>("method"),
                option("bank"),
                option("branch"),
                oneOf<KindWord>("kind"),
                option("account"),
                option("holder"),
                option("holder-reason"),
                flag("public-account"),
                option("note"),
                option("accept", "REASON")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        Desk& desk = house->desk();
        BANSO_TRY(const ClaimDraft draft, draftIn(desk, a));
        ClaimService service(desk);
        BANSO_TRY(const ClaimId id, firstError(service.add(draft)));
        BANSO_CHECK(acceptWarnings(service, id, a.text(u("accept"))));
        BANSO_TRY(const ClaimReview review, service.review(id));
        if (stoppingIn(review.findings).empty())
            BANSO_CHECK(firstError(service.check(id, review.facts.claim.revision)));
        return replyAbout(service, id);
    }

  private:
    static Result<PregnancyId> pregnancyIn(Desk& desk, const Arguments& a) {
        if (a.has(u("pregnancy")))
            return a.id<PregnancyId>(u("pregnancy"));
        if (!a.has(u("person")))
            return fail(misused("usage.missing", u("pregnancy"), {u("--pregnancy")}));
        BANSO_TRY(const PersonId person, a.id<PersonId>(u("person")));
        const auto all = PregnancyRepository(desk.db()).ofPerson(person);
        if (all.empty())
            return fail(refused("benefit.noPregnancy", u("person")));
        // The latest: the one she comes about.
        return std::max_element(
                   all.begin(), all.end(),
                   [](const auto& one, const auto& other) { return one.id < other.id; })
            ->id;
    }
    static Result<ClaimDraft> draftIn(Desk& desk, const Arguments& a) {
        BANSO_TRY(const PregnancyId pregnancy, pregnancyIn(desk, a));
        BANSO_TRY(const auto on, a.optionalDate(u("on")));
        ClaimDraft draft{.pregnancy = pregnancy, .appliedOn = on.value_or(desk.today())};
        BANSO_TRY(draft.instalment, a.choice<Instalment>(u("instalment"), Instalment::First));
        BANSO_TRY(draft.scheme, a.choice<BenefitScheme>(u("scheme"), BenefitScheme::Benefit));
        BANSO_TRY(draft.evidence, a.choice<ClaimEvidence>(u("evidence"), ClaimEvidence::None));
        BANSO_TRY(draft.recognition, recognitionIn(a, draft));
        BANSO_TRY(draft.fetusCount, a.count(u("fetuses"), -1000, 1000));
        BANSO_CHECK(readElsewhere(a, draft));
        BANSO_CHECK(readPayment(a, draft));
        draft.note = a.text(u("note"));
        return draft;
    }
    static Result<std::optional<RecognitionDraft>> recognitionIn(const Arguments& a,
                                                                 const ClaimDraft& draft) {
        BANSO_TRY(const auto on, a.optionalDate(u("recognition-on")));
        if (draft.instalment == Instalment::Second && !on)
            return std::optional<RecognitionDraft>();
        RecognitionDraft recognition{.appliedOn = on.value_or(draft.appliedOn)};
        BANSO_TRY(recognition.heartbeatOn, a.optionalDate(u("heartbeat")));
        recognition.institution = a.text(u("institution"));
        return std::optional(recognition);
    }
    static Status readElsewhere(const Arguments& a, ClaimDraft& draft) {
        BANSO_TRY(draft.elsewhere, a.choice<Elsewhere>(u("elsewhere"), Elsewhere::NotAsked));
        BANSO_TRY(draft.elsewhereAmount, a.count(u("elsewhere-amount"), -10'000'000, 10'000'000));
        BANSO_TRY(draft.elsewhereAskedOn, a.optionalDate(u("elsewhere-asked")));
        BANSO_TRY(draft.elsewhereAnsweredOn, a.optionalDate(u("elsewhere-answer")));
        draft.elsewhereCode = a.text(u("elsewhere-code"));
        return {};
    }
    static Status readPayment(const Arguments& a, ClaimDraft& draft) {
        BANSO_TRY(draft.method, a.choice<PayMethod>(u("method"), PayMethod::Account));
        draft.usesPublicAccount = a.has(u("public-account"));
        draft.holderDiffersReason = a.text(u("holder-reason"));
        if (draft.method != PayMethod::Account)
            return {};
        ClaimAccount account{.bankCode = a.text(u("bank")),
                             .branchCode = a.text(u("branch")),
                             .number = a.text(u("account")),
                             .holder = a.text(u("holder"))};
        if (const auto code = enumOf<AccountKind>(a.text(u("kind"))); code && a.has(u("kind"))) {
            account.kind = *code;
        } else {
            BANSO_TRY(const KindWord kind, a.choice<KindWord>(u("kind"), KindWord::Ordinary));
            account.kind = kindOf(kind);
        }
        draft.account = account;
        return {};
    }
};

class ClaimCheckOff final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(ClaimCheckOff)
  public:
    QString name() const override { return u("benefit claim check"); }
    QString summary() const override {
        return tr("Checks a claim off for the second person; --accept gives the reason why its "
                  "warnings are right.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("claim"), option("accept", "REASON")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        ClaimService service(house->desk());
        BANSO_TRY(const Claim claim, claimIn(service, a));
        BANSO_CHECK(acceptWarnings(service, claim.id, a.text(u("accept"))));
        BANSO_CHECK(firstError(service.check(claim.id, claim.revision)));
        return replyAbout(service, claim.id);
    }
};

class ClaimDecide final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(ClaimDecide)
  public:
    QString name() const override { return u("benefit claim decide"); }
    QString summary() const override {
        return tr("Grants a checked claim, or rejects one with --reject; by a second person.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("claim"), day("recognised"), option("recognition-number"),
                day("pay-on"),  option("reason"),  flag("reject")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        ClaimService claims(house->desk());
        BANSO_TRY(const Claim claim, claimIn(claims, a));
        ClaimDecisionService decisions(house->desk());
        if (a.has(u("reject"))) {
            BANSO_CHECK(decisions.reject(claim.id, claim.revision, a.text(u("reason"))));
            return replyAbout(claims, claim.id);
        }
        DecisionDraft draft{.recognitionNumber = a.text(u("recognition-number")),
                            .reason = a.text(u("reason"))};
        BANSO_TRY(draft.recognisedOn, a.optionalDate(u("recognised")));
        BANSO_TRY(draft.payPlannedOn, a.optionalDate(u("pay-on")));
        BANSO_CHECK(firstError(decisions.decide(claim.id, claim.revision, draft)));
        return replyAbout(claims, claim.id);
    }
};

class ClaimPaid final : public CliCommand {
    Q_DECLARE_TR_FUNCTIONS(ClaimPaid)
  public:
    QString name() const override { return u("benefit claim paid"); }
    QString summary() const override {
        return tr("Writes down when a claim was paid; --bounced that the transfer came back.");
    }
    std::vector<ArgumentSpec> arguments() const override {
        return {place("claim"), option("on"), option("bounced")};
    }
    Result<Reply> run(CommandContext& context, const Arguments& a) override {
        BANSO_TRY(House * house, context.house());
        ClaimService claims(house->desk());
        BANSO_TRY(const Claim claim, claimIn(claims, a));
        ClaimDecisionService decisions(house->desk());
        if (a.has(u("bounced"))) {
            BANSO_CHECK(decisions.undoPayment(claim.id, claim.revision, a.text(u("bounced"))));
            return replyAbout(claims, claim.id);
        }
        BANSO_TRY(const auto on, a.optionalDate(u("on")));
        BANSO_CHECK(
            decisions.markPaid(claim.id, claim.revision, on.value_or(house->desk().today())));
        return replyAbout(claims, claim.id);
    }
};

} // namespace

void addClaimCommands(std::vector<std::unique_ptr<CliCommand>>& list) {
    list.push_back(std::make_unique<ClaimAdd>());
    list.push_back(std::make_unique<ClaimCheckOff>());
    list.push_back(std::make_unique<ClaimDecide>());
    list.push_back(std::make_unique<ClaimPaid>());
}

} // namespace banso
