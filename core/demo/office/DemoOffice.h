#pragma once

#include "core/care/CareListener.h"
#include "core/demo/history/StoryDays.h"
#include "core/demo/town/TownMap.h"
#include "core/registry/RegistryListener.h"
#include "core/security/Desk.h"

#include <functional>
#include <memory>

namespace banso {

/// The rooms of the program as they are wired for one desk: who hears what. Handed in by the
/// composition root, so that the fictitious town is written through the wiring of the program.
class DemoRooms {
  public:
    virtual ~DemoRooms() = default;
    [[nodiscard]] virtual RegistryListener& registry() = 0;
    [[nodiscard]] virtual CareListener& care() = 0;
};
using DemoWiring = std::function<std::unique_ptr<DemoRooms>(Desk&)>;

/// Somebody of the town's health division at work: a desk in her name, and the rooms behind it.
struct DemoWorker {
    DemoWorker(Database& database, const Clock& clock, Session session, const DemoWiring& wiring)
        : desk(database, clock, std::move(session)), rooms(wiring(desk)) {}
    Desk desk;
    std::unique_ptr<DemoRooms> rooms;
};

/// The staff of the fictitious town: `admin`, a nurse for each district (`nurse1` …), two clerks,
/// an approver, and their districts. Everybody's password is `banso-demo`.
class DemoOffice {
  public:
    DemoOffice(Database& database, const Clock& clock, DemoWiring wiring);
    ~DemoOffice();

    /// Hires everybody and hands over the districts on the clock's day. Inside a write transaction.
    /// When the register has an administrator already, `administrator` is he.
    Status open(const TownMap& map, const std::optional<Session>& administrator,
                const StoryDays& days);

    [[nodiscard]] DemoWorker& administrator() { return *m_administrator; }
    [[nodiscard]] DemoWorker& clerk() { return *m_clerks.front(); }
    [[nodiscard]] DemoWorker& otherClerk() { return *m_clerks.back(); }
    [[nodiscard]] DemoWorker& approver() { return *m_approver; }
    /// The nurse of a district, by its place in the map.
    [[nodiscard]] DemoWorker& nurse(std::size_t district) { return *m_nurses[district]; }
    [[nodiscard]] std::size_t staffCount() const { return m_nurses.size() + m_clerks.size() + 2; }

    static QString password() { return QStringLiteral("banso-demo"); }

  private:
    [[nodiscard]] Result<Session> hire(const QString& login, const QString& name,
                                       const QString& kana, const QString& title, Role role);
    [[nodiscard]] std::unique_ptr<DemoWorker> seat(Session session);
    Status hireAll(const TownMap& map);
    Status settleDistricts(const TownMap& map);
    Status settleSettings(const StoryDays& days);
    /// The notice of the four-month check-up leaves so early that it is due on the day of the
    /// story.
    Status settleCalendar(const StoryDays& days);

    Database& m_database;
    const Clock& m_clock;
    DemoWiring m_wiring;
    QString m_hash; ///< of the one password: hashing takes a tenth of a second each time
    std::unique_ptr<DemoWorker> m_administrator;
    std::unique_ptr<DemoWorker> m_approver;
    std::vector<std::unique_ptr<DemoWorker>> m_clerks;
    std::vector<std::unique_ptr<DemoWorker>> m_nurses;
};

} // namespace banso
