#pragma once

#include "core/exchange/profile/ProfileReader.h"
#include "core/registry/imports/RelationPath.h"
#include "core/registry/imports/ResidentRecord.h"

namespace banso {

/// Reads rows of a register extract by its layout, whatever its columns are called and however they
/// are written. A cell without which the row cannot be trusted rejects the row; what we can do
/// without is told as a remark and left blank.
class ResidentReader {
  public:
    /// `profile` must live as long as the reader. Error `import.keyMissing` {key}: the layout has
    /// no column for something every extract must say.
    [[nodiscard]] static Result<ResidentReader> make(const InProfile& profile);

    /// History rows (最新フラグ) and rows marked as deleted (削除フラグ) say nothing about the
    /// present.
    [[nodiscard]] bool isPresent(ProfileReader& row) const;
    /// The number under which the row is compared: without leading zeros, which some programs drop.
    [[nodiscard]] QByteArray numberOf(ProfileReader& row) const;
    [[nodiscard]] static QByteArray plainNumber(QByteArrayView bytes);
    /// A hash of everything a record is made of, as the bytes stand in the file.
    [[nodiscard]] QByteArray contentOf(const ProfileReader& row) const;
    /// Keeps the youngest 処理年月日 so far in `newest`, as ISO; days after `asOf` are slips.
    void noteProcessed(const ProfileReader& row, const QByteArray& asOf, QByteArray& newest) const;
    [[nodiscard]] int numberColumn() const { return m_at.number; }

    /// Nothing when the row was rejected. Errors: those of `ProfileReader` and of dates;
    /// `person.nameMissing`, `person.birthFuture` {day}, `import.birthMissing`. Remarks:
    /// `person.kanaUnreadable`, `person.birthTooOld`, `postcode.unreadable` {text},
    /// `import.restricted` (他業務参照不可: the register section knows why).
    [[nodiscard]] std::optional<ResidentRecord> read(ProfileReader& row, Date asOf) const;
    /// Where somebody came from (転入前) or went to (転出先), in a line, as far as the row says.
    [[nodiscard]] QString cameFrom(ProfileReader& row) const;
    [[nodiscard]] QString wentTo(ProfileReader& row) const;

    /// Changes whenever the same bytes would be read as something else.
    [[nodiscard]] QByteArray fingerprint() const;

  private:
    explicit ResidentReader(const InProfile& profile) : m_profile(&profile) {}
    void findColumns();
    [[nodiscard]] int at(const char* key) const;

    [[nodiscard]] static bool isSet(ProfileReader& row, int column);
    [[nodiscard]] static QString line(ProfileReader& row, int column);
    [[nodiscard]] static QString name(ProfileReader& row, int column);
    [[nodiscard]] static QString dateText(ProfileReader& row, int column, int unknown = -1);
    [[nodiscard]] QString birthText(ProfileReader& row) const;
    [[nodiscard]] QString postcode(ProfileReader& row) const;
    [[nodiscard]] static QString joined(ProfileReader& row, const std::array<int, 3>& columns);
    void readNames(ProfileReader& row, ResidentRecord& record) const;
    void readPlace(ProfileReader& row, ResidentRecord& record) const;
    void readDates(ProfileReader& row, ResidentRecord& record) const;
    void judge(ProfileReader& row, const ResidentRecord& record, Date asOf) const;

    /// Places in the profile, -1 for a column the layout has not.
    struct Columns {
        int number, household, kind, state, name, kana, roman, common, printed, sex;
        int birth, birthEra, birthUnknown, relationText, prefecture, city, town, block, building;
        int postcode, townCode, district, reason, changedOn, changedUnknown;
        int residentSince, residentUnknown, addressSince, addressUnknown;
        int removalReason, removedOn, removedUnknown, leavingOn, leftOn;
        int isLatest, isDeleted, isRestricted, processedOn;
        std::array<int, 4> relations;
        std::array<int, 3> from, to;
    };
    const InProfile* m_profile;
    Columns m_at{};
    std::vector<int> m_content; ///< the columns a record is made of
};

} // namespace banso
