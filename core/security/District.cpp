#include "core/security/District.h"

namespace banso {

StaffId actingFor(StaffId staff, Date day, const std::vector<Absence>& absences) {
    std::set<StaffId> asked{staff};
    StaffId acting = staff;
    while (true) {
        const auto away =
            std::find_if(absences.begin(), absences.end(), [&](const Absence& absence) {
                return absence.staff == acting && absence.holdsOn(day);
            });
        if (away == absences.end() || !asked.insert(away->cover).second)
            return acting;
        acting = away->cover;
    }
}

} // namespace banso
