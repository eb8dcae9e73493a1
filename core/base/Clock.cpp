#include "core/base/Clock.h"

namespace banso {

Instant SystemClock::now() const {
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    return Instant(std::chrono::duration_cast<std::chrono::milliseconds>(now).count());
}

} // namespace banso
