#pragma once

#include "core/worklist/ContactNames.h"
#include "core/worklist/TodayList.h"
#include "core/worklist/household/HouseholdReader.h"
#include "ui/shell/WrittenChange.h"
#include "ui/today/TodayRows.h"
#include "ui/widgets/table/RowSource.h"
#include "ui/words/DutyWords.h"

#include <functional>

namespace banso {

/// How far *Today* looks ahead.
enum class TodayUntil { Overdue, Today, Week, NextWeek, Month };

template <>
struct EnumText<TodayUntil> {
    static constexpr std::array kKeys{
        std::pair{TodayUntil::Overdue, "overdue"}, std::pair{TodayUntil::Today, "today"},
        std::pair{TodayUntil::Week, "week"}, std::pair{TodayUntil::NextWeek, "next_week"},
        std::pair{TodayUntil::Month, "month"}};
};

/// What the list shows.
struct TodayFilter {
    bool isMine = true;                      ///< what falls to who is signed in
    std::optional<DistrictId> district = {}; ///< of everybody, in one district
    TodayUntil until = TodayUntil::Week;
    QString kind = {}; ///< empty: all
};

using TodayChange = WrittenChange;

/// What stands on *Today*, without widgets.
class TodayPresenter {
  public:
    explicit TodayPresenter(Desk& desk);

    [[nodiscard]] const TodayFilter& filter() const { return m_filter; }
    void setFilter(const TodayFilter& filter) { m_filter = filter; }
    /// Reads the list anew. Errors: those of `TodayList::lines`.
    Status read();

    [[nodiscard]] const std::vector<TodayRow>& rows() const { return m_rows; }
    [[nodiscard]] const TodayRow* row(qint64 id) const;
    [[nodiscard]] const TodayLine& line(std::size_t index) const { return m_lines[index]; }
    [[nodiscard]] std::vector<TableColumn> columns() const;
    [[nodiscard]] TableRow cells(const TodayRow& row);
    /// 超過 3 · 今日 5 · 今週 12
    [[nodiscard]] QString countWords() const;
    /// The kinds on the list before it was narrowed to one, with their names.
    [[nodiscard]] std::vector<std::pair<QString, QString>> kinds();
    [[nodiscard]] std::vector<std::pair<DistrictId, QString>> districts();

    void setOpen(qint64 fold, bool isOpen);
    /// Marks a line, or all lines of a fold; a second time takes the marks away.
    void toggleMark(qint64 row);
    [[nodiscard]] std::size_t marked() const { return m_marked.size(); }
    void clearMarks() { m_marked.clear(); }
    /// The marked lines, or without any those of the row.
    [[nodiscard]] std::vector<TodayLine> chosen(qint64 row) const;

    /// The household of a row's first line; nothing for a line without one.
    [[nodiscard]] Result<std::optional<HouseholdGlance>> glance(qint64 row);
    [[nodiscard]] ContactNaming contactNaming();
    [[nodiscard]] QString kindName(const TodayLine& line);
    /// How the first of these lines is fulfilled; nothing for kinds that are not contacts.
    [[nodiscard]] std::optional<ContactMethod> methodOf(const TodayLine& line);
    [[nodiscard]] Date today() const { return m_desk.today(); }
    [[nodiscard]] Date proposedLater() const;

    /// Puts lines off; all or none. Errors: those of `DutyService::postpone`.
    Result<TodayChange> postpone(const std::vector<TodayLine>& lines, Date until,
                                 const QString& reason);
    /// Closes contacts with a reason of the closing codes; all or none. Errors: those of
    /// `CareDutyService::close`; `today.roomCloses` {kind} for work that ends on another page.
    Result<TodayChange> close(const std::vector<TodayLine>& lines, const QString& reason,
                              const QString& note);

  private:
    [[nodiscard]] Date upTo() const;
    [[nodiscard]] QString who(const TodayLine& line) const;
    [[nodiscard]] QString why(const TodayRow& row);
    [[nodiscard]] QString where(const TodayLine& line) const;
    void fold();

    Desk& m_desk;
    std::optional<ContactNames> m_names; ///< of the day on which the list was read
    TodayFilter m_filter;
    std::vector<TodayLine> m_all; ///< of all kinds
    std::vector<TodayLine> m_lines;
    std::vector<TodayRow> m_rows;
    std::set<qint64> m_open;
    std::set<DutyId> m_marked;
};

} // namespace banso
