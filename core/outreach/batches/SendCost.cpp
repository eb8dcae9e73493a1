#include "core/outreach/batches/SendCost.h"

#include "core/outreach/batches/AttemptBook.h"
#include "core/outreach/batches/ItemGate.h"
#include "core/outreach/masters/PriceBook.h"
#include "core/outreach/sms/SmsText.h"

namespace banso {

namespace {

const char* priceKey(SendChannel channel) {
    switch (channel) {
    case SendChannel::Sms:
        return "sms.unit";
    case SendChannel::Line:
        return "line.message";
    case SendChannel::Post:
        return "letter.piece";
    case SendChannel::Phone:
        return "phone.call";
    }
    return "";
}

/// Attempts that cost something: those that left or will.
void addAttempts(const std::vector<Attempt>& attempts, std::map<SendChannel, ChannelCost>& costs) {
    for (const Attempt& attempt : attempts) {
        if (attempt.state == AttemptState::Recalled)
            continue;
        ChannelCost& cost = costs[attempt.channel];
        ++cost.pieces;
        cost.units += attempt.billedUnits.value_or(attempt.units.value_or(1));
    }
}

} // namespace

Result<std::vector<ChannelCost>> costOf(Desk& desk, SendBatchId batch) {
    BANSO_CHECK(desk.require(Permission::ReadPeople));
    BANSO_CHECK(BatchBook(desk).load(batch));
    const auto service =
        SmsService::load(desk.settings().text(QStringLiteral("sms.service"), desk.today()));
    AttemptBook attempts(desk);
    ItemGate gate(desk);
    std::map<SendChannel, ChannelCost> costs;
    for (const SendItem& item : ItemBook(desk).ofBatch(batch)) {
        const auto tries = attempts.ofItem(item.id);
        addAttempts(tries, costs);
        if (!tries.empty() || item.state != ItemState::Waiting)
            continue;
        ChannelCost& cost = costs[*item.channel];
        ++cost.pieces;
        const auto message = gate.preview(item);
        const bool isCounted = item.channel == SendChannel::Sms && message && service;
        cost.units += isCounted ? countSms(message->body, *service).parts : 1;
    }
    PriceBook prices(desk.db());
    std::vector<ChannelCost> list;
    for (auto& [channel, cost] : costs) {
        cost.channel = channel;
        if (const auto price = prices.of(QLatin1String(priceKey(channel)), desk.today()))
            cost.amount = static_cast<qint64>(*price) * cost.units;
        list.push_back(cost);
    }
    return list;
}

} // namespace banso
