#pragma once

#include "core/benefit/export/BenefitExport.h"
#include "core/benefit/export/SubstitutionBook.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What the subsidy office's file would hold, what stands against it, and its writing.
class FilePresenter {
    Q_DECLARE_TR_FUNCTIONS(FilePresenter)
  public:
    explicit FilePresenter(Desk& desk) : m_desk(desk), m_exports(desk), m_substitutions(desk) {}

    /// Works the file out anew; nothing is written.
    [[nodiscard]] Status look(const ExportQuestion& question);
    [[nodiscard]] const std::optional<ExportPreview>& preview() const { return m_preview; }
    [[nodiscard]] bool mayWrite() const { return m_preview && m_preview->mayLeave(); }
    [[nodiscard]] FindingCounts counts() const;
    /// 12件 · 妊婦 11人 · 胎児 4人 · 算定 850,000円 · 控除 0円 · 決定 850,000円 · 返納 0円
    [[nodiscard]] QString totalLine() const;
    /// Who gets it, and what is left out of it.
    [[nodiscard]] QString recipientLine() const;

    // Tables; the id of a row is its number in its list, from 1.
    [[nodiscard]] static std::vector<TableColumn> findingColumns();
    [[nodiscard]] static std::vector<TableColumn> characterColumns();
    [[nodiscard]] static std::vector<TableColumn> changeColumns();
    [[nodiscard]] static std::vector<TableColumn> historyColumns();
    [[nodiscard]] std::vector<TableRow> findingRows() const;
    [[nodiscard]] std::vector<TableRow> characterRows() const;
    [[nodiscard]] std::vector<TableRow> changeRows() const;
    [[nodiscard]] std::vector<TableRow> historyRows() const;
    /// The claim that a row of findings or changes is about.
    [[nodiscard]] std::optional<ClaimId> claimOfFinding(qint64 row) const;
    [[nodiscard]] std::optional<ClaimId> claimOfChange(qint64 row) const;
    [[nodiscard]] const ExportCharacter* character(qint64 row) const;

    /// What is written for a character from now on, in every file.
    [[nodiscard]] Status decide(const QString& character, const QString& replacement);
    /// Every warning of the file that nobody accepted yet.
    [[nodiscard]] Validated<int> acceptAll(const QString& reason);
    [[nodiscard]] Validated<ExportOutcome> write(const QString& folder);

    [[nodiscard]] bool may(Permission permission) const { return m_desk.session().may(permission); }

  private:
    [[nodiscard]] QString receiptOf(const Finding& finding) const;

    Desk& m_desk;
    BenefitExport m_exports;
    SubstitutionBook m_substitutions;
    std::optional<ExportQuestion> m_question;
    std::optional<ExportPreview> m_preview;
    std::vector<Finding> m_open; ///< what stops the file, errors first
    std::vector<BenefitExportRecord> m_history;
};

} // namespace banso
