#pragma once

#include "core/base/Clock.h"
#include "core/storage/Database.h"

namespace banso {

/// Who does something, as storage sees it: an opaque key such as `staff:12` or `system:import`,
/// never empty. It stands in every row of the change log.
class Actor {
  public:
    explicit Actor(QString key) : m_key(std::move(key)) { Q_ASSERT(!m_key.isEmpty()); }
    [[nodiscard]] QString key() const { return m_key; }

  private:
    QString m_key;
};

/// Several questions answered from one state of the register.
class ReadTransaction {
  public:
    explicit ReadTransaction(Database& database);
    ~ReadTransaction();
    ReadTransaction(const ReadTransaction&) = delete;
    ReadTransaction& operator=(const ReadTransaction&) = delete;

  private:
    Database& m_database;
    bool m_isOwner;
};

/// The one writer's turn. Everything written until `commit` becomes true together, and the change
/// log knows by whom and when; without `commit` nothing happened. On both databases writers take
/// turns (BEGIN IMMEDIATE; an advisory lock), so what is read inside is what is written upon.
/// A second one inside joins the first, in its own actor's name: its `commit` leaves the end to the
/// outer one, and giving it up makes the outer one impossible to commit.
class WriteTransaction {
  public:
    WriteTransaction(Database& database, const Actor& actor, Instant at);
    ~WriteTransaction();
    WriteTransaction(const WriteTransaction&) = delete;
    WriteTransaction& operator=(const WriteTransaction&) = delete;

    void commit();

  private:
    void writeAs(Database::Writer writer);
    void giveUp() noexcept;

    Database& m_database;
    bool m_isOwner;
    bool m_isDone = false;
    std::optional<Database::Writer> m_outer;
};

} // namespace banso
