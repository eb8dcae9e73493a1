#pragma once

#include "core/base/Error.h"

#include <stdexcept>
#include <string>

namespace banso {

enum class StorageProblem {
    Busy,         ///< somebody else is writing for longer than we wait
    DiskFull,     ///< may surface only at commit
    Corrupt,      ///< the file is damaged
    ReadOnly,     ///< no right to write
    Constraint,   ///< a rule of the schema forbids it
    Disconnected, ///< the server or the file went away
    Interrupted,  ///< cancelled by us
    Other,
};

/// Broken ground, thrown by storage and caught at the border (a command, a presenter's job).
/// Carries the statement's name and the engine's own words, never a bound value.
class StorageFailure : public std::runtime_error {
  public:
    StorageFailure(StorageProblem problem, const std::string& statement, const std::string& detail)
        : std::runtime_error(statement.empty() ? detail : statement + ": " + detail),
          m_problem(problem) {}
    [[nodiscard]] StorageProblem problem() const { return m_problem; }
    /// `storage.busy`, `storage.diskFull`, … with the engine's words as argument.
    [[nodiscard]] Error toError() const;

  private:
    StorageProblem m_problem;
};

/// A defect of ours: a statement that does not fit its declaration, a NULL read into a plain value.
class StorageDefect : public std::logic_error {
  public:
    using std::logic_error::logic_error;
};

} // namespace banso
