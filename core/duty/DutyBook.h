#pragma once

#include "core/duty/Duty.h"
#include "core/security/Desk.h"

namespace banso {

/// The one place where duties are kept. A duty is written in the transaction that causes it, by the
/// room that knows; every method here expects to be inside the caller's write transaction.
class DutyBook {
  public:
    explicit DutyBook(Desk& desk);

    /// Writes the duty, or moves the dates and the person of the one that has the same origin. A
    /// duty that was done or closed stays so; a withdrawn one opens again.
    DutyId put(const DutyDraft& draft);

    void markDone(DutyId id, const QString& closedBy);
    void close(DutyId id, const QString& reason);
    void withdraw(DutyId id);
    /// What ended it was taken back: it is open again, with the dates it had.
    void reopen(DutyId id);
    /// All open duties of one subject, optionally of one kind only; how many changed.
    int withdrawAllOf(const DutySubject& subject);
    int markDoneAllOf(const DutySubject& subject, const QString& kind, const QString& closedBy);

    /// "Later, because …". Errors: `duty.notOpen`, `duty.reasonMissing`, `duty.laterIsPast` {day},
    /// `duty.pastDeadline` {last day} when the new day lies beyond the law's or calendar's last
    /// day, `edit.changedMeanwhile`.
    Status postpone(DutyId id, int revision, Date until, const QString& reason);

    /// Takes back the last `postpone` of what was `before`. Error `edit.changedMeanwhile`.
    Status restoreDates(const Duty& before);

    [[nodiscard]] std::optional<Duty> find(DutyId id);
    [[nodiscard]] std::optional<Duty> findByOrigin(const QString& originKey);
    /// Every duty that a room wrote for a family or a person, whatever became of it.
    [[nodiscard]] std::vector<Duty> allOf(FamilyId family, DutyRoom room);
    [[nodiscard]] std::vector<Duty> allOf(PersonId person, DutyRoom room);
    [[nodiscard]] std::vector<Duty> openOf(FamilyId family);
    [[nodiscard]] std::vector<Duty> openOf(const DutySubject& subject);
    [[nodiscard]] std::vector<Duty> openOfKind(const QString& kind, Date actByUpTo);

  private:
    Desk& m_desk;
};

} // namespace banso
