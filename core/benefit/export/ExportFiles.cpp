#include "core/benefit/export/ExportFiles.h"

#include "core/exchange/profile/ProfileShelf.h"

#include <QDir>
#include <QFileInfo>

namespace banso {

namespace {

using Rows = std::vector<std::vector<QString>>;

/// `name.csv`, and from the second time of a day on `name_2.csv`.
QString numbered(const QString& name, int number) {
    if (number == 1)
        return name;
    const qsizetype dot = name.lastIndexOf(u'.');
    return QString(name).insert(dot < 0 ? name.size() : dot, QStringLiteral("_%1").arg(number));
}

/// Names under which nothing lies yet, all with the same number.
QStringList freePaths(const QString& folder, const QStringList& names) {
    const QDir dir(folder);
    for (int number = 1;; ++number) {
        QStringList paths;
        bool isFree = true;
        for (const QString& name : names) {
            paths += dir.filePath(numbered(name, number));
            isFree = isFree && !QFileInfo::exists(paths.last());
        }
        if (isFree)
            return paths;
    }
}

Rows detailRows(const ExportPreview& preview) {
    Rows rows;
    for (const BenefitRow& row : preview.rows)
        rows.push_back(row.values(preview.profile.sources()));
    return rows;
}

Rows summaryRows(const ExportPreview& preview, const OutProfile& profile) {
    Rows rows;
    for (const SummaryLine& line : preview.summary.lines)
        rows.push_back(line.values(profile.sources()));
    return rows;
}

class Cover {
  public:
    Cover(const ExportPreview& preview, const ExportFiles::CoverFacts& facts)
        : m_preview(preview), m_facts(facts) {}

    Rows rows(const WrittenFile& detail, const WrittenFile& summary, const QStringList& sources) {
        if (m_facts.isFictitious)
            add("fictitious", QString());
        add("recipient", m_preview.profile.recipient());
        add("layout", m_preview.profile.title());
        add("fiscalYear", m_facts.year.label());
        add("municipalityCode", m_facts.municipalityCode);
        const bool isCp932 = m_preview.profile.format().encoding == TextEncoding::Cp932;
        add("encoding", isCp932 ? QStringLiteral("CP932") : QStringLiteral("UTF-8"));
        addFile("detailFile", "detailHash", detail);
        addFile("summaryFile", "summaryHash", summary);
        addTotals();
        addHandled();
        add("writtenAt", m_facts.writtenAt);
        add("writtenBy", m_facts.writtenBy);
        Rows rows;
        for (const auto& [item, value] : m_items) {
            std::vector<QString> row;
            for (const QString& source : sources)
                row.push_back(source == u"item" ? item : value);
            rows.push_back(std::move(row));
        }
        return rows;
    }

  private:
    void addFile(const char* name, const char* hash, const WrittenFile& file) {
        add(name, QFileInfo(file.path).fileName());
        add(hash, QString::fromLatin1(file.sha256));
    }

    /// Those of the rows as they were written, and beside them those of the summary.
    void addTotals() {
        const ControlTotals totals = totalsOf(m_preview.rows);
        add("claims", totals.claims);
        add("women", m_preview.summary.women);
        add("fetuses", totals.fetuses);
        add("amountComputed", totals.computed);
        add("amountDeducted", totals.deducted);
        add("amountDecided", totals.decided);
        add("amountRepaid", totals.repaid);
        add("unpaid", m_preview.summary.unpaid);
        add("summaryClaims", m_preview.summary.totals.claims);
        add("summaryDecided", m_preview.summary.totals.decided);
    }

    void addHandled() {
        const auto accepted = std::count_if(m_preview.findings.begin(), m_preview.findings.end(),
                                            [](const Finding& f) { return f.isAcknowledged; });
        add("accepted", accepted);
        add("hidden", m_preview.hidden);
        if (m_preview.revealed > 0)
            add("revealed", m_preview.revealed);
        add("replaced", static_cast<qint64>(m_preview.characters.size()));
        add("changed", static_cast<qint64>(m_preview.changes.size()));
    }

    void add(const char* item, const QString& value) {
        m_items.emplace_back(QString::fromLatin1(item), value);
    }
    void add(const char* item, qint64 number) { add(item, QString::number(number)); }

    const ExportPreview& m_preview;
    const ExportFiles::CoverFacts& m_facts;
    std::vector<std::pair<QString, QString>> m_items;
};

/// A layout that goes with the rows, in their encoding.
Validated<OutProfile> besideLayout(const char* key, const ExportPreview& preview) {
    auto profile = ProfileShelf::out(QString::fromLatin1(key));
    if (!profile)
        return profile;
    return profile->withEncoding(preview.profile.format().encoding);
}

} // namespace

Validated<void> ExportFiles::write(const OutProfile& profile, const QString& path,
                                   const SubstitutionDecisions& decisions, const Rows& rows) {
    m_profiles.push_back(std::make_unique<OutProfile>(profile));
    auto writer = ProfileWriter::create(*m_profiles.back(), path, &decisions);
    if (!writer)
        return failAll({writer.error()});
    for (const std::vector<QString>& row : rows)
        if (auto written = writer->write(row); !written)
            return written;
    const auto sealed = writer->seal();
    if (!sealed)
        return failAll({sealed.error()});
    m_replaced.insert(m_replaced.end(), writer->replaced().begin(), writer->replaced().end());
    m_writers.push_back(*std::move(writer));
    m_sealed.push_back(*sealed);
    return {};
}

Validated<ExportFiles> ExportFiles::seal(const ExportPreview& preview, const QString& folder,
                                         const CoverFacts& facts) {
    BANSO_TRY(const OutProfile summary, besideLayout("benefit-summary", preview));
    BANSO_TRY(const OutProfile cover, besideLayout("benefit-cover", preview));
    const std::map<QString, QString> values{
        {QStringLiteral("date"), facts.writtenAt.first(10).remove(u'-')}};
    const QStringList paths = freePaths(folder, {preview.profile.fileName(values),
                                                 summary.fileName(values), cover.fileName(values)});
    ExportFiles files;
    BANSO_CHECK(files.write(preview.profile, paths[0], preview.decisions, detailRows(preview)));
    BANSO_CHECK(files.write(summary, paths[1], preview.decisions, summaryRows(preview, summary)));
    BANSO_CHECK(
        files.write(cover, paths[2], preview.decisions,
                    Cover(preview, facts).rows(files.detail(), files.summary(), cover.sources())));
    return files;
}

Status ExportFiles::publish() {
    for (std::size_t i = 0; i < m_writers.size(); ++i) {
        const auto published = m_writers[i].publish();
        if (published)
            continue;
        for (std::size_t before = 0; before < i; ++before)
            QFile::remove(m_sealed[before].path);
        return fail(published.error());
    }
    return {};
}

} // namespace banso
