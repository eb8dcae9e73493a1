#include "core/exchange/profile/ProfileWriter.h"

namespace banso {

ProfileWriter::ProfileWriter(const OutProfile& profile, OutgoingFile file,
                             const SubstitutionDecisions* decisions)
    : m_profile(&profile),
      m_file(std::make_unique<OutgoingFile>(std::move(file))),
      m_csv(std::make_unique<CsvWriter>(
          [target = m_file.get()](QByteArrayView bytes) { return target->write(bytes); },
          profile.format(), profile.rules(), decisions)) {}

Result<ProfileWriter> ProfileWriter::create(const OutProfile& profile, const QString& path,
                                            const SubstitutionDecisions* decisions,
                                            OutgoingFile::Existing existing) {
    BANSO_TRY(OutgoingFile file, OutgoingFile::create(path, existing));
    ProfileWriter writer(profile, std::move(file), decisions);
    if (profile.hasHeader())
        BANSO_CHECK(writer.m_csv->writeHeader(profile.headers()));
    return writer;
}

tl::expected<void, Errors> ProfileWriter::write(std::span<const QString> values) {
    if (m_profile->maxRows() && m_rows >= *m_profile->maxRows())
        return failAll(
            {refused("export.tooManyRows", {}, {QString::number(*m_profile->maxRows())})});
    BANSO_TRY(const QStringList cells, m_profile->compose(values));
    if (const Status written = m_csv->writeRow(cells); !written)
        return failAll({written.error()});
    ++m_rows;
    return {};
}

Result<WrittenFile> ProfileWriter::seal() {
    if (!std::exchange(m_sealed, true))
        BANSO_CHECK(m_csv->finish());
    m_file->setRows(m_rows);
    return m_file->seal();
}

Result<WrittenFile> ProfileWriter::publish() {
    BANSO_CHECK(seal());
    return m_file->publish();
}

void checkCharacters(const OutProfile& profile, qint64 dataRow, const QStringList& cells,
                     CharacterCheck& check) {
    const qint64 row = dataRow + (profile.hasHeader() ? 1 : 0);
    for (qsizetype column = 0; column < cells.size(); ++column)
        check.add(row, column + 1, cells[column]);
}

} // namespace banso
