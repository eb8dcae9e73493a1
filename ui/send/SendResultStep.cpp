#include "ui/send/SendResultStep.h"

#include "ui/widgets/table/ListRows.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

namespace banso {

SendResultStep::SendResultStep(BatchPresenter& batches, QWidget* parent)
    : QWidget(parent),
      m_batches(batches),
      m_sms(new QPushButton(tr("Read SMS results… (I)"), this)),
      m_line(new QPushButton(tr("Read LINE results… (Shift+I)"), this)),
      m_report(new Banner(this)),
      m_table(makeListTable(
          {{QStringLiteral("addressee"), tr("Addressee"), 8},
           {QStringLiteral("channel"), tr("Way"), 4},
           {QStringLiteral("state"), tr("State"), 6},
           {QStringLiteral("result"), tr("Result"), 11},
           {QStringLiteral("serial"), tr("Serial"), 9},
           {QStringLiteral("reasons"), tr("Reasons"), 8, false, true}},
          [this] { return rows(); }, tr("Results of the batch"), this)) {
    m_report->hide();
    auto* acts = new QHBoxLayout;
    acts->addWidget(m_sms);
    acts->addWidget(m_line);
    acts->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addLayout(acts);
    column->addWidget(m_report);
    column->addWidget(m_table, 1);
    connect(m_sms, &QPushButton::clicked, this, &SendResultStep::smsFileChosen);
    connect(m_line, &QPushButton::clicked, this, &SendResultStep::lineFileChosen);
    connect(m_table, &RowTable::opened, this,
            [this](qint64 id) { Q_EMIT householdChosen(SendItemId(id)); });
}

std::vector<TableRow> SendResultStep::rows() const {
    std::vector<TableRow> list;
    for (const SendRow& row : m_batches.rows())
        list.push_back({row.item.id.value(),
                        {{.text = row.addressee},
                         channelCell(row.item.channel),
                         stateCell(row, m_batches.isToLook(row)),
                         resultCell(row),
                         {.text = row.serial, .tone = Tone::Quiet},
                         reasonsCell(row)}});
    return list;
}

void SendResultStep::refresh() {
    m_table->reload();
}

std::optional<SendItemId> SendResultStep::current() const {
    const auto id = m_table->currentId();
    return id ? std::optional(SendItemId(*id)) : std::nullopt;
}

void SendResultStep::showReport(const ResultReport& report) {
    const bool isClear = report.quarantined == 0 && report.rows.rejected() == 0;
    m_report->say(isClear ? BannerKind::Done : BannerKind::Warning, reportWords(report));
}

void SendResultStep::showErrors(const Errors& errors) {
    m_report->say(BannerKind::Overdue, words(errors));
}

QString reportWords(const ResultReport& report) {
    QStringList states;
    for (const auto& [state, count] : report.states)
        states += QStringLiteral("%1 %2").arg(sendStateWords(keyOf(state)), numberWords(count));
    QString said = SendResultStep::tr("%n rows", nullptr, static_cast<int>(report.rows.read()));
    if (!states.isEmpty())
        said += SendResultStep::tr(": %1").arg(states.join(SendResultStep::tr(", ")));
    if (report.unchanged > 0)
        said += SendResultStep::tr(" · known already %1").arg(numberWords(report.unchanged));
    if (report.quarantined > 0)
        said += SendResultStep::tr(" · set aside because nobody knows the key or code %1")
                    .arg(numberWords(report.quarantined));
    if (report.rows.rejected() > 0)
        said += SendResultStep::tr(" · unreadable %1").arg(numberWords(report.rows.rejected()));
    return said;
}

} // namespace banso
