#include "ui/imports/ReviewView.h"

#include "ui/shell/parts/ActButton.h"
#include "ui/widgets/table/IndexedRows.h"
#include "ui/imports/ScrollingDown.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/ChangeWords.h"
#include "ui/words/DateWords.h"
#include "ui/words/NumberWords.h"
#include "ui/words/Words.h"

#include <QEvent>
#include <QHeaderView>
#include <QTabBar>
#include <QTableWidget>

namespace banso {

namespace {

QString evidence(const QStringList& keys) {
    QStringList parts;
    for (const QString& key : keys)
        parts += evidenceWords(key);
    return parts.join(QStringLiteral("・"));
}

Cell dayCell(const std::optional<Date>& day) {
    return day ? Cell{.text = shortDateWords(*day), .toolTip = otherCalendar(*day)} : Cell{};
}

QTableWidgetItem* fixedItem(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

} // namespace

ReviewView::ReviewView(PageHost& host, ReviewPresenter& presenter, const ActionRegistry& actions,
                       QWidget* parent)
    : QWidget(parent),
      m_host(host),
      m_presenter(presenter),
      m_tabs(new QTabBar(this)),
      m_table(new RowTable(this)),
      m_warning(new Banner(this)),
      m_pair(new QTableWidget(this)),
      m_hint(new Paragraph(this)) {
    for (int i = 0; i < 4; ++i)
        m_tabs->addTab(QString());
    m_tabs->setAccessibleName(tr("Lists to decide"));
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_table->setAccessibleName(tr("To decide"));
    m_table->setPagedModel(new PagedTableModel(m_table));
    m_pair->setAccessibleName(tr("Both side by side"));
    m_pair->setItemDelegate(new RowDelegate(m_pair));
    m_pair->verticalHeader()->hide();
    m_pair->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_pair->verticalHeader()->setMinimumSectionSize(1);
    m_pair->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_pair->setShowGrid(false);
    m_pair->setTabKeyNavigation(false);
    m_warning->hide();
    auto* row = new FlowLayout;
    for (const char* key : {"import.same", "import.different", "import.confirm", "import.person"}) {
        m_acts[QLatin1String(key)] = actButton(actions, QLatin1String(key), this);
        row->addWidget(m_acts[QLatin1String(key)]);
    }
    Look::setInk(m_hint, Tone::Quiet);
    auto* whole = new QWidget; // scrolls down where it does not fit; tabs and acts stay
    auto* column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Look::grid(1));
    column->addWidget(m_hint);
    column->addWidget(m_table, 2);
    column->addWidget(m_warning);
    column->addWidget(m_pair, 3);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(Look::grid(1));
    outer->addWidget(m_tabs);
    outer->addWidget(scrollingDown(whole), 1);
    outer->addLayout(row);
    connect(m_tabs, &QTabBar::currentChanged, this, [this] {
        showList();
        Q_EMIT listChanged();
    });
    connect(m_table, &RowTable::currentIdChanged, this, &ReviewView::showRow);
    connect(m_table, &RowTable::opened, this, &ReviewView::openHousehold);
    dress();
}

void ReviewView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::StyleChange)
        dress();
    QWidget::changeEvent(event);
}

void ReviewView::dress() {
    m_table->setMinimumHeight(5 * Look::rowHeight());
    m_pair->setMinimumHeight(6 * Look::rowHeight());
    m_pair->verticalHeader()->setDefaultSectionSize(Look::rowHeight());
}

ReviewView::List ReviewView::list() const {
    return static_cast<List>(m_tabs->currentIndex());
}

void ReviewView::open(List list) {
    m_tabs->setCurrentIndex(static_cast<int>(list));
    refresh();
}

bool ReviewView::openJoin(qint64 proposal) {
    open(List::Joins);
    for (std::size_t i = 0; i < m_joins.size(); ++i)
        if (m_joins[i].proposal == proposal) {
            m_table->goToRow(static_cast<int>(i));
            return true;
        }
    return false;
}

void ReviewView::refresh() {
    const auto counts = m_presenter.counts();
    if (!counts)
        m_host.say(counts.error());
    const FollowUpCounts c = counts.value_or(FollowUpCounts{});
    const auto title = [this](List list, const QString& text, qint64 count) {
        m_tabs->setTabText(static_cast<int>(list),
                           QStringLiteral("%1  %2").arg(text, numberWords(count)));
    };
    title(List::Joins, tr("Same person?"), c.joins);
    title(List::Missing, tr("Not in the extract"), c.missing);
    title(List::Families, tr("Newborn without a family"), c.families);
    title(List::Proposed, tr("Families proposed"), c.proposed);
    showList();
}

