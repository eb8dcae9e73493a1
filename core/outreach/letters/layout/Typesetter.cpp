#include "core/outreach/letters/layout/Typesetter.h"

#include "core/outreach/letters/layout/LineFiller.h"

namespace banso {

namespace {

/// The body of Japanese type reaches so far above the baseline.
constexpr double kAscent = 0.88;
/// A line is only filled when it lacks less than this, so that no word is torn apart.
constexpr double kMostFilledGap = 3; // em

double startOf(double textWidth, double width, LetterAlign align) {
    switch (align) {
    case LetterAlign::Start:
        return 0;
    case LetterAlign::Centre:
        return (width - textWidth) / 2;
    case LetterAlign::End:
        return width - textWidth;
    }
    Q_UNREACHABLE();
}

/// Words of Latin letters are not torn apart to fill a line.
bool isMostlyFullWidth(const Pieces& line) {
    const auto full = std::count_if(line.begin(), line.end(),
                                    [](const Piece* piece) { return piece->advance > 0.9; });
    return 2 * full > static_cast<std::ptrdiff_t>(line.size());
}

/// The spread that takes a line's end to the right edge.
double spreadOf(const Pieces& line, double widthInEm) {
    const double gap = widthInEm - widthOf(line);
    return line.size() < 2 || gap <= 0 || gap > kMostFilledGap || !isMostlyFullWidth(line)
               ? 0
               : gap / static_cast<double>(line.size() - 1);
}

} // namespace

double baseline(const TypeStyle& style) {
    return (kAscent + (style.leading - 1) / 2) * style.size;
}

SetText Typesetter::set(const QString& text, const TypeStyle& style, double width,
                        LetterAlign align, bool isFilled) const {
    SetText result{{}, 0};
    const double pitch = style.leading * style.size;
    for (const QStringView paragraph : QStringView(text).split(u'\n')) {
        const std::vector<Pieces> lines =
            fillLines(shape(style.role, paragraph), width / style.size);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool isBroken = i + 1 < lines.size();
            const double spread =
                isFilled && isBroken ? spreadOf(lines[i], width / style.size) * style.size : 0;
            InkText line{
                {0, result.height + baseline(style)}, style.size, spread, lines[i], style.part};
            line.at.setX(startOf(line.width(), width, align));
            result.lines.push_back(std::move(line));
            result.height += pitch;
        }
    }
    return result;
}

InkText Typesetter::line(const QString& text, const TypeStyle& style) const {
    return {{0, baseline(style)}, style.size, 0, shape(style.role, text), style.part};
}

} // namespace banso
