#include "ui/settings/SettingsPage.h"
#include "ui/settings/absences/AbsencePlace.h"
#include "ui/settings/districts/DistrictPlace.h"
#include "ui/settings/staff/StaffPlace.h"

namespace banso {

std::vector<PlaceEntry> settingsPlaces(const SettingsGround& ground) {
    const Session& session = ground.desk.session();
    std::vector<PlaceEntry> places;
    if (session.may(Permission::ManageStaff)) {
        places.push_back(StaffPlace::entry(ground));
        places.push_back(DistrictPlace::entry(ground));
    }
    places.push_back(AbsencePlace::entry(ground));
    return places;
}

} // namespace banso
