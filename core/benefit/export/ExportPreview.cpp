#include "core/benefit/export/ExportPreview.h"

#include "core/benefit/check/ClaimReview.h"
#include "core/benefit/claim/ClaimRepository.h"
#include "core/benefit/export/SubstitutionBook.h"
#include "core/exchange/profile/ProfileShelf.h"

#include <set>

namespace banso {

namespace {

QString writtenAt(Instant now) {
    return now.japanDate().iso() + u' ' + now.japanTime();
}

/// A blank that was filled, and a pregnancy that ended, is how a claim goes its way: told, but
/// nobody has to answer for it.
bool isProgress(const RowChange& change) {
    return change.before.isEmpty() ||
           (change.field == u"outcome" && change.before == keyOf(PregnancyOutcome::Ongoing));
}

/// What the claim's own rule says better than the layout.
bool isSaidAlready(const std::vector<Finding>& findings, const Finding& ofRow) {
    return ofRow.rule == Rule::E01 &&
           std::any_of(findings.begin(), findings.end(), [&](const Finding& f) {
               return f.claim == ofRow.claim && f.field() == ofRow.field();
           });
}

} // namespace

bool ExportPreview::mayLeave() const {
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.stops(); });
}

Validated<OutProfile> layoutOf(const ExportQuestion& question) {
    auto profile = ProfileShelf::out(question.profile);
    if (!profile)
        return profile;
    for (const QString& source : profile->sources())
        if (!BenefitRow::hasSource(source))
            return failAll({refused("benefit.profileSource", source, {question.profile, source})});
    return question.encoding ? profile->withEncoding(*question.encoding) : *std::move(profile);
}

struct ExportPreviewer::Work {
    ExportPreview preview;
    std::vector<ClaimFacts> facts;
    RowContext context;
    ClaimReviewer reviewer;
    RowCheck check;
    const ExportQuestion& question;
};

ExportPreviewer::ExportPreviewer(Desk& desk, const RevealGrant* grant)
    : m_desk(desk),
      m_grant(grant),
      m_now(BenefitTerms::on(desk.settings(), desk.today())),
      m_exports(desk),
      m_accepted(desk) {}

Validated<ExportPreview> ExportPreviewer::preview(const ExportQuestion& question) {
    BANSO_TRY(OutProfile profile, layoutOf(question));
    const ReadTransaction oneState(m_desk.db());
    // The check keeps references: layout and decisions live here until the preview is handed out.
    const SubstitutionDecisions decisions = SubstitutionBook(m_desk).decisions();
    Work work{{profile, decisions, {}, {}, {}, {}, {}},
              {},
              {m_now.municipalityCode, writtenAt(m_desk.now()), m_desk.session().login()},
              ClaimReviewer(m_desk, m_grant),
              RowCheck(profile, decisions),
              question};
    for (const Claim& claim : ClaimRepository(m_desk.db()).grantedIn(question.year))
        addClaim(claim, work);
    findGone(work);
    FindingList ofFile(std::nullopt, m_now);
    if (work.preview.rows.empty())
        ofFile.add(Rule::E37, refused("benefit.nothingToWrite", {},
                                      {QString::number(question.year.startYear())}));
    work.preview.summary = summaryOf(work.facts);
    compareTotals(totalsOf(work.preview.rows), work.preview.summary.totals,
                  m_exports.totalsOf(question.year), ofFile);
    for (Finding& finding : ofFile.take())
        work.preview.findings.push_back(std::move(finding));
    work.preview.characters = work.check.characters();
    return std::move(work.preview);
}

void ExportPreviewer::addClaim(const Claim& claim, Work& work) {
    ExportPreview& preview = work.preview;
    auto review = work.reviewer.reviewContent(claim);
    if (!review) {
        preview.findings.push_back({claim.id, Rule::E01, Severity::Error, review.error()});
        return;
    }
    std::vector<Finding> findings = std::move(review->findings);
    // Whoever says why is answered when the file is written: a preview opens nothing.
    if (!work.question.revealReason.trimmed().isEmpty())
        std::erase_if(findings, [](const Finding& f) { return f.rule == Rule::E31; });
    const ClaimFacts& facts = review->facts;
    (facts.payee.isHidden ? preview.hidden : preview.revealed) += facts.payee.isProtected ? 1 : 0;
    const BenefitTerms applied = BenefitTerms::on(m_desk.settings(), claim.content.appliedOn);
    BenefitRow row(facts, applied, work.context);
    FindingList inRow(claim.id, m_now);
    const auto dataRow = static_cast<qint64>(preview.rows.size()) + 1;
    (void)work.check.add(row, dataRow, inRow);
    compareWithLast(row, work, inRow);
    for (Finding& finding : inRow.take())
        if (!isSaidAlready(findings, finding))
            findings.push_back(std::move(finding));
    m_accepted.mark(findings, claim.id);
    std::move(findings.begin(), findings.end(), std::back_inserter(preview.findings));
    preview.rows.push_back(std::move(row));
    work.facts.push_back(std::move(review->facts));
}

void ExportPreviewer::compareWithLast(const BenefitRow& row, Work& work, FindingList& out) {
    const auto last = m_exports.lastRow(row.claim(), work.preview.profile.key());
    if (!last)
        return;
    for (const QString& source : work.preview.profile.sources()) {
        const auto before = last->find(source);
        if (before == last->end() || before->second == row.value(source))
            continue; // a source the layout had not yet
        const RowChange change{row.claim(), row.value(QStringLiteral("receiptNumber")), source,
                               before->second, row.value(source)};
        if (!isProgress(change))
            out.add(Rule::E36, refused("benefit.changed", source, {change.before, change.after}));
        work.preview.changes.push_back(change);
    }
}

/// A claim that stood in the year's last file and is not granted any more.
void ExportPreviewer::findGone(Work& work) {
    std::set<ClaimId> present;
    for (const BenefitRow& row : work.preview.rows)
        present.insert(row.claim());
    for (const ClaimId id : m_exports.lastClaims(work.question.year, work.question.profile)) {
        if (present.contains(id))
            continue;
        const auto claim = ClaimRepository(m_desk.db()).find(id);
        const QString receipt = claim ? claim->receipt.text() : QString::number(id.value());
        FindingList gone(id, m_now);
        gone.add(Rule::E36, refused("benefit.rowGone", QStringLiteral("receiptNumber"), {receipt}));
        std::vector<Finding> findings = gone.take();
        m_accepted.mark(findings, id);
        std::move(findings.begin(), findings.end(), std::back_inserter(work.preview.findings));
        work.preview.changes.push_back({id, receipt, QStringLiteral("receiptNumber"), receipt, {}});
    }
}

} // namespace banso
