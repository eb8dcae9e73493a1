#include "core/outreach/letters/job/LetterJob.h"

#include "core/outreach/letters/layout/CalibrationPage.h"
#include "core/outreach/letters/pdf/PdfLetters.h"

namespace banso {

namespace {

/// A letter ready to be painted.
struct LaidLetter {
    std::vector<PageInk> pages;
    std::vector<GlyphFinding> degraded;
};

Validated<LaidLetter> layChecked(LetterLayout& layout, const LetterSheet& sheet) {
    Errors errors;
    LaidLetter letter;
    auto findings = checkGlyphs(sheet, layout.fonts());
    if (!findings)
        return failAll({findings.error()});
    for (GlyphFinding& finding : *findings)
        if (finding.coverage == Coverage::Degraded)
            letter.degraded.push_back(std::move(finding));
        else
            errors.push_back(refused("letter.glyphMissing", finding.field,
                                     {sheet.serial.text(), finding.character, finding.codePoints}));
    auto pages = layout.lay(sheet);
    if (!pages)
        errors.push_back(pages.error());
    if (!errors.empty())
        return failAll(std::move(errors));
    letter.pages = std::move(*pages);
    return letter;
}

QSizeF pageSize(const LetterLayout& layout) {
    return {layout.style().page.width, layout.style().page.height};
}

class Printing {
  public:
    Printing(LetterLayout& layout, const LetterJobPlan& plan, OutgoingFile& out)
        : m_layout(layout),
          m_plan(plan),
          m_pdf(out, {plan.documentTitle, plan.createdAt, pageSize(layout), plan.offset,
                      plan.isTwoSided}) {
        m_report.tally.isReprint = plan.isReprint;
        m_report.tally.isTwoSided = plan.isTwoSided;
    }

    /// False when there is no sense in going on.
    bool add(const Result<LetterSheet>& sheet) {
        if (!sheet) {
            m_errors.push_back(sheet.error());
            return false;
        }
        if (m_serials.contains(sheet->serial))
            m_errors.push_back(refused("letter.serialTwice", {}, {sheet->serial.text()}));
        m_serials.insert(sheet->serial);
        auto letter = layChecked(m_layout, *sheet);
        if (!letter)
            m_errors.insert(m_errors.end(), letter.error().begin(), letter.error().end());
        else if (m_errors.empty())
            paint(sheet->serial, std::move(*letter));
        return m_errors.size() < kMostErrors;
    }

    Validated<LetterJobReport> finish() {
        const int letters = static_cast<int>(m_serials.size());
        const std::optional<int> expected = m_plan.cover.expectedLetters;
        if (m_errors.empty() && letters == 0)
            m_errors.push_back(refused("letter.nothingToPrint"));
        if (m_errors.empty() && expected && *expected != letters)
            m_errors.push_back(refused("letter.countDiffers", {},
                                       {QString::number(*expected), QString::number(letters)}));
        if (m_errors.empty())
            addCover();
        if (m_errors.empty())
            if (const Status done = m_pdf.finish(); !done)
                m_errors.push_back(done.error());
        if (!m_errors.empty())
            return failAll(std::move(m_errors));
        m_report.pages = m_pdf.pageCount();
        return std::move(m_report);
    }

  private:
    void paint(const LetterSerial& serial, LaidLetter letter) {
        const int sides = static_cast<int>(letter.pages.size());
        for (const PageInk& page : letter.pages)
            m_pdf.addPage(page);
        // The next family's letter must not begin on the back of this one's last sheet.
        if (m_plan.isTwoSided && sides % 2 != 0)
            m_pdf.addBlankPage();
        const int papers = m_plan.isTwoSided ? (sides + 1) / 2 : sides;
        LetterTally& tally = m_report.tally;
        ++tally.letters;
        tally.sides += sides;
        tally.papers += papers;
        ++tally.papersPerEnvelope[papers];
        tally.first = std::min(tally.first.value_or(serial), serial);
        tally.last = std::max(tally.last.value_or(serial), serial);
        if (m_plan.isReprint)
            tally.reprinted.append(serial.text());
        for (GlyphFinding& finding : letter.degraded)
            m_report.degraded.push_back({serial, std::move(finding)});
    }

    void addCover() {
        LetterTally& tally = m_report.tally;
        tally.gaps = gaps();
        const auto pages = layCover(m_layout, m_plan.cover, tally);
        if (!pages) {
            m_errors.push_back(pages.error());
            return;
        }
        for (const PageInk& page : *pages)
            m_pdf.addFrontPage(page);
        if (m_plan.isTwoSided && pages->size() % 2 != 0)
            m_pdf.addFrontPage({});
    }

    /// Numbers left out between the first and the last, when all are of one batch.
    [[nodiscard]] QStringList gaps() const {
        const LetterTally& tally = m_report.tally;
        QStringList list;
        if (m_plan.isReprint || tally.first->batch() != tally.last->batch())
            return list;
        for (int number = tally.first->number(); number < tally.last->number(); ++number)
            if (const auto serial = LetterSerial::of(tally.first->batch(), number);
                serial && !m_serials.contains(*serial))
                list.append(serial->text());
        return list;
    }

    LetterLayout& m_layout;
    const LetterJobPlan& m_plan;
    PdfLetters m_pdf;
    QSet<LetterSerial> m_serials;
    Errors m_errors;
    LetterJobReport m_report{};
};

} // namespace

Validated<LetterVerdict> checkLetter(LetterLayout& layout, const LetterSheet& sheet) {
    auto letter = layChecked(layout, sheet);
    if (!letter)
        return failAll(std::move(letter.error()));
    return LetterVerdict{static_cast<int>(letter->pages.size()), std::move(letter->degraded)};
}

Validated<LetterJobReport> printLetters(LetterLayout& layout, LetterSource& source,
                                        const LetterJobPlan& plan, OutgoingFile& out,
                                        JobControl& control) {
    Printing printing(layout, plan, out);
    const qsizetype count = source.count();
    for (qsizetype i = 0; i < count; ++i) {
        if (control.isCancelled())
            return failAll({refused("job.cancelled")});
        if (!printing.add(source.at(i)))
            break;
        control.progress(i + 1, count);
    }
    return printing.finish();
}

Status printCalibration(LetterLayout& layout, PrintOffset offset, const QString& documentTitle,
                        Instant createdAt, OutgoingFile& out) {
    PdfLetters pdf(out, {documentTitle, createdAt, pageSize(layout), offset, false});
    pdf.addPage(layCalibration(layout, offset));
    return pdf.finish();
}

} // namespace banso
