#pragma once

#include "core/registry/ContactPoint.h"

namespace banso {

/// "No more messages to this number", wherever it appears, from then on.
struct OptOut {
    static constexpr int kColumns = 6;
    qint64 id;
    OptOutChannel channel;
    QString value;
    QString reason;
    Instant at;
    std::optional<Instant> liftedAt;
};

/// Contact points and opt-outs.
class ContactRepository {
  public:
    explicit ContactRepository(Database& database);

    /// `value` as `storedValue` gives it.
    ContactPointId add(PersonId person, const ContactDraft& draft, const QString& value);
    /// Error `edit.changedMeanwhile`.
    Status update(ContactPointId id, int revision, const ContactDraft& draft, const QString& value);
    void setState(ContactPointId id, ContactState state, const QString& reason);
    /// Every active point with this value, of whomever.
    int setStateOfValue(const QString& value, ContactState state, const QString& reason);

    [[nodiscard]] std::optional<ContactPoint> find(ContactPointId id);
    /// Without those that were removed; the most recently verified first.
    [[nodiscard]] std::vector<ContactPoint> ofPerson(PersonId person);
    [[nodiscard]] std::optional<ContactPointId> findByValue(PersonId person, ContactKind kind,
                                                            const QString& value);
    /// Whatever kind it was entered as, and in whatever state: a number that was found dead, or was
    /// taken away, stays so.
    [[nodiscard]] std::optional<ContactPointId> findByValue(PersonId person, const QString& value);
    [[nodiscard]] std::vector<PersonId> personsWith(const QString& value);

    qint64 optOut(OptOutChannel channel, const QString& value, const QString& reason, Instant at);
    void liftOptOut(OptOutChannel channel, const QString& value, const QString& reason, Instant at);
    [[nodiscard]] std::vector<OptOut> optOutsOf(const QString& value);

  private:
    Database& m_database;
};

} // namespace banso
