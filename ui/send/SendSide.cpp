#include "ui/send/SendSide.h"

#include "ui/widgets/table/ListRows.h"
#include "ui/send/SendWords.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/DateWords.h"
#include "ui/words/GateWords.h"
#include "ui/words/NumberWords.h"

#include <QHeaderView>

namespace banso {

namespace {

Cell batchCell(const BatchLine& line) {
    const QString state = sendStateWords(keyOf(line.batch.state));
    const QString when = dateWithWeekday(line.batch.preparedAt.japanDate());
    Cell cell{.text = line.batch.title,
              .toolTip =
                  SendSide::tr("%1\n%2 · prepared %3 · batch %4")
                      .arg(line.batch.title, state, when, QString::number(line.batch.id.value()))};
    switch (line.batch.state) {
    case BatchState::Draft:
        cell.icon = QStringLiteral("edit");
        break;
    case BatchState::Released:
        cell.icon = QStringLiteral("send");
        break;
    case BatchState::Closed:
        cell.icon = QStringLiteral("done");
        cell.tone = Tone::Quiet;
        break;
    }
    return cell;
}

/// What has not left yet.
Cell openCell(const BatchLine& line) {
    const int open = line.counts.waiting + line.counts.withheld;
    return {.text = open > 0 ? SendSide::tr("%1 open").arg(numberWords(open))
                             : monthDayWords(line.batch.preparedAt.japanDate()),
            .tone = open > 0 ? Tone::Plain : Tone::Quiet};
}

} // namespace

SendSide::SendSide(BatchPresenter& batches, DeskPresenter& desk, QWidget* parent)
    : QWidget(parent),
      m_batches(batches),
      m_desk(desk),
      m_new(new QPushButton(drawnIcon(QStringLiteral("add")), tr("New batch (N)"), this)),
      m_table(makeListTable(
          {{QStringLiteral("batch"), tr("Batches"), 8, false, true},
           {QStringLiteral("open"), QString(), 4}},
          [this] { return rows(); }, tr("Batches"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(1));
    column->addWidget(m_new);
    column->addWidget(m_table, 1);
    m_table->horizontalHeader()->setVisible(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    addDesk(SendDesk::Calls, "phone");
    addDesk(SendDesk::Mail, "letter-back");
    addDesk(SendDesk::Questions, "question");
    for (const auto& [kind, button] : m_desks)
        column->addWidget(button);
    showCounts({});
    connect(m_new, &QPushButton::clicked, this, &SendSide::newChosen);
    connect(m_table, &RowTable::opened, this,
            [this](qint64 id) { Q_EMIT batchChosen(SendBatchId(id)); });
    connect(m_table, &QTableView::clicked, this, [this] {
        if (const auto id = m_table->currentId())
            Q_EMIT batchChosen(SendBatchId(*id));
    });
}

void SendSide::addDesk(SendDesk desk, const char* icon) {
    auto* button = new QPushButton(drawnIcon(QLatin1String(icon)), QString(), this);
    button->setCheckable(true);
    button->setAutoExclusive(false);
    m_desks[desk] = button;
    connect(button, &QPushButton::clicked, this, [this, desk] { Q_EMIT deskChosen(desk); });
}

std::vector<TableRow> SendSide::rows() const {
    std::vector<TableRow> list;
    for (const BatchLine& line : m_lines)
        list.push_back({line.batch.id.value(), {batchCell(line), openCell(line)}});
    return list;
}

Status SendSide::refresh() {
    BANSO_TRY(m_lines, m_batches.batches());
    m_table->reload();
    BANSO_TRY(const OpenCounts counts, m_desk.counts());
    showCounts(counts);
    return {};
}

void SendSide::showCounts(const OpenCounts& counts) {
    const auto said = [](const QString& text, int count) {
        return count > 0 ? tr("%1 %2").arg(text, numberWords(count)) : text;
    };
    m_desks.at(SendDesk::Calls)->setText(said(tr("Calls (Alt+5)"), counts.calls));
    m_desks.at(SendDesk::Mail)->setText(tr("Returns, opt-outs (Alt+6)"));
    m_desks.at(SendDesk::Questions)->setText(said(tr("Questions (Alt+7)"), counts.questions()));
}

void SendSide::show(const SendPlace& place) {
    for (const auto& [kind, button] : m_desks)
        button->setChecked(kind == place.desk);
    if (place.desk != SendDesk::Batch || !place.batch) {
        m_table->clearSelection();
        m_table->setCurrentIndex({});
        return;
    }
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].batch.id == *place.batch)
            m_table->goToRow(static_cast<int>(i));
}

} // namespace banso
