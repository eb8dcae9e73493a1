#include "core/care/calendar/ContactType.h"

namespace banso {

namespace {

/// The parsed value, or an empty one and the error under the field it belongs to.
template <class T>
T parsed(const QString& text, const char* field, Errors& errors) {
    auto result = T::parse(text);
    if (result)
        return *std::move(result);
    errors.push_back(result.error());
    errors.back().field = QString::fromLatin1(field);
    return {};
}

} // namespace

Validated<ContactType> ContactType::parse(const ContactTypeText& t) {
    Errors errors;
    if (t.code.trimmed().isEmpty())
        errors.push_back(refused("calendar.codeMissing", QStringLiteral("code")));
    if (t.name.trimmed().isEmpty())
        errors.push_back(refused("calendar.nameMissing", QStringLiteral("name")));
    if (t.opens.isEmpty() || t.due.isEmpty())
        errors.push_back(refused("calendar.dueMissing", t.due.isEmpty() ? QStringLiteral("due")
                                                                        : QStringLiteral("opens")));
    if (t.role != Role::Nurse && t.role != Role::Clerk)
        errors.push_back(refused("calendar.role", QStringLiteral("role")));
    if (t.method == ContactMethod::Notice && t.notice.isEmpty())
        errors.push_back(refused("calendar.noticeMissing", QStringLiteral("notice")));
    const bool wantsAges = t.method == ContactMethod::Attendance;
    if (wantsAges && (t.eligibleFrom.isEmpty() || t.eligibleTo.isEmpty()))
        errors.push_back(refused("calendar.eligibleMissing", QStringLiteral("eligible_from")));
    ContactType type{t.code,
                     t.validFrom,
                     t.isActive,
                     t.name,
                     t.subject,
                     parsed<ContactOffset>(t.opens, "opens", errors),
                     parsed<ContactOffset>(t.due, "due", errors),
                     parsed<ContactOffset>(t.hard, "hard", errors),
                     parsed<ContactOffset>(t.eligibleFrom, "eligible_from", errors),
                     parsed<ContactOffset>(t.eligibleTo, "eligible_to", errors),
                     t.role,
                     t.method,
                     t.notice,
                     parsed<ContactCondition>(t.appliesWhen, "applies_when", errors),
                     t.source};
    if (!errors.empty())
        return failAll(std::move(errors));
    return type;
}

} // namespace banso
