#pragma once

#include "core/exchange/OutgoingFile.h"
#include "core/exchange/profile/OutProfile.h"

namespace banso {

/// Writes one file by its profile: header, rows, and the file itself, which nobody sees before
/// `publish`. Check the characters first (`checkCharacters`): what cannot be written refuses its
/// row.
///
/// Errors: those of `OutgoingFile` and `CsvWriter` (row as in the file, column by its number), and
/// `export.tooManyRows` {most}.
class ProfileWriter {
  public:
    /// `decisions` may be null; they and `profile` must live as long as the writer.
    [[nodiscard]] static Result<ProfileWriter>
    create(const OutProfile& profile, const QString& path,
           const SubstitutionDecisions* decisions = nullptr,
           OutgoingFile::Existing existing = OutgoingFile::Existing::Keep);

    /// One value for each of the profile's sources. Everything that is wrong with the row at once.
    [[nodiscard]] tl::expected<void, Errors> write(std::span<const QString> values);

    /// The file is on the disk, under a hidden name; its hash is known.
    [[nodiscard]] Result<WrittenFile> seal();
    /// The file has its name.
    [[nodiscard]] Result<WrittenFile> publish();

    [[nodiscard]] qint64 rows() const { return m_rows; }
    [[nodiscard]] const std::vector<UnwritableCharacter>& replaced() const {
        return m_csv->replaced();
    }
    [[nodiscard]] const NormalisationCounts& normalisations() const {
        return m_csv->normalisations();
    }

  private:
    ProfileWriter(const OutProfile& profile, OutgoingFile file,
                  const SubstitutionDecisions* decisions);

    const OutProfile* m_profile;
    std::unique_ptr<OutgoingFile>
        m_file; ///< stays where it is: the CSV writer hands its bytes to it
    std::unique_ptr<CsvWriter> m_csv;
    qint64 m_rows = 0;
    bool m_sealed = false;
};

/// Adds one row's cells to a check, numbered as `ProfileWriter` will number them.
void checkCharacters(const OutProfile& profile, qint64 dataRow, const QStringList& cells,
                     CharacterCheck& check);

} // namespace banso
