#include "core/demo/DemoTown.h"

#include "core/demo/extract/ExtractWriter.h"
#include "core/demo/town/TownFounder.h"
#include "core/registry/imports/ImportService.h"
#include "core/registry/imports/ResidentImport.h"
#include "core/storage/RegisterInfo.h"

#include <QDir>
#include <QTemporaryDir>

namespace banso {

namespace {

const Query<qint64> kPeople{"demo.people", "SELECT COUNT(*) FROM person"};
const Query<qint64> kStaff{"demo.staff", "SELECT COUNT(*) FROM staff"};
const Query<qint64> kFamilies{"demo.families", "SELECT COUNT(*) FROM family"};

QString key(const char* latin) {
    return QString::fromLatin1(latin);
}

/// One writing of a town.
class Writing {
  public:
    Writing(Database& database, const DemoWiring& wiring, const DemoRequest& request)
        : m_database(database),
          m_request(request),
          m_clock(request.today),
          m_office(database, m_clock, wiring),
          m_town(request.residents, request.seed),
          m_extract(m_town) {}

    Status run(const std::optional<Session>& administrator, JobControl& control) {
        WriteTransaction tx(m_database, Actor(key("system:demo")), m_clock.now());
        RegisterInfo::markFictitious(m_database);
        foundTown(m_town, m_request.residents, m_request.today);
        BANSO_CHECK(m_office.open(m_town.map, administrator));
        BANSO_CHECK(takePicture(control));
        tx.commit();
        return writeFiles();
    }

    [[nodiscard]] DemoReport report() {
        return {{{key("residents"), m_town.livingCount()},
                 {key("households"), static_cast<qint64>(m_town.households.size())},
                 {key("families"), m_database.one(kFamilies)},
                 {key("districts"), static_cast<qint64>(m_town.map.districts().size())},
                 {key("staff"), static_cast<qint64>(m_office.staffCount())}},
                m_files};
    }

  private:
    /// The register section's extract of the clock's day comes in.
    Status takePicture(JobControl& control) {
        const QString path = m_folder.filePath(QStringLiteral("residents.csv"));
        BANSO_CHECK(m_extract.write(path));
        DemoWorker& clerk = m_office.clerk();
        ResidentImport job(clerk.rooms->registry());
        ImportService imports(clerk.desk);
        BANSO_TRY(const ImportPreview preview,
                  imports.preview(job, {path, m_extract.profile(), m_clock.today()}, control));
        BANSO_CHECK(imports.apply(job, preview, control));
        return {};
    }

    Status writeFiles() {
        if (m_request.folder.isEmpty())
            return {};
        const QDir folder(m_request.folder);
        if (!folder.mkpath(QStringLiteral(".")))
            return fail(broken("file.noFolder", {}, {m_request.folder}));
        const QString day = m_request.today.iso().remove(u'-');
        const QString path = folder.filePath(QStringLiteral("residents-%1.csv").arg(day));
        BANSO_CHECK(m_extract.write(path));
        m_files.append(path);
        return {};
    }

    Database& m_database;
    DemoRequest m_request;
    FixedClock m_clock;
    DemoOffice m_office;
    Town m_town;
    ExtractWriter m_extract;
    QTemporaryDir m_folder;
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
