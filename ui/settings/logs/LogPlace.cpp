#include "ui/settings/logs/LogPlace.h"

#include "core/security/StaffService.h"
#include "ui/settings/logs/LogRows.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"

namespace banso {

LogPlace::LogPlace(PageHost& host, Desk& desk)
    : SettingsPlace(host),
      m_desk(desk),
      m_which(new ChoiceField(this)),
      m_about(new Paragraph(this)),
      m_table(new RowTable(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    m_which->setAccessibleName(tr("Which log"));
    m_table->setAccessibleName(tr("Entries, the newest first"));
    m_table->setPagedModel(new PagedTableModel(m_table));
    m_which->addChoice(QStringLiteral("0"), tr("The audit log"));
    for (const StaffMember& member : StaffService(desk).list())
        m_which->addChoice(QString::number(member.staff.id.value()),
                           tr("At whom %1 looked").arg(member.staff.name));
    m_which->setCurrentIndex(0);
    connect(m_which, &QComboBox::currentIndexChanged, this,
            [this] { attempt([this] { showLog(); }); });
}

PlaceEntry LogPlace::entry(const SettingsGround& ground) {
    return {QStringLiteral("logs"),
            tr("Logs"),
            QStringLiteral("search"),
            {},
            [&desk = ground.desk](PageHost& host, const ActionRegistry&) -> SettingsPlace* {
                return new LogPlace(host, desk);
            }};
}

QWidget* LogPlace::firstFocus() {
    return m_table;
}

QWidget* LogPlace::filter() {
    return m_which;
}

void LogPlace::refresh() {
    showLog();
}

void LogPlace::showLog() {
    const qint64 staff = m_which->key().toLongLong();
    PagedTableModel& model = *m_table->pagedModel();
    if (staff == 0) {
        m_about->setSentence(tr("Chained: an entry altered or taken out is found by the check. The "
                                "last entry's mark is %1.")
                                 .arg(AuditLog::head(m_desk.db()).first(16)));
        model.setSource(std::make_unique<AuditRows>(m_desk));
    } else {
        m_about->setSentence(tr("Looks at people and households, with the reason where what is "
                                "masked was opened."));
        model.setSource(std::make_unique<LookRows>(m_desk, StaffId(staff)));
    }
    m_table->goToRow(0);
}

} // namespace banso
