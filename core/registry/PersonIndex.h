#pragma once

#include "core/registry/Person.h"
#include "core/security/Desk.h"
#include "core/storage/TextIndex.h"

namespace banso {

/// Keeps the search keys of persons. Every name somebody goes or went by is a key; the index is
/// ordered by kana, so that results come in kana order without sorting.
class PersonIndex {
  public:
    explicit PersonIndex(Database& database);

    /// A place in the order for somebody who is about to be written; `add` then makes her found.
    [[nodiscard]] qint64 placeFor(const PersonDraft& draft);
    void add(qint64 place, const PersonDraft& draft);
    /// Writes the keys of a person anew. Inside the caller's write transaction.
    void refresh(PersonId id);
    void remove(PersonId id);

    /// Where a kana reading (or, without one, a name) stands among all: readings that agree in
    /// their first seven signs share a range of `kRankSpan` numbers.
    static constexpr qint64 kRankSpan = 1 << 14;
    [[nodiscard]] static qint64 rankBase(const QString& kana, const QString& name);

  private:
    [[nodiscard]] qint64 freeRank(qint64 base);

    Database& m_database;
    TextIndex m_index;
};

} // namespace banso
