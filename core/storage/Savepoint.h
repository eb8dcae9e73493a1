#pragma once

#include "core/storage/Database.h"

namespace banso {

/// A step inside a write transaction that may fail by itself: what it did is taken back, the
/// transaction goes on.
class Savepoint {
  public:
    explicit Savepoint(Database& database) : m_engine(database.engine()) {
        m_engine.execute("SAVEPOINT banso_step");
    }
    ~Savepoint() {
        if (!m_isKept)
            m_engine.execute("ROLLBACK TO SAVEPOINT banso_step");
        m_engine.execute("RELEASE SAVEPOINT banso_step");
    }
    Savepoint(const Savepoint&) = delete;
    Savepoint& operator=(const Savepoint&) = delete;
    void keep() { m_isKept = true; }

  private:
    Engine& m_engine;
    bool m_isKept = false;
};

} // namespace banso
