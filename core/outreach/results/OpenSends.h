#pragma once

#include "core/outreach/batches/Attempt.h"
#include "core/outreach/batches/SendBatch.h"
#include "core/registry/ContactPoint.h"
#include "core/security/Desk.h"

namespace banso {

/// A call that somebody is to make, with what whoever dials must know.
struct OpenCall {
    AttemptId attempt;
    SendItemId item;
    FamilyId family;
    QString batchTitle;
    QString name;
    ContactPoint contact; ///< its number is sealed while its person is protected
    QString language;
    bool needsInterpreter;
    int tries;
    std::optional<Instant> nextAt; ///< promised, or planned after the last try
    QString title;
    QString body;
};

/// A try of which a person must find out, or decide, how it ended.
struct AskedAttempt {
    Attempt attempt;
    SendBatchId batch;
    FamilyId family;
    QString batchTitle;
};

/// How much waits for somebody across all batches.
struct OpenCounts {
    static constexpr int kColumns = 5;
    int calls = 0;
    int pulls = 0; ///< printed letters to be taken out of the pile
    int files = 0; ///< of which nobody knows whether they left
    int asked = 0; ///< tries that ended as nobody knows
    /// Rows of result files that nobody could make sense of. Those with a code that nobody knows
    /// are asked about as their tries.
    int quarantined = 0;

    [[nodiscard]] int questions() const { return pulls + files + asked + quarantined; }
};

/// What is open about sends, whichever batch it is of. Reads only. Needs ReadPeople.
class OpenSends {
  public:
    explicit OpenSends(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] Result<OpenCounts> counts();
    /// Those whose time has come or was never set first, then by when they are to be made.
    [[nodiscard]] Result<std::vector<OpenCall>> calls();
    [[nodiscard]] Result<std::vector<AskedAttempt>> asked();

  private:
    [[nodiscard]] OpenCall callOf(const Attempt& attempt);

    Desk& m_desk;
};

} // namespace banso
