#pragma once

#include "core/base/Date.h"
#include "core/base/Result.h"

#include <functional>
#include <vector>

namespace banso {

/// What is known of the days that offsets count from. Nothing: not known (yet).
using AnchorDays = std::function<std::optional<Date>(const QString& anchor)>;

/// The days that offsets may count from besides contacts themselves (a contact's code stands for
/// the day it was done, or while it is open for its last day).
namespace anchor {
inline const QString kNotice = QStringLiteral("NOTICE");   ///< 妊娠届 filed
inline const QString kProxy = QStringLiteral("PROXY");     ///< the same, filed by somebody else
inline const QString kEdd = QStringLiteral("EDD");         ///< 分娩予定日
inline const QString kOutcome = QStringLiteral("OUTCOME"); ///< the first outcome of a pregnancy
inline const QString kBirth = QStringLiteral("B");         ///< birth
inline const QString kStay = QStringLiteral("STAY");       ///< birth, of a child away (里帰り)
inline const QString kDischarge = QStringLiteral("DISCHARGE"); ///< left the hospital
inline const QString kLoss = QStringLiteral("LOSS");           ///< a loss, or the death of a child
inline const QString kSession = QStringLiteral("SESSION");     ///< the check-up it is placed in
inline const QString kAbsent = QStringLiteral("ABSENT");       ///< the check-up it last missed
inline const QString kNext = QStringLiteral("NEXT");           ///< announced by a record
inline const QString kClosed = QStringLiteral("CLOSED");       ///< decided about a contact

[[nodiscard]] const std::vector<QString>& all();
} // namespace anchor

/// A day of the contact calendar as data: `EDD-84`, `B+27`, `B+4m-14`, `SESSION-28`.
///
/// - `+N`, `-N`: days. `+Nm`: the day on which N months of age are reached by law (`ageReachedOn`),
///   so `B+4m` is the day before the corresponding day.
/// - `A|B`: A when its anchor is known, otherwise B: `SESSION|B+5m`.
/// - `min(A,B)`, `max(A,B)`: of those that are known: `min(P08+21,EDD-42)`.
///
/// Empty text is the empty offset, which never resolves.
class ContactOffset {
  public:
    ContactOffset() = default;
    /// Error `calendar.offset` {text}.
    [[nodiscard]] static Result<ContactOffset> parse(const QString& text);

    struct Resolved {
        Date day;
        QString anchor; ///< the one that decided
        friend bool operator==(const Resolved&, const Resolved&) = default;
    };
    [[nodiscard]] std::optional<Resolved> resolve(const AnchorDays& anchors) const;

    [[nodiscard]] bool isEmpty() const { return m_alternatives.empty(); }
    [[nodiscard]] const QString& text() const { return m_text; }
    /// Every anchor it names.
    [[nodiscard]] std::vector<QString> anchors() const;

  private:
    struct Step {
        int amount;
        bool isMonths;
    };
    struct Sum {
        QString anchor;
        std::vector<Step> steps;
    };
    enum class Choice { Least, Most };
    struct Alternative {
        Choice choice = Choice::Least;
        std::vector<Sum> sums;
    };

    [[nodiscard]] static std::optional<Sum> parseSum(QStringView text);
    [[nodiscard]] static std::optional<Alternative> parseAlternative(QStringView text);
    [[nodiscard]] static std::optional<Resolved> resolve(const Sum& sum, const AnchorDays& anchors);

    QString m_text;
    std::vector<Alternative> m_alternatives;
};

} // namespace banso
