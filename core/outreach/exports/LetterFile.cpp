#include "core/outreach/exports/LetterFile.h"

#include "core/exchange/profile/ValueFormat.h"
#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/letters/LetterSheetJson.h"

#include <QDir>

namespace banso {

namespace {

/// Frozen sheets out of the register, one at a time.
class FrozenSheets final : public LetterSource {
  public:
    FrozenSheets(Desk& desk, const std::vector<OutRow>& rows) : m_attempts(desk), m_rows(rows) {}

    [[nodiscard]] qsizetype count() const override { return static_cast<qsizetype>(m_rows.size()); }
    [[nodiscard]] Result<LetterSheet> at(qsizetype index) override {
        const OutRow& row = m_rows[static_cast<std::size_t>(index)];
        const auto json = m_attempts.sheet(row.attempt.id);
        if (!json)
            return fail(missing(row));
        BANSO_TRY(LetterSheet sheet, letterSheetFromJson(*json));
        // A sheet that bears another serial is another family's.
        if (sheet.serial.text() != row.attempt.serial)
            return fail(missing(row));
        return sheet;
    }

  private:
    [[nodiscard]] static Error missing(const OutRow& row) {
        return refused("letter.sheetMissing", {},
                       {row.attempt.serial.value_or(row.attempt.sendKey)});
    }

    AttemptBook m_attempts;
    const std::vector<OutRow>& m_rows;
};

} // namespace

Validated<std::unique_ptr<ExportFile>>
writeLetterFile(Desk& desk, LetterPress& press, const LetterCover& cover, const ExportPlace& place,
                const std::vector<OutRow>& rows, JobControl& job, bool isReprint) {
    const QString name = filled(u"letters_{batch}_{date}_{part}.pdf", place.nameValues());
    auto out = OutgoingFile::create(QDir(place.folder).filePath(name));
    if (!out)
        return failAll({out.error()});
    auto file = std::make_unique<PlainFile>(std::move(*out));
    file->kind = OutgoingKind::Letters;
    FrozenSheets sheets(desk, rows);
    LetterJobPlan plan = press.planFor(cover);
    plan.isReprint = isReprint;
    plan.cover.expectedLetters = static_cast<int>(rows.size());
    auto report = press.print(sheets, plan, file->file(), job);
    if (!report)
        return failAll(std::move(report.error()));
    file->file().setRows(static_cast<qint64>(rows.size()));
    return file;
}

} // namespace banso