void ReviewView::showList() {
    const int rowBefore = m_table->currentIndex().row();
    std::vector<TableColumn> columns;
    qint64 count = 0;
    IndexedRows::Make make;
    const auto keep = [this](const auto& answer, auto& list) {
        if (!answer)
            m_host.say(answer.error());
        list = answer.value_or(std::decay_t<decltype(list)>{});
        return static_cast<qint64>(list.size());
    };
    if (list() == List::Joins) {
        m_hint->setSentence(tr("Somebody was entered by hand, and the register brings somebody "
                               "who may be the same. Joined, everything known of the first is "
                               "known of the second; it can be undone."));
        count = keep(m_presenter.joins(), m_joins);
        columns = {{QStringLiteral("name"), tr("entered by hand"), 10},
                   {QStringLiteral("registered"), tr("in the register"), 10},
                   {QStringLiteral("birth"), tr("born"), 6},
                   {QStringLiteral("evidence"), tr("what agrees"), 14, false, true}};
        make = [this](qint64 i) {
            const JoinLine& l = m_joins[static_cast<std::size_t>(i)];
            Cell why{.text = evidence(l.evidence)};
            if (l.rivals > 0)
                why = {.text = why.text + tr(" (several are possible)"),
                       .tone = Tone::Warning,
                       .icon = QStringLiteral("warning")};
            return TableRow{l.proposal,
                            {{.text = l.name}, {.text = l.registeredName}, dayCell(l.birth), why}};
        };
    } else if (list() == List::Proposed) {
        m_hint->setSentence(tr("Mother or guardian and children as the register's relations "
                               "suggest. Look at the household, then confirm it or change it "
                               "there."));
        count = keep(m_presenter.proposed(), m_proposed);
        columns = {{QStringLiteral("name"), tr("addressee"), 12},
                   {QStringLiteral("kana"), tr("reading"), 12, false, true},
                   {QStringLiteral("children"), tr("children"), 5, true}};
        make = [this](qint64 i) {
            const ProposedFamily& f = m_proposed[static_cast<std::size_t>(i)];
            return TableRow{f.family.value(),
                            {{.text = f.addressee},
                             {.text = f.kana, .tone = Tone::Quiet},
                             {.text = numberWords(f.children)}}};
        };
    } else {
        const bool isMissing = list() == List::Missing;
        m_hint->setSentence(isMissing
                                ? tr("They lived here and do not stand in the last extract. Ask "
                                     "the register section; nothing was changed. Who stands in "
                                     "the next extract again leaves this list.")
                                : tr("The register reports a birth, but nobody of the household "
                                     "could be proposed as mother. Open the household and say "
                                     "whose child it is."));
        count = keep(isMissing ? m_presenter.missing() : m_presenter.withoutFamily(), m_questions);
        columns = {{QStringLiteral("name"), tr("name"), 12},
                   {QStringLiteral("kana"), tr("reading"), 12, false, true},
                   {QStringLiteral("birth"), tr("born"), 6},
                   {QStringLiteral("due"), tr("look until"), 8}};
        make = [this](qint64 i) {
            const RegisterQuestion& q = m_questions[static_cast<std::size_t>(i)];
            return TableRow{i,
                            {{.text = q.name},
                             {.text = q.kana, .tone = Tone::Quiet},
                             dayCell(q.birth),
                             dayCell(q.dueOn)}};
        };
    }
    m_table->pagedModel()->setSource(
        std::make_unique<IndexedRows>(std::move(columns), count, std::move(make)));
    m_table->goToRow(std::clamp(rowBefore, 0, std::max(static_cast<int>(count) - 1, 0)));
    const bool isJoins = list() == List::Joins;
    m_acts[QStringLiteral("import.same")]->setVisible(isJoins);
    m_acts[QStringLiteral("import.different")]->setVisible(isJoins);
    m_acts[QStringLiteral("import.confirm")]->setVisible(list() == List::Proposed);
    showRow();
}

const JoinLine* ReviewView::line() const {
    const int row = m_table->currentIndex().row();
    if (list() != List::Joins || row < 0 || row >= static_cast<int>(m_joins.size()))
        return nullptr;
    return &m_joins[static_cast<std::size_t>(row)];
}

void ReviewView::showRow() {
    const JoinLine* current = line();
    m_pair->setVisible(current != nullptr);
    m_warning->setVisible(current && current->rivals > 0);
    if (!current)
        return;
    if (current->rivals > 0)
        m_warning->say(BannerKind::Warning,
                       tr("Several are possible: twins, or people of the same name. Look at name, "
                          "sex and number before you decide."));
    showPair();
}

