#include "core/registry/ContactRepository.h"

#include <QRegularExpression>

namespace banso {

namespace {

struct ContactRow {
    static constexpr int kColumns = 24;
    ContactPointId id;
    PersonId person;
    ContactKind kind;
    QString value;
    QString note;
    QString sharedWith;
    Consent consent;
    std::optional<Date> consentOn;
    QString consentBy;
    std::optional<QString> hoursFrom;
    std::optional<QString> hoursTo;
    YesNo mayLeaveMessage;
    YesNo mayStateOffice;
    bool neutralOnly;
    std::optional<Date> verifiedOn;
    std::optional<Date> blockedUntil;
    QString blockReason;
    ContactState state;
    QString stateReason;
    int revision;
    bool isMasked;
    bool isOptedOutOfMessages;
    bool isOptedOutOfCalls;
    int strangersSharing;
};

// A stranger shares the number without sharing a family now.
#define BANSO_CONTACT_COLUMNS                                                                      \
    "c.contact_point_id, c.person_id, c.kind, c.value, c.note, c.shared_with, c.consent,"          \
    " c.consent_on, c.consent_by, c.hours_from, c.hours_to, c.may_leave_message,"                  \
    " c.may_state_office, c.neutral_only, c.verified_on, c.blocked_until_on, c.block_reason,"      \
    " c.state, c.state_reason, c.revision, " BANSO_IS_MASKED(                                      \
        "c.person_id") ","                                                                         \
                       " CASE WHEN EXISTS (SELECT 1 FROM opt_out o WHERE o.value = c.value"        \
                       "   AND o.channel IN ('sms', 'line') AND o.lifted_at IS NULL) THEN 1 ELSE " \
                       "0 END,"                                                                    \
                       " CASE WHEN EXISTS (SELECT 1 FROM opt_out o WHERE o.value = c.value"        \
                       "   AND o.channel = 'phone' AND o.lifted_at IS NULL) THEN 1 ELSE 0 END,"    \
                       " (SELECT COUNT(DISTINCT x.person_id) FROM contact_point x WHERE x.value "  \
                       "= c.value"                                                                 \
                       "   AND x.person_id <> c.person_id AND x.state = 'active' AND NOT EXISTS"   \
                       "   (SELECT 1 FROM family_member a JOIN family_member b ON b.family_id = "  \
                       "a.family_id"                                                               \
                       "    WHERE a.person_id = c.person_id AND b.person_id = x.person_id"         \
                       "    AND a.to_on IS NULL AND b.to_on IS NULL))"

const Query<ContactRow, ContactPointId> kFind{"contact.find",
                                              "SELECT " BANSO_CONTACT_COLUMNS
                                              " FROM contact_point c WHERE c.contact_point_id = ?"};
const Query<ContactRow, PersonId> kOfPerson{
    "contact.ofPerson", "SELECT " BANSO_CONTACT_COLUMNS " FROM contact_point c"
                        " WHERE c.person_id = ? AND c.state <> 'removed'"
                        " ORDER BY c.verified_on DESC NULLS LAST, c.contact_point_id"};
#undef BANSO_CONTACT_COLUMNS

const Query<ContactPointId, PersonId, ContactKind, QString, QString, QString, Consent,
            std::optional<Date>, QString, std::optional<QString>, std::optional<QString>, YesNo,
            YesNo, bool, std::optional<Date>, std::optional<Date>, QString>
    kInsert{"contact.insert",
            "INSERT INTO contact_point (person_id, kind, value, note, shared_with, consent,"
            " consent_on, consent_by, hours_from, hours_to, may_leave_message, may_state_office,"
            " neutral_only, verified_on, blocked_until_on, block_reason, state, state_reason)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'active', '')"
            " RETURNING contact_point_id"};
const Command<ContactKind, QString, QString, QString, Consent, std::optional<Date>, QString,
              std::optional<QString>, std::optional<QString>, YesNo, YesNo, bool,
              std::optional<Date>, std::optional<Date>, QString, ContactPointId, int>
    kUpdate{"contact.update",
            "UPDATE contact_point SET kind = ?, value = ?, note = ?, shared_with = ?, consent = ?,"
            " consent_on = ?, consent_by = ?, hours_from = ?, hours_to = ?, may_leave_message = ?,"
            " may_state_office = ?, neutral_only = ?, verified_on = ?, blocked_until_on = ?,"
            " block_reason = ?, state = 'active', state_reason = '', revision = revision + 1"
            " WHERE contact_point_id = ? AND revision = ?"};
const Command<ContactState, QString, ContactPointId> kSetState{
    "contact.setState", "UPDATE contact_point SET state = ?, state_reason = ?,"
                        " revision = revision + 1 WHERE contact_point_id = ?"};
const Command<ContactState, QString, QString> kSetStateOfValue{
    "contact.setStateOfValue", "UPDATE contact_point SET state = ?, state_reason = ?,"
                               " revision = revision + 1 WHERE value = ? AND state = 'active'"};
const Query<ContactPointId, PersonId, ContactKind, QString> kByValue{
    "contact.byValue", "SELECT contact_point_id FROM contact_point"
                       " WHERE person_id = ? AND kind = ? AND value = ?"};
const Query<ContactPointId, PersonId, QString> kOfAnyKind{
    "contact.ofAnyKind", "SELECT contact_point_id FROM contact_point"
                         " WHERE person_id = ? AND value = ? ORDER BY contact_point_id"};
const Query<PersonId, QString> kPersonsWith{
    "contact.personsWith", "SELECT DISTINCT person_id FROM contact_point"
                           " WHERE value = ? AND state <> 'removed' ORDER BY person_id"};

const Query<qint64, OptOutChannel, QString, QString, Instant> kOptOut{
    "optOut.insert", "INSERT INTO opt_out (channel, value, reason, opted_out_at)"
                     " VALUES (?, ?, ?, ?) RETURNING opt_out_id"};
const Command<Instant, QString, OptOutChannel, QString> kLiftOptOut{
    "optOut.lift", "UPDATE opt_out SET lifted_at = ?, lifted_reason = ?, revision = revision + 1"
                   " WHERE channel = ? AND value = ? AND lifted_at IS NULL"};
const Query<OptOut, QString> kOptOuts{
    "optOut.ofValue", "SELECT opt_out_id, channel, value, reason, opted_out_at, lifted_at"
                      " FROM opt_out WHERE value = ? ORDER BY opt_out_id"};

ContactPoint fromRow(ContactRow&& r) {
    return {r.id,
            r.person,
            r.kind,
            {r.person, r.isMasked, std::move(r.value)},
            std::move(r.note),
            std::move(r.sharedWith),
            r.consent,
            r.consentOn,
            std::move(r.consentBy),
            std::move(r.hoursFrom),
            std::move(r.hoursTo),
            r.mayLeaveMessage,
            r.mayStateOffice,
            r.neutralOnly,
            r.verifiedOn,
            r.blockedUntil,
            std::move(r.blockReason),
            r.state,
            std::move(r.stateReason),
            r.isOptedOutOfMessages,
            r.isOptedOutOfCalls,
            r.strangersSharing,
            r.revision};
}

bool isTime(const std::optional<QString>& text) {
    static const QRegularExpression time(QStringLiteral("^([01][0-9]|2[0-3]):[0-5][0-9]$"));
    return !text || time.match(*text).hasMatch();
}

} // namespace

ContactKind contactKindOf(const PhoneNumber& number) {
    switch (number.kind()) {
    case PhoneKind::Mobile:
        return ContactKind::Mobile;
    case PhoneKind::Ip:
        return ContactKind::Ip;
    case PhoneKind::Landline:
    case PhoneKind::TollFree:
    case PhoneKind::Navi:
        break;
    }
    return ContactKind::Landline;
}

Result<QString> storedValue(const ContactDraft& d) {
    if (!isTime(d.hoursFrom) || !isTime(d.hoursTo) ||
        (d.hoursFrom && d.hoursTo && *d.hoursFrom >= *d.hoursTo))
        return fail(refused("contact.hours", QStringLiteral("hours"),
                            {d.hoursFrom.value_or(QString()), d.hoursTo.value_or(QString())}));
    if (d.kind == ContactKind::Line) {
        const QString reference = d.value.trimmed();
        static const QRegularExpression allowed(QStringLiteral("^[A-Za-z0-9_-]{1,64}$"));
        if (!allowed.match(reference).hasMatch())
            return fail(refused("contact.lineReference", QStringLiteral("value"), {d.value}));
        return reference;
    }
    auto number = PhoneNumber::parse(d.value);
    if (!number) {
        number.error().field = QStringLiteral("value");
        return fail(number.error());
    }
    if (d.kind == ContactKind::Mobile && !number->takesSms())
        return fail(refused("contact.notMobile", QStringLiteral("value"), {number->shown()}));
    return number->digits();
}

ContactRepository::ContactRepository(Database& database) : m_database(database) {}

ContactPointId ContactRepository::add(PersonId person, const ContactDraft& d,
                                      const QString& value) {
    return m_database.one(kInsert, person, d.kind, value, d.note, d.sharedWith, d.consent,
                          d.consentOn, d.consentBy, d.hoursFrom, d.hoursTo, d.mayLeaveMessage,
                          d.mayStateOffice, d.neutralOnly, d.verifiedOn, d.blockedUntil,
                          d.blockReason);
}

Status ContactRepository::update(ContactPointId id, int revision, const ContactDraft& d,
                                 const QString& value) {
    if (m_database.run(kUpdate, d.kind, value, d.note, d.sharedWith, d.consent, d.consentOn,
                       d.consentBy, d.hoursFrom, d.hoursTo, d.mayLeaveMessage, d.mayStateOffice,
                       d.neutralOnly, d.verifiedOn, d.blockedUntil, d.blockReason, id,
                       revision) == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

void ContactRepository::setState(ContactPointId id, ContactState state, const QString& reason) {
    m_database.run(kSetState, state, reason, id);
}

int ContactRepository::setStateOfValue(const QString& value, ContactState state,
                                       const QString& reason) {
    return static_cast<int>(m_database.run(kSetStateOfValue, state, reason, value));
}

std::optional<ContactPoint> ContactRepository::find(ContactPointId id) {
    auto row = m_database.first(kFind, id);
    if (!row)
        return std::nullopt;
    return fromRow(*std::move(row));
}

std::vector<ContactPoint> ContactRepository::ofPerson(PersonId person) {
    std::vector<ContactPoint> list;
    m_database.each(
        kOfPerson, [&list](ContactRow&& row) { list.push_back(fromRow(std::move(row))); }, person);
    return list;
}

std::optional<ContactPointId> ContactRepository::findByValue(PersonId person, ContactKind kind,
                                                             const QString& value) {
    return m_database.first(kByValue, person, kind, value);
}

std::optional<ContactPointId> ContactRepository::findByValue(PersonId person,
                                                             const QString& value) {
    return m_database.first(kOfAnyKind, person, value);
}

std::vector<PersonId> ContactRepository::personsWith(const QString& value) {
    return m_database.all(kPersonsWith, value);
}

qint64 ContactRepository::optOut(OptOutChannel channel, const QString& value, const QString& reason,
                                 Instant at) {
    return m_database.one(kOptOut, channel, value, reason, at);
}

void ContactRepository::liftOptOut(OptOutChannel channel, const QString& value,
                                   const QString& reason, Instant at) {
    m_database.run(kLiftOptOut, at, reason, channel, value);
}

std::vector<OptOut> ContactRepository::optOutsOf(const QString& value) {
    return m_database.all(kOptOuts, value);
}

} // namespace banso
