#include "ui/benefit/claims/ClaimantView.h"

#include "ui/shell/Border.h"
#include "ui/shell/Page.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/ClaimWords.h"
#include "ui/words/DateWords.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace banso {

namespace {

constexpr int kMost = 200;

QString key(const char* name) {
    return QString::fromLatin1(name);
}

Cell dayCell(std::optional<Date> day) {
    return day ? Cell{shortDateWords(*day), Tone::Plain, {}, otherCalendar(*day)} : Cell{};
}

std::vector<TableColumn> columns() {
    return {{key("name"), ClaimantView::tr("Name"), 8, false, true},
            {key("kana"), ClaimantView::tr("Kana"), 8},
            {key("birth"), ClaimantView::tr("Born"), 5},
            {key("edd"), ClaimantView::tr("Due date"), 5},
            {key("instalment"), ClaimantView::tr("Instalment"), 4},
            {key("until"), ClaimantView::tr("Can be claimed until"), 7}};
}

} // namespace

ClaimantView::ClaimantView(PageHost& host, Desk& desk, QWidget* parent)
    : QWidget(parent),
      m_host(host),
      m_list(desk),
      m_line(new QLineEdit(this)),
      m_note(new Paragraph(this)),
      m_table(new RowTable(this)) {
    auto* title = new QLabel(tr("Whose claim is it?"), this);
    title->setFont(Look::titleFont(1));
    m_line->setPlaceholderText(tr("Name, kana, day of birth, number"));
    m_line->setAccessibleName(tr("Search for the mother"));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_table->setAccessibleName(tr("Mothers who can claim"));
    m_table->setPagedModel(new PagedTableModel(m_table));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(title);
    column->addWidget(m_line);
    column->addWidget(m_note);
    column->addWidget(m_table, 1);
    connect(m_line, &QLineEdit::textChanged, this, &ClaimantView::refresh);
    connect(m_table, &RowTable::opened, this, &ClaimantView::choose);
}

void ClaimantView::begin() {
    m_line->clear();
    refresh();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void ClaimantView::refresh() {
    const QString text = m_line->text().trimmed();
    auto found =
        atBorder([&] { return text.isEmpty() ? m_list.waiting(kMost) : m_list.find(text, kMost); });
    if (!found)
        m_host.say(found.error());
    m_claimants = found ? *std::move(found) : std::vector<Claimant>();
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < m_claimants.size(); ++i) {
        const Claimant& one = m_claimants[i];
        rows.push_back({static_cast<qint64>(i) + 1,
                        {{one.name},
                         {one.kana},
                         dayCell(one.birth),
                         dayCell(one.edd),
                         {instalmentWords(keyOf(one.instalment))},
                         dayCell(one.until)}});
    }
    if (text.isEmpty())
        m_note->setSentence(rows.empty() ? tr("Nobody waits for a claim now. Type a name.")
                                         : tr("They can claim now and did not yet."));
    else
        m_note->setSentence(rows.empty() ? tr("No pregnancy without a claim is found for this.")
                                         : tr("%1 found").arg(rows.size()));
    m_table->pagedModel()->setSource(std::make_unique<ListRows>(columns(), std::move(rows)));
    m_table->goToRow(0);
}

void ClaimantView::choose(qint64 row) {
    if (row >= 1 && row <= static_cast<qint64>(m_claimants.size()))
        Q_EMIT chosen(m_claimants[static_cast<std::size_t>(row - 1)]);
}

/// From the line ↓ goes into the list, and Enter takes its first.
bool ClaimantView::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent*>(event)->key();
    if (pressed == Qt::Key_Down) {
        m_table->setFocus(Qt::TabFocusReason);
        return true;
    }
    if (pressed == Qt::Key_Return || pressed == Qt::Key_Enter) {
        choose(m_table->currentId().value_or(0));
        return true;
    }
    return false;
}

void ClaimantView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT abandoned();
    else
        QWidget::keyPressEvent(event);
}

} // namespace banso
