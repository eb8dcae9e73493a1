#include "core/care/contact/ClosingReason.h"

#include "core/storage/CarriedTable.h"

namespace banso {

const std::vector<ClosingReason>& ClosingReason::all() {
    static const std::vector<ClosingReason> list = [] {
        std::vector<ClosingReason> rows;
        for (const QStringList& c : carriedRows(QStringLiteral(":/masters/closing_reasons.tsv"), 4))
            rows.push_back({c[0], c[1], carriedChoice<ClosingEffect>(c[2]), c[3] == u"1"});
        return rows;
    }();
    return list;
}

const ClosingReason* ClosingReason::find(const QString& code) {
    const auto found = std::find_if(all().begin(), all().end(),
                                    [&](const ClosingReason& r) { return r.code == code; });
    return found == all().end() ? nullptr : &*found;
}

const std::vector<Assessment>& Assessment::all() {
    static const std::vector<Assessment> list = [] {
        std::vector<Assessment> rows;
        for (const QStringList& c : carriedRows(QStringLiteral(":/masters/assessments.tsv"), 4))
            rows.push_back({c[0], c[1], c[2] == u"1", c[3] == u"1"});
        return rows;
    }();
    return list;
}

const Assessment* Assessment::find(const QString& code) {
    const auto found = std::find_if(all().begin(), all().end(),
                                    [&](const Assessment& a) { return a.code == code; });
    return found == all().end() ? nullptr : &*found;
}

} // namespace banso
