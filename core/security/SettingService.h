#pragma once

#include "core/security/Desk.h"

namespace banso {

/// Changes what a town decides, from a day on. Needs `ManageSettings`; each change stands in the
/// audit log. Values of days gone by are never changed: what was done by them stays explained.
/// Errors: those of `SettingBook::set`, `setting.past` (validFrom) {today},
/// `edit.changedMeanwhile` {name}.
class SettingService {
  public:
    explicit SettingService(Desk& desk) : m_desk(desk) {}

    /// The value that begins on that very day; nothing when none does.
    [[nodiscard]] std::optional<SettingValue> find(const QString& name, Date validFrom);
    /// `revision` is that of the value of the same day as it was seen, 0 for none.
    [[nodiscard]] Status set(const QString& name, Date validFrom, const QString& value,
                             int revision);
    /// A value that begins today or later is taken away; what held before holds on.
    [[nodiscard]] Status withdraw(const QString& name, Date validFrom, int revision);

  private:
    [[nodiscard]] Status requireOpen(const QString& name, Date validFrom, int revision);

    Desk& m_desk;
};

} // namespace banso
