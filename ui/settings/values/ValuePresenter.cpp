#include "ui/settings/values/ValuePresenter.h"

#include "ui/shell/Border.h"
#include "ui/words/DateWords.h"
#include "ui/words/SettingWords.h"

namespace banso {

namespace {

bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return text.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

std::vector<TableColumn> ValuePresenter::columns() {
    return {{QStringLiteral("group"), tr("Group"), 7},
            {QStringLiteral("setting"), tr("What is decided"), 16, false, true},
            {QStringLiteral("value"), tr("Today"), 7}};
}

const SettingDefinition& ValuePresenter::definition(qint64 id) {
    return SettingBook::definitions().at(static_cast<std::size_t>(id));
}

QString ValuePresenter::present(const SettingDefinition& definition) const {
    return m_desk.settings().text(definition.name, m_desk.today());
}

bool ValuePresenter::isDefault(const SettingDefinition& definition) const {
    return present(definition) == definition.defaultValue;
}

std::vector<TableRow> ValuePresenter::rows(const QString& filter) {
    m_desk.settings().reload();
    const QStringList wanted = filter.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<TableRow> rows;
    qint64 id = -1;
    for (const SettingDefinition& definition : SettingBook::definitions()) {
        ++id;
        const QString value = settingValueWords(definition, present(definition));
        const QString group = settingGroupWords(definition.name);
        const QString what = settingWords(definition.name);
        if (!holdsAll(QStringList{group, what, value, definition.name}.join(u' '), wanted))
            continue;
        Cell cell{value};
        if (!isDefault(definition))
            cell = {value, Tone::Accent, QStringLiteral("edit"),
                    tr("The town's own; the default is %1.")
                        .arg(settingValueWords(definition, definition.defaultValue))};
        rows.push_back({id, {{group, Tone::Quiet}, {what}, std::move(cell)}});
    }
    return rows;
}

QString ValuePresenter::historyOf(const SettingDefinition& definition) const {
    QStringList lines;
    for (const SettingValue& value : m_desk.settings().history(definition.name)) {
        const QString line =
            tr("from %1: %2")
                .arg(shortDateWords(value.validFrom), settingValueWords(definition, value.value));
        lines.prepend(value.validFrom > m_desk.today() ? tr("%1 (planned)").arg(line) : line);
    }
    return lines.join(u'\n');
}

std::optional<SettingValue> ValuePresenter::planned(const SettingDefinition& definition) const {
    for (SettingValue& value : m_desk.settings().history(definition.name))
        if (value.validFrom >= m_desk.today())
            return std::move(value);
    return std::nullopt;
}

std::optional<QString> ValuePresenter::valueOfDay(const QString& name, Date validFrom) {
    const auto value = m_service.find(name, validFrom);
    return value ? std::optional(value->value) : std::nullopt;
}

Status ValuePresenter::save(const SettingDefinition& definition, Date validFrom,
                            const QString& value) {
    return restore(definition.name, validFrom, value);
}

Status ValuePresenter::withdraw(const SettingValue& value) {
    return atBorder(
        [&] { return m_service.withdraw(value.name, value.validFrom, value.revision); });
}

Status ValuePresenter::restore(const QString& name, Date validFrom,
                               const std::optional<QString>& before) {
    return atBorder([&]() -> Status {
        const auto present = m_service.find(name, validFrom);
        const int revision = present ? present->revision : 0;
        if (before)
            return m_service.set(name, validFrom, *before, revision);
        return present ? m_service.withdraw(name, validFrom, revision) : Status();
    });
}

} // namespace banso
