#include "core/care/duty/DutyChanges.h"

#include <QSet>

namespace banso {

namespace {

using Kind = DutyChange::Kind;

bool hasSameWords(const Duty& kept, const DutyDraft& d) {
    return kept.family == d.family && kept.person == d.person && kept.session == d.session &&
           kept.opensOn == d.opensOn && kept.dueOn == d.dueOn && kept.hardOn == d.hardOn &&
           kept.reason == d.reason && kept.reasonArguments == d.reasonArguments &&
           kept.role == d.role;
}

class Comparison {
  public:
    explicit Comparison(const CareFile& file) : m_file(file) {}

    void compare(const ExpectedDuty& expected) {
        const QString& origin = expected.draft.originKey;
        m_planned.insert(origin);
        const Duty* kept = m_file.keptDuty(origin);
        if (expected.state == DutyState::Open)
            compareOpen(expected, kept);
        else if (kept)
            compareEnded(expected, *kept);
    }

    std::vector<DutyChange> finish() {
        for (const Duty& kept : m_file.kept)
            if (kept.state == DutyState::Open && kept.family == m_file.family &&
                !m_planned.contains(kept.originKey))
                m_changes.push_back({Kind::Withdraw, kept.originKey, kept.id});
        return std::move(m_changes);
    }

  private:
    void compareOpen(const ExpectedDuty& expected, const Duty* kept) {
        const bool isEnded =
            kept && (kept->state == DutyState::Done || kept->state == DutyState::Closed);
        if (isEnded)
            m_changes.push_back({Kind::Reopen, kept->originKey, kept->id});
        if (!kept || kept->state == DutyState::Withdrawn || !hasSameWords(*kept, expected.draft))
            m_changes.push_back({Kind::Put, expected.draft.originKey,
                                 kept ? std::optional(kept->id) : std::nullopt, expected.draft});
    }

    void compareEnded(const ExpectedDuty& expected, const Duty& kept) {
        const bool isSame = kept.state == expected.state &&
                            (kept.state == DutyState::Done || // by whichever record came first
                             kept.closedReason == expected.closedReason);
        // A withdrawn one stays so: nobody has it on a list, and its cause may be gone for good.
        if (isSame || kept.state == DutyState::Withdrawn)
            return;
        if (kept.state != DutyState::Open)
            m_changes.push_back({Kind::Reopen, kept.originKey, kept.id});
        const bool isDone = expected.state == DutyState::Done;
        m_changes.push_back({isDone ? Kind::Done : Kind::Close, kept.originKey, kept.id,
                             std::nullopt, isDone ? expected.closedBy : expected.closedReason});
    }

    const CareFile& m_file;
    QSet<QString> m_planned;
    std::vector<DutyChange> m_changes;
};

} // namespace

std::vector<DutyChange> dutyChanges(const CareFile& file, const std::vector<ExpectedDuty>& plan) {
    Comparison comparison(file);
    for (const ExpectedDuty& expected : plan)
        comparison.compare(expected);
    return comparison.finish();
}

} // namespace banso
