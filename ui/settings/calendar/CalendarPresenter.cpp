#include "ui/settings/calendar/CalendarPresenter.h"

#include "ui/words/DateWords.h"

namespace banso {

namespace {

/// Before this the calendar simply holds.
const Date kAlways = *Date::of(2000, 1, 1);

} // namespace

QString CalendarPresenter::subjectWords(ContactSubject subject) {
    switch (subject) {
    case ContactSubject::Pregnancy:
        return tr("pregnancy");
    case ContactSubject::Mother:
        return tr("mother");
    case ContactSubject::Child:
        return tr("child");
    case ContactSubject::FollowUp:
        return tr("follow-up");
    }
    Q_UNREACHABLE();
}

QString CalendarPresenter::methodWords(ContactMethod method) {
    switch (method) {
    case ContactMethod::Interview:
        return tr("interview");
    case ContactMethod::Phone:
        return tr("telephone call");
    case ContactMethod::Visit:
        return tr("home visit");
    case ContactMethod::Notice:
        return tr("notice sent");
    case ContactMethod::Attendance:
        return tr("check-up attended");
    case ContactMethod::Filing:
        return tr("paper filed");
    case ContactMethod::Register:
        return tr("outcome known");
    case ContactMethod::Conference:
        return tr("case conference");
    case ContactMethod::Record:
        return tr("record written");
    }
    Q_UNREACHABLE();
}

std::vector<TableColumn> CalendarPresenter::columns() {
    return {{QStringLiteral("code"), tr("Code"), 4},
            {QStringLiteral("name"), tr("Contact"), 12, false, true},
            {QStringLiteral("due"), tr("Due"), 8},
            {QStringLiteral("from"), tr("Since"), 5}};
}

std::vector<TableRow> CalendarPresenter::rows(const QString& filter) {
    m_rows.clear();
    std::vector<TableRow> rows;
    for (ContactTypeText& row : m_service.rows()) {
        if (!QStringList{row.code, row.name}.join(u' ').contains(filter.trimmed(),
                                                                 Qt::CaseInsensitive))
            continue;
        const Tone tone = row.isActive ? Tone::Plain : Tone::Quiet;
        rows.push_back({static_cast<qint64>(m_rows.size()),
                        {{row.code, tone},
                         {row.name, tone, {}, row.source},
                         {row.due, tone},
                         {!row.isActive              ? tr("not in use")
                          : row.validFrom <= kAlways ? QString()
                                                     : shortDateWords(row.validFrom),
                          Tone::Quiet}}});
        m_rows.push_back(std::move(row));
    }
    return rows;
}

const ContactTypeText& CalendarPresenter::row(qint64 id) const {
    return m_rows.at(static_cast<std::size_t>(id));
}

CalendarPresenter::Saving CalendarPresenter::saving(ContactTypeText row) {
    row.revision = 0;
    for (const ContactTypeText& kept : m_service.rows())
        if (kept.code == row.code && kept.validFrom == row.validFrom)
            row.revision = kept.revision;
    return [location = m_desk.db().location(), &clock = m_desk.clock(), session = m_desk.session(),
            row = std::move(row)](JobControl& job) -> Result<Validated<int>> {
        BANSO_TRY(const auto database, Database::open(location));
        Desk desk(*database, clock, session);
        return CalendarService(desk).put(row, job);
    };
}

} // namespace banso
