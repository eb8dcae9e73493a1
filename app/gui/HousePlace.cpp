#include "app/gui/HousePlace.h"

namespace banso {

HousePlace::HousePlace(Database& database, const Clock& clock, const Session& session)
    : m_desk(database, clock, session), m_house(m_desk) {}

HousePlace::HousePlace(std::unique_ptr<Database> database, const Clock& clock,
                       const Session& session)
    : m_own(std::move(database)), m_desk(*m_own, clock, session), m_house(m_desk) {}

WorkPlaceMaker HousePlace::maker(const DatabaseLocation& location, const Clock& clock,
                                 const Session& session) {
    return [location, &clock, session]() -> Result<std::unique_ptr<WorkPlace>> {
        BANSO_TRY(auto database, Database::open(location));
        return std::make_unique<HousePlace>(std::move(database), clock, session);
    };
}

} // namespace banso
