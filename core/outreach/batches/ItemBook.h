#pragma once

#include "core/outreach/batches/SendJournal.h"

namespace banso {

/// Items as rows. The one writer of an item's state: each change writes its step of the journal.
class ItemBook {
  public:
    explicit ItemBook(Desk& desk);

    struct Draft {
        SendBatchId batch;
        FamilyId family;
        PersonId addressee;
        std::optional<PregnancyId> pregnancy = {};
        std::vector<PersonId> children = {};
        std::vector<DutyId> duties = {};
    };
    /// Withheld, without a way: the gate has not been asked.
    SendItemId add(const Draft& draft);

    [[nodiscard]] std::optional<SendItem> find(SendItemId id);
    /// Error `item.notFound` {id}.
    [[nodiscard]] Result<SendItem> load(SendItemId id);
    [[nodiscard]] std::vector<SendItem> ofBatch(SendBatchId batch);
    /// Error `batch.familyNotIn` {household}.
    [[nodiscard]] Result<SendItem> ofFamily(SendBatchId batch, FamilyId family);
    /// Everything of a family that is not known to have left: withheld and waiting.
    [[nodiscard]] std::vector<SendItem> unsentOf(FamilyId family);
    [[nodiscard]] std::vector<PersonId> children(SendItemId id);
    [[nodiscard]] std::vector<DutyId> duties(SendItemId id);

    /// After two persons became one, or two again: duties of the same cause under the other number
    /// are the item's too, and those that are about somebody else now are not any more.
    void followJoins(SendItemId id);

    struct Note {
        SendEvent event;
        QString detail = {};
        std::optional<AttemptId> attempt = {};
    };
    /// Writes what changed and why, as revision `item.revision` + 1. Error `edit.changedMeanwhile`.
    Status save(SendItem& item, const Note& note);
    /// A step that leaves the item as it is.
    void note(const SendItem& item, const Note& note);

  private:
    Desk& m_desk;
    SendJournal m_journal;
};

} // namespace banso
