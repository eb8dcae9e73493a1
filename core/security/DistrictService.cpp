#include "core/security/DistrictService.h"

#include "core/base/Sha256.h"
#include "core/security/AuditLog.h"
#include "core/security/StaffRepository.h"

namespace banso {

namespace {

QString stateOf(const std::vector<DistrictAssignment>& assignments) {
    Sha256 hash;
    for (const DistrictAssignment& a : assignments)
        hash.add(QStringLiteral("%1 %2 %3 %4 %5\n")
                     .arg(a.id.value())
                     .arg(a.district.value())
                     .arg(a.staff.value())
                     .arg(a.fromOn.iso(), a.toOn ? a.toOn->iso() : QString())
                     .toLatin1());
    return QString::fromLatin1(hash.takeHex());
}

} // namespace

std::vector<DistrictAssignment> DistrictService::historyOf(DistrictId district) {
    std::vector<DistrictAssignment> history;
    for (DistrictAssignment& assignment : m_districts.assignments())
        if (assignment.district == district)
            history.push_back(std::move(assignment));
    return history;
}

std::map<DistrictId, Responsible> DistrictService::responsibles(Date day) {
    const ReadTransaction tx(m_desk.db());
    const std::vector<Absence> absences = m_districts.absences();
    std::map<DistrictId, Responsible> found;
    for (const DistrictAssignment& assignment : m_districts.assignments())
        if (assignment.holdsOn(day))
            found.emplace(
                assignment.district,
                Responsible{assignment.staff, actingFor(assignment.staff, day, absences)});
    return found;
}

std::optional<Responsible> DistrictService::nurseOf(DistrictId district, Date day) {
    const auto all = responsibles(day);
    const auto found = all.find(district);
    return found == all.end() ? std::nullopt : std::optional(found->second);
}

std::vector<DistrictDuty> DistrictService::districtsOf(StaffId staff, Date day) {
    const auto all = responsibles(day);
    std::vector<DistrictDuty> duties;
    for (District& district : m_districts.list())
        if (const auto found = all.find(district.id);
            found != all.end() &&
            (found->second.assigned == staff || found->second.acting == staff))
            duties.push_back({std::move(district), found->second});
    return duties;
}

std::vector<District> DistrictService::unattended(Date day) {
    const auto all = responsibles(day);
    StaffRepository staff(m_desk.db());
    std::vector<District> list;
    for (District& district : m_districts.list()) {
        const auto found = all.find(district.id);
        const auto member = found == all.end() ? std::nullopt : staff.find(found->second.acting);
        if (district.isActive && !(member && member->staff.isActive))
            list.push_back(std::move(district));
    }
    return list;
}

Status DistrictService::validate(const DistrictEdit& edit, std::optional<DistrictId> self) {
    if (edit.code.trimmed().isEmpty())
        return fail(refused("district.codeMissing", QStringLiteral("code")));
    if (edit.name.trimmed().isEmpty())
        return fail(refused("district.nameMissing", QStringLiteral("name")));
    if (const auto other = m_districts.findByCode(edit.code); other && other->id != self)
        return fail(refused("district.codeTaken", QStringLiteral("code"), {edit.code}));
    return {};
}

Result<DistrictId> DistrictService::add(const DistrictEdit& edit) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    BANSO_CHECK(validate(edit, {}));
    const DistrictId id = m_districts.insert(edit);
    tx.commit();
    return id;
}

Status DistrictService::update(DistrictId id, const DistrictEdit& edit, int revision) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    if (!m_districts.find(id))
        return fail(refused("district.notThere", {}, {QString::number(id.value())}));
    BANSO_CHECK(validate(edit, id));
    if (!m_districts.update(id, edit, revision))
        return fail(conflict("edit.changedMeanwhile", {}, {QString::number(id.value())}));
    tx.commit();
    return {};
}

Status DistrictService::requireNurse(StaffId staff) {
    BANSO_TRY(const StaffMember member, StaffRepository(m_desk.db()).loadActive(staff));
    if (!member.roles.contains(Role::Nurse))
        return fail(refused("staff.notNurse", QStringLiteral("staff"), {member.staff.login}));
    return {};
}

Result<HandoverPlan> DistrictService::previewHandover(Date asOf, HandoverWishes wishes) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    const ReadTransaction tx(m_desk.db());
    for (const auto& [district, staff] : wishes) {
        if (!m_districts.find(district))
            return fail(refused("district.notThere", {}, {QString::number(district.value())}));
        if (staff)
            BANSO_CHECK(requireNurse(*staff));
    }
    const auto assignments = m_districts.assignments();
    std::map<DistrictId, StaffId> present;
    for (const DistrictAssignment& assignment : assignments)
        if (assignment.holdsOn(asOf))
            present.emplace(assignment.district, assignment.staff);
    HandoverPlan plan{asOf, std::move(wishes), {}, stateOf(assignments)};
    for (District& district : m_districts.list()) {
        const auto before = present.find(district.id);
        const auto wish = plan.wishes.find(district.id);
        HandoverLine line{std::move(district), {}, {}};
        if (before != present.end())
            line.before = before->second;
        line.after = wish == plan.wishes.end() ? line.before : wish->second;
        if (line.district.isActive || line.isChange())
            plan.lines.push_back(std::move(line));
    }
    return plan;
}

Result<int> DistrictService::handOver(const HandoverPlan& plan) {
    BANSO_CHECK(m_desk.require(Permission::ManageStaff));
    auto tx = m_desk.write();
    const auto assignments = m_districts.assignments();
    if (stateOf(assignments) != plan.state)
        return fail(conflict("handover.changedMeanwhile"));
    int handedOver = 0;
    for (const auto& [district, staff] : plan.wishes) {
        if (staff)
            BANSO_CHECK(requireNurse(*staff));
        const auto changes = handoverChanges(district, assignments, plan.asOf, staff);
        for (const AssignmentChange& change : changes)
            m_districts.apply(change);
        handedOver += changes.empty() ? 0 : 1;
    }
    AuditLog::record(
        m_desk, "district.handOver", {},
        {{QStringLiteral("asOf"), plan.asOf.iso()}, {QStringLiteral("districts"), handedOver}});
    tx.commit();
    return handedOver;
}

} // namespace banso
