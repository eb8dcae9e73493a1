#include "core/security/DistrictRepository.h"

namespace banso {

namespace {

const Query<District> kList{"district.list",
                            "SELECT district_id, code, name, sort_order, is_active, revision"
                            " FROM district ORDER BY sort_order, code"};
const Query<District, DistrictId> kFind{
    "district.find", "SELECT district_id, code, name, sort_order, is_active, revision"
                     " FROM district WHERE district_id = ?"};
const Query<District, QString> kByCode{
    "district.byCode", "SELECT district_id, code, name, sort_order, is_active, revision"
                       " FROM district WHERE code = ?"};
const Query<DistrictId, QString, QString, int, bool> kInsert{
    "district.insert", "INSERT INTO district (code, name, sort_order, is_active)"
                       " VALUES (?, ?, ?, ?) RETURNING district_id"};
const Command<QString, QString, int, bool, DistrictId, int> kUpdate{
    "district.update", "UPDATE district SET code = ?, name = ?, sort_order = ?, is_active = ?,"
                       " revision = revision + 1 WHERE district_id = ? AND revision = ?"};

const Query<DistrictAssignment> kAssignments{
    "assignment.list", "SELECT district_assignment_id, district_id, staff_id, from_on, to_on"
                       " FROM district_assignment ORDER BY district_id, from_on"};
const Command<Date, DistrictAssignmentId> kClose{
    "assignment.close",
    "UPDATE district_assignment SET to_on = ? WHERE district_assignment_id = ?"};
const Command<StaffId, DistrictAssignmentId> kReplace{
    "assignment.replace",
    "UPDATE district_assignment SET staff_id = ? WHERE district_assignment_id = ?"};
const Command<DistrictAssignmentId> kRemove{
    "assignment.remove", "DELETE FROM district_assignment WHERE district_assignment_id = ?"};
const Command<DistrictId, StaffId, Date, std::optional<Date>> kOpen{
    "assignment.open", "INSERT INTO district_assignment (district_id, staff_id, from_on, to_on)"
                       " VALUES (?, ?, ?, ?)"};

const Query<Absence> kAbsences{"absence.list",
                               "SELECT absence_id, staff_id, from_on, to_on, cover_staff_id,"
                               " revision FROM absence ORDER BY from_on, absence_id"};
const Query<Absence, AbsenceId> kFindAbsence{
    "absence.find", "SELECT absence_id, staff_id, from_on, to_on, cover_staff_id, revision"
                    " FROM absence WHERE absence_id = ?"};
const Query<AbsenceId, StaffId, Date, std::optional<Date>, StaffId> kInsertAbsence{
    "absence.insert", "INSERT INTO absence (staff_id, from_on, to_on, cover_staff_id)"
                      " VALUES (?, ?, ?, ?) RETURNING absence_id"};
const Command<Date, std::optional<Date>, StaffId, AbsenceId, int> kUpdateAbsence{
    "absence.update", "UPDATE absence SET from_on = ?, to_on = ?, cover_staff_id = ?,"
                      " revision = revision + 1 WHERE absence_id = ? AND revision = ?"};
const Command<AbsenceId, int> kRemoveAbsence{
    "absence.remove", "DELETE FROM absence WHERE absence_id = ? AND revision = ?"};

} // namespace

std::vector<District> DistrictRepository::list() {
    return m_database.all(kList);
}

std::optional<District> DistrictRepository::find(DistrictId id) {
    return m_database.first(kFind, id);
}

std::optional<District> DistrictRepository::findByCode(const QString& code) {
    return m_database.first(kByCode, code);
}

DistrictId DistrictRepository::insert(const DistrictEdit& edit) {
    return m_database.one(kInsert, edit.code, edit.name, edit.sortOrder, edit.isActive);
}

bool DistrictRepository::update(DistrictId id, const DistrictEdit& edit, int revision) {
    return m_database.run(kUpdate, edit.code, edit.name, edit.sortOrder, edit.isActive, id,
                          revision) == 1;
}

std::vector<DistrictAssignment> DistrictRepository::assignments() {
    return m_database.all(kAssignments);
}

void DistrictRepository::apply(const AssignmentChange& change) {
    struct Writer {
        Database& database;
        void operator()(const CloseAssignment& c) const { database.run(kClose, c.toOn, c.id); }
        void operator()(const ReplaceAssignment& c) const { database.run(kReplace, c.staff, c.id); }
        void operator()(const RemoveAssignment& c) const { database.run(kRemove, c.id); }
        void operator()(const OpenAssignment& c) const {
            database.run(kOpen, c.district, c.staff, c.fromOn, c.toOn);
        }
    };
    std::visit(Writer{m_database}, change);
}

std::vector<Absence> DistrictRepository::absences() {
    return m_database.all(kAbsences);
}

std::optional<Absence> DistrictRepository::findAbsence(AbsenceId id) {
    return m_database.first(kFindAbsence, id);
}

AbsenceId DistrictRepository::insertAbsence(StaffId staff, Date fromOn, std::optional<Date> toOn,
                                            StaffId cover) {
    return m_database.one(kInsertAbsence, staff, fromOn, toOn, cover);
}

bool DistrictRepository::updateAbsence(AbsenceId id, Date fromOn, std::optional<Date> toOn,
                                       StaffId cover, int revision) {
    return m_database.run(kUpdateAbsence, fromOn, toOn, cover, id, revision) == 1;
}

bool DistrictRepository::removeAbsence(AbsenceId id, int revision) {
    return m_database.run(kRemoveAbsence, id, revision) == 1;
}

} // namespace banso
