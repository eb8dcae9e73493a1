#pragma once

#include "core/registry/imports/ImportBatch.h"
#include "core/registry/imports/ResidentRecord.h"
#include "core/storage/Database.h"

namespace banso {

using RegisterEntryId = Id<struct RegisterEntryTag>;

/// A row of the register as it was last seen.
struct RegisterEntry {
    RegisterEntryId id;
    PersonId person;
    ResidentRecord record;
};

/// What an extract is compared with first: which numbers are known, and a hash of what stood there.
/// All of it is in memory, a few dozen bytes a number, found by number in constant time.
class RegisterIndex {
  public:
    struct Known {
        RegisterEntryId entry;
        std::array<quint64, 2> content;
        bool isResident;
        bool isMissing; ///< was not in the last extract
        bool isLeaving; ///< what the row means depends on the day it is read
        bool isSeen = false;
    };

    void load(Database& database);
    /// `number` as `ResidentReader::plainNumber` gives it. Nothing for an unknown number.
    [[nodiscard]] Known* find(const QByteArray& number);
    [[nodiscard]] const std::vector<Known>& all() const { return m_known; }
    [[nodiscard]] bool isEmpty() const { return m_known.empty(); }

    /// 128 bits of a SHA-256 as 32 hexadecimal digits, as they are kept.
    [[nodiscard]] static QString hashOf(QByteArrayView content);
    [[nodiscard]] static std::array<quint64, 2> parsedHash(QStringView hash);

  private:
    std::vector<Known> m_known;
    QHash<QByteArray, std::size_t> m_byNumber;
};

/// The rows of `register_entry`.
class RegisterEntryRepository {
  public:
    explicit RegisterEntryRepository(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<RegisterEntry> find(RegisterEntryId id);
    RegisterEntryId add(PersonId person, const ResidentRecord& record, const QString& hash,
                        ImportBatchId batch);
    void update(RegisterEntryId id, const ResidentRecord& record, const QString& hash,
                ImportBatchId batch);
    void setMissing(RegisterEntryId id, std::optional<ImportBatchId> since);
    /// Residents of a household of the register, as it was last seen.
    [[nodiscard]] std::vector<RegisterEntry> household(const QString& householdNo);

  private:
    Database& m_database;
};

} // namespace banso
