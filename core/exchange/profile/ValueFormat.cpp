#include "core/exchange/profile/ValueFormat.h"

#include "core/base/EraDate.h"
#include "core/base/UserText.h"

namespace banso {

namespace {

constexpr std::array<QStringView, 6> kParts{u"yyyy", u"MM", u"dd", u"HH", u"mm", u"ss"};

/// The part that begins at `at` in a pattern, -1 for another sign.
int partAt(QStringView pattern, qsizetype at) {
    for (std::size_t i = 0; i < kParts.size(); ++i)
        if (pattern.sliced(at).startsWith(kParts[i]))
            return static_cast<int>(i);
    return -1;
}

/// Digits at `at`, as many as the part has at most; moves `at` behind them. -1 for none.
int numberAt(QStringView text, qsizetype& at, qsizetype digits) {
    const qsizetype begin = at;
    while (at < text.size() && at - begin < digits && text[at] >= u'0' && text[at] <= u'9')
        ++at;
    return at == begin ? -1 : text.sliced(begin, at - begin).toInt();
}

} // namespace

QString formatted(const PhoneNumber& number, PhoneFormat format) {
    switch (format) {
    case PhoneFormat::Domestic:
        return number.digits();
    case PhoneFormat::Hyphened:
        return number.shown();
    case PhoneFormat::E164:
        return QStringLiteral("+81") + number.digits().sliced(1);
    case PhoneFormat::E164Plain:
        return QStringLiteral("81") + number.digits().sliced(1);
    }
    return {};
}

QString formatted(Date day, DateFormat format) {
    switch (format) {
    case DateFormat::Iso:
        return day.iso();
    case DateFormat::Slashed:
        return day.iso().replace(u'-', u'/');
    case DateFormat::Compact:
        return day.iso().remove(u'-');
    case DateFormat::Era:
        return eraLong(day);
    }
    return {};
}

Result<Instant> parseInstant(QStringView text, QStringView pattern) {
    const auto unreadable = [&] {
        return fail(refused("instant.unreadable", {}, {text.toString(), pattern.toString()}));
    };
    std::array<int, 6> parts{0, 0, 0, 0, 0, 0};
    qsizetype at = 0;
    for (qsizetype i = 0; i < pattern.size();) {
        const int part = partAt(pattern, i);
        if (part < 0) {
            if (at >= text.size() || text[at] != pattern[i])
                return unreadable();
            ++at;
            ++i;
            continue;
        }
        const auto index = static_cast<std::size_t>(part);
        parts[index] = numberAt(text, at, kParts[index].size());
        if (parts[index] < 0)
            return unreadable();
        i += kParts[index].size();
    }
    const auto day = Date::of(parts[0], parts[1], parts[2]);
    if (at != text.size() || !day || parts[3] > 23 || parts[4] > 59 || parts[5] > 59)
        return unreadable();
    return Instant::inJapan(*day, parts[3], parts[4], parts[5]);
}

bool isInstantPattern(QStringView pattern) {
    std::array<int, 6> seen{};
    for (qsizetype i = 0; i < pattern.size();) {
        const int part = partAt(pattern, i);
        if (part < 0) {
            ++i;
            continue;
        }
        ++seen[static_cast<std::size_t>(part)];
        i += kParts[static_cast<std::size_t>(part)].size();
    }
    return seen[0] == 1 && seen[1] == 1 && seen[2] == 1 && seen[3] <= 1 && seen[4] <= 1 &&
           seen[5] <= 1;
}

std::optional<QStringList> placeholdersIn(QStringView pattern) {
    QStringList names;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = pattern.indexOf(u'}', at);
        if (open < 0 && close < 0)
            break;
        if (open < 0 || close < open + 2 ||
            pattern.sliced(open + 1, close - open - 1).contains(u'{'))
            return std::nullopt;
        names += pattern.sliced(open + 1, close - open - 1).toString();
        at = close + 1;
    }
    return names;
}

QString filled(QStringView pattern, const std::map<QString, QString>& values) {
    QString out;
    for (qsizetype at = 0; at < pattern.size();) {
        const qsizetype open = pattern.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : pattern.indexOf(u'}', open);
        if (close < 0) {
            out += pattern.sliced(at);
            break;
        }
        out += pattern.sliced(at, open - at);
        const auto value = values.find(pattern.sliced(open + 1, close - open - 1).toString());
        if (value != values.end())
            out += value->second;
        at = close + 1;
    }
    return out;
}

QString safeFileName(QStringView name) {
    static constexpr QStringView forbidden = u"\\/:*?\"<>|";
    constexpr qsizetype longest = 120;
    QString safe;
    forEachCodePoint(name, [&safe](char32_t c, qsizetype) {
        const bool bad =
            oddityOf(c).has_value() || (c < 0x80 && forbidden.contains(QChar(char16_t(c))));
        safe += bad ? QStringLiteral("_") : QString::fromUcs4(&c, 1);
    });
    const qsizetype dot = safe.lastIndexOf(u'.');
    QString stem = dot > 0 ? safe.first(dot) : safe;
    const QString ending = dot > 0 ? safe.sliced(dot) : QString();
    while (stem.startsWith(u'.') || stem.startsWith(u' '))
        stem.remove(0, 1);
    while (stem.endsWith(u'.') || stem.endsWith(u' '))
        stem.chop(1);
    stem = userLeft(stem, longest);
    // Names of devices, which Windows keeps for itself with any ending.
    static const QStringList reserved{QStringLiteral("CON"), QStringLiteral("PRN"),
                                      QStringLiteral("AUX"), QStringLiteral("NUL")};
    const QString upper = stem.section(u'.', 0, 0).toUpper();
    const bool numbered = upper.size() == 4 && upper[3].isDigit() &&
                          (upper.startsWith(u"COM") || upper.startsWith(u"LPT"));
    if (stem.isEmpty() || numbered || reserved.contains(upper))
        stem += u'_';
    return stem + ending;
}

} // namespace banso
