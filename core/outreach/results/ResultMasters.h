#pragma once

#include "core/base/Date.h"
#include "core/storage/Database.h"

namespace banso {

/// What the end of a call means for what comes next.
enum class CallMeaning {
    Reached, ///< the matter is settled
    Again,   ///< try later
    Dead,    ///< nobody is reached at this number: wrong, or not in use
    Refused, ///< no more calls
};

template <>
struct EnumText<CallMeaning> {
    static constexpr std::array kKeys{
        std::pair{CallMeaning::Reached, "reached"}, std::pair{CallMeaning::Again, "again"},
        std::pair{CallMeaning::Dead, "dead"}, std::pair{CallMeaning::Refused, "refused"}};
};

/// How a call may end, in the town's words.
struct CallResult {
    static constexpr int kColumns = 5;
    QString key;
    Date validFrom;
    QString name;
    CallMeaning meaning;
    bool isActive;
};

/// Why a letter came back, in the words of the post.
struct ReturnReason {
    static constexpr int kColumns = 5;
    QString key;
    Date validFrom;
    QString name;
    bool suspendsAddress; ///< nothing goes there until somebody has looked
    bool isActive;
};

/// The town's lists of call results and return reasons, dated.
class ResultMasters {
  public:
    explicit ResultMasters(Database& database);

    /// Errors: `call.resultUnknown` {key, known keys}.
    [[nodiscard]] Result<CallResult> callResult(const QString& key, Date on);
    /// Errors: `return.reasonUnknown` {key, known keys}.
    [[nodiscard]] Result<ReturnReason> returnReason(const QString& key, Date on);
    [[nodiscard]] std::vector<CallResult> callResults(Date on);
    [[nodiscard]] std::vector<ReturnReason> returnReasons(Date on);

    void addIfMissing(const CallResult& result);
    void addIfMissing(const ReturnReason& reason);

  private:
    Database& m_database;
};

} // namespace banso
