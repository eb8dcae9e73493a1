#pragma once

#include "core/security/Desk.h"

namespace banso {

struct ApprovalTag;
using ApprovalId = Id<ApprovalTag>;

enum class Decision {
    Approved,
    Rejected,
    Withdrawn, ///< by who asked
};

template <>
struct EnumText<Decision> {
    static constexpr std::array kKeys{std::pair{Decision::Approved, "approved"},
                                      std::pair{Decision::Rejected, "rejected"},
                                      std::pair{Decision::Withdrawn, "withdrawn"}};
};

/// Something that takes two: one asks, another decides.
struct Approval {
    static constexpr int kColumns = 11;
    ApprovalId id;
    QString subjectKind;
    qint64 subjectId;
    StaffId requestedBy;
    Instant requestedAt;
    QString requestReason;
    std::optional<StaffId> decidedBy;
    std::optional<Instant> decidedAt;
    std::optional<Decision> decision;
    std::optional<QString> decisionReason;
    int revision;

    [[nodiscard]] Subject subject() const { return {subjectKind, subjectId}; }
};

/// Decisions by a second person (決裁). The room that asks names the subject, says which permission
/// asking and deciding take, and does what was approved in the same transaction as the decision.
/// Of one subject only one request is open at a time; decided ones stay.
class ApprovalService {
  public:
    explicit ApprovalService(Desk& desk) : m_desk(desk) {}

    /// Errors: `approval.reasonMissing` (reason), `approval.alreadyAsked` {approval id}.
    [[nodiscard]] Result<ApprovalId> request(const Subject& subject, const QString& reason,
                                             Permission permission);
    /// Errors: `approval.notThere` {id}; `approval.samePerson`: whoever asked does not decide;
    /// `approval.decided` {decision}; `approval.reasonMissing` for a rejection;
    /// `edit.changedMeanwhile` {id}.
    [[nodiscard]] Result<Approval> approve(ApprovalId id, int revision, const QString& reason,
                                           Permission permission);
    [[nodiscard]] Result<Approval> reject(ApprovalId id, int revision, const QString& reason,
                                          Permission permission);
    /// By who asked only: `approval.notYours`.
    [[nodiscard]] Result<Approval> withdraw(ApprovalId id, int revision);

    [[nodiscard]] std::optional<Approval> find(ApprovalId id);
    /// All about one subject, newest first.
    [[nodiscard]] std::vector<Approval> of(const Subject& subject);
    /// Open requests of a kind, oldest first.
    [[nodiscard]] std::vector<Approval> open(const QString& subjectKind);

  private:
    [[nodiscard]] Result<Approval> decide(ApprovalId id, int revision, Decision decision,
                                          const QString& reason);

    Desk& m_desk;
};

} // namespace banso
