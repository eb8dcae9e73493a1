#include "core/outreach/letters/layout/AddressBlock.h"

#include "core/outreach/letters/layout/LineFiller.h"

namespace banso {

namespace {

/// Sorting machines want this much between the digits of a postcode.
constexpr double kPostcodeSpread = 0.12; // em
constexpr double kAboveName = 0.3;       // em
constexpr double kAboveSerial = 0.4;     // em
constexpr BreakCost kUnbroken = 0;       ///< a limit that forbids every break

struct BlockLine {
    Pieces pieces;
    double size;
    double above;
    double spread;

    /// Between baselines; more than `leading` where a font reaches further up or down.
    [[nodiscard]] double height(double leading) const {
        return std::max(leading * size, box().height());
    }
    /// From the line's upper edge to its baseline.
    [[nodiscard]] double baseline(double leading) const {
        return (height(leading) - box().height()) / 2 - box().top();
    }

  private:
    [[nodiscard]] QRectF box() const {
        return InkText{{}, size, spread, pieces, InkPart::Address}.box();
    }
};

/// The block at one step, or the field that cannot be broken to its width.
using Attempt = tl::expected<std::vector<BlockLine>, QString>;

class BlockSetter {
  public:
    BlockSetter(const LetterSheet& sheet, const Typesetter& typesetter,
                const LetterStyle::Address& style, const QRectF& block)
        : m_sheet(sheet), m_typesetter(typesetter), m_style(style), m_block(block) {}

    /// The name on one line if that takes no small type; then broken at its spaces; and only when
    /// no size helps, anywhere. The serial goes before the size, and before nothing else.
    Result<PageInk> set() {
        for (const BreakCost nameLimit : {kUnbroken, kLastResort, kNeverBreak})
            for (const bool hasSerial : {true, false})
                for (const LetterStyle::AddressStep& step : m_style.steps) {
                    if (nameLimit == kUnbroken && step.name < m_style.leastWholeName)
                        break;
                    const auto lines = attempt(step, nameLimit, hasSerial);
                    if (lines && heightOf(*lines) <= m_block.height())
                        return inked(*lines);
                }
        const auto least = attempt(m_style.steps.back(), kNeverBreak, false);
        return fail(refused("letter.addressTooLong",
                            least ? QStringLiteral("recipient") : least.error(),
                            {m_sheet.serial.text(), QString::number(m_block.width()),
                             QString::number(m_block.height())}));
    }

  private:
    Attempt attempt(const LetterStyle::AddressStep& step, BreakCost nameLimit,
                    bool hasSerial) const {
        const LetterRecipient& to = m_sheet.recipient;
        std::vector<BlockLine> lines;
        if (!to.postcode.isEmpty())
            lines.push_back({shaped(to.postcode), step.address, 0, kPostcodeSpread * step.address});
        for (const QString& address : to.address)
            if (!appendAddress(lines, address, step.address))
                return tl::make_unexpected(QStringLiteral("recipient.address"));
        if (!appendAddress(lines, to.building, step.address))
            return tl::make_unexpected(QStringLiteral("recipient.building"));
        if (!appendName(lines, step.name, nameLimit))
            return tl::make_unexpected(QStringLiteral("recipient.name"));
        if (hasSerial)
            lines.push_back(
                {shaped(m_sheet.serial.text()), m_style.serial, kAboveSerial * m_style.serial, 0});
        return lines;
    }

    bool appendAddress(std::vector<BlockLine>& lines, const QString& text, double size) const {
        const Pieces pieces = shaped(text);
        return appendBroken(lines, pieces, breakCosts(pieces, BreakRule::Address), size, 0,
                            kNeverBreak);
    }

    /// The honorific stays beside the last part of the name.
    bool appendName(std::vector<BlockLine>& lines, double size, BreakCost limit) const {
        Pieces text = shaped(m_sheet.recipient.name);
        std::vector<BreakCost> costs = breakCosts(text, BreakRule::Name);
        if (!m_sheet.recipient.honorific.isEmpty()) {
            const Pieces honorific = shaped(u'　' + m_sheet.recipient.honorific);
            text.insert(text.end(), honorific.begin(), honorific.end());
            if (!costs.empty())
                costs.back() = kNeverBreak;
            costs.resize(text.size(), kNeverBreak);
        }
        return appendBroken(lines, text, costs, size, kAboveName * size, limit);
    }

    bool appendBroken(std::vector<BlockLine>& lines, const Pieces& text,
                      const std::vector<BreakCost>& costs, double size, double above,
                      BreakCost limit) const {
        if (text.empty())
            return true;
        const auto broken = bestLines(text, costs, m_block.width() / size, limit);
        if (!broken)
            return false;
        for (const Pieces& line : *broken)
            lines.push_back({line, size, std::exchange(above, 0), 0});
        return true;
    }

    [[nodiscard]] Pieces shaped(const QString& text) const {
        return m_typesetter.shape(FontRole::Address, text);
    }

    [[nodiscard]] double heightOf(const std::vector<BlockLine>& lines) const {
        double height = 0;
        for (const BlockLine& line : lines)
            height += line.above + line.height(m_style.leading);
        return height;
    }

    [[nodiscard]] PageInk inked(const std::vector<BlockLine>& lines) const {
        PageInk ink;
        double y = m_block.top();
        for (const BlockLine& line : lines) {
            y += line.above;
            ink.texts.push_back({{m_block.left(), y + line.baseline(m_style.leading)},
                                 line.size,
                                 line.spread,
                                 line.pieces,
                                 InkPart::Address});
            y += line.height(m_style.leading);
        }
        return ink;
    }

    const LetterSheet& m_sheet;
    const Typesetter& m_typesetter;
    const LetterStyle::Address& m_style;
    const QRectF m_block;
};

} // namespace

Result<PageInk> setAddressBlock(const LetterSheet& sheet, const Typesetter& typesetter,
                                const LetterStyle::Address& style, const QRectF& block) {
    return BlockSetter(sheet, typesetter, style, block).set();
}

} // namespace banso
