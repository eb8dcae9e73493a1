#pragma once

#include "core/storage/Engine.h"

namespace banso {

/// Tables to which rows are only ever added: triggers refuse every other change, whoever asks. The
/// owner of the database can take the triggers away; what he changes then is found by the chain of
/// the audit log and by the change log.
namespace AppendOnly {

/// What the triggers need; once, by the first schema script.
void prepare(Engine& engine);
/// UPDATE, DELETE and TRUNCATE fail as `StorageProblem::Constraint` from here on.
void guard(Engine& engine, const QString& table);

} // namespace AppendOnly

} // namespace banso
