#include "core/care/calendar/ContactCalendarRepository.h"

namespace banso {

namespace {

const Query<ContactTypeText> kRows{
    "contactType.rows",
    "SELECT code, valid_from, is_active, name, subject, opens, due, hard, eligible_from,"
    " eligible_to, role, method, notice, applies_when, source, revision FROM contact_type"
    " ORDER BY contact_type_id"};
const Query<std::tuple<qint64, qint64>> kState{
    "contactType.state",
    "SELECT COUNT(*), CAST(COALESCE(SUM(revision), 0) AS BIGINT) FROM contact_type"};
const Query<int> kIsAny{"contactType.isAny", "SELECT 1 FROM contact_type LIMIT 1"};
const Command<QString, Date, bool, QString, ContactSubject, QString, QString, QString, QString,
              QString, Role, ContactMethod, QString, QString, QString>
    kInsert{"contactType.insert",
            "INSERT INTO contact_type (code, valid_from, is_active, name, subject, opens, due,"
            " hard, eligible_from, eligible_to, role, method, notice, applies_when, source)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (code, valid_from) DO NOTHING"};
const Command<bool, QString, QString, QString, QString, QString, QString, Role, ContactMethod,
              QString, QString, QString, QString, Date, int>
    kUpdate{"contactType.update",
            "UPDATE contact_type SET is_active = ?, name = ?, opens = ?, due = ?, hard = ?,"
            " eligible_from = ?, eligible_to = ?, role = ?, method = ?, notice = ?,"
            " applies_when = ?, source = ?, revision = revision + 1"
            " WHERE code = ? AND valid_from = ? AND revision = ?"};

} // namespace

std::vector<ContactTypeText> ContactCalendarRepository::rows() {
    auto rows = m_database.all(kRows);
    return rows.empty() ? ContactCalendar::shippedRows() : rows;
}

const ContactCalendar& ContactCalendarRepository::calendar() {
    const auto state = m_database.one(kState);
    if (std::get<0>(state) == 0)
        return ContactCalendar::shipped();
    if (!m_calendar || state != m_seen) {
        auto made = ContactCalendar::of(m_database.all(kRows));
        if (!made)
            throw StorageDefect("contact calendar: " +
                                made.error().front().code.toString().toStdString());
        m_calendar = *std::move(made);
        m_seen = state;
    }
    return *m_calendar;
}

void ContactCalendarRepository::install(Date from) {
    const bool isFirst = std::get<0>(m_database.one(kState)) == 0;
    std::set<QString> known;
    for (const ContactTypeText& row : m_database.all(kRows))
        known.insert(row.code);
    for (ContactTypeText row : ContactCalendar::shippedRows()) {
        if (known.contains(row.code))
            continue;
        if (!isFirst)
            row.validFrom = std::max(row.validFrom, from);
        m_database.run(kInsert, row.code, row.validFrom, row.isActive, row.name, row.subject,
                       row.opens, row.due, row.hard, row.eligibleFrom, row.eligibleTo, row.role,
                       row.method, row.notice, row.appliesWhen, row.source);
    }
}

void ContactCalendarRepository::installIfEmpty() {
    if (!m_database.first(kIsAny))
        install(*Date::of(1, 1, 1));
}

Status ContactCalendarRepository::put(const ContactTypeText& row) {
    installIfEmpty();
    const qint64 changed =
        row.revision == 0
            ? m_database.run(kInsert, row.code, row.validFrom, row.isActive, row.name, row.subject,
                             row.opens, row.due, row.hard, row.eligibleFrom, row.eligibleTo,
                             row.role, row.method, row.notice, row.appliesWhen, row.source)
            : m_database.run(kUpdate, row.isActive, row.name, row.opens, row.due, row.hard,
                             row.eligibleFrom, row.eligibleTo, row.role, row.method, row.notice,
                             row.appliesWhen, row.source, row.code, row.validFrom, row.revision);
    if (changed == 0)
        return fail(conflict("edit.changedMeanwhile"));
    return {};
}

} // namespace banso
