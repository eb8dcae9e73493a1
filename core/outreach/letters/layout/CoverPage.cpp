#include "core/outreach/letters/layout/CoverPage.h"

#include "core/outreach/letters/layout/BodyFlow.h"
#include "core/outreach/letters/layout/LetterHead.h"

namespace banso {

namespace {

constexpr qsizetype kMostListed = 40; ///< serials; more are counted

class CoverSetter {
  public:
    CoverSetter(LetterLayout& layout, const LetterCover& cover, const LetterTally& tally)
        : m_style(layout.style()),
          m_labels(layout.labels()),
          m_cover(cover),
          m_tally(tally),
          m_typesetter(layout.fonts(), QStringLiteral("ja")) {}

    Result<std::vector<PageInk>> set() {
        const LetterStyle::Page& page = m_style.page;
        PageInk head = headInk();
        addBlocks();
        const std::vector<FlowItem> items = flowBlocks(m_blocks, m_typesetter, points(10.5), 1.5,
                                                       page.width - page.left - page.right);
        const auto pages = paginate(items, page.bottom - m_top, page.bottom - page.nextTop, 0);
        if (!pages)
            return fail(refused("letter.blockTooTall", {}, {m_cover.title}));
        std::vector<PageInk> inks;
        for (const FlowPage& part : *pages) {
            PageInk ink = inks.empty() ? std::move(head) : PageInk();
            double y = inks.empty() ? m_top : page.nextTop;
            for (std::size_t i = part.first; i < part.end; ++i) {
                y += i == part.first ? 0 : items[i].above;
                ink.add(items[i].ink, {page.left, y});
                y += items[i].height;
            }
            inks.push_back(std::move(ink));
        }
        return inks;
    }

  private:
    PageInk headInk() {
        const LetterStyle::Page& page = m_style.page;
        PageInk ink;
        const double right = page.width - page.right;
        LaidInk mark = setMark(m_labels.text("coverNotForEnvelope"), m_typesetter, m_style, right,
                               page.top, InkPart::Cover);
        ink.add(mark.ink, {});
        if (!m_cover.fictitiousMark.isEmpty())
            ink.add(setMark(m_cover.fictitiousMark, m_typesetter, m_style, right, mark.bottom + 1.5,
                            InkPart::Cover)
                        .ink,
                    {});
        const QString kind = m_labels.text(m_tally.isReprint ? "reprintTitle" : "coverTitle");
        const LaidInk title = setLetterTitle(kind, m_typesetter, m_style, mark.bottom + 8);
        ink.add(title.ink, {});
        m_top = title.bottom + m_style.belowTitle;
        return ink;
    }

    void addBlocks() {
        addTable({}, {{m_labels.text("coverBatch"), m_cover.title},
                      {m_labels.text("coverDate"), m_cover.dateLine},
                      {m_labels.text("coverFirstPerson"), m_cover.staff}});
        addTable("coverPrinted", printedRows());
        if (!m_cover.counts.empty())
            addTable("coverCounts", m_cover.counts);
        if (!m_tally.isReprint)
            addTable("coverWithheld",
                     m_cover.withheld.empty()
                         ? std::vector<LetterCover::Row>{{m_labels.text("coverNone"), {}}}
                         : m_cover.withheld);
        addChecks();
    }

    [[nodiscard]] std::vector<LetterCover::Row> printedRows() const {
        std::vector<LetterCover::Row> rows{
            {m_labels.text("coverLetters"), QString::number(m_tally.letters)},
            {m_labels.text("coverPaper"), QString::number(m_tally.papers)},
            {m_labels.text("coverSides"),
             m_labels.text(m_tally.isTwoSided ? "coverTwoSided" : "coverOneSided")},
            {m_labels.text("coverPerEnvelope"), papersPerEnvelope()}};
        if (m_tally.isReprint) {
            rows.push_back({m_labels.text("coverReprinted"), listed(m_tally.reprinted)});
            return rows;
        }
        if (m_tally.first && m_tally.last)
            rows.push_back({m_labels.text("coverSerials"),
                            m_tally.first->text() + QStringLiteral(" ～ ") + m_tally.last->text()});
        rows.push_back({m_labels.text("coverGaps"), listed(m_tally.gaps)});
        return rows;
    }

    [[nodiscard]] QString papersPerEnvelope() const {
        QStringList rows;
        for (const auto& [papers, letters] : m_tally.papersPerEnvelope)
            rows.append(m_labels.text("coverPerEnvelopeRow").arg(papers).arg(letters));
        return rows.join(u'、');
    }

    [[nodiscard]] QString listed(const QStringList& serials) const {
        if (serials.isEmpty())
            return m_labels.text("coverNone");
        QString text = serials.first(std::min(serials.size(), kMostListed)).join(u'　');
        if (serials.size() > kMostListed)
            text += u'　' + m_labels.text("coverMore").arg(serials.size() - kMostListed);
        return text;
    }

    void addChecks() {
        m_blocks.emplace_back(LetterParagraph{heading("coverCheck")});
        for (const QString& step : m_labels.list("coverCheckSteps"))
            m_blocks.emplace_back(LetterParagraph{QStringLiteral("　□　") + step});
        const QString signature = m_labels.text("coverSignature");
        m_blocks.emplace_back(
            LetterTable{{{m_labels.text("coverPacker"), signature + u'\n'},
                         {m_labels.text("coverSecondPerson"), signature + u'\n'}}});
    }

    void addTable(const char* title, const std::vector<LetterCover::Row>& rows) {
        if (title)
            m_blocks.emplace_back(LetterParagraph{heading(title)});
        LetterTable table;
        for (const LetterCover::Row& row : rows)
            table.rows.push_back({row.label, row.value});
        m_blocks.emplace_back(std::move(table));
    }

    [[nodiscard]] QString heading(const char* key) const {
        return QStringLiteral("■ ") + m_labels.text(key);
    }

    const LetterStyle& m_style;
    const LetterLabels& m_labels;
    const LetterCover& m_cover;
    const LetterTally& m_tally;
    const Typesetter m_typesetter;
    std::vector<LetterBlock> m_blocks;
    double m_top = 0;
};

} // namespace

Result<std::vector<PageInk>> layCover(LetterLayout& layout, const LetterCover& cover,
                                      const LetterTally& tally) {
    return CoverSetter(layout, cover, tally).set();
}

} // namespace banso
