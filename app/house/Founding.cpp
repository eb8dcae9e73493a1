#include "app/house/Founding.h"

#include "core/care/calendar/ContactCalendarRepository.h"
#include "core/outreach/masters/OutreachMasters.h"
#include "core/storage/Transaction.h"

namespace banso::Founding {

Validated<Session> makeAdministrator(Database& database, const Clock& clock,
                                     const FirstAdministrator& input) {
    const Actor actor(QStringLiteral("system:firstStart"));
    WriteTransaction tx(database, actor, clock.now());
    auto session = FirstStart::makeAdministrator(database, clock, input);
    if (!session)
        return session;
    addMasters(database, actor, clock.now());
    tx.commit();
    return session;
}

void addMasters(Database& database, const Actor& actor, Instant at) {
    WriteTransaction tx(database, actor, at);
    ContactCalendarRepository(database).installIfEmpty();
    installOutreachMasters(database);
    tx.commit();
}

} // namespace banso::Founding
