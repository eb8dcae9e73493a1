#include "ui/imports/ChooseView.h"

#include "ui/shell/parts/ActButton.h"
#include "ui/imports/HistoryRows.h"
#include "ui/imports/ScrollingDown.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/fields/EraDateField.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QEvent>
#include <QListWidget>

namespace banso {

ChooseView::ChooseView(ImportPresenter& presenter, const Clock& clock,
                       const ActionRegistry& actions, QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_problem(new Banner(this)),
      m_followUp(new Banner(this)),
      m_kinds(new QListWidget(this)),
      m_history(new RowTable(this)) {
    m_kinds->setAccessibleName(tr("Kind of file"));
    m_kinds->setItemDelegate(new RowDelegate(m_kinds));
    m_kinds->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const ImportOption& option : presenter.options())
        m_kinds->addItem(importKindWords(keyOf(option.kind)));
    m_kinds->setCurrentRow(0);
    m_history->setAccessibleName(tr("Earlier imports"));
    m_history->setPagedModel(new PagedTableModel(m_history));
    m_problem->hide();
    m_followUp->hide();

    m_earlier = new QLabel(tr("Earlier imports"), this);
    auto* top = new QHBoxLayout;
    top->setSpacing(Look::grid(4));
    top->addWidget(m_kinds, 0, Qt::AlignTop);
    top->addWidget(makeFilePart(actions, clock), 1);
    auto* whole = new QWidget; // where it does not fit it scrolls down, never sideways
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scrollingDown(whole));
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_problem);
    column->addLayout(top);
    column->addWidget(m_followUp);
    column->addWidget(m_earlier);
    column->addWidget(m_history, 1);

    connect(m_kinds, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_presenter.setKind(m_presenter.options()[static_cast<std::size_t>(row)].kind);
        showKind();
    });
    connect(m_history, &RowTable::opened, this, &ChooseView::batchWished);
    connect(m_followUp, &Banner::actionChosen, this, &ChooseView::reviewWished);
    connect(&m_presenter, &ImportPresenter::changed, this, &ChooseView::showProblem);
    showKind();
    dress();
}

void ChooseView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void ChooseView::dress() {
    constexpr int kRowsOfKinds = 6;
    constexpr int kRowsOfHistory = 6;
    m_title->setFont(Look::titleFont(2));
    m_earlier->setFont(Look::titleFont(2));
    m_kinds->setFixedWidth(Look::letters(13));
    m_kinds->setFixedHeight(kRowsOfKinds * Look::rowHeight() + Look::grid(1));
    m_history->setMinimumHeight(kRowsOfHistory * Look::rowHeight());
}

QWidget* ChooseView::makeFilePart(const ActionRegistry& actions, const Clock& clock) {
    auto* part = new QWidget(this);
    m_title = new QLabel(part);
    m_hint = new Paragraph(part);
    m_asOf = new EraDateField(clock, part);
    m_asOf->setRules({.latest = clock.today()});
    m_asOf->setDay(clock.today());
    m_asOf->whenEdited([this] { m_presenter.setAsOf(m_asOf->day()); });
    auto* asOfLabel = new QLabel(tr("&Picture of the day"), part);
    asOfLabel->setBuddy(m_asOf->edit());
    m_drop =
        new QLabel(tr("A file can also be dropped here. Nothing changes before you say so."), part);
    m_drop->setWordWrap(true);
    Look::setInk(m_drop, Tone::Quiet);

    auto* day = new QHBoxLayout;
    asOfLabel->setMinimumHeight(Look::controlHeight());
    day->addWidget(asOfLabel, 0, Qt::AlignTop);
    day->addWidget(m_asOf, 1);
    auto* open = actButton(actions, QStringLiteral("import.open"), part);
    makeMain(open);
    auto* acts = new FlowLayout;
    acts->addWidget(open);
    acts->addWidget(actButton(actions, QStringLiteral("import.template"), part));
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(1));
    column->addWidget(m_title);
    column->addWidget(m_hint);
    column->addLayout(day);
    column->addLayout(acts);
    column->addWidget(m_drop);
    column->addStretch(1);
    return part;
}

void ChooseView::refresh() {
    m_history->pagedModel()->setSource(
        std::make_unique<HistoryRows>(m_presenter.ground().desk.db()));
    showFollowUp();
    showProblem();
}

void ChooseView::setDropping(bool isDropping) {
    Look::setInk(m_drop, isDropping ? Tone::Accent : Tone::Quiet);
    m_drop->setText(isDropping
                        ? tr("Let go of the file: it will be looked at, nothing changes yet.")
                        : tr("A file can also be dropped here. Nothing changes before you say "
                             "so."));
}

void ChooseView::showKind() {
    const QString kind = keyOf(m_presenter.kind());
    m_title->setText(importKindWords(kind));
    m_hint->setSentence(importKindHint(kind));
}

void ChooseView::showProblem() {
    const auto& options = m_presenter.options();
    for (std::size_t i = 0; i < options.size(); ++i)
        if (options[i].kind == m_presenter.kind() && m_kinds->currentRow() != static_cast<int>(i))
            m_kinds->setCurrentRow(static_cast<int>(i));
    const auto& problem = m_presenter.problem();
    const bool isHere = problem && m_presenter.step() == ImportPresenter::Step::Choose;
    m_problem->setVisible(isHere);
    if (isHere)
        m_problem->say(problem->kind == ErrorKind::Ground ? BannerKind::Overdue
                                                          : BannerKind::Warning,
                       words(*problem));
}

void ChooseView::showFollowUp() {
    const FollowUpCounts counts = m_presenter.followUp();
    m_followUp->setVisible(counts.all() > 0);
    if (counts.all() == 0)
        return;
    QStringList parts;
    const auto add = [&parts](qint64 count, const QString& text) {
        if (count > 0)
            parts += text.arg(numberWords(count));
    };
    add(counts.joins, tr("maybe the same person: %1"));
    add(counts.missing, tr("not in the extract: %1"));
    add(counts.families, tr("newborns without a family: %1"));
    add(counts.proposed, tr("families proposed: %1"));
    m_followUp->say(BannerKind::Note, tr("To decide — %1").arg(parts.join(tr(", "))));
    m_followUp->setAction(tr("Decide…  Ctrl+J"));
}

} // namespace banso
