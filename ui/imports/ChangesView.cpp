#include "ui/imports/ChangesView.h"

#include "ui/shell/parts/ActButton.h"
#include "ui/imports/ScrollingDown.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/ElidedLabel.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/NumberWords.h"

#include <QEvent>
#include <QListWidget>
#include <QScrollArea>

namespace banso {

namespace {

/// Narrower than so many letters the table keeps what the line under it does not say better.
constexpr int kLettersForAll = 60;
constexpr int kFilterLetters = 13;
constexpr int kColumnsOfChanges = 6;
constexpr int kRowColumn = 0;
constexpr int kDayColumn = 3;
constexpr int kBeforeColumn = 4;
constexpr int kLeastRows = 6;

QString linesOf(const ChangeDetail& detail) {
    QStringList lines{detail.title};
    for (const ChangeDetail::Line& line : detail.lines) {
        const QString before = line.before.isEmpty() ? QStringLiteral("—") : line.before;
        const QString after = line.after.isEmpty() ? QStringLiteral("—") : line.after;
        lines += line.before == line.after
                     ? QStringLiteral("%1: %2").arg(line.field, after)
                     : QStringLiteral("%1: %2 → %3").arg(line.field, before, after);
    }
    if (!detail.sentence.isEmpty())
        lines += detail.sentence;
    return lines.join(u'\n');
}

} // namespace

ChangesView::ChangesView(const ActionRegistry& actions, const QStringList& acts, QWidget* parent)
    : QWidget(parent),
      m_title(new ElidedLabel(this)),
      m_summary(new Paragraph(this)),
      m_noteColumn(new QVBoxLayout),
      m_filters(new QListWidget(this)),
      m_table(new RowTable(this)),
      m_more(new QLabel(this)),
      m_scroll(new QScrollArea(this)),
      m_detail(new Paragraph) {
    m_filters->setAccessibleName(tr("Kinds of change"));
    m_filters->setItemDelegate(new RowDelegate(m_filters));
    m_filters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setAccessibleName(tr("What changes"));
    m_table->setPagedModel(new PagedTableModel(m_table));
    Look::setInk(m_more, Tone::Quiet);
    m_detail->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_detail);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto* right = new QVBoxLayout;
    right->addWidget(m_table, 1);
    right->addWidget(m_more);
    right->addWidget(m_scroll);
    auto* both = new QHBoxLayout;
    both->setSpacing(Look::grid(2));
    both->addWidget(m_filters);
    both->addLayout(right, 1);
    auto* row = new FlowLayout;
    for (const QString& key : acts) {
        m_acts[key] = actButton(actions, key, this);
        row->addWidget(m_acts[key]);
    }
    auto* whole = new QWidget; // scrolls down where it does not fit; the acts stay
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(1));
    column->addWidget(m_title);
    column->addWidget(m_summary);
    column->addLayout(m_noteColumn);
    column->addLayout(both, 1);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Look::grid(1));
    outer->addWidget(scrollingDown(whole), 1);
    outer->addLayout(row);
    connect(m_filters, &QListWidget::currentRowChanged, this, &ChangesView::showRows);
    connect(m_table, &RowTable::currentIdChanged, this, &ChangesView::showDetail);
    connect(m_table, &RowTable::opened, this, &ChangesView::personWished);
    dress();
}

void ChangesView::show(std::unique_ptr<ChangeBook> book, const QString& title,
                       const QString& summary, const std::vector<Note>& notes) {
    m_book = std::move(book);
    m_title->setText(title);
    m_summary->setSentence(summary);
    qDeleteAll(m_notes);
    m_notes.clear();
    for (const Note& note : notes) {
        auto* banner = new Banner(note.kind, note.text, m_summary->parentWidget());
        banner->setAction(note.act);
        if (note.todo) // later: what it does may take the banner away
            connect(banner, &Banner::actionChosen, this, note.todo, Qt::QueuedConnection);
        m_noteColumn->addWidget(banner);
        m_notes.push_back(banner);
    }
    m_groups = m_book->filters();
    const QSignalBlocker quiet(m_filters);
    m_filters->clear();
    QPixmap blank(Look::iconSize(), Look::iconSize()); // so that the texts stand under each other
    blank.fill(Qt::transparent);
    for (const ChangeFilter& group : m_groups)
        m_filters->addItem(new QListWidgetItem(
            group.icon.isEmpty() ? QIcon(blank) : drawnIcon(group.icon, group.tone),
            QStringLiteral("%1  %2").arg(group.text, numberWords(group.count))));
    choose({});
    showRows();
}

void ChangesView::offer(const QStringList& acts) {
    for (const auto& [key, button] : m_acts)
        button->setVisible(acts.contains(key));
    if (!acts.isEmpty() && m_acts.contains(acts.first()))
        makeMain(m_acts[acts.first()]);
}

void ChangesView::choose(const QString& filter) {
    int row = 0;
    for (std::size_t i = 0; i < m_groups.size(); ++i)
        if (m_groups[i].key == filter)
            row = static_cast<int>(i);
    m_filters->setCurrentRow(row);
}

QString ChangesView::filter() const {
    const int row = m_filters->currentRow();
    return row < 0 || row >= static_cast<int>(m_groups.size())
               ? QString()
               : m_groups[static_cast<std::size_t>(row)].key;
}

std::optional<PersonId> ChangesView::person() const {
    const auto id = m_table->currentId();
    return id && m_book ? m_book->person(filter(), *id) : std::nullopt;
}

QString ChangesView::summary() const {
    return m_summary->sentence();
}

QString ChangesView::detailText() const {
    return m_detail->sentence();
}

void ChangesView::showRows() {
    if (!m_book)
        return;
    m_table->pagedModel()->setSource(m_book->rows(filter()));
    arrange();
    m_table->goToRow(0);
    const int row = std::max(m_filters->currentRow(), 0);
    const qint64 count = m_groups[static_cast<std::size_t>(row)].count;
    const qint64 shown = m_table->pagedModel()->rowCount();
    m_more->setVisible(shown < count);
    m_more->setText(tr("The first %1 of %2 are shown; all are taken over.")
                        .arg(numberWords(shown), numberWords(count)));
    showDetail();
}

void ChangesView::showDetail() {
    const auto id = m_table->currentId();
    const auto detail = id && m_book ? m_book->detail(filter(), *id) : std::nullopt;
    m_detail->setSentence(detail ? linesOf(*detail) : QString());
}

void ChangesView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void ChangesView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void ChangesView::dress() {
    m_title->setFont(Look::titleFont(2));
    m_filters->setFixedWidth(Look::letters(kFilterLetters));
    m_table->setMinimumHeight(kLeastRows * Look::rowHeight());
    m_scroll->setMinimumHeight(2 * Look::rowHeight());
    m_scroll->setMaximumHeight(4 * Look::rowHeight());
    arrange();
}

void ChangesView::arrange() {
    const bool isNarrow = width() < Look::letters(kLettersForAll);
    const bool hides = isNarrow && m_table->model()->columnCount() == kColumnsOfChanges;
    m_table->setColumnHidden(kRowColumn, hides);
    m_table->setColumnHidden(kDayColumn, hides);
    m_table->setColumnHidden(kBeforeColumn, hides);
}

} // namespace banso
