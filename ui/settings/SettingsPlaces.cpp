#include "ui/settings/SettingsPage.h"
#include "ui/settings/absences/AbsencePlace.h"
#include "ui/settings/backup/BackupPlace.h"
#include "ui/settings/calendar/CalendarPlace.h"
#include "ui/settings/districts/DistrictPlace.h"
#include "ui/settings/gate/GatePlace.h"
#include "ui/settings/logs/LogPlace.h"
#include "ui/settings/notices/NoticePlace.h"
#include "ui/settings/own/OwnPlace.h"
#include "ui/settings/profiles/ProfilePlace.h"
#include "ui/settings/staff/StaffPlace.h"
#include "ui/settings/values/ValuePlace.h"

namespace banso {

std::vector<PlaceEntry> settingsPlaces(const SettingsGround& ground) {
    const Session& session = ground.desk.session();
    std::vector<PlaceEntry> places;
    places.push_back(OwnPlace::entry(ground));
    places.push_back(AbsencePlace::entry(ground));
    if (session.may(Permission::ManageStaff)) {
        places.push_back(StaffPlace::entry(ground));
        places.push_back(DistrictPlace::entry(ground));
    }
    if (session.may(Permission::ManageSettings)) {
        places.push_back(ValuePlace::entry(ground));
        places.push_back(NoticePlace::entry(ground));
        places.push_back(CalendarPlace::entry(ground));
        places.push_back(GatePlace::entry(ground));
    }
    places.push_back(ProfilePlace::entry(ground));
    if (session.may(Permission::Backup))
        places.push_back(BackupPlace::entry(ground));
    if (session.may(Permission::ReadLogs))
        places.push_back(LogPlace::entry(ground));
    return places;
}

} // namespace banso
