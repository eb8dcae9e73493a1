#pragma once

#include "core/base/EnumText.h"
#include "core/base/Result.h"

namespace banso {

enum class SmsUnit {
    Utf16,     ///< UTF-16 code units, as the carriers count
    SjisBytes, ///< bytes of CP932, as some gateways state their limits
};

template <>
struct EnumText<SmsUnit> {
    static constexpr std::array kKeys{std::pair{SmsUnit::Utf16, "utf16"},
                                      std::pair{SmsUnit::SjisBytes, "sjis_bytes"}};
};

/// How many units fit into one message, into each part of a longer one, and altogether.
struct SmsBand {
    int single;
    int part;
    int most;
};

/// How a service counts a text and in which files it is spoken to. Services differ and change:
/// `resources/masters/sms_services.tsv`, chosen by the setting `sms.service`.
struct SmsService {
    QString key;
    SmsBand wide;
    /// For texts of half-width letters only; nothing where the service makes no difference.
    std::optional<SmsBand> half;
    int newlineUnits;
    int reservedUnits; ///< what the service appends by itself (an opt-out address)
    SmsUnit unit;
    QString uploadProfile;
    QString resultProfile;

    /// Error `sms.serviceUnknown` {key}.
    [[nodiscard]] static Result<SmsService> load(const QString& key);
    [[nodiscard]] static const std::vector<SmsService>& all();
};

} // namespace banso
