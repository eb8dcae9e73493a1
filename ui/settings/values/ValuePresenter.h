#pragma once

#include "core/security/SettingService.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What the place 決まり shows and does: the settings of the town.
class ValuePresenter {
    Q_DECLARE_TR_FUNCTIONS(ValuePresenter)
  public:
    explicit ValuePresenter(Desk& desk) : m_desk(desk), m_service(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Those whose words, group, name or value hold every word of `filter`, in the order of the
    /// list. A row's id is the setting's number in `SettingBook::definitions`.
    [[nodiscard]] std::vector<TableRow> rows(const QString& filter);
    [[nodiscard]] static const SettingDefinition& definition(qint64 id);

    [[nodiscard]] QString present(const SettingDefinition& definition) const;
    [[nodiscard]] bool isDefault(const SettingDefinition& definition) const;
    /// Values with their days, the latest first; planned ones are named so.
    [[nodiscard]] QString historyOf(const SettingDefinition& definition) const;
    /// The next value that has not begun, or begins today.
    [[nodiscard]] std::optional<SettingValue> planned(const SettingDefinition& definition) const;

    [[nodiscard]] Status save(const SettingDefinition& definition, Date validFrom,
                              const QString& value);
    [[nodiscard]] Status withdraw(const SettingValue& value);
    /// Puts a value of a day as it was before; nothing: there was none.
    [[nodiscard]] Status restore(const QString& name, Date validFrom,
                                 const std::optional<QString>& before);
    [[nodiscard]] std::optional<QString> valueOfDay(const QString& name, Date validFrom);

  private:
    Desk& m_desk;
    SettingService m_service;
};

} // namespace banso
