#include "core/care/growth/Growth.h"

#include "core/base/LegalAge.h"
#include "core/storage/CarriedTable.h"

namespace banso::Growth {

namespace {

constexpr int kNewbornDays = 10;
constexpr int kWatchedDays = 180;
constexpr int kShrinksMm = 10; // the tape slips

struct Range {
    QString measure;
    int fromDay;
    int toDay;
    int leastPossible;
    int leastUsual;
    int mostUsual;
    int mostPossible;
};

const std::vector<Range>& ranges() {
    static const std::vector<Range> list = [] {
        std::vector<Range> rows;
        for (const QStringList& c :
             carriedRows(QStringLiteral(":/masters/plausible_ranges.tsv"), 7))
            rows.push_back({c[0], c[1].toInt(), c[2].toInt(), c[3].toInt(), c[4].toInt(),
                            c[5].toInt(), c[6].toInt()});
        return rows;
    }();
    return list;
}

/// The widest of all ages when the age is not known: then nothing is unusual.
Range rangeOf(const QString& measure, std::optional<int> days) {
    Range widest{measure, 0, 0, 1'000'000, 0, 1'000'000, 0};
    for (const Range& range : ranges()) {
        if (range.measure != measure)
            continue;
        if (days && *days >= range.fromDay && *days <= range.toDay)
            return range;
        widest.leastPossible = std::min(widest.leastPossible, range.leastPossible);
        widest.mostPossible = std::max(widest.mostPossible, range.mostPossible);
    }
    return widest;
}

void check(const QString& measure, std::optional<int> value, std::optional<int> days,
           Errors& errors) {
    if (!value)
        return;
    const Range range = rangeOf(measure, days);
    const auto arguments = [&](int least, int most) {
        return QStringList{measure, QString::number(*value), QString::number(least),
                           QString::number(most)};
    };
    if (*value < range.leastPossible || *value > range.mostPossible)
        errors.push_back(refused("measure.impossible", measure,
                                 arguments(range.leastPossible, range.mostPossible)));
    else if (*value < range.leastUsual || *value > range.mostUsual)
        errors.push_back(
            refused("sure.measure", measure, arguments(range.leastUsual, range.mostUsual)));
}

void checkShrinking(const QString& measure, std::optional<int> before, std::optional<int> now,
                    Errors& errors) {
    if (before && now && *now < *before - kShrinksMm)
        errors.push_back(refused("sure.shrank", measure,
                                 {measure, QString::number(*before), QString::number(*now)}));
}

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

} // namespace

std::optional<int> dailyGain(const Measurement& before, const Measurement& after) {
    const int days = before.on.daysUntil(after.on);
    if (!before.weightG || !after.weightG || days <= 0)
        return std::nullopt;
    return rounded(double(*after.weightG - *before.weightG) / days);
}

std::vector<GrowthHint> hints(const std::vector<Measurement>& series, Date birth,
                              const GrowthLimits& limits) {
    std::vector<GrowthHint> list;
    const Measurement* before = nullptr;
    std::optional<int> birthWeight;
    for (const Measurement& m : series) {
        if (!m.weightG)
            continue;
        const int age = ageInDays(birth, m.on);
        if (age == 0 && !birthWeight)
            birthWeight = m.weightG;
        if (birthWeight && age > 0 && age <= kNewbornDays && *birthWeight > 0) {
            const int percent = rounded(100.0 * (*birthWeight - *m.weightG) / *birthWeight);
            if (percent > limits.birthLossPercent)
                list.push_back(
                    {GrowthHint::Kind::BirthLoss, m.on, percent, limits.birthLossPercent});
        }
        if (before && age > kNewbornDays && age <= kWatchedDays)
            if (const auto gain = dailyGain(*before, m); gain && *gain < limits.gainLowPerDay)
                list.push_back({GrowthHint::Kind::LowGain, m.on, *gain, limits.gainLowPerDay});
        before = &m;
    }
    return list;
}

Errors findingsIn(const Measures& m, std::optional<Date> birth, Date on,
                  const std::optional<Measurement>& before) {
    std::optional<int> days;
    if (birth && on >= *birth)
        days = ageInDays(*birth, on);
    const QString weight = QStringLiteral("weight");
    const QString height = QStringLiteral("height");
    const QString head = QStringLiteral("head");
    const QString chest = QStringLiteral("chest");
    Errors errors;
    check(weight, m.weightG, days, errors);
    check(height, m.heightMm, days, errors);
    check(head, m.headMm, days, errors);
    check(chest, m.chestMm, days, errors);
    if (before && before->on <= on) {
        checkShrinking(height, before->heightMm, m.heightMm, errors);
        checkShrinking(head, before->headMm, m.headMm, errors);
    }
    return errors;
}

} // namespace banso::Growth
