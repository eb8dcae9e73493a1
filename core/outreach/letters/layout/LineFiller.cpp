#include "core/outreach/letters/layout/LineFiller.h"

namespace banso {

namespace {

constexpr double kRounding = 1e-6; ///< em; keeps a line that fits exactly from being broken

Pieces part(const Pieces& pieces, std::size_t first, std::size_t end) {
    while (end > first && pieces[end - 1]->isSpace())
        --end;
    return {pieces.begin() + static_cast<std::ptrdiff_t>(first),
            pieces.begin() + static_cast<std::ptrdiff_t>(end)};
}

/// Where the line that begins at `first` ends: at its last good place within the width; between
/// characters when there is none.
std::size_t lineEnd(const Pieces& pieces, const std::vector<BreakCost>& costs, std::size_t first,
                    double width) {
    double used = 0;
    std::size_t good = first;
    for (std::size_t i = first; i < pieces.size(); ++i) {
        const bool overflows = used + pieces[i]->advance > width + kRounding;
        if (overflows && i > first && !pieces[i]->isSpace())
            return good > first ? good : i;
        used += pieces[i]->advance;
        if (costs[i] != kNeverBreak)
            good = i + 1;
    }
    return pieces.size();
}

} // namespace

double widthOf(const Pieces& pieces) {
    double width = 0;
    for (const Piece* piece : pieces)
        width += piece->advance;
    return width;
}

std::vector<Pieces> fillLines(const Pieces& pieces, double width) {
    std::vector<Pieces> lines;
    if (pieces.empty())
        return {Pieces()};
    const std::vector<BreakCost> costs = breakCosts(pieces, BreakRule::Prose);
    for (std::size_t first = 0; first < pieces.size();) {
        const std::size_t end = lineEnd(pieces, costs, first, width);
        lines.push_back(part(pieces, first, end));
        first = end;
    }
    return lines;
}

std::optional<std::vector<Pieces>> bestLines(const Pieces& pieces,
                                             const std::vector<BreakCost>& costs, double width,
                                             BreakCost limit) {
    constexpr double kLine = 10;
    constexpr double kRaggedness = 0.2; // decides between equal breaks: even lines look best
    constexpr double kUnreached = std::numeric_limits<double>::max();
    const std::size_t n = pieces.size();
    std::vector<double> best(n + 1, kUnreached); // least cost of setting the first i pieces
    std::vector<std::size_t> from(n + 1, 0);
    best[0] = 0;
    for (std::size_t first = 0; first < n; ++first) {
        if (best[first] == kUnreached)
            continue;
        double used = 0;
        for (std::size_t end = first + 1; end <= n; ++end) {
            used += pieces[end - 1]->advance;
            const double inked =
                pieces[end - 1]->isSpace() ? used - pieces[end - 1]->advance : used;
            if (inked > width + kRounding)
                break;
            const BreakCost cost = end == n ? 0 : costs[end - 1];
            if (end < n && cost >= limit)
                continue;
            const double gap = 1 - inked / width;
            const double total = best[first] + kLine + cost + kRaggedness * gap * gap;
            if (total < best[end]) {
                best[end] = total;
                from[end] = first;
            }
        }
    }
    if (best[n] == kUnreached)
        return std::nullopt;
    std::vector<Pieces> lines;
    for (std::size_t end = n; end > 0; end = from[end])
        lines.insert(lines.begin(), part(pieces, from[end], end));
    return lines;
}

} // namespace banso
