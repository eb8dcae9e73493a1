#include "core/outreach/letters/layout/LetterLayout.h"

#include "core/outreach/letters/layout/AddressBlock.h"
#include "core/outreach/letters/layout/BodyFlow.h"
#include "core/outreach/letters/layout/LetterHead.h"
#include "core/outreach/letters/layout/LetterTail.h"

namespace banso {

namespace {

/// What is the same for one letter whatever its type size.
class LetterSetter {
  public:
    LetterSetter(const LetterSheet& sheet, const LetterLayout& layout, LetterFonts& fonts)
        : m_sheet(sheet),
          m_style(layout.style()),
          m_labels(layout.labels()),
          m_window(layout.window()),
          m_typesetter(fonts, sheet.language),
          m_width(m_style.page.width - m_style.page.left - m_style.page.right),
          m_blocks(sheet.body) {
        if (!sheet.enclosure.isEmpty())
            m_blocks.emplace_back(LetterParagraph{sheet.enclosure});
    }

    Result<std::vector<PageInk>> set() {
        BANSO_CHECK(setFirstPanel());
        m_tail = setLetterTail(m_sheet, m_typesetter, m_style, m_labels);
        if (!chooseBody())
            return fail(refused("letter.blockTooTall", {}, {m_sheet.serial.text()}));
        std::vector<PageInk> pages;
        for (std::size_t i = 0; i < m_pages.size(); ++i)
            pages.push_back(page(i));
        if (pages.front().intrudes(m_window.keepOut()))
            return fail(refused("letter.windowClash", {}, {m_sheet.serial.text(), m_window.key}));
        return pages;
    }

  private:
    /// Address, head and title: all that stands above the body of the first page.
    Status setFirstPanel() {
        BANSO_TRY(PageInk address,
                  setAddressBlock(m_sheet, m_typesetter, m_style.address, m_window.safeBlock()));
        const LaidInk head = setLetterHead(m_sheet, m_typesetter, m_style, m_window);
        const double above = std::max(head.bottom, m_window.keepOut().bottom());
        const LaidInk title =
            setLetterTitle(m_sheet.title, m_typesetter, m_style, above + m_style.aboveTitle);
        m_first = std::move(address);
        m_first.add(head.ink, {});
        m_first.add(title.ink, {});
        m_first.add(foldMarks(m_window), {});
        m_firstTop = title.bottom + m_style.belowTitle;
        return {};
    }

    /// The largest size that keeps the letter on one page; on several pages, the largest.
    bool chooseBody() {
        for (const double size : m_style.bodySizes)
            if (flow(size) && m_pages.size() == 1)
                return true;
        return flow(m_style.bodySizes.front());
    }

    bool flow(double size) {
        m_items = flowBlocks(m_blocks, m_typesetter, size, m_style.bodyLeading, m_width);
        const double bottom = m_style.page.bottom;
        auto pages = paginate(m_items, bottom - m_firstTop, bottom - nextTop(), m_tail.height);
        m_pages = pages ? std::move(*pages) : std::vector<FlowPage>();
        return pages.has_value();
    }

    /// Where the body begins on further pages, below the line that says whose they are.
    [[nodiscard]] double nextTop() const { return continuation().bottom + 3; }

    [[nodiscard]] PageInk page(std::size_t index) const {
        PageInk ink = index == 0 ? m_first : continuation().ink;
        double y = index == 0 ? m_firstTop : nextTop();
        for (std::size_t i = m_pages[index].first; i < m_pages[index].end; ++i) {
            y += i == m_pages[index].first ? 0 : m_items[i].above;
            ink.add(m_items[i].ink, {m_style.page.left, y});
            y += m_items[i].height;
        }
        if (index + 1 == m_pages.size())
            ink.add(m_tail.ink, {m_style.page.left, m_style.page.bottom - m_tail.height});
        addFoot(ink, index);
        return ink;
    }

    /// Whose page it is stands on each: a sheet that falls out of a pile finds its letter again.
    [[nodiscard]] LaidInk continuation() const {
        const LetterRecipient& to = m_sheet.recipient;
        TypeStyle style = small(InkPart::Head);
        style.role = FontRole::Address;
        LaidInk laid{{}, m_style.page.nextTop};
        laid.bottom += addAt(laid.ink, to.name + u'　' + to.honorific, style, LetterAlign::Start,
                             m_style.page.nextTop);
        laid.bottom += 0.8;
        laid.ink.lines.push_back({{m_style.page.left, laid.bottom},
                                  {m_style.page.width - m_style.page.right, laid.bottom},
                                  0.2,
                                  false,
                                  InkPart::Head});
        return laid;
    }

    void addFoot(PageInk& ink, std::size_t index) const {
        const double top = m_style.page.foot;
        addAt(ink, m_labels.text("serial") + u'　' + m_sheet.serial.text(), small(InkPart::Foot),
              LetterAlign::Start, top);
        if (m_pages.size() > 1)
            addAt(ink, m_labels.text("page").arg(index + 1).arg(m_pages.size()),
                  small(InkPart::Foot), LetterAlign::Centre, top);
        addAt(ink, m_sheet.fictitiousMark, small(InkPart::Foot), LetterAlign::End, top);
    }

    /// Returns the height it took.
    double addAt(PageInk& ink, const QString& text, const TypeStyle& style, LetterAlign align,
                 double top) const {
        SetText set = m_typesetter.set(text, style, m_width, align);
        for (InkText& line : set.lines) {
            line.at += QPointF(m_style.page.left, top);
            ink.texts.push_back(std::move(line));
        }
        return set.height;
    }

    [[nodiscard]] TypeStyle small(InkPart part) const {
        return {FontRole::Body, m_style.small.size, m_style.small.leading, part};
    }

    const LetterSheet& m_sheet;
    const LetterStyle& m_style;
    const LetterLabels& m_labels;
    const WindowProfile& m_window;
    const Typesetter m_typesetter;
    const double m_width;
    std::vector<LetterBlock> m_blocks; ///< the body and the enclosure note
    PageInk m_first;
    double m_firstTop = 0;
    LetterTail m_tail{{}, 0};
    std::vector<FlowItem> m_items;
    std::vector<FlowPage> m_pages;
};

} // namespace

PageInk foldMarks(const WindowProfile& window) {
    constexpr double kStart = 5; // printers leave the outer 4 mm white
    constexpr double kLength = 4;
    PageInk ink;
    for (const double y : window.folds)
        ink.lines.push_back({{kStart, y}, {kStart + kLength, y}, 0.15, false, InkPart::Fold});
    return ink;
}

LetterLayout::LetterLayout(LetterFonts& fonts, LetterStyle style, LetterLabels labels,
                           WindowProfile window)
    : m_fonts(fonts),
      m_style(std::move(style)),
      m_labels(std::move(labels)),
      m_window(std::move(window)) {}

Result<std::vector<PageInk>> LetterLayout::lay(const LetterSheet& sheet) {
    BANSO_CHECK(m_fonts.prepare(sheet.language));
    BANSO_TRY(std::vector<PageInk> pages, LetterSetter(sheet, *this, m_fonts).set());
    if (sheet.pageCount && *sheet.pageCount != static_cast<int>(pages.size()))
        return fail(refused("letter.pagesDiffer", {},
                            {sheet.serial.text(), QString::number(*sheet.pageCount),
                             QString::number(pages.size())}));
    return pages;
}

} // namespace banso
