#include "core/outreach/notices/Notice.h"

#include "core/outreach/notices/MessageTemplate.h"

#include <QRegularExpression>

namespace banso {

namespace {

constexpr int kLongestInterval = 3660; // days

Errors findingsIn(const QString& text, const char* field, SendChannel channel) {
    const auto parsed = MessageTemplate::parse(text);
    if (!parsed) {
        Error error = parsed.error();
        error.field = QLatin1String(field);
        return {error};
    }
    Errors errors;
    const bool isMessage = channel == SendChannel::Sms || channel == SendChannel::Line;
    for (const Placeholder placeholder : parsed->placeholders())
        if (isMessage && isPersonal(placeholder))
            errors.push_back(
                refused("notice.personalInMessage", QLatin1String(field), {keyOf(placeholder)}));
    return errors;
}

} // namespace

Errors findingsIn(const Notice& notice) {
    Errors errors;
    static const QRegularExpression readable(QStringLiteral("^[A-Z][A-Z0-9]{0,15}$"));
    if (!readable.match(notice.key).hasMatch())
        errors.push_back(refused("notice.keyUnreadable", QStringLiteral("key"), {notice.key}));
    if (notice.name.trimmed().isEmpty())
        errors.push_back(refused("notice.nameMissing", QStringLiteral("name")));
    if (notice.channels.empty())
        errors.push_back(refused("notice.noChannel", QStringLiteral("channels")));
    if (notice.intervalDays < 0 || notice.intervalDays > kLongestInterval)
        errors.push_back(refused("notice.interval", QStringLiteral("intervalDays"),
                                 {QString::number(notice.intervalDays)}));
    return errors;
}

Errors findingsIn(const NoticeText& text) {
    Errors errors = findingsIn(text.title, "title", text.channel);
    const Errors inBody = findingsIn(text.body, "body", text.channel);
    errors.insert(errors.end(), inBody.begin(), inBody.end());
    if (text.body.trimmed().isEmpty())
        errors.push_back(refused("notice.textMissing", QStringLiteral("body")));
    if (text.channel == SendChannel::Post && text.title.trimmed().isEmpty())
        errors.push_back(refused("notice.titleMissing", QStringLiteral("title")));
    return errors;
}

} // namespace banso
