#include "core/care/calendar/ContactOffset.h"

#include "core/base/LegalAge.h"

namespace banso {

namespace {

constexpr int kMostDays = 9999;
constexpr int kMostMonths = 1200;

bool isAnchorName(QStringView text) {
    if (text.isEmpty() || text[0] < u'A' || text[0] > u'Z')
        return false;
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
    });
}

std::optional<int> amountOf(QStringView digits, int most) {
    bool isNumber = false;
    const int value = digits.toInt(&isNumber);
    if (!isNumber || value < 0 || value > most)
        return std::nullopt;
    return value;
}

} // namespace

const std::vector<QString>& anchor::all() {
    static const std::vector<QString> list{kNotice,    kProxy, kEdd,     kOutcome, kBirth, kStay,
                                           kDischarge, kLoss,  kSession, kAbsent,  kNext,  kClosed};
    return list;
}

std::optional<ContactOffset::Sum> ContactOffset::parseSum(QStringView text) {
    qsizetype end = 0;
    while (end < text.size() && text[end] != u'+' && text[end] != u'-')
        ++end;
    Sum sum{text.first(end).toString(), {}};
    if (!isAnchorName(sum.anchor))
        return std::nullopt;
    while (end < text.size()) {
        const bool isMinus = text[end] == u'-';
        qsizetype stop = end + 1;
        while (stop < text.size() && text[stop].isDigit())
            ++stop;
        const bool isMonths = stop < text.size() && text[stop] == u'm';
        const auto amount =
            amountOf(text.sliced(end + 1, stop - end - 1), isMonths ? kMostMonths : kMostDays);
        // Months count a legal age, which only grows.
        if (!amount || (isMonths && isMinus))
            return std::nullopt;
        sum.steps.push_back({isMinus ? -*amount : *amount, isMonths});
        end = stop + (isMonths ? 1 : 0);
        if (end < text.size() && text[end] != u'+' && text[end] != u'-')
            return std::nullopt;
    }
    return sum;
}

std::optional<ContactOffset::Alternative> ContactOffset::parseAlternative(QStringView text) {
    Alternative alternative;
    const bool isMost = text.startsWith(u"max(");
    const bool isChoice = isMost || text.startsWith(u"min(");
    if (isChoice) {
        if (!text.endsWith(u')'))
            return std::nullopt;
        alternative.choice = isMost ? Choice::Most : Choice::Least;
        text = text.sliced(4).chopped(1);
    }
    for (const QStringView part : text.split(u',')) {
        auto sum = parseSum(part);
        if (!sum)
            return std::nullopt;
        alternative.sums.push_back(*std::move(sum));
    }
    if (!isChoice && alternative.sums.size() > 1)
        return std::nullopt;
    return alternative;
}

Result<ContactOffset> ContactOffset::parse(const QString& text) {
    ContactOffset offset;
    offset.m_text = text;
    offset.m_text.remove(u' ');
    if (offset.m_text.isEmpty())
        return offset;
    for (const QStringView part : QStringView(offset.m_text).split(u'|')) {
        auto alternative = parseAlternative(part);
        if (!alternative)
            return fail(refused("calendar.offset", {}, {text}));
        offset.m_alternatives.push_back(*std::move(alternative));
    }
    return offset;
}

std::optional<ContactOffset::Resolved> ContactOffset::resolve(const Sum& sum,
                                                              const AnchorDays& anchors) {
    const auto from = anchors(sum.anchor);
    if (!from)
        return std::nullopt;
    Date day = *from;
    for (const Step& step : sum.steps)
        day = step.isMonths ? ageReachedOn(day, step.amount) : day.plusDays(step.amount);
    return Resolved{day, sum.anchor};
}

std::optional<ContactOffset::Resolved> ContactOffset::resolve(const AnchorDays& anchors) const {
    for (const Alternative& alternative : m_alternatives) {
        std::optional<Resolved> chosen;
        for (const Sum& sum : alternative.sums) {
            const auto day = resolve(sum, anchors);
            if (!day)
                continue;
            const bool isBetter =
                !chosen || (alternative.choice == Choice::Most ? day->day > chosen->day
                                                               : day->day < chosen->day);
            if (isBetter)
                chosen = day;
        }
        if (chosen)
            return chosen;
    }
    return std::nullopt;
}

std::vector<QString> ContactOffset::anchors() const {
    std::vector<QString> names;
    for (const Alternative& alternative : m_alternatives)
        for (const Sum& sum : alternative.sums)
            names.push_back(sum.anchor);
    return names;
}

} // namespace banso
