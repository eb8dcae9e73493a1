#pragma once

#include "core/security/Handover.h"

namespace banso {

/// The rows of districts, of who is responsible for them, and of absences. Writes stand inside a
/// write transaction of the caller; nothing is checked here.
class DistrictRepository {
  public:
    explicit DistrictRepository(Database& database) : m_database(database) {}

    /// In their own order, those no longer used included.
    [[nodiscard]] std::vector<District> list();
    [[nodiscard]] std::optional<District> find(DistrictId id);
    [[nodiscard]] std::optional<District> findByCode(const QString& code);
    DistrictId insert(const DistrictEdit& edit);
    /// False when the row has another revision by now.
    [[nodiscard]] bool update(DistrictId id, const DistrictEdit& edit, int revision);

    /// Of all districts, by district and first day.
    [[nodiscard]] std::vector<DistrictAssignment> assignments();
    void apply(const AssignmentChange& change);

    [[nodiscard]] std::vector<Absence> absences();
    [[nodiscard]] std::optional<Absence> findAbsence(AbsenceId id);
    AbsenceId insertAbsence(StaffId staff, Date fromOn, std::optional<Date> toOn, StaffId cover);
    [[nodiscard]] bool updateAbsence(AbsenceId id, Date fromOn, std::optional<Date> toOn,
                                     StaffId cover, int revision);
    [[nodiscard]] bool removeAbsence(AbsenceId id, int revision);

  private:
    Database& m_database;
};

} // namespace banso
