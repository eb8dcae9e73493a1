#pragma once

#include "core/outreach/batches/Attempt.h"
#include "core/outreach/results/CallPlan.h"
#include "core/outreach/results/ResultMasters.h"
#include "core/registry/RegistryListener.h"
#include "core/security/Desk.h"

namespace banso {

enum class TalkedTo { Nobody, Person, Family, Unknown };

template <>
struct EnumText<TalkedTo> {
    static constexpr std::array kKeys{
        std::pair{TalkedTo::Nobody, "nobody"}, std::pair{TalkedTo::Person, "person"},
        std::pair{TalkedTo::Family, "family"}, std::pair{TalkedTo::Unknown, "unknown"}};
};

/// What came of one call on the list.
struct CallDraft {
    QString result; ///< a key of the town's call results
    TalkedTo talkedTo = TalkedTo::Unknown;
    bool hasLeftMessage = false;
    QString note = {};
    std::optional<Instant> promisedAt = {}; ///< a call back that was promised
    std::optional<Instant> calledAt = {};   ///< nothing: now
};

/// One call as it is kept.
struct CallTry {
    static constexpr int kColumns = 8;
    qint64 id;
    Instant calledAt;
    QString number;
    QString result;
    TalkedTo talkedTo;
    bool hasLeftMessage;
    QString note;
    std::optional<Instant> promisedAt;
};

/// Calls made from a call list. Reached: the matter is done. Nobody there: again, at another time
/// of day, until it was tried often enough; then the family's next way. A wrong or dead number is
/// dead wherever it appears, and the next number is called. Needs RecordReturns.
class CallService {
  public:
    CallService(Desk& desk, RegistryListener& listener);

    /// Errors: `call.notOnList` (the attempt is no open call); `call.resultUnknown` {key};
    /// `call.future` {moment}; `call.promisePast` {moment}.
    Result<AttemptState> record(AttemptId attempt, const CallDraft& draft);

    [[nodiscard]] std::vector<CallTry> of(AttemptId attempt);
    [[nodiscard]] CallPolicy policy() const;

  private:
    [[nodiscard]] Status check(const std::optional<Attempt>& attempt, const CallDraft& draft) const;
    Result<AttemptState> again(const Attempt& attempt, const std::optional<Instant>& promisedAt);
    Status spread(const Attempt& attempt, CallMeaning meaning, const QString& result);

    Desk& m_desk;
    RegistryListener& m_listener;
};

} // namespace banso
