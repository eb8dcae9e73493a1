#pragma once

#include "core/base/EnumText.h"
#include "core/outreach/notices/Notice.h"

namespace banso {

/// The one list of ways in which something about a family leaves the program. Whoever writes one
/// takes a `GatePass`; a test reads the sources and fails when anything else writes, prints, copies
/// to the clipboard or sends. There is no such other way: what is shown on the screen stays there.
enum class Exit {
    SmsFile,
    LineFile,
    Letter,
    CallList,
};

template <>
struct EnumText<Exit> {
    static constexpr std::array kKeys{std::pair{Exit::SmsFile, "smsFile"},
                                      std::pair{Exit::LineFile, "lineFile"},
                                      std::pair{Exit::Letter, "letter"},
                                      std::pair{Exit::CallList, "callList"}};
};

/// Through which exit a channel leaves.
[[nodiscard]] constexpr Exit exitOf(SendChannel channel) {
    switch (channel) {
    case SendChannel::Sms:
        return Exit::SmsFile;
    case SendChannel::Line:
        return Exit::LineFile;
    case SendChannel::Post:
        return Exit::Letter;
    case SendChannel::Phone:
        return Exit::CallList;
    }
    return Exit::Letter;
}

} // namespace banso
