#pragma once

#include "core/care/duty/CareFile.h"
#include "core/storage/Database.h"

namespace banso {

/// What somebody decided about a contact, as it is kept.
struct ContactClosing {
    static constexpr int kColumns = 12;
    ContactClosingId id;
    FamilyId family;
    QString code;
    std::optional<PersonId> person;
    std::optional<PregnancyId> pregnancy;
    QString originKey;
    QString reason;
    QString note;
    Date decidedOn;
    StaffId staff;
    bool isWithdrawn;
    int revision;
};

/// Decisions about contacts, and attempts in vain. Writes stand inside the caller's write
/// transaction.
class ClosingRepository {
  public:
    explicit ClosingRepository(Database& database) : m_database(database) {}

    ContactClosingId add(const ContactClosing& closing);
    [[nodiscard]] std::optional<ContactClosing> find(ContactClosingId id);
    /// Error `edit.changedMeanwhile`.
    Status withdraw(ContactClosingId id, int revision);
    /// Attempts in vain included, withdrawn ones not; oldest first.
    [[nodiscard]] std::vector<ContactClosing> ofOrigin(FamilyId family, const QString& originKey);

  private:
    Database& m_database;
};

} // namespace banso
