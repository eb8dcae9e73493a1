#include "ui/send/SendWords.h"

#include "core/base/PhoneNumber.h"
#include "ui/words/ArgumentWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

constexpr qint64 kHundredths = 100;

struct SendWords {
    Q_DECLARE_TR_FUNCTIONS(SendWords)
};

QString perChannel(const std::vector<BatchBook::ChannelCount>& channels, ItemState state) {
    QStringList parts;
    for (const auto& [inOrder, key] : EnumText<SendChannel>::kKeys)
        for (const auto& [channel, of, count] : channels)
            if (of == state && channel == inOrder)
                parts += QStringLiteral("%1 %2").arg(channelWords(channel), numberWords(count));
    return parts.isEmpty() ? QString()
                           : SendWords::tr(" (%1)").arg(parts.join(SendWords::tr(", ")));
}

} // namespace

QString channelWords(const std::optional<SendChannel>& channel) {
    return channel ? channelArgument(keyOf(*channel)) : SendWords::tr("no way");
}

QString channelIcon(SendChannel channel) {
    return keyOf(channel); // the drawn set names them alike
}

QString countsWords(const BatchCounts& counts,
                    const std::vector<BatchBook::ChannelCount>& channels) {
    return SendWords::tr("%n households", nullptr, counts.selected) +
           SendWords::tr(" = waiting %1%2 + handed over %3%4 + withheld %5 + recalled %6")
               .arg(numberWords(counts.waiting), perChannel(channels, ItemState::Waiting),
                    numberWords(counts.handedOver), perChannel(channels, ItemState::HandedOver),
                    numberWords(counts.withheld), numberWords(counts.recalled));
}

QString costWords(const std::vector<ChannelCost>& costs) {
    QStringList parts;
    qint64 sum = 0;
    bool isWhole = true;
    for (const ChannelCost& cost : costs) {
        QString part = SendWords::tr("%1 %2").arg(channelWords(cost.channel),
                                                  SendWords::tr("%n pieces", nullptr, cost.units));
        if (cost.amount) {
            sum += *cost.amount;
            part += u' ' + yenWords((*cost.amount + kHundredths / 2) / kHundredths);
        } else {
            isWhole = false;
        }
        parts += part;
    }
    if (parts.isEmpty())
        return {};
    const QString all = yenWords((sum + kHundredths / 2) / kHundredths);
    return parts.join(SendWords::tr(", ")) +
           (isWhole ? SendWords::tr(" · about %1 in all").arg(all)
                    : SendWords::tr(" · %1 so far as prices are known").arg(all));
}

QString smsWords(const SmsCount& count) {
    return SendWords::tr("%n letters", nullptr, count.units) + SendWords::tr(" · billed as ") +
           SendWords::tr("%n messages", nullptr, count.parts);
}

Cell channelCell(const std::optional<SendChannel>& channel) {
    if (!channel)
        return {.text = channelWords(channel), .tone = Tone::Quiet};
    return {.text = channelWords(channel), .icon = channelIcon(*channel)};
}

Cell contactCell(const SendRow& row) {
    if (!row.contact)
        return {.text = QStringLiteral("—"), .tone = Tone::Quiet};
    const QString* shown = row.contact->shown();
    if (!shown)
        return {.text = SendWords::tr("hidden"),
                .icon = QStringLiteral("shield"),
                .toolTip = SendWords::tr("Protection measure: the address and number are hidden")};
    const auto phone = PhoneNumber::parse(*shown);
    const bool isNumber =
        row.item.channel == SendChannel::Sms || row.item.channel == SendChannel::Phone;
    return {.text = isNumber && phone ? phone->shown() : *shown};
}

Cell stateCell(const SendRow& row, bool toLook) {
    const QString said = sendStateWords(keyOf(row.item.state));
    switch (row.item.state) {
    case ItemState::Withheld:
        return toLook
                   ? Cell{.text = SendWords::tr("look at it"),
                          .tone = Tone::Warning,
                          .icon = QStringLiteral("question"),
                          .toolTip = SendWords::tr("Withheld until somebody confirms it")}
                   : Cell{.text = said, .tone = Tone::Withheld, .icon = QStringLiteral("withheld")};
    case ItemState::Waiting:
        return {.text = said, .icon = QStringLiteral("send")};
    case ItemState::HandedOver:
        return {.text = said, .tone = Tone::Good, .icon = QStringLiteral("done")};
    case ItemState::Recalled:
        return {.text = said, .tone = Tone::Quiet, .icon = QStringLiteral("remove")};
    }
    return {.text = said};
}

Cell reasonsCell(const SendRow& row) {
    QStringList parts;
    if (row.item.heldBecause)
        parts += SendWords::tr("held back: %1").arg(*row.item.heldBecause);
    GateReasons open = row.item.reasons;
    for (const GateReason reason : row.item.confirmed)
        open.erase(reason);
    if (row.item.heldBecause)
        open.erase(GateReason::Held);
    if (!open.empty())
        parts += gateReasonsWords(joinedKeys(open));
    if (!row.item.confirmed.empty())
        parts +=
            SendWords::tr("confirmed: %1").arg(gateReasonsWords(joinedKeys(row.item.confirmed)));
    if (row.item.isChannelChosen)
        parts += SendWords::tr("way chosen by hand");
    return {.text = parts.join(SendWords::tr("; ")),
            .tone = row.item.state == ItemState::Withheld ? Tone::Plain : Tone::Quiet};
}

Cell resultCell(const SendRow& row) {
    if (!row.attempt)
        return {.text = QStringLiteral("—"), .tone = Tone::Quiet};
    QString said = sendStateWords(keyOf(*row.attempt));
    if (*row.attempt == AttemptState::Unknown && !row.resultCode.isEmpty())
        said += SendWords::tr(" (%1)").arg(row.resultCode);
    switch (*row.attempt) {
    case AttemptState::Delivered:
    case AttemptState::Called:
        return {.text = said, .tone = Tone::Good, .icon = QStringLiteral("done")};
    case AttemptState::Unknown:
    case AttemptState::SystemError:
    case AttemptState::ContentError:
    case AttemptState::Expired:
        return {.text = said, .tone = Tone::Warning, .icon = QStringLiteral("question")};
    case AttemptState::Unreachable:
    case AttemptState::InvalidNumber:
    case AttemptState::Refused:
    case AttemptState::NotReached:
        return {.text = said, .tone = Tone::Overdue, .icon = QStringLiteral("warning")};
    case AttemptState::Returned:
        return {.text = said, .tone = Tone::Overdue, .icon = QStringLiteral("letter-back")};
    default:
        return {.text = said};
    }
}

QString fileKindWords(OutgoingKind kind) {
    switch (kind) {
    case OutgoingKind::Sms:
        return SendWords::tr("File for the SMS service");
    case OutgoingKind::Line:
        return SendWords::tr("File for the LINE vendor");
    case OutgoingKind::Letters:
        return SendWords::tr("Letters (PDF)");
    case OutgoingKind::Calls:
        return SendWords::tr("Call list");
    default:
        return keyOf(kind);
    }
}

QString fileStateWords(OutgoingState state) {
    switch (state) {
    case OutgoingState::Intended:
        return SendWords::tr("being written");
    case OutgoingState::Written:
        return SendWords::tr("written");
    case OutgoingState::Unknown:
        return SendWords::tr("has it left?");
    case OutgoingState::Discarded:
        return SendWords::tr("never left");
    }
    return keyOf(state);
}

} // namespace banso
