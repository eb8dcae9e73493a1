#pragma once

#include "core/storage/Transaction.h"

namespace banso {

/// What a setting means and what it is when nobody decided otherwise. The list stands in
/// `resources/masters/settings.tsv` with its unit and source.
struct SettingDefinition {
    QString name; ///< dotted, e.g. `register.maxAgeDays`
    QString kind; ///< `integer`, `text`, `choice:a|b`, `date`, `time`
    QString defaultValue;
    std::optional<qint64> least; ///< bounds of integers
    std::optional<qint64> most;
    QString unit;
};

/// A value and the day from which it holds.
struct SettingValue {
    static constexpr int kColumns = 4;
    QString name;
    Date validFrom;
    QString value;
    int revision;
};

/// Rules that a town or a year may change, as dated values over the program's defaults. A value
/// holds from its day until a later one; before the first it is the default.
class SettingBook {
  public:
    explicit SettingBook(Database& database);

    /// Throws `StorageDefect` for a name that is not in the list.
    [[nodiscard]] QString text(const QString& name, Date on) const;
    [[nodiscard]] int integer(const QString& name, Date on) const;
    [[nodiscard]] Date date(const QString& name, Date on) const;

    [[nodiscard]] static const std::vector<SettingDefinition>& definitions();
    /// What holds when nobody decided otherwise. Throws `StorageDefect` as `text`.
    [[nodiscard]] static QString defaultOf(const QString& name);
    [[nodiscard]] std::vector<SettingValue> history(const QString& name) const;

    /// Errors: `setting.unknown` {name}, `setting.value` {name, value, kind},
    /// `setting.range` {name, least, most}, `setting.tooSmall` {name, least}, `setting.tooLarge`
    /// {name, most}. Inside the caller's write transaction; asks for no permission.
    Status set(const QString& name, Date validFrom, const QString& value);
    /// Takes a value away; what held before its day holds on. Inside a write transaction.
    void withdraw(const QString& name, Date validFrom);
    /// Reads the values anew (another desk changed one).
    void reload();

  private:
    Database& m_database;
    std::map<QString, std::map<Date, QString>> m_values;
};

} // namespace banso
