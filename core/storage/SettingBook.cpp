#include "core/storage/SettingBook.h"

#include "core/storage/CarriedTable.h"

namespace banso {

namespace {

const Query<SettingValue> kAll{"setting.all",
                               "SELECT name, valid_from, value, revision FROM setting"
                               " ORDER BY name, valid_from"};
const Query<SettingValue, QString> kHistory{
    "setting.history", "SELECT name, valid_from, value, revision FROM setting WHERE name = ?"
                       " ORDER BY valid_from"};
const Command<QString, Date, QString> kSet{
    "setting.set", "INSERT INTO setting (name, valid_from, value) VALUES (?, ?, ?)"
                   " ON CONFLICT (name, valid_from) DO UPDATE SET value = excluded.value,"
                   " revision = setting.revision + 1"};
const Command<QString, Date> kWithdraw{"setting.withdraw",
                                       "DELETE FROM setting WHERE name = ? AND valid_from = ?"};

std::optional<qint64> bound(const QString& text) {
    return text.isEmpty() ? std::nullopt : std::optional(text.toLongLong());
}

std::vector<SettingDefinition> readDefinitions() {
    std::vector<SettingDefinition> list;
    const QStringList lines = carriedLines(QStringLiteral(":/masters/settings.tsv"));
    for (const QString& line : lines) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() < 6)
            throw StorageDefect("settings.tsv: " + line.toStdString());
        list.push_back({cells[0], cells[1], cells[2], bound(cells[3]), bound(cells[4]), cells[5]});
    }
    return list;
}

const SettingDefinition* definitionOf(const QString& name) {
    for (const SettingDefinition& definition : SettingBook::definitions())
        if (definition.name == name)
            return &definition;
    return nullptr;
}

Status validateNumber(const SettingDefinition& definition, qint64 number) {
    const bool isTooSmall = definition.least && number < *definition.least;
    const bool isTooLarge = definition.most && number > *definition.most;
    if (!isTooSmall && !isTooLarge)
        return {};
    const QString& name = definition.name;
    if (definition.least && definition.most)
        return fail(
            refused("setting.range", name,
                    {name, QString::number(*definition.least), QString::number(*definition.most)}));
    if (isTooSmall)
        return fail(refused("setting.tooSmall", name, {name, QString::number(*definition.least)}));
    return fail(refused("setting.tooLarge", name, {name, QString::number(*definition.most)}));
}

Status validate(const SettingDefinition& definition, const QString& value) {
    bool fits = true;
    if (definition.kind == u"integer") {
        const qint64 number = value.toLongLong(&fits);
        if (fits)
            return validateNumber(definition, number);
    } else if (definition.kind == u"date") {
        fits = Date::fromIso(value).has_value();
    } else if (definition.kind == u"time") {
        fits = value.size() == 5 && value[2] == u':' && value.first(2).toInt() < 24 &&
               value.last(2).toInt() < 60;
    } else if (definition.kind.startsWith(u"choice:")) {
        fits = definition.kind.sliced(7).split(u'|').contains(value);
    }
    if (!fits)
        return fail(
            refused("setting.value", definition.name, {definition.name, value, definition.kind}));
    return {};
}

} // namespace

SettingBook::SettingBook(Database& database) : m_database(database) {
    reload();
}

const std::vector<SettingDefinition>& SettingBook::definitions() {
    static const std::vector<SettingDefinition> list = readDefinitions();
    return list;
}

void SettingBook::reload() {
    m_values.clear();
    m_database.each(kAll, [this](SettingValue&& value) {
        m_values[value.name][value.validFrom] = value.value;
    });
}

QString SettingBook::defaultOf(const QString& name) {
    const SettingDefinition* definition = definitionOf(name);
    if (!definition)
        throw StorageDefect("no setting " + name.toStdString());
    return definition->defaultValue;
}

QString SettingBook::text(const QString& name, Date on) const {
    const QString fallback = defaultOf(name);
    const auto values = m_values.find(name);
    if (values == m_values.end())
        return fallback;
    const auto later = values->second.upper_bound(on);
    return later == values->second.begin() ? fallback : std::prev(later)->second;
}

int SettingBook::integer(const QString& name, Date on) const {
    return text(name, on).toInt();
}

Date SettingBook::date(const QString& name, Date on) const {
    const auto date = Date::fromIso(text(name, on));
    if (!date)
        throw StorageDefect("setting is no date: " + name.toStdString());
    return *date;
}

std::vector<SettingValue> SettingBook::history(const QString& name) const {
    return m_database.all(kHistory, name);
}

Status SettingBook::set(const QString& name, Date validFrom, const QString& value) {
    const SettingDefinition* definition = definitionOf(name);
    if (!definition)
        return fail(refused("setting.unknown", name, {name}));
    BANSO_CHECK(validate(*definition, value));
    m_database.run(kSet, name, validFrom, value);
    reload();
    return {};
}

void SettingBook::withdraw(const QString& name, Date validFrom) {
    m_database.run(kWithdraw, name, validFrom);
    reload();
}

} // namespace banso
