#include "ui/widgets/look/Elision.h"

#include <QTextBoundaryFinder>

#include <vector>

namespace banso {

namespace {

/// The ends of the letters, in order.
std::vector<qsizetype> letterEnds(const QString& text) {
    std::vector<qsizetype> ends;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
        ends.push_back(at);
    return ends;
}

} // namespace

QString elided(const QString& text, const QFontMetrics& metrics, int width) {
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const std::vector<qsizetype> ends = letterEnds(text);
    const auto fits = [&](qsizetype end) {
        return metrics.horizontalAdvance(text.first(end) + u'…') <= width;
    };
    // The widest beginning that fits; widths grow with the number of letters.
    const auto past = std::partition_point(ends.begin(), ends.end(), fits);
    if (past != ends.begin())
        return text.first(*std::prev(past)) + u'…';
    return ends.empty() ? text : text.first(ends.front()) + u'…';
}

} // namespace banso
