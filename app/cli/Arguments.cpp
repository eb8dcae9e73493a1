#include "app/cli/Arguments.h"

#include "core/base/EraDate.h"

namespace banso {

namespace {

using Kind = ArgumentSpec::Kind;

const ArgumentSpec* optionNamed(const std::vector<ArgumentSpec>& specs, const QString& name) {
    for (const ArgumentSpec& spec : specs)
        if ((spec.kind == Kind::Option || spec.kind == Kind::Flag) && spec.name == name)
            return &spec;
    return nullptr;
}

const ArgumentSpec* placeAt(const std::vector<ArgumentSpec>& specs, int place) {
    for (const ArgumentSpec& spec : specs) {
        if (spec.kind == Kind::Rest)
            return &spec;
        if (spec.kind == Kind::Positional && place-- == 0)
            return &spec;
    }
    return nullptr;
}

} // namespace

Result<Arguments> Arguments::parse(const std::vector<ArgumentSpec>& specs,
                                   const QStringList& words) {
    Arguments arguments;
    int place = 0;
    bool onlyPlaces = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (!onlyPlaces && word == u"--") {
            onlyPlaces = true;
            continue;
        }
        if (onlyPlaces || !word.startsWith(u"--")) {
            const ArgumentSpec* spec = placeAt(specs, place);
            if (!spec)
                return fail(misused("usage.tooMany", {}, {word}));
            arguments.m_values[spec->name].append(word);
            place += spec->kind == Kind::Positional ? 1 : 0;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.sliced(2, (equals < 0 ? word.size() : equals) - 2);
        const ArgumentSpec* spec = optionNamed(specs, name);
        if (!spec || (spec->kind == Kind::Flag && equals >= 0))
            return fail(misused("usage.unknownOption", name, {word}));
        if (spec->kind == Kind::Flag)
            arguments.m_values[name] = QStringList{QString()};
        else if (equals >= 0)
            arguments.m_values[name] = QStringList{word.sliced(equals + 1)};
        else if (i + 1 < words.size())
            arguments.m_values[name] = QStringList{words[++i]};
        else
            return fail(misused("usage.needsValue", name, {word}));
    }
    for (const ArgumentSpec& spec : specs)
        if (spec.isRequired && !arguments.has(spec.name))
            return fail(misused("usage.missing", spec.name,
                                {spec.kind == Kind::Option ? QStringLiteral("--") + spec.name
                                                           : spec.name.toUpper()}));
    return arguments;
}

std::optional<QString> Arguments::optionalText(const QString& name) const {
    return has(name) ? std::optional(text(name)) : std::nullopt;
}

QStringList Arguments::list(const QString& name) const {
    return text(name).split(u',', Qt::SkipEmptyParts);
}

Result<qint64> Arguments::numberIn(const QString& name, const QString& word) {
    bool isNumber = false;
    const qint64 value = word.trimmed().toLongLong(&isNumber);
    if (!isNumber)
        return fail(misused("usage.number", name, {name, word}));
    return value;
}

Result<qint64> Arguments::number(const QString& name) const {
    return numberIn(name, text(name));
}

Result<std::optional<qint64>> Arguments::optionalNumber(const QString& name) const {
    if (!has(name))
        return std::optional<qint64>();
    BANSO_TRY(const qint64 value, number(name));
    return std::optional(value);
}

Result<std::optional<int>> Arguments::count(const QString& name, int least, int most) const {
    BANSO_TRY(const auto value, optionalNumber(name));
    if (!value)
        return std::optional<int>();
    if (*value < least || *value > most)
        return fail(
            misused("usage.range", name, {name, QString::number(least), QString::number(most)}));
    return std::optional(static_cast<int>(*value));
}

Result<Date> Arguments::date(const QString& name) const {
    auto day = parseDate(text(name));
    if (!day)
        day.error().field = name;
    return day;
}

Result<std::optional<Date>> Arguments::optionalDate(const QString& name) const {
    if (!has(name))
        return std::optional<Date>();
    BANSO_TRY(const Date day, date(name));
    return std::optional(day);
}

QStringList synopsis(const std::vector<ArgumentSpec>& specs) {
    QStringList parts;
    for (const ArgumentSpec& spec : specs) {
        const QString value = spec.values.isEmpty() ? spec.name.toUpper() : spec.values;
        QString part;
        switch (spec.kind) {
        case Kind::Positional:
            part = value;
            break;
        case Kind::Rest:
            part = value + QStringLiteral("…");
            break;
        case Kind::Option:
            part = QStringLiteral("--%1 %2").arg(spec.name, value);
            break;
        case Kind::Flag:
            part = QStringLiteral("--") + spec.name;
            break;
        }
        parts.append(spec.isRequired ? part : u'[' + part + u']');
    }
    return parts;
}

} // namespace banso
