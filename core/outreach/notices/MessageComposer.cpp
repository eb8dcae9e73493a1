#include "core/outreach/notices/MessageComposer.h"

namespace banso {

QString sessionDateText(Date day, const QString& language) {
    if (!language.startsWith(u"ja"))
        return day.iso();
    static constexpr QStringView kWeekdays = u"日月火水木金土";
    return QStringLiteral("%1月%2日(%3)")
        .arg(day.month())
        .arg(day.day())
        .arg(kWeekdays[day.weekday()]);
}

MessageComposer::MessageComposer(Desk& desk) : m_desk(desk), m_notices(desk.db()) {}

QString MessageComposer::setting(const char* name) const {
    return m_desk.settings().text(QLatin1String(name), m_desk.today());
}

MessageValues MessageComposer::valuesFor(const Wish& wish, const QString& language) const {
    using enum Placeholder;
    MessageValues values{{Town, setting("office.town")},
                         {Office, setting("office.name")},
                         {OfficePhone, setting("office.phone")},
                         {OfficeHours, setting("office.hours")},
                         {Url, setting("office.url")},
                         {Addressee, wish.addressee}};
    if (!wish.children.isEmpty())
        values[Children] = wish.children.join(language.startsWith(u"ja") ? QStringLiteral("・")
                                                                         : QStringLiteral(", "));
    if (wish.session) {
        values[SessionDate] = sessionDateText(wish.session->heldOn, language);
        values[SessionTime] = wish.session->startsAt;
        values[SessionPlace] = wish.session->place;
    }
    return values;
}

Result<std::optional<MessageComposer::Composed>> MessageComposer::compose(const Wish& wish) {
    const auto found =
        m_notices.text(wish.notice.key, wish.channel, wish.language, m_desk.today());
    if (!found)
        return std::nullopt;
    const MessageValues values = valuesFor(wish, found->text.language);
    BANSO_TRY(const MessageTemplate title, MessageTemplate::parse(found->text.title));
    BANSO_TRY(const MessageTemplate body, MessageTemplate::parse(found->text.body));
    BANSO_TRY(QString filledTitle, title.filled(values));
    BANSO_TRY(QString filledBody, body.filled(values));
    return Composed{{std::move(filledTitle), std::move(filledBody)}, found->isOtherLanguage};
}

QStringList
MessageComposer::harmlessWords(const std::optional<SessionFacts>& session) const {
    QStringList words{setting("office.town"), setting("office.name"), setting("office.phone"),
                      setting("office.hours"), setting("office.url")};
    if (session)
        words.append(session->place);
    return words;
}

} // namespace banso
