#include "ui/today/TodayRows.h"

#include <map>

namespace banso {

namespace {

/// How pressing, what kind, which session.
using FoldKey = std::tuple<Urgency, QString, qint64>;

FoldKey keyOfLine(const TodayLine& line) {
    return {line.urgency, line.kind, line.session ? line.session->value() : 0};
}

} // namespace

std::vector<TodayRow> TodayFolding::rows(const std::vector<TodayLine>& lines,
                                         const std::set<qint64>& open) {
    std::map<FoldKey, std::vector<std::size_t>> alike;
    for (std::size_t i = 0; i < lines.size(); ++i)
        alike[keyOfLine(lines[i])].push_back(i);
    std::vector<TodayRow> rows;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::vector<std::size_t>& fold = alike[keyOfLine(lines[i])];
        if (fold.size() < kLeast) {
            rows.push_back({lines[i].duty.value(), {i}});
            continue;
        }
        if (fold.front() != i)
            continue;
        // The first line names the fold, so that it stays itself when others come and go.
        const qint64 id = -lines[i].duty.value();
        const bool isOpen = open.contains(id);
        rows.push_back({id, fold, true, isOpen, false});
        if (isOpen)
            for (const std::size_t line : fold)
                rows.push_back({lines[line].duty.value(), {line}, false, false, true});
    }
    return rows;
}

} // namespace banso
