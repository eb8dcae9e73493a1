#include "ui/benefit/claims/ClaimsPresenter.h"

#include "core/registry/PersonRepository.h"
#include "core/security/ViewLog.h"
#include "ui/shell/Border.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"

namespace banso {

namespace {

constexpr std::array kWaiting{ClaimStage::Interview, ClaimStage::Papers, ClaimStage::Check,
                              ClaimStage::Decide, ClaimStage::Pay};

Cell stageCell(ClaimStage stage) {
    const QString words = claimStageWords(keyOf(stage));
    switch (stage) {
    case ClaimStage::Interview:
    case ClaimStage::Papers:
        return {words, Tone::Warning, QStringLiteral("warning")};
    case ClaimStage::Check:
    case ClaimStage::Decide:
    case ClaimStage::Pay:
        return {words, Tone::Accent, QStringLiteral("question")};
    case ClaimStage::Paid:
        return {words, Tone::Good, QStringLiteral("done")};
    case ClaimStage::Returned:
    case ClaimStage::Rejected:
    case ClaimStage::Withdrawn:
        break;
    }
    return {words, Tone::Withheld, QStringLiteral("withheld")};
}

} // namespace

bool isWaiting(ClaimStage stage) {
    return std::find(kWaiting.begin(), kWaiting.end(), stage) != kWaiting.end();
}

std::vector<TableColumn> ClaimsPresenter::columns() {
    return {{QStringLiteral("receipt"), tr("Receipt"), 6},
            {QStringLiteral("name"), tr("Name"), 8, false, true},
            {QStringLiteral("instalment"), tr("Instalment"), 4},
            {QStringLiteral("stage"), tr("Waits for"), 6},
            {QStringLiteral("applied"), tr("Applied"), 6},
            {QStringLiteral("amount"), tr("Amount"), 5, true}};
}

void ClaimsPresenter::add(const Claim& claim, ClaimStage stage, const QString& name,
                          const std::vector<Finding>& findings) {
    const FindingCounts counts = banso::countOf(findings);
    Cell receipt{claim.receipt.text()};
    if (counts.errors + counts.warnings > 0 && isWaiting(stage)) {
        receipt.icon = counts.errors > 0 ? QStringLiteral("close") : QStringLiteral("warning");
        receipt.tone = counts.errors > 0 ? Tone::Overdue : Tone::Warning;
        receipt.toolTip = tr("%1 errors, %2 warnings").arg(counts.errors).arg(counts.warnings);
    }
    const int amount = claim.decision && claim.decision->amount ? *claim.decision->amount
                                                                : claim.amounts.payable();
    const Date applied = claim.content.appliedOn;
    m_lines.push_back(
        {stage,
         {claim.id.value(),
          {receipt,
           {name},
           {instalmentWords(keyOf(claim.content.instalment))},
           stageCell(stage),
           {shortDateWords(applied), Tone::Plain, {}, otherCalendar(applied)},
           {yenWords(amount),
            isWaiting(stage) || stage == ClaimStage::Paid ? Tone::Plain : Tone::Quiet}}}});
}

Status ClaimsPresenter::read(FiscalYear year) {
    m_lines.clear();
    return atBorder([&]() -> Status {
        BANSO_TRY(const auto waiting, m_claims.pending());
        for (const ClaimReview& review : waiting)
            add(review.facts.claim, review.stage, review.facts.payee.name, review.findings);
        BANSO_TRY(const auto received, m_claims.receivedIn(year));
        PersonRepository persons(m_desk.db());
        for (const Claim& claim : received) {
            const ClaimStage stage = stageOf(claim, {});
            if (isWaiting(stage))
                continue;
            BANSO_TRY(const Person person, persons.load(claim.person));
            add(claim, stage, person.printedName(), {});
        }
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line& one, const Line& other) {
            return one.stage < other.stage;
        });
        return {};
    });
}

std::vector<TableRow> ClaimsPresenter::rows(const ClaimFilter& filter) const {
    std::vector<TableRow> rows;
    for (const Line& line : m_lines)
        if (filter.isEverything ||
            (filter.stage ? line.stage == *filter.stage : isWaiting(line.stage)))
            rows.push_back(line.row);
    return rows;
}

