#include "core/benefit/export/BenefitExport.h"

#include "core/benefit/check/ClaimReview.h"
#include "core/benefit/claim/ClaimRepository.h"
#include "core/benefit/claim/ClaimService.h"
#include "core/benefit/export/ExportFiles.h"
#include "core/registry/ProtectionRepository.h"
#include "core/security/AuditLog.h"
#include "core/security/ViewLog.h"
#include "core/storage/RegisterInfo.h"

#include <QFileInfo>

#include <set>

namespace banso {

namespace {

/// One export from the question to the three files. Lives through its two transactions.
class Writing {
  public:
    Writing(Desk& desk, const ExportQuestion& question)
        : m_desk(desk), m_question(question), m_exports(desk), m_journal(desk) {}

    Validated<ExportOutcome> run(const QString& folder) {
        BANSO_CHECK(promise(folder));
        if (const Status published = m_files->publish(); !published) {
            takeBack();
            return failAll({published.error()});
        }
        if (const Status settled = settle(); !settled)
            return failAll({settled.error()});
        return ExportOutcome{*m_id,
                             m_files->detail(),
                             m_files->summary(),
                             m_files->cover(),
                             m_preview->summary.totals,
                             m_preview->summary.women,
                             m_preview->hidden,
                             m_preview->revealed,
                             m_files->replaced()};
    }

  private:
    /// Checked once more and written under hidden names; what is promised is committed.
    Validated<void> promise(const QString& folder) {
        auto tx = m_desk.write();
        if (const Status opened = openAddresses(); !opened)
            return failAll({opened.error()});
        BANSO_TRY(ExportPreview preview,
                  ExportPreviewer(m_desk, m_grant ? &*m_grant : nullptr).preview(m_question));
        if (!preview.mayLeave())
            return failAll(whyNot(preview));
        m_preview = std::make_unique<ExportPreview>(std::move(preview));
        // Whoever writes parts holds the writer's turn: what lies there was left by a killed
        // program.
        removeUnfinishedFiles(folder);
        BANSO_TRY(ExportFiles files, ExportFiles::seal(*m_preview, folder, coverFacts()));
        m_files = std::make_unique<ExportFiles>(std::move(files));
        keep();
        if (const Status logged = logViews(); !logged)
            return failAll({logged.error()});
        tx.commit();
        return {};
    }

    Status openAddresses() {
        if (m_question.revealReason.trimmed().isEmpty())
            return {};
        ProtectionRepository protections(m_desk.db());
        std::set<PersonId> persons;
        for (const Claim& claim : ClaimRepository(m_desk.db()).grantedIn(m_question.year))
            if (protections.isMasked(claim.person))
                persons.insert(claim.person);
        if (persons.empty())
            return {};
        std::vector<Subject> subjects;
        for (const PersonId person : persons)
            subjects.push_back(subjectOf(person));
        BANSO_TRY(m_grant, reveal(m_desk, std::move(subjects), m_question.revealReason));
        return {};
    }

    static Errors whyNot(const ExportPreview& preview) {
        const FindingCounts counts = countOf(preview.findings);
        Errors errors{refused("benefit.notReady", {},
                              {QString::number(counts.errors), QString::number(counts.warnings)})};
        for (Error& error : stoppingIn(preview.findings))
            errors.push_back(std::move(error));
        return errors;
    }

    [[nodiscard]] ExportFiles::CoverFacts coverFacts() const {
        const Instant now = m_desk.now();
        const BenefitTerms terms = BenefitTerms::on(m_desk.settings(), m_desk.today());
        return {m_question.year, terms.municipalityCode,
                now.japanDate().iso() + u' ' + now.japanTime(), m_desk.session().login(),
                RegisterInfo::load(m_desk.db()).isFictitious};
    }

    void keep() {
        const QString recipient = m_preview->profile.recipient();
        for (const WrittenFile& file : m_files->all()) {
            const bool isDetail = m_outgoing.empty();
            m_outgoing.push_back(
                m_journal.intend(isDetail ? OutgoingKind::Benefit : OutgoingKind::Summary,
                                 recipient, std::nullopt, file));
        }
        m_id = m_exports.add(
            {m_question.year, m_preview->profile.key(), m_preview->profile.format().encoding,
             recipient, m_outgoing.front(), m_preview->summary.totals,
             m_preview->revealed > 0 ? m_question.revealReason.trimmed() : QString()});
        for (const BenefitRow& row : m_preview->rows)
            m_exports.addRow(*m_id, row, m_preview->profile.sources());
    }

