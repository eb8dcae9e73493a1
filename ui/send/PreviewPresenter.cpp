#include "ui/send/PreviewPresenter.h"

#include "core/outreach/batches/ItemGate.h"
#include "ui/shell/Border.h"

namespace banso {

SendPreview PreviewPresenter::of(const SendRow& row) {
    SendPreview preview;
    preview.channel = row.item.channel;
    const Status made = atBorder([&]() -> Status {
        if (row.item.state == ItemState::Withheld || row.item.state == ItemState::Waiting)
            preview.rungs = ItemGate(m_desk).explain(row.item);
        if (row.item.channel)
            addMessage(row, preview);
        if (row.item.channel == SendChannel::Post)
            addSheet(row, preview);
        return {};
    });
    if (!made)
        preview.errors.push_back(made.error());
    return preview;
}

void PreviewPresenter::addMessage(const SendRow& row, SendPreview& preview) {
    const auto message = SendView(m_desk).text(row.item.id);
    if (!message) {
        preview.errors.push_back(message.error());
        return;
    }
    preview.title = message->title;
    preview.body = message->body;
    if (row.item.channel != SendChannel::Sms)
        return;
    const QString service = m_desk.settings().text(QStringLiteral("sms.service"), m_desk.today());
    if (const auto known = SmsService::load(service)) {
        preview.count = countSms(message->body, *known);
        preview.remarks = lintSms(message->body, *known);
    } else {
        preview.errors.push_back(known.error());
    }
}

Result<LetterPress*> PreviewPresenter::press() {
    if (!m_press) {
        BANSO_TRY(m_press, LetterPress::open(m_desk));
    }
    return m_press.get();
}

void PreviewPresenter::addSheet(const SendRow& row, SendPreview& preview) {
    const auto opened = press();
    if (!opened) {
        preview.errors.push_back(opened.error());
        return;
    }
    auto sheet = SendView(m_desk).sheet(row.item.id, *opened);
    if (!sheet) {
        // Not yet let out: its words are shown, the sheet when somebody has looked at the reasons.
        if (sheet.error().front().code != ErrorCode("gate.unconfirmed"))
            preview.errors = sheet.error();
        return;
    }
    preview.isAddressHidden = row.contact && row.contact->isMasked();
    if (preview.isAddressHidden) {
        sheet->recipient.postcode.clear();
        sheet->recipient.address.clear();
        sheet->recipient.building.clear();
    }
    auto pages = (*opened)->layout().lay(*sheet);
    if (pages)
        preview.pages = *std::move(pages);
    else
        preview.errors.push_back(pages.error());
}

} // namespace banso
