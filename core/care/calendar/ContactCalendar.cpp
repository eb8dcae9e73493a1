#include "core/care/calendar/ContactCalendar.h"

#include "core/storage/CarriedTable.h"

namespace banso {

namespace {

constexpr qsizetype kFields = 15;

ContactTypeText rowOf(const QStringList& c) {
    const auto validFrom = Date::fromIso(c[1]);
    if (!validFrom)
        throw StorageDefect("contact_calendar.tsv: " + c[0].toStdString());
    return {c[0],
            *validFrom,
            c[2] == u"1",
            c[3],
            carriedChoice<ContactSubject>(c[4]),
            c[5],
            c[6],
            c[7],
            c[8],
            c[9],
            carriedChoice<Role>(c[10]),
            carriedChoice<ContactMethod>(c[11]),
            c[12],
            c[13],
            c[14]};
}

/// What the program writes by itself must stand in the calendar, as what it is.
const std::vector<std::pair<QString, ContactSubject>>& needed() {
    static const std::vector<std::pair<QString, ContactSubject>> list{
        {contact::kOutcomeUnknown, ContactSubject::Pregnancy},
        {contact::kLossFollowUp, ContactSubject::Mother},
        {contact::kNextContact, ContactSubject::FollowUp},
        {contact::kConference, ContactSubject::FollowUp},
        {contact::kLinkBirth, ContactSubject::FollowUp}};
    return list;
}

} // namespace

const std::vector<ContactTypeText>& ContactCalendar::shippedRows() {
    static const std::vector<ContactTypeText> rows = [] {
        std::vector<ContactTypeText> list;
        for (const QStringList& cells :
             carriedRows(QStringLiteral(":/masters/contact_calendar.tsv"), kFields))
            list.push_back(rowOf(cells));
        return list;
    }();
    return rows;
}

const ContactCalendar& ContactCalendar::shipped() {
    static const ContactCalendar calendar = [] {
        auto made = of(shippedRows());
        if (!made)
            throw StorageDefect(
                "contact_calendar.tsv: " + made.error().front().code.toString().toStdString() +
                " " + made.error().front().arguments.join(u' ').toStdString());
        return *std::move(made);
    }();
    return calendar;
}

Validated<ContactCalendar> ContactCalendar::of(const std::vector<ContactTypeText>& rows) {
    ContactCalendar calendar;
    Errors errors;
    for (const ContactTypeText& row : rows) {
        auto type = ContactType::parse(row);
        if (!type) {
            errors.insert(errors.end(), type.error().begin(), type.error().end());
            continue;
        }
        auto& versions = calendar.m_versions[row.code];
        if (versions.empty())
            calendar.m_codes.push_back(row.code);
        else if (versions.front().subject != row.subject)
            errors.push_back(
                refused("calendar.subjectChanged", QStringLiteral("subject"), {row.code}));
        const auto at = std::lower_bound(
            versions.begin(), versions.end(), row.validFrom,
            [](const ContactType& version, Date day) { return version.validFrom < day; });
        if (at != versions.end() && at->validFrom == row.validFrom)
            errors.push_back(refused("calendar.twice", QStringLiteral("valid_from"),
                                     {row.code, row.validFrom.iso()}));
        else
            versions.insert(at, *std::move(type));
    }
    calendar.checkReferences(errors);
    if (!errors.empty())
        return failAll(std::move(errors));
    for (const QString& code : calendar.m_codes)
        calendar.m_checkups.insert(code, calendar.findCheckupOf(code));
    return calendar;
}

void ContactCalendar::checkReferences(Errors& errors) const {
    for (const auto& [code, subject] : needed()) {
        const auto found = m_versions.find(code);
        if (found == m_versions.end() || found->second.front().subject != subject)
            errors.push_back(refused("calendar.missing", QStringLiteral("code"), {code}));
    }
    for (const auto& [code, versions] : m_versions) {
        for (const ContactType& type : versions)
            checkAnchors(type, errors);
        std::vector<QString> seen;
        if (leadsBack(code, code, seen))
            errors.push_back(refused("calendar.circle", QStringLiteral("opens"), {code}));
    }
}

void ContactCalendar::checkAnchors(const ContactType& type, Errors& errors) const {
    const auto& builtIn = anchor::all();
    for (const ContactOffset* offset : {&type.opens, &type.due, &type.hard})
        for (const QString& name : offset->anchors()) {
            const auto other = m_versions.find(name);
            const bool isContact =
                other != m_versions.end() && other->second.front().subject == type.subject;
            if (!isContact && std::find(builtIn.begin(), builtIn.end(), name) == builtIn.end())
                errors.push_back(
                    refused("calendar.anchor", QStringLiteral("opens"), {type.code, name}));
        }
    for (const QString& fact : type.appliesWhen.facts())
        if (const QString other = ContactCondition::contactOf(fact);
            !other.isEmpty() && !has(other))
            errors.push_back(refused("calendar.conditionCode", QStringLiteral("applies_when"),
                                     {type.code, other}));
}

std::vector<QString> ContactCalendar::waitsFor(const QString& code) const {
    std::vector<QString> codes;
    const auto found = m_versions.find(code);
    if (found == m_versions.end())
        return codes;
    for (const ContactType& type : found->second) {
        for (const ContactOffset* offset : {&type.opens, &type.due, &type.hard})
            for (const QString& name : offset->anchors())
                if (has(name))
                    codes.push_back(name);
        for (const QString& fact : type.appliesWhen.facts())
            if (const QString other = ContactCondition::contactOf(fact); !other.isEmpty())
                codes.push_back(other);
    }
    return codes;
}

bool ContactCalendar::leadsBack(const QString& from, const QString& to,
                                std::vector<QString>& seen) const {
    for (const QString& next : waitsFor(from)) {
        if (next == to)
            return true;
        if (std::find(seen.begin(), seen.end(), next) != seen.end())
            continue;
        seen.push_back(next);
        if (leadsBack(next, to, seen))
            return true;
    }
    return false;
}

const ContactType* ContactCalendar::versionFor(const QString& code,
                                               const AnchorDays& anchors) const {
    const auto found = m_versions.find(code);
    if (found == m_versions.end())
        return nullptr;
    const std::vector<ContactType>& versions = found->second;
    const auto holds = [&](const ContactType& type) {
        const auto opens = type.opens.resolve(anchors);
        return opens && opens->day >= type.validFrom;
    };
    const auto latest = std::find_if(versions.rbegin(), versions.rend(), holds);
    const ContactType& type = latest == versions.rend() ? versions.front() : *latest;
    return type.isActive && type.opens.resolve(anchors) ? &type : nullptr;
}

const ContactType* ContactCalendar::inForce(const QString& code, Date on) const {
    const auto found = m_versions.find(code);
    if (found == m_versions.end())
        return nullptr;
    const auto& versions = found->second;
    const auto latest = std::find_if(versions.rbegin(), versions.rend(),
                                     [on](const ContactType& t) { return t.validFrom <= on; });
    return latest == versions.rend() ? &versions.front() : &*latest;
}

std::optional<ContactSubject> ContactCalendar::subjectOf(const QString& code) const {
    const auto found = m_versions.find(code);
    if (found == m_versions.end())
        return std::nullopt;
    return found->second.front().subject;
}

QString ContactCalendar::findCheckupOf(const QString& code) const {
    for (qsizetype length = code.size(); length > 0; --length) {
        const auto found = m_versions.find(code.first(length));
        if (found != m_versions.end() && found->second.front().method == ContactMethod::Attendance)
            return found->first;
    }
    return {};
}

} // namespace banso
