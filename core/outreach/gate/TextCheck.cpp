#include "core/outreach/gate/TextCheck.h"

#include "core/base/EraDate.h"
#include "core/base/UserText.h"

#include <QRegularExpression>

namespace banso {

namespace {

constexpr qsizetype kLeastOfName = 2;
constexpr qsizetype kLeastOfReading = 3;
constexpr qsizetype kLeastOfNumber = 8;

/// Width and case folded, spaces left out: 髙橋　凛 and 髙橋凛 are one.
QString folded(const QString& text) {
    QString plain = text.normalized(QString::NormalizationForm_KC).toLower();
    plain.removeIf([](QChar c) { return c.isSpace(); });
    return plain;
}

void addParts(const QString& name, qsizetype least, QStringList& needles) {
    static const QRegularExpression gap(QStringLiteral("[\\s\\x{3000}・]+"));
    needles.append(name);
    for (const QString& part : name.split(gap, Qt::SkipEmptyParts))
        if (userLength(part) >= least)
            needles.append(part);
}

void addBirth(Date birth, QStringList& needles) {
    const auto plain = [&birth](const char* separator) {
        const QLatin1String sign(separator);
        return QString::number(birth.year()) + sign + QString::number(birth.month()) + sign +
               QString::number(birth.day());
    };
    const QString compact = birth.iso().remove(u'-');
    needles << birth.iso() << birth.iso().replace(u'-', u'/') << compact << plain("-") << plain("/")
            << plain(".") << eraLong(birth) << eraShort(birth)
            << QStringLiteral("%1年%2月%3日").arg(birth.year()).arg(birth.month()).arg(birth.day());
}

QStringList needlesOf(const PersonalWords& words) {
    QStringList needles;
    for (const PersonalWords::Member& member : words.members) {
        addParts(member.name, kLeastOfName, needles);
        addParts(member.kana, kLeastOfReading, needles);
        addParts(member.roman, kLeastOfReading, needles);
        if (member.birth)
            addBirth(*member.birth, needles);
    }
    return needles + words.forbidden;
}

/// Without what people write between the digits of a number.
QString withoutHyphens(const QString& text) {
    static constexpr QStringView kBetween = u"-‐‑‒–—−ー()・. \u3000";
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.removeIf([](QChar c) { return kBetween.contains(c); });
    return plain;
}

/// `text` with what may stand in it taken out.
QString without(QString text, const QStringList& harmless, QString (*fold)(const QString&)) {
    for (const QString& one : harmless)
        if (const QString pardoned = fold(one); !pardoned.isEmpty())
            text.replace(pardoned, QStringLiteral("\n"));
    return text;
}

} // namespace

std::optional<QString> personalWordIn(const QString& text, const PersonalWords& words,
                                      const QStringList& harmless) {
    const QString where = without(folded(text), harmless, folded);
    for (const QString& word : needlesOf(words)) {
        const QString needle = folded(word);
        if (userLength(needle) >= kLeastOfName && where.contains(needle))
            return word;
    }
    const QString digits = without(withoutHyphens(text), harmless, withoutHyphens);
    for (const QString& number : words.numbers)
        if (number.size() >= kLeastOfNumber && digits.contains(number))
            return number;
    return std::nullopt;
}

bool isNeutral(const QString& text, const QStringList& words) {
    const QString where = folded(text);
    return std::none_of(words.begin(), words.end(), [&where](const QString& word) {
        return !word.isEmpty() && where.contains(folded(word));
    });
}

} // namespace banso
