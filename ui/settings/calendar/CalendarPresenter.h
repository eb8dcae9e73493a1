#pragma once

#include "core/care/calendar/CalendarService.h"
#include "core/storage/DatabaseLocation.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// What the place 関わりの予定 shows and does: the contact calendar as dated rows.
class CalendarPresenter {
    Q_DECLARE_TR_FUNCTIONS(CalendarPresenter)
  public:
    explicit CalendarPresenter(Desk& desk) : m_desk(desk), m_service(desk) {}

    [[nodiscard]] static std::vector<TableColumn> columns();
    /// Every version, by code and day, those that hold all of `filter`. Keeps them for `row`.
    [[nodiscard]] std::vector<TableRow> rows(const QString& filter);
    [[nodiscard]] const ContactTypeText& row(qint64 id) const;

    /// Saving moves many duties, so it is work for a thread of its own: a value that opens its own
    /// connection. The number of families whose duties moved, or all that is wrong with the row.
    using Saving = std::function<Result<Validated<int>>(JobControl&)>;
    /// A version of a day that is there is corrected; another day begins a new version.
    [[nodiscard]] Saving saving(ContactTypeText row);

    [[nodiscard]] static QString subjectWords(ContactSubject subject);
    [[nodiscard]] static QString methodWords(ContactMethod method);

  private:
    Desk& m_desk;
    CalendarService m_service;
    std::vector<ContactTypeText> m_rows;
};

} // namespace banso
