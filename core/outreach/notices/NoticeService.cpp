#include "core/outreach/notices/NoticeService.h"

#include "core/outreach/sms/SmsText.h"
#include "core/security/AuditLog.h"

namespace banso {

NoticeService::NoticeService(Desk& desk) : m_desk(desk), m_notices(desk.db()) {}

Validated<void> NoticeService::put(const Notice& notice) {
    if (auto allowed = m_desk.require(Permission::ManageSettings); !allowed)
        return failAll({allowed.error()});
    if (auto errors = findingsIn(notice); !errors.empty())
        return failAll(std::move(errors));
    auto tx = m_desk.write();
    m_notices.put(notice);
    AuditLog::record(m_desk, "notice.change", {},
                     {{QStringLiteral("notice"), notice.key},
                      {QStringLiteral("validFrom"), notice.validFrom.iso()}});
    tx.commit();
    return {};
}

Validated<void> NoticeService::put(const NoticeText& text) {
    if (auto allowed = m_desk.require(Permission::ManageSettings); !allowed)
        return failAll({allowed.error()});
    Errors errors = findingsIn(text);
    const Errors inSms = findingsInSms(text);
    errors.insert(errors.end(), inSms.begin(), inSms.end());
    if (!m_notices.find(text.noticeKey, text.validFrom))
        errors.push_back(refused("notice.unknown", QStringLiteral("noticeKey"), {text.noticeKey}));
    if (!errors.empty())
        return failAll(std::move(errors));
    auto tx = m_desk.write();
    m_notices.put(text);
    AuditLog::record(m_desk, "notice.text", {},
                     {{QStringLiteral("notice"), text.noticeKey},
                      {QStringLiteral("channel"), keyOf(text.channel)},
                      {QStringLiteral("language"), text.language},
                      {QStringLiteral("validFrom"), text.validFrom.iso()}});
    tx.commit();
    return {};
}

Errors NoticeService::findingsInSms(const NoticeText& text) const {
    Errors errors;
    if (text.channel != SendChannel::Sms)
        return errors;
    const auto service =
        SmsService::load(m_desk.settings().text(QStringLiteral("sms.service"), m_desk.today()));
    if (!service)
        return {service.error()};
    for (const SmsRemark& remark : lintSms(text.body, *service))
        if (forbids(remark.finding) && remark.finding != SmsFinding::Blank)
            errors.push_back(refused("notice.smsFinding", QStringLiteral("body"),
                                     {keyOf(remark.finding), remark.character}));
    return errors;
}

} // namespace banso