    Status logViews() {
        const QString name = QFileInfo(m_files->detail().path).fileName();
        std::set<PersonId> persons;
        for (const Claim& claim : ClaimRepository(m_desk.db()).grantedIn(m_question.year))
            persons.insert(claim.person);
        for (const PersonId person : persons)
            BANSO_CHECK(ViewLog::record(m_desk, subjectOf(person), ViewKind::Output, name));
        return {};
    }

    Status settle() {
        auto tx = m_desk.write();
        for (const OutgoingFileId id : m_outgoing)
            BANSO_CHECK(m_journal.markWritten(id));
        const ControlTotals& totals = m_preview->summary.totals;
        AuditLog::record(
            m_desk, "benefit.export", subjectOf(*m_id),
            {{QStringLiteral("year"), m_question.year.startYear()},
             {QStringLiteral("profile"), m_preview->profile.key()},
             {QStringLiteral("rows"), totals.claims},
             {QStringLiteral("decided"), totals.decided},
             {QStringLiteral("revealed"), m_preview->revealed},
             {QStringLiteral("sha256"), QString::fromLatin1(m_files->detail().sha256)}});
        tx.commit();
        return {};
    }

    /// None of the three lies there. One that could not be taken back stays promised, and is asked
    /// about at the next start.
    void takeBack() {
        auto tx = m_desk.write();
        for (std::size_t i = 0; i < m_outgoing.size(); ++i)
            if (fateOf(m_files->all()[i]) != FileFate::Whole)
                m_journal.markDiscarded(m_outgoing[i]);
        tx.commit();
    }

    Desk& m_desk;
    const ExportQuestion& m_question;
    ExportRepository m_exports;
    OutgoingFileJournal m_journal;
    std::optional<RevealGrant> m_grant;
    std::unique_ptr<ExportPreview> m_preview; ///< the files point into it
    std::unique_ptr<ExportFiles> m_files;
    std::vector<OutgoingFileId> m_outgoing;
    std::optional<BenefitExportId> m_id;
};

} // namespace

Validated<ExportPreview> BenefitExport::preview(const ExportQuestion& question) {
    if (const Status may = m_desk.require(Permission::ExportBenefit); !may)
        return failAll({may.error()});
    return ExportPreviewer(m_desk).preview(question);
}

Validated<std::vector<Finding>> BenefitExport::openFindings(const ExportQuestion& question) {
    BANSO_TRY(ExportPreview ready, preview(question));
    std::vector<Finding> findings = std::move(ready.findings);
    ClaimReviewer reviewer(m_desk);
    for (const Claim& claim : ClaimRepository(m_desk.db()).receivedIn(question.year)) {
        if (!claim.isOpen())
            continue;
        auto review = reviewer.review(claim);
        if (!review)
            return failAll({review.error()});
        std::move(review->findings.begin(), review->findings.end(), std::back_inserter(findings));
    }
    std::erase_if(findings, [](const Finding& finding) { return !finding.stops(); });
    return findings;
}

Validated<int> BenefitExport::acceptWarnings(const ExportQuestion& question,
                                             const QString& reason) {
    if (const Status given = requireReason(reason); !given)
        return failAll({given.error()});
    auto tx = m_desk.write();
    BANSO_TRY(const ExportPreview ready, preview(question));
    AcknowledgementRepository accepted(m_desk);
    int count = 0;
    for (const Finding& finding : ready.findings) {
        if (!finding.claim || finding.severity != Severity::Warning || finding.isAcknowledged)
            continue;
        accepted.add(*finding.claim, finding, reason.trimmed());
        ++count;
    }
    tx.commit();
    return count;
}

Validated<ExportOutcome> BenefitExport::write(const ExportQuestion& question,
                                              const QString& folder) {
    if (const Status may = m_desk.require(Permission::ExportBenefit); !may)
        return failAll({may.error()});
    if (!question.revealReason.trimmed().isEmpty())
        if (const Status may = m_desk.require(Permission::DecideBenefit); !may)
            return failAll({may.error()});
    return Writing(m_desk, question).run(folder);
}

Result<std::vector<BenefitExportRecord>> BenefitExport::history(FiscalYear year) {
    BANSO_CHECK(mayReadBenefit(m_desk));
    return ExportRepository(m_desk).ofYear(year);
}

} // namespace banso
