#include "ui/settings/frame/SettingsPlace.h"

#include "core/storage/StorageFailure.h"

namespace banso {

void SettingsPlace::attempt(const std::function<void()>& act) {
    try {
        act();
    } catch (const StorageFailure& failure) {
        m_host.say(failure.toError());
    }
}

} // namespace banso