int ClaimsPresenter::countOf(ClaimStage stage) const {
    return static_cast<int>(std::count_if(
        m_lines.begin(), m_lines.end(), [stage](const Line& line) { return line.stage == stage; }));
}

int ClaimsPresenter::openCount() const {
    int count = 0;
    for (const ClaimStage stage : kWaiting)
        count += countOf(stage);
    return count;
}

QString ClaimsPresenter::countLine() const {
    QStringList parts;
    for (const ClaimStage stage : kWaiting)
        parts += QStringLiteral("%1 %2").arg(claimStageWords(keyOf(stage))).arg(countOf(stage));
    return parts.join(QStringLiteral(" · "));
}

Result<ClaimReview> ClaimsPresenter::open(ClaimId id) {
    return atBorder([&]() -> Result<ClaimReview> {
        BANSO_TRY(ClaimReview review, m_claims.review(id));
        BANSO_CHECK(ViewLog::record(m_desk, subjectOf(review.facts.payee.id), ViewKind::Open));
        return review;
    });
}

bool ClaimsPresenter::mayDecide(const Claim& claim) const {
    const StaffId staff = m_desk.session().staff();
    return may(Permission::DecideBenefit) && claim.enteredBy != staff && claim.editedBy != staff;
}

Validated<ClaimId> ClaimsPresenter::add(const ClaimDraft& draft) {
    return atBorder([&] { return m_claims.add(draft); });
}

Validated<void> ClaimsPresenter::save(const Claim& before, const ClaimDraft& draft) {
    return atBorder([&] { return m_claims.edit(before.id, before.revision, draft); });
}

Validated<void> ClaimsPresenter::checkOff(const Claim& claim) {
    return atBorder([&] { return m_claims.check(claim.id, claim.revision); });
}

Status ClaimsPresenter::accept(const ClaimReview& review, const QString& reason) {
    std::vector<Finding> warnings;
    for (const Finding& finding : review.findings)
        if (finding.severity == Severity::Warning && !finding.isAcknowledged)
            warnings.push_back(finding);
    return atBorder([&] { return m_claims.acknowledge(review.facts.claim.id, warnings, reason); });
}

Validated<void> ClaimsPresenter::decide(const Claim& claim, const DecisionDraft& draft) {
    return atBorder([&] { return m_decisions.decide(claim.id, claim.revision, draft); });
}

Status ClaimsPresenter::reject(const Claim& claim, const QString& reason) {
    return atBorder([&] { return m_decisions.reject(claim.id, claim.revision, reason); });
}

Status ClaimsPresenter::withdraw(const Claim& claim, const QString& reason) {
    return atBorder([&] { return m_claims.withdraw(claim.id, claim.revision, reason); });
}

Status ClaimsPresenter::reopen(const Claim& claim, const QString& reason) {
    return atBorder([&] { return m_decisions.reopen(claim.id, claim.revision, reason); });
}

Status ClaimsPresenter::markPaid(const Claim& claim, Date day) {
    return atBorder([&] { return m_decisions.markPaid(claim.id, claim.revision, day); });
}

Status ClaimsPresenter::planPayment(const Claim& claim, Date day) {
    return atBorder([&] { return m_decisions.planPayment(claim.id, claim.revision, day); });
}

Status ClaimsPresenter::cancelRecognition(const Claim& claim, Date day, RecognitionCancel reason) {
    return atBorder(
        [&] { return m_decisions.cancelRecognition(claim.id, claim.revision, day, reason); });
}

Status ClaimsPresenter::bounce(ClaimId id, const QString& reason) {
    return atBorder([&]() -> Status {
        BANSO_TRY(const Claim claim, m_claims.load(id));
        return m_decisions.undoPayment(id, claim.revision, reason);
    });
}

Status ClaimsPresenter::markReturned(const Claim& claim, int amount, const QString& reason) {
    return atBorder(
        [&] { return m_decisions.markReturned(claim.id, claim.revision, amount, reason); });
}

} // namespace banso
