#include "core/worklist/TodayList.h"

#include "core/security/DistrictService.h"
#include "core/security/StaffService.h"

namespace banso {

namespace {

struct LineRow {
    static constexpr int kColumns = 22;
    DutyId duty;
    int revision;
    DutyRoom room;
    QString kind;
    Date actBy;
    std::optional<Date> hardOn;
    QString reason;
    QString reasonArguments;
    QString subjectKind;
    qint64 subjectId;
    std::optional<CheckupSessionId> session;
    std::optional<FamilyId> family;
    std::optional<QString> addressee;
    std::optional<PersonId> person;
    std::optional<QString> personName;
    std::optional<Date> personBirth;
    std::optional<DistrictId> district;
    std::optional<QString> districtName;
    bool isMasked;
    std::optional<StaffId> staff;
    Role role;
    std::optional<QString> postponedReason;
};

// Walks the index of open duties up to the day, so that its cost follows what is due.
const Query<LineRow, Date, Date, std::optional<QString>, std::optional<QString>,
            std::optional<DistrictId>, std::optional<DistrictId>>
    kLines{"today.lines",
           "SELECT d.duty_id, d.revision, d.room, d.kind, d.act_by_on, d.hard_on, d.reason,"
           " d.reason_arguments, d.subject_kind, d.subject_id, d.session_id, d.family_id, a.name,"
           " d.person_id, p.name, p.birth_on, f.district_id, t.name,"
           " CASE WHEN EXISTS (SELECT 1 FROM protection_shadow s"
           "   WHERE s.person_id IN (d.person_id, f.addressee_person_id)"
           "   AND s.role IN ('protected', 'covered', 'household')) THEN 1 ELSE 0 END,"
           " d.staff_id, d.role, d.postponed_reason"
           " FROM duty d"
           " LEFT JOIN family f ON f.family_id = d.family_id"
           " LEFT JOIN person a ON a.person_id = f.addressee_person_id"
           " LEFT JOIN person p ON p.person_id = d.person_id"
           " LEFT JOIN district t ON t.district_id = f.district_id"
           " WHERE d.state = 'open' AND d.act_by_on <= ? AND d.wakes_on <= ?"
           " AND (? IS NULL OR d.kind = ?) AND (? IS NULL OR f.district_id = ?)"
           " ORDER BY d.act_by_on, d.duty_id"};

/// Who does what on a day, looked up once for all lines.
class Responsibilities {
  public:
    explicit Responsibilities(Desk& desk)
        : m_byDistrict(DistrictService(desk).responsibles(desk.today())) {
        for (StaffMember& member : StaffService(desk).list())
            m_staff.emplace(member.staff.id, std::move(member.staff));
    }
    [[nodiscard]] std::optional<StaffId> of(const LineRow& row) const {
        if (row.staff)
            return row.staff;
        if (row.role != Role::Nurse || !row.district)
            return std::nullopt;
        const auto there = m_byDistrict.find(*row.district);
        return there == m_byDistrict.end() ? std::nullopt
                                           : std::optional(there->second.acting);
    }
    [[nodiscard]] const Staff* staff(std::optional<StaffId> id) const {
        const auto there = id ? m_staff.find(*id) : m_staff.end();
        return there == m_staff.end() ? nullptr : &there->second;
    }

  private:
    std::map<DistrictId, Responsible> m_byDistrict;
    std::map<StaffId, Staff> m_staff;
};

Urgency urgencyOf(Date actBy, Date today) {
    if (actBy < today)
        return Urgency::Overdue;
    return actBy == today ? Urgency::Today : Urgency::Soon;
}

TodayLine lineOf(LineRow&& row, const Responsibilities& responsibilities, Date today) {
    const auto staffId = responsibilities.of(row);
    const Staff* staff = responsibilities.staff(staffId);
    const PersonId guardedBy = row.person.value_or(PersonId(0));
    return {.duty = row.duty,
            .revision = row.revision,
            .room = row.room,
            .kind = row.kind,
            .actBy = row.actBy,
            .hardOn = row.hardOn,
            .urgency = urgencyOf(row.actBy, today),
            .reason = row.reason,
            .reasonArguments = row.reasonArguments.split(u';', Qt::SkipEmptyParts),
            .subjectKind = row.subjectKind,
            .subjectId = row.subjectId,
            .session = row.session,
            .family = row.family,
            .addressee = row.addressee.value_or(QString()),
            .person = row.person,
            .personName = row.personName.value_or(QString()),
            .personBirth = row.personBirth,
            .district = {guardedBy, row.isMasked, row.districtName.value_or(QString())},
            .staff = staffId,
            .staffLogin = staff ? staff->login : QString(),
            .staffName = staff ? staff->name : QString(),
            .role = row.role,
            .isPostponed = row.postponedReason.has_value()};
}

/// Whether a line falls to somebody: it is his by name or district, or it has no name yet and is
/// for a role he has.
bool fallsTo(const TodayLine& line, const StaffMember& member) {
    if (line.staff)
        return *line.staff == member.staff.id;
    return member.roles.contains(line.role);
}

} // namespace

TodayList::TodayList(Desk& desk) : m_desk(desk) {}

Result<std::vector<TodayLine>> TodayList::lines(const TodayQuestion& question) {
    BANSO_CHECK(m_desk.require(Permission::ReadPeople));
    ReadTransaction tx(m_desk.db());
    const Responsibilities responsibilities(m_desk);
    std::optional<StaffMember> member;
    if (question.staff) {
        member = StaffService(m_desk).find(*question.staff);
        if (!member)
            return fail(refused("staff.notThere", QStringLiteral("staff"),
                                {QString::number(question.staff->value())}));
    }
    std::vector<TodayLine> lines;
    m_desk.db().each(
        kLines,
        [&](LineRow&& row) {
            if (lines.size() == static_cast<std::size_t>(question.limit))
                return;
            TodayLine line = lineOf(std::move(row), responsibilities, m_desk.today());
            if (!member || fallsTo(line, *member))
                lines.push_back(std::move(line));
        },
        question.upTo, m_desk.today(), question.kind, question.kind, question.district,
        question.district);
    return lines;
}

TodayCounts TodayList::count(const std::vector<TodayLine>& lines) {
    TodayCounts counts;
    for (const TodayLine& line : lines) {
        counts.overdue += line.urgency == Urgency::Overdue;
        counts.today += line.urgency == Urgency::Today;
        counts.soon += line.urgency == Urgency::Soon;
    }
    return counts;
}

} // namespace banso
