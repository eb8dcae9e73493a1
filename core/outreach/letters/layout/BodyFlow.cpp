#include "core/outreach/letters/layout/BodyFlow.h"

namespace banso {

namespace {

constexpr double kAboveParagraph = 0.35; // em
constexpr double kAboveTable = 0.6;      // em
constexpr double kCellPadding = 1.6;     // mm
constexpr double kRule = 0.2;            // mm
constexpr double kLabelGrey = 0.93;
constexpr double kMostLabel = 0.35; ///< of the table's width

class Flow {
  public:
    Flow(const std::vector<LetterBlock>& blocks, const Typesetter& typesetter, double size,
         double leading, double width)
        : m_blocks(blocks),
          m_typesetter(typesetter),
          m_text{FontRole::Body, size, leading, InkPart::Body},
          m_cell{FontRole::Body, size, 1.45, InkPart::Body},
          m_label{FontRole::Heading, size, 1.45, InkPart::Body},
          m_width(width) {}

    std::vector<FlowItem> flow() {
        m_labelWidth = labelColumn();
        for (const LetterBlock& block : m_blocks) {
            const bool isLast = &block == &m_blocks.back();
            m_isBeforeTable = !isLast && std::holds_alternative<LetterTable>(*(&block + 1));
            std::visit([this](const auto& kind) { add(kind); }, block);
        }
        return std::move(m_items);
    }

  private:
    void add(const LetterParagraph& paragraph) {
        SetText set = m_typesetter.set(paragraph.text, m_text, m_width, paragraph.align, true);
        const double pitch = m_text.size * m_text.leading;
        const std::size_t count = set.lines.size();
        for (std::size_t i = 0; i < count; ++i) {
            const bool isLast = i + 1 == count;
            FlowItem item{{},
                          pitch,
                          i == 0 ? aboveParagraph() : 0,
                          isLast ? m_isBeforeTable : i == 0 || i + 2 == count};
            item.ink.texts.push_back(std::move(set.lines[i]));
            item.ink.texts.back().at.ry() -= static_cast<double>(i) * pitch;
            m_items.push_back(std::move(item));
        }
    }

    void add(const LetterTable& table) {
        for (const LetterTable::Row& row : table.rows) {
            m_items.push_back(tableRow(row, m_labelWidth));
            m_items.back().above = &row == &table.rows.front() ? kAboveTable * m_text.size : 0;
        }
        m_isAfterTable = true;
    }

    double aboveParagraph() {
        return (std::exchange(m_isAfterTable, false) ? kAboveTable : kAboveParagraph) * m_text.size;
    }

    /// One width for all tables, so that they stand under each other.
    [[nodiscard]] double labelColumn() const {
        double widest = 0;
        for (const LetterBlock& block : m_blocks)
            if (const auto* table = std::get_if<LetterTable>(&block))
                for (const LetterTable::Row& row : table->rows)
                    widest = std::max(widest, m_typesetter.line(row.label, m_label).width());
        return std::min(widest + 2 * kCellPadding + 0.1, kMostLabel * m_width);
    }

    [[nodiscard]] FlowItem tableRow(const LetterTable::Row& row, double labelWidth) const {
        const SetText label =
            m_typesetter.set(row.label, m_label, labelWidth - 2 * kCellPadding, LetterAlign::Start);
        const SetText text = m_typesetter.set(
            row.text, m_cell, m_width - labelWidth - 2 * kCellPadding, LetterAlign::Start);
        FlowItem item{{}, std::max(label.height, text.height) + 2 * kCellPadding, 0, false};
        item.ink.fills.push_back({{0, 0, labelWidth, item.height}, kLabelGrey, InkPart::Body});
        item.ink.addFrame({0, 0, m_width, item.height}, kRule, InkPart::Body);
        item.ink.lines.push_back(
            {{labelWidth, 0}, {labelWidth, item.height}, kRule, false, InkPart::Body});
        place(item.ink, label, {kCellPadding, kCellPadding});
        place(item.ink, text, {labelWidth + kCellPadding, kCellPadding});
        return item;
    }

    static void place(PageInk& ink, const SetText& set, QPointF at) {
        for (InkText line : set.lines) {
            line.at += at;
            ink.texts.push_back(std::move(line));
        }
    }

    const std::vector<LetterBlock>& m_blocks;
    const Typesetter& m_typesetter;
    const TypeStyle m_text;
    const TypeStyle m_cell;
    const TypeStyle m_label;
    const double m_width;
    std::vector<FlowItem> m_items;
    double m_labelWidth = 0;
    bool m_isAfterTable = false;
    bool m_isBeforeTable = false;
};

/// The items from `first` that must stand together, and their height.
struct Group {
    std::size_t end;
    double height;
};

Group groupAt(const std::vector<FlowItem>& items, std::size_t first) {
    Group group{first, -items[first].above};
    do
        group.height += items[group.end].above + items[group.end].height;
    while (items[group.end++].staysWithNext && group.end < items.size());
    return group;
}

} // namespace

std::vector<FlowItem> flowBlocks(const std::vector<LetterBlock>& blocks,
                                 const Typesetter& typesetter, double size, double leading,
                                 double width) {
    return Flow(blocks, typesetter, size, leading, width).flow();
}

std::optional<std::vector<FlowPage>> paginate(const std::vector<FlowItem>& items,
                                              double firstHeight, double nextHeight,
                                              double tailHeight) {
    std::vector<FlowPage> pages{{0, 0}};
    double room = firstHeight;
    const auto turn = [&] {
        pages.push_back({pages.back().end, pages.back().end});
        room = nextHeight;
    };
    while (pages.back().end < items.size()) {
        const std::size_t at = pages.back().end;
        const bool isTop = pages.back().first == at;
        const Group group = groupAt(items, at);
        const double above = isTop ? 0 : items[at].above;
        if (above + group.height <= room) {
            room -= above + group.height;
            pages.back().end = group.end;
        } else if (!isTop || pages.size() == 1) {
            turn();
        } else if (items[at].height <= room) { // a group taller than a page is split
            room -= items[at].height;
            ++pages.back().end;
        } else {
            return std::nullopt;
        }
    }
    if (tailHeight > room)
        turn();
    return tailHeight > room ? std::nullopt : std::optional(pages);
}

} // namespace banso
