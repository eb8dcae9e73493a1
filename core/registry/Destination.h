#pragma once

#include "core/registry/Residency.h"

namespace banso {

enum class MailingKind {
    Mailing, ///< 送付先: post goes there instead of the registered address
    Stay,    ///< 里帰り先・居所: only between its two days
};

template <>
struct EnumText<MailingKind> {
    static constexpr std::array kKeys{std::pair{MailingKind::Mailing, "mailing"},
                                      std::pair{MailingKind::Stay, "stay"}};
};

/// Where post goes for a while instead of the registered address: a dated field, never a remark.
struct MailingDraft {
    MailingKind kind = MailingKind::Mailing;
    QString addressee = {}; ///< c/o name; empty: the person herself
    std::optional<QString> postcode = {};
    QString line1;
    QString line2 = {};
    Date from;
    std::optional<Date> to = {};
    QString reason;
};

struct MailingAddress {
    qint64 id;
    PersonId person;
    MailingKind kind;
    QString addressee;
    Guarded<QString> lines; ///< postcode, line 1 and line 2, a line each
    Date from;
    std::optional<Date> to;
    QString reason;
    int revision;
};

/// What stands in a letter's window.
struct PostalDestination {
    std::optional<QString> postcode; ///< seven digits
    QString line1;
    QString line2;
    QString careOf; ///< 気付 name; empty for the person herself
    QString key;    ///< folded, for comparing with addresses letters came back from
};

/// Where a person's post goes on a day, and what is known against it.
struct Destination {
    Guarded<PostalDestination> where;
    bool isMailing;   ///< a 送付先 or 里帰り先, not the registered address
    bool isSuspended; ///< a letter came back from there and nobody has looked yet
};

struct SuspensionDraft {
    FamilyId family;
    PersonId person;
    QString addressKey;
    QString reason;
    QString serial;
};

struct Suspension {
    static constexpr int kColumns = 7;
    qint64 id;
    FamilyId family;
    PersonId person;
    QString reason;
    QString serial;
    Date since;
    int revision;
};

/// Mailing addresses, and addresses that letters came back from.
class DestinationRepository {
  public:
    explicit DestinationRepository(Database& database);

    /// Nothing when no address of any kind is known.
    [[nodiscard]] std::optional<Destination> of(PersonId person, Date on);

    qint64 addMailing(PersonId person, const MailingDraft& draft);
    /// Error `edit.changedMeanwhile`.
    Status endMailing(qint64 id, int revision, Date lastDay);
    [[nodiscard]] std::vector<MailingAddress> mailingOf(PersonId person);

    qint64 suspend(const SuspensionDraft& draft, Date since);
    Status lift(qint64 id, int revision, Date on, const QString& reason);
    [[nodiscard]] std::vector<Suspension> openSuspensions(FamilyId family);

  private:
    Database& m_database;
    ResidencyRepository m_residencies;
};

/// Errors: `mailing.lineMissing`, `mailing.reasonMissing`, `mailing.endsBeforeStart`,
/// `mailing.stayNeedsEnd` (a stay has a last day), `postcode.unreadable`.
[[nodiscard]] Errors findingsIn(const MailingDraft& draft);

} // namespace banso
