#pragma once

#include "core/security/Desk.h"

#include <functional>
#include <memory>

namespace banso {

class CareListener;
class RegistryListener;

/// Where the services of a page stand: a desk, and the rooms that hear what happens there.
class WorkPlace {
  public:
    virtual ~WorkPlace() = default;
    [[nodiscard]] virtual Desk& desk() = 0;
    [[nodiscard]] virtual RegistryListener& registry() = 0;
    [[nodiscard]] virtual CareListener& care() = 0;
};

/// Makes the place for one piece of long work: a connection of its own, the same person, the same
/// clock. Called on the thread that works. Errors: those of `Database::open`.
using WorkPlaceMaker = std::function<Result<std::unique_ptr<WorkPlace>>()>;

} // namespace banso
