#include "core/demo/DemoTown.h"

#include "core/demo/extract/DemoFiles.h"
#include "core/demo/history/TownHistory.h"
#include "core/demo/town/TownFounder.h"
#include "core/storage/RegisterInfo.h"

#include <QDir>

namespace banso {

namespace {

const Query<qint64> kPeople{"demo.people", "SELECT COUNT(*) FROM person"};
const Query<qint64> kStaff{"demo.staff", "SELECT COUNT(*) FROM staff"};
const Query<qint64> kFamilies{"demo.families", "SELECT COUNT(*) FROM family"};
const Query<qint64> kHouseholds{
    "demo.households", "SELECT COUNT(DISTINCT household_no) FROM residency WHERE to_on IS NULL"};
const Query<qint64> kPregnancies{"demo.pregnancies", "SELECT COUNT(*) FROM pregnancy"};
const Query<qint64> kBirths{"demo.births", "SELECT COUNT(*) FROM birth"};
const Query<qint64> kVisits{"demo.visits", "SELECT COUNT(*) FROM visit"};
const Query<qint64> kConsultations{"demo.consultations", "SELECT COUNT(*) FROM consultation"};
const Query<qint64> kSessions{"demo.sessions", "SELECT COUNT(*) FROM checkup_session"};
const Query<qint64> kAttendances{"demo.attendances", "SELECT COUNT(*) FROM attendance"};
const Query<qint64> kBatches{"demo.batches", "SELECT COUNT(*) FROM send_batch"};
const Query<qint64> kItems{"demo.items", "SELECT COUNT(*) FROM send_item"};
const Query<qint64> kDue{"demo.due", "SELECT COUNT(*) FROM duty WHERE state = 'open'"};

constexpr std::array kCounts{std::pair{"families", &kFamilies},
                             std::pair{"pregnancies", &kPregnancies},
                             std::pair{"births", &kBirths},
                             std::pair{"visits", &kVisits},
                             std::pair{"consultations", &kConsultations},
                             std::pair{"sessions", &kSessions},
                             std::pair{"attendances", &kAttendances},
                             std::pair{"batches", &kBatches},
                             std::pair{"items", &kItems},
                             std::pair{"due", &kDue}};

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

/// One writing of a town.
class Writing {
  public:
    Writing(Database& database, const DemoWiring& wiring, const DemoRequest& request)
        : m_database(database),
          m_request(request),
          m_days(request.today),
          m_clock(m_days.founded),
          m_office(database, m_clock, wiring),
          m_town(request.residents, request.seed) {}

    Status run(const std::optional<Session>& administrator, JobControl& control) {
        WriteTransaction tx(m_database, Actor(key("system:demo")), m_clock.now());
        RegisterInfo::markFictitious(m_database);
        foundTown(m_town, m_request.residents, m_days.founded);
        BANSO_CHECK(m_office.open(m_town.map, administrator, m_days));
        Scene scene(m_database, m_clock, m_office, m_town, m_request.today);
        TownHistory history(scene, control);
        BANSO_CHECK(history.live());
        tx.commit();
        return writeFiles(history);
    }

    [[nodiscard]] DemoReport report() {
        DemoReport report{{{key("residents"), m_town.livingCount()},
                           {key("households"), m_database.one(kHouseholds)}},
                          m_files};
        for (const auto& [name, count] : kCounts)
            report.counts.emplace_back(key(name), m_database.one(*count));
        report.counts.emplace_back(key("districts"),
                                   static_cast<qint64>(m_town.map.districts().size()));
        report.counts.emplace_back(key("staff"), static_cast<qint64>(m_office.staffCount()));
        return report;
    }

  private:
    Status writeFiles(TownHistory& history) {
        if (m_request.folder.isEmpty())
            return {};
        const QDir folder(m_request.folder);
        if (!folder.mkpath(QStringLiteral(".")))
            return fail(broken("file.noFolder", {}, {m_request.folder}));
        DemoFiles files(m_town, m_request.today, history.picturedOn(), m_request.folder);
        BANSO_CHECK(files.write(history.storyBaby(), [&history](ResidentIndex who) {
            return history.isInPicture(who);
        }));
        BANSO_CHECK(history.writeContacts(files.pathFor(QStringLiteral("contacts.csv"))));
        m_files = files.files();
        return {};
    }

    Database& m_database;
    DemoRequest m_request;
    StoryDays m_days;
    FixedClock m_clock;
    DemoOffice m_office;
    Town m_town;
    QStringList m_files;
};

} // namespace

Status DemoTown::check(const DemoRequest& request) {
    if (request.residents < DemoRequest::kFewest || request.residents > DemoRequest::kMost)
        return fail(
            refused("demo.residents", key("residents"),
                    {QString::number(DemoRequest::kFewest), QString::number(DemoRequest::kMost)}));
    return {};
}

Result<DemoReport> DemoTown::write(const DemoRequest& request,
                                   const std::optional<Session>& administrator,
                                   JobControl& control) {
    BANSO_CHECK(check(request));
    if (m_database.one(kPeople) > 0 || m_database.one(kStaff) > (administrator ? 1 : 0))
        return fail(refused("demo.notEmpty"));
    Writing writing(m_database, m_wiring, request);
    BANSO_CHECK(writing.run(administrator, control));
    return writing.report();
}

} // namespace banso
