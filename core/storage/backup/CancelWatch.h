#pragma once

#include "core/base/JobControl.h"

namespace banso {

class Database;

/// While it lives, a long statement of this connection asks now and then whether its job was
/// cancelled, and ends as `StorageProblem::Interrupted`. On SQLite only: on a server whoever
/// cancels calls `Database::interrupt`.
class CancelWatch {
  public:
    CancelWatch(Database& database, JobControl& job);
    ~CancelWatch();
    CancelWatch(const CancelWatch&) = delete;
    CancelWatch& operator=(const CancelWatch&) = delete;

  private:
    Database& m_database;
};

} // namespace banso
