#include "core/outreach/batches/Freezer.h"

#include "core/outreach/letters/LetterSheetJson.h"
#include "core/outreach/sms/SmsText.h"

namespace banso {

Freezer::Freezer(Desk& desk) : m_desk(desk), m_attempts(desk), m_items(desk) {}

Status Freezer::thaw(const SendItem& item) {
    const auto frozen = m_attempts.readyOf(item.id);
    if (!frozen)
        return {};
    if (frozen->file)
        return fail(refused("item.fileUnknown", {}, {QString::number(frozen->file->value())}));
    m_attempts.setState(frozen->id, AttemptState::Recalled);
    return {};
}

std::optional<int> Freezer::unitsOf(const GatePass& pass) const {
    if (pass.channel() != SendChannel::Sms)
        return std::nullopt;
    const auto service =
        SmsService::load(m_desk.settings().text(QStringLiteral("sms.service"), m_desk.today()));
    return service ? std::optional(countSms(pass.message().body, *service).parts) : std::nullopt;
}

Validated<AttemptId> Freezer::freezeLetter(const SendItem& item, const GatePass& pass) {
    if (!m_press) {
        auto press = LetterPress::open(m_desk);
        if (!press)
            return failAll({press.error()});
        m_press = std::move(*press);
    }
    if (!m_nextLetter.contains(item.batch))
        m_nextLetter[item.batch] = m_attempts.nextLetterNumber(item.batch);
    const auto serial = LetterSerial::of(item.batch.value(), m_nextLetter[item.batch]);
    if (!serial)
        return failAll({serial.error()});
    auto sheet = m_press->compose(*serial, pass);
    if (!sheet)
        return failAll(std::move(sheet.error()));
    const AttemptId attempt = m_attempts.add({item.id, item.batch, {}, serial->text()}, pass);
    m_attempts.addSheet(attempt, serial->text(), letterSheetToJson(*sheet));
    ++m_nextLetter[item.batch];
    return attempt;
}

Validated<AttemptId> Freezer::freeze(const SendItem& item, ItemGate& gate) {
    const auto pass = gate.pass(item, std::nullopt, false);
    if (!pass)
        return failAll({pass.error()});
    if (const Status thawed = thaw(item); !thawed)
        return failAll({thawed.error()});
    const auto attempt = pass->channel() == SendChannel::Post
                             ? freezeLetter(item, *pass)
                             : Validated<AttemptId>(m_attempts.add(
                                   {item.id, item.batch, unitsOf(*pass), {}}, *pass));
    if (attempt)
        m_items.note(item, {SendEvent::Frozen, keyOf(pass->channel()), *attempt});
    return attempt;
}

} // namespace banso
