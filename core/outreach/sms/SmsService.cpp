#include "core/outreach/sms/SmsService.h"

#include "core/outreach/masters/MasterRows.h"

namespace banso {

namespace {

std::vector<SmsService> readServices() {
    const MasterRows rows(QStringLiteral("sms_services"));
    std::vector<SmsService> list;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto unit = enumOf<SmsUnit>(rows.text(i, "unit"));
        if (!unit)
            rows.reject(i, "unit");
        std::optional<SmsBand> half;
        if (rows.integer(i, "halfSingle") > 0)
            half = SmsBand{rows.integer(i, "halfSingle"), rows.integer(i, "halfPart"),
                           rows.integer(i, "halfMost")};
        list.push_back(
            {rows.text(i, "key"),
             {rows.integer(i, "single"), rows.integer(i, "part"), rows.integer(i, "most")},
             half,
             rows.integer(i, "newline"),
             rows.integer(i, "reserved"),
             *unit,
             rows.text(i, "upload"),
             rows.text(i, "result")});
    }
    return list;
}

} // namespace

const std::vector<SmsService>& SmsService::all() {
    static const std::vector<SmsService> list = readServices();
    return list;
}

Result<SmsService> SmsService::load(const QString& key) {
    for (const SmsService& service : all())
        if (service.key == key)
            return service;
    return fail(refused("sms.serviceUnknown", {}, {key}));
}

} // namespace banso
