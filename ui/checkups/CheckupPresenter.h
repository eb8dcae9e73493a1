#pragma once

#include "core/care/checkup/CheckupSessionService.h"
#include "core/duty/Duty.h"
#include "core/worklist/ContactNames.h"
#include "ui/checkups/CheckupsGround.h"
#include "ui/shell/WrittenChange.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// A child that has a place in a session, as its list shows it. No address: a list lies about.
struct PlacedChild {
    PersonId child;
    QString name;
    QString kana;
    std::optional<Date> birth;
    std::optional<FamilyId> family;
    QString addressee;
    bool isProtected;
    AttendanceState state;
    std::optional<DutyState> notice; ///< of the duty to tell the household; nothing: never due
};

/// What a session's heading says of it.
struct SessionSummary {
    CheckupSession session;
    QString kindName;
    int placed;
    int waiting; ///< of the right age, due, without a place
    int untold;  ///< placed, and the notice has not gone out
};

/// The sessions of group check-ups and who is placed in them, without widgets.
class CheckupPresenter {
    Q_DECLARE_TR_FUNCTIONS(CheckupPresenter)
  public:
    explicit CheckupPresenter(const CheckupsGround& ground) : m_ground(ground) {}

    [[nodiscard]] Desk& desk() const { return m_ground.desk; }
    [[nodiscard]] Date today() const { return desk().today(); }

    /// The coming ones and those of the last weeks by day, or the past year's, the latest first.
    [[nodiscard]] std::vector<CheckupSession> sessions(bool isPast);
    [[nodiscard]] static std::vector<TableColumn> columns();
    [[nodiscard]] std::vector<TableRow> rows(bool isPast);
    [[nodiscard]] Result<SessionSummary> facts(CheckupSessionId session);
    /// In kana order.
    [[nodiscard]] std::vector<PlacedChild> children(CheckupSessionId session);
    [[nodiscard]] static std::vector<TableColumn> childColumns();
    [[nodiscard]] TableRow childRow(const PlacedChild& child, const CheckupSession& session) const;

    /// Check-ups of the calendar that are held in sessions: code and name.
    [[nodiscard]] std::vector<std::pair<QString, QString>> kinds();
    [[nodiscard]] QString kindName(const CheckupSession& session);
    /// What a new session of this check-up begins with: place, hours and capacity of the last one.
    [[nodiscard]] SessionDraft proposed(const QString& kind);
    /// Other coming sessions of the same check-up, the next first.
    [[nodiscard]] std::vector<CheckupSession> others(const CheckupSession& session);
    /// The notice that tells households of this session; empty when there is none.
    [[nodiscard]] QString noticeFor(const CheckupSession& session);

    [[nodiscard]] Result<CheckupSessionId> add(const SessionDraft& draft);
    [[nodiscard]] Status save(const CheckupSession& before, const SessionDraft& draft);
    [[nodiscard]] Status cancel(const CheckupSession& session);
    [[nodiscard]] Result<WrittenChange> placeEligible(CheckupSessionId session);
    [[nodiscard]] Result<WrittenChange> place(CheckupSessionId session, PersonId child);
    [[nodiscard]] Result<WrittenChange> takeOut(CheckupSessionId session, PersonId child);
    /// Out of the one and into the other, or neither.
    [[nodiscard]] Result<WrittenChange> move(CheckupSessionId from, CheckupSessionId to,
                                             PersonId child);

  private:
    [[nodiscard]] Status moveBetween(CheckupSessionId from, CheckupSessionId to, PersonId child);
    [[nodiscard]] QString nameOf(PersonId child);

    CheckupsGround m_ground;
};

} // namespace banso
