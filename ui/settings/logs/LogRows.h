#pragma once

#include "core/security/AuditLog.h"
#include "core/security/ViewLog.h"
#include "ui/widgets/table/RowSource.h"

#include <QCoreApplication>

namespace banso {

/// The audit log, newest first, read page by page: entries are numbered without gaps. Tells numbers
/// and keys only, so that it can be read by who reads no case text.
class AuditRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(AuditRows)
  public:
    explicit AuditRows(Desk& desk) : m_desk(desk) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override;
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    [[nodiscard]] QString whoWords(const QString& actor);

    Desk& m_desk;
    std::map<QString, QString> m_names; ///< of actors
};

/// At whom one member of the staff looked, newest first.
class LookRows final : public RowSource {
    Q_DECLARE_TR_FUNCTIONS(LookRows)
  public:
    /// More looks than this are not shown; nobody reads on for so long.
    static constexpr int kMost = 2000;

    LookRows(Desk& desk, StaffId staff) : m_desk(desk), m_staff(staff) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override;
    [[nodiscard]] RowOutline outline(int pageRows) override;
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override;

  private:
    Desk& m_desk;
    StaffId m_staff;
    std::vector<View> m_views;
};

} // namespace banso
