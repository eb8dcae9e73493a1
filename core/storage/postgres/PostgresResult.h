#pragma once

#include <libpq-fe.h>

#include <memory>

namespace banso {

struct PostgresClear {
    void operator()(PGresult* result) const { PQclear(result); }
};
using PostgresResult = std::unique_ptr<PGresult, PostgresClear>;

/// Throws the `StorageFailure` that belongs to a failed result (or to a lost connection). Only the
/// primary message is kept: the server's detail line may quote values.
[[noreturn]] void throwPostgres(PGconn* connection, const PGresult* result, const char* statement);

} // namespace banso
