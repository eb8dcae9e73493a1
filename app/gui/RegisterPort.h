#pragma once

#include "app/gui/RegisterDoor.h"
#include "ui/shell/ShellPort.h"

namespace banso {

/// What the frame asks, answered by one open register. Here the pages are put on a person's desk.
class RegisterPort final : public ShellPort {
  public:
    /// `clock` outlives the port.
    RegisterPort(std::unique_ptr<Database> database, const Clock& clock);

    [[nodiscard]] const Clock& clock() const override { return m_clock; }
    [[nodiscard]] SignInPort& door() override { return m_door; }
    [[nodiscard]] RegisterState registerState() override;
    [[nodiscard]] int idleLockMinutes() override;
    [[nodiscard]] Furniture furnish(const Session& session) override;

  private:
    std::unique_ptr<Database> m_database;
    const Clock& m_clock;
    RegisterDoor m_door;
};

} // namespace banso
