#pragma once

#include "core/base/JobControl.h"
#include "core/outreach/batches/ItemGate.h"

namespace banso {

/// Which families a notice is prepared for.
struct PrepareWish {
    QString notice;
    std::optional<CheckupSessionId> session = {};
    /// Those for whom it is due (open duties that have come up), in all districts or one.
    bool isDue = false;
    std::optional<DistrictId> district = {};
    /// These, whether it is due or not.
    std::vector<FamilyId> families = {};
    QString title = {}; ///< of the batch; empty: the notice's name
};

/// Selects families for a notice, one item for each however many of its children it concerns, and
/// asks the gate about every one. Nothing is frozen and nothing leaves. Needs PrepareSends.
class BatchPreparation {
  public:
    explicit BatchPreparation(Desk& desk);

    /// Errors: `notice.unknown`, `notice.inactive`; `batch.sessionNeeded`, `session.notFound`,
    /// `session.off` (cancelled or over), `batch.sessionOther` {notice, kind} (a session of another
    /// check-up); `batch.nobody` {notice} (nothing is due); `family.notFound`; `job.cancelled`.
    Result<SendBatchId> prepare(const PrepareWish& wish, JobControl& job);

    struct DueRow; ///< a duty that the notice would fulfil

  private:
    [[nodiscard]] Status checkSession(const Notice& notice, const PrepareWish& wish);
    [[nodiscard]] Result<std::vector<ItemBook::Draft>> select(const Notice& notice,
                                                              const PrepareWish& wish);
    void addDuty(ItemBook::Draft& draft, const DueRow& due);
    [[nodiscard]] Result<ItemBook::Draft> draftFor(FamilyId family);
    void complete(const Notice& notice, ItemBook::Draft& draft);
    void sortByName(std::vector<ItemBook::Draft>& drafts);

    Desk& m_desk;
    BatchBook m_batches;
    ItemBook m_items;
    NoticeBook m_notices;
};

} // namespace banso
