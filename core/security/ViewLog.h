#pragma once

#include "core/security/Desk.h"

namespace banso {

struct ViewTag;
using ViewId = Id<ViewTag>;

/// How somebody came to see it.
enum class ViewKind {
    Open,   ///< opened the page of a person or household
    Reveal, ///< opened masked values, with a reason
    Output, ///< it went onto paper or into a file
};

template <>
struct EnumText<ViewKind> {
    static constexpr std::array kKeys{std::pair{ViewKind::Open, "open"},
                                      std::pair{ViewKind::Reveal, "reveal"},
                                      std::pair{ViewKind::Output, "output"}};
};

/// One look at somebody.
struct View {
    static constexpr int kColumns = 8;
    ViewId id;
    Instant at;
    StaffId staff;
    QString staffName; ///< as it is today
    QString subjectKind;
    qint64 subjectId;
    ViewKind kind;
    QString reason; ///< as typed; empty for an ordinary opening
};

/// Who looked at whom, when and why. Rows are only ever added. One small commit a look.
namespace ViewLog {

/// Needs `ReadPeople` (`RevealProtected` for a reveal). Must succeed before anything is shown.
Result<ViewId> record(Desk& desk, const Subject& subject, ViewKind kind,
                      const QString& reason = {});

/// Who looked at this one, newest first, before `before`. Whoever may read people may see it: that
/// everybody can look is what keeps looks honest.
[[nodiscard]] Result<std::vector<View>> ofSubject(Desk& desk, const Subject& subject, int limit,
                                                  std::optional<ViewId> before = {});
/// At whom somebody looked, newest first. One's own, or with `ReadLogs` anybody's.
[[nodiscard]] Result<std::vector<View>> ofStaff(Desk& desk, StaffId staff, int limit,
                                                std::optional<ViewId> before = {});

} // namespace ViewLog

} // namespace banso