void ReviewView::showPair() {
    const auto fields = m_presenter.compare(*line());
    if (!fields) {
        m_pair->hide();
        return m_host.say(fields.error());
    }
    setColumns(*fields);
}

void ReviewView::setColumns(const std::vector<JoinField>& fields) {
    m_pair->clear();
    m_pair->setColumnCount(4);
    m_pair->setRowCount(static_cast<int>(fields.size()));
    m_pair->setHorizontalHeaderLabels(
        {tr("about"), tr("entered by hand"), tr("in the register"), tr("agrees")});
    for (int i = 0; i < static_cast<int>(fields.size()); ++i) {
        const JoinField& field = fields[static_cast<std::size_t>(i)];
        m_pair->setItem(i, 0, fixedItem(field.label));
        m_pair->setItem(i, 1, fixedItem(field.byHand));
        m_pair->setItem(i, 2, fixedItem(field.inRegister));
        auto* agrees = fixedItem(!field.agrees ? QString() : *field.agrees ? tr("yes") : tr("no"));
        if (field.agrees)
            agrees->setIcon(
                drawnIcon(*field.agrees ? QStringLiteral("check") : QStringLiteral("warning"),
                          *field.agrees ? Tone::Good : Tone::Warning));
        m_pair->setItem(i, 3, agrees);
    }
    QHeaderView* header = m_pair->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(0, QHeaderView::Fixed);
    header->setSectionResizeMode(3, QHeaderView::Fixed);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_pair->setColumnWidth(0, Look::letters(8));
    m_pair->setColumnWidth(3, Look::letters(7));
}

bool ReviewView::answered(const Status& answer) {
    if (!answer)
        m_host.say(answer.error());
    return answer.has_value();
}

void ReviewView::same() {
    const JoinLine* current = line();
    if (!current)
        return;
    const JoinLine chosen = *current;
    if (chosen.rivals > 0)
        return m_host.asker().askReason({tr("Is %1 the same person?").arg(chosen.registeredName),
                                         tr("Several are possible. Write how you know."),
                                         {tr("Asked the family"), tr("Asked the register section"),
                                          tr("Mother and child handbook")},
                                         tr("&Join")},
                                        this, [this, chosen](const std::optional<QString>& reason) {
                                            if (reason)
                                                join(chosen, *reason);
                                        });
    m_host.asker().confirm({tr("Is %1 the same person?").arg(chosen.registeredName),
                            tr("What is known of both is then known of one person. It can be "
                               "undone."),
                            {},
                            tr("&Join")},
                           this, [this, chosen](bool yes) {
                               if (yes)
                                   join(chosen, {});
                           });
}

void ReviewView::join(const JoinLine& line, const QString& reason) {
    const auto joined = m_presenter.same(line, reason);
    if (!joined)
        return m_host.say(joined.error());
    m_host.offerUndo(tr("%1 is joined.").arg(line.name),
                     [&presenter = m_presenter, id = *joined] { return presenter.undo(id); });
    refresh();
}

void ReviewView::different() {
    const JoinLine* current = line();
    if (!current)
        return;
    const JoinLine chosen = *current;
    if (!answered(m_presenter.different(chosen)))
        return;
    m_host.offerUndo(
        tr("%1 is somebody else; the next import does not ask again.").arg(chosen.registeredName),
        [&presenter = m_presenter, chosen] { return presenter.askAgain(chosen); });
    refresh();
}

void ReviewView::confirm() {
    const auto id = m_table->currentId();
    if (list() != List::Proposed || !id || !answered(m_presenter.confirm(FamilyId(*id))))
        return;
    m_host.say(tr("The family is confirmed."));
    refresh();
}

void ReviewView::openHousehold() {
    const auto open = [this](const char* kind, qint64 id) {
        m_host.open(QStringLiteral("household"),
                    QStringLiteral("%1:%2").arg(QLatin1String(kind)).arg(id));
    };
    const auto id = m_table->currentId();
    if (!id)
        return;
    if (list() == List::Proposed)
        return open("family", *id);
    if (const JoinLine* current = line())
        return open("person", current->provisional.value());
    const auto place = static_cast<std::size_t>(*id);
    if (place >= m_questions.size())
        return;
    const RegisterQuestion& question = m_questions[place];
    if (question.family)
        return open("family", question.family->value());
    open("person", question.person.value());
}

} // namespace banso
