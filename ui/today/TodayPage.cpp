#include "ui/today/TodayPage.h"

#include "ui/household/GlancePane.h"
#include "ui/household/HouseholdPlace.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/today/LineForms.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"

#include <QComboBox>
#include <QScrollArea>
#include <QStackedWidget>

namespace banso {

namespace {

/// The rows of the list as the table reads them.
class TodayRowSource final : public RowSource {
  public:
    explicit TodayRowSource(TodayPresenter& presenter) : m_presenter(presenter) {}

    [[nodiscard]] std::vector<TableColumn> columns() const override {
        return m_presenter.columns();
    }
    [[nodiscard]] RowOutline outline(int pageRows) override {
        RowOutline outline{static_cast<qint64>(m_presenter.rows().size()), {}};
        for (qint64 at = 0; at < outline.rows; at += pageRows)
            outline.pageStarts.push_back({at});
        return outline;
    }
    [[nodiscard]] std::vector<TableRow> rows(const RowKey& start, int pageRows) override {
        std::vector<TableRow> page;
        const auto& all = m_presenter.rows();
        const auto first = start.value(0).toULongLong();
        for (std::size_t i = first;
             i < all.size() && page.size() < static_cast<std::size_t>(pageRows); ++i)
            page.push_back(m_presenter.cells(all[i]));
        return page;
    }

  private:
    TodayPresenter& m_presenter;
};

QScrollArea* scrolled(QWidget* content) {
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

QComboBox* filterBox(const QString& name, QWidget* parent) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace

TodayPage::TodayPage(PageHost& host, Desk& desk)
    : Page(host),
      m_desk(desk),
      m_presenter(desk),
      m_whose(filterBox(tr("Whose"), this)),
      m_until(filterBox(tr("Until when"), this)),
      m_kind(filterBox(tr("Kind"), this)),
      m_counts(new QLabel(this)),
      m_table(new RowTable(this)),
      m_model(new PagedTableModel(this)),
      m_middle(new QStackedWidget(this)),
      m_empty(
          new EmptyState(QStringLiteral("today"), tr("Nothing is due"),
                         tr("What falls due for you stands here: visits, calls, notices, letters "
                            "that came back. Look further ahead, or at everybody's."),
                         tr("Show everybody's"), this)),
      m_side(new QStackedWidget(this)),
      m_glance(new GlancePane(this)),
      m_later(new LaterForm(host.clock(), this)),
      m_close(new CloseForm(this)) {
    build();
    m_model->setSource(std::make_unique<TodayRowSource>(m_presenter));
    m_table->setPagedModel(m_model);
    m_table->setAccessibleName(tr("What is due"));
    connect(m_table, &RowTable::opened, this, &TodayPage::open);
    connect(m_table, &RowTable::currentIdChanged, this, &TodayPage::showCurrent);
    for (QComboBox* box : {m_whose, m_until, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &TodayPage::takeFilters);
    connect(m_empty, &EmptyState::stepChosen, this, [this] { m_whose->setCurrentIndex(1); });
    connect(m_later->form(), &FormColumn::submitted, this, &TodayPage::saveLater);
    connect(m_close->form(), &FormColumn::submitted, this, &TodayPage::saveClose);
    for (FormColumn* form : {m_later->form(), m_close->form()})
        connect(form, &FormColumn::abandoned, this, &TodayPage::backToList);
}

PageEntry TodayPage::entry(Desk& desk) {
    return {QStringLiteral("today"), tr("Today"), QStringLiteral("today"), 1,
            [&desk](PageHost& host) -> Page* { return new TodayPage(host, desk); }};
}

void TodayPage::build() {
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    head->setSpacing(Look::grid(2));
    for (QComboBox* box : {m_whose, m_until, m_kind})
        head->addWidget(box);
    head->addStretch();
    m_counts->setFont(Look::titleFont(2));
    head->addWidget(m_counts);
    m_middle->addWidget(m_table);
    m_middle->addWidget(m_empty);
    m_side->addWidget(scrolled(m_glance));
    m_side->addWidget(scrolled(m_later));
    m_side->addWidget(scrolled(m_close));
    auto* halves = new QHBoxLayout;
    halves->setSpacing(0);
    halves->addWidget(m_middle, 5);
    halves->addWidget(m_side, 2);
    m_side->setMinimumWidth(Look::letters(18));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(halves, 1);
}

QWidget* TodayPage::firstFocus() {
    return m_middle->currentWidget() == m_table ? static_cast<QWidget*>(m_table) : m_whose;
}

QString TodayPage::counts() const {
    return m_counts->text();
}

void TodayPage::fillFilters() {
    m_isFilling = true;
    const TodayFilter& filter = m_presenter.filter();
    if (m_whose->count() == 0) {
        m_whose->addItem(tr("Mine"), -1);
        m_whose->addItem(tr("Everybody's"), 0);
        for (const auto& [id, name] : m_presenter.districts())
            m_whose->addItem(name, id.value());
        const std::array untils{tr("Overdue only"), tr("Until today"), tr("Until this week's end"),
                                tr("Until next week's end"), tr("Until a month from now")};
        for (std::size_t i = 0; i < untils.size(); ++i)
            m_until->addItem(untils[i], static_cast<int>(i));
        m_until->setCurrentIndex(static_cast<int>(filter.until));
    }
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const auto& [kind, name] : m_presenter.kinds())
        m_kind->addItem(name, kind);
    m_kind->setCurrentIndex(qMax(0, m_kind->findData(filter.kind)));
    m_isFilling = false;
}

void TodayPage::takeFilters() {
    if (m_isFilling)
        return;
    TodayFilter filter;
    const qint64 whose = m_whose->currentData().toLongLong();
    filter.isMine = whose < 0;
    if (whose > 0)
        filter.district = DistrictId(whose);
    filter.until = static_cast<TodayUntil>(m_until->currentData().toInt());
    filter.kind = m_kind->currentData().toString();
    m_presenter.setFilter(filter);
    refresh();
}

void TodayPage::refresh() {
    if (const auto read = m_presenter.read(); !read)
        host().say(read.error());
    fillFilters();
    m_counts->setText(m_presenter.countWords());
    const bool hadFocus = m_table->hasFocus();
    m_table->reload();
    m_middle->setCurrentWidget(m_presenter.rows().empty() ? static_cast<QWidget*>(m_empty)
                                                          : m_table);
    if (!m_presenter.rows().empty() && !m_table->currentIndex().isValid())
        m_table->goToRow(0);
    if (hadFocus && m_presenter.rows().empty())
        m_whose->setFocus();
    showCurrent();
}

qint64 TodayPage::current() const {
    return m_table->currentId().value_or(0);
}

const TodayLine* TodayPage::currentLine() const {
    const TodayRow* row = m_presenter.row(current());
    return row ? &m_presenter.line(row->lines.front()) : nullptr;
}

void TodayPage::showCurrent() {
    m_side->setCurrentIndex(0);
    const auto glance = m_presenter.glance(current());
    if (!glance)
        return m_glance->showNothing(QString());
    if (*glance)
        return m_glance->setGlance(**glance, m_presenter.today(), m_presenter.contactNaming());
    const TodayRow* row = m_presenter.row(current());
    m_glance->showNothing(row && row->isFold
                              ? tr("→ opens these lines, S prepares what is to be sent to all.")
                              : QString());
}

void TodayPage::open(qint64 id) {
    const TodayRow* row = m_presenter.row(id);
    if (!row)
        return;
    if (row->isFold)
        return fold(!row->isOpen);
    const TodayLine& line = m_presenter.line(row->lines.front());
    const Session& session = host().session();
    const bool seesClaims = session.may(Permission::EditBenefit) ||
                            session.may(Permission::DecideBenefit) ||
                            session.may(Permission::ExportBenefit);
    if (line.room == DutyRoom::Benefit && line.subjectKind == u"claim" && seesClaims)
        host().open(QStringLiteral("benefit"), QStringLiteral("claim:%1").arg(line.subjectId));
    else if (line.family)
        host().open(QStringLiteral("household"), HouseholdPlace{.family = line.family}.text());
    else if (line.person)
        host().open(QStringLiteral("household"), HouseholdPlace{.person = line.person}.text());
    else if (line.room == DutyRoom::Outreach)
        host().open(QStringLiteral("send"), {});
}

void TodayPage::fold(bool isOpen) {
    const TodayRow* row = m_presenter.row(current());
    if (!row)
        return;
    qint64 fold = row->id;
    if (row->isInFold && !isOpen)
        for (const TodayRow& each : m_presenter.rows())
            if (each.isFold && std::find(each.lines.begin(), each.lines.end(),
                                         row->lines.front()) != each.lines.end())
                fold = each.id;
    if (fold > 0)
        return;
    m_presenter.setOpen(fold, isOpen);
    m_model->reload();
    m_table->goToRow(m_model->findId(fold, 0));
}

void TodayPage::mark() {
    const int row = m_table->currentIndex().row();
    m_presenter.toggleMark(current());
    m_table->reload();
    m_table->goToRow(qMin(row + 1, m_model->rowCount() - 1));
}

void TodayPage::record(const QString& task) {
    const TodayLine* line = currentLine();
    if (!line || !line->family)
        return;
    host().open(QStringLiteral("household"), HouseholdPlace{.family = line->family,
                                                            .task = task,
                                                            .contact = line->kind,
                                                            .about = line->person}
                                                 .text());
}

void TodayPage::prepare() {
    const TodayLine* line = currentLine();
    if (!line)
        return;
    if (m_presenter.methodOf(*line) != ContactMethod::Notice)
        return host().say(tr("Nothing is sent for %1.").arg(m_presenter.kindName(*line)),
                          Tone::Warning);
    // Marked lines go to their households only; otherwise it is for everybody who is due.
    QStringList households;
    if (m_presenter.marked() > 0)
        for (const TodayLine& each : m_presenter.chosen(current()))
            if (each.family && each.kind == line->kind)
                households += QString::number(each.family->value());
    const QString session = line->session ? QString::number(line->session->value()) : QString();
    host().open(QStringLiteral("send"),
                QStringLiteral("prepare:%1:%2:%3").arg(line->kind, session, households.join(u',')));
}

QString TodayPage::chosenWords() const {
    const auto lines = m_presenter.chosen(current());
    QStringList names;
    for (const TodayLine& line : lines) {
        const QString& name = line.personName.isEmpty() ? line.addressee : line.personName;
        if (!names.contains(name))
            names += name;
    }
    QString what = tr("%n line(s)", nullptr, static_cast<int>(lines.size()));
    if (names.size() <= 3)
        what += QStringLiteral(": ") + names.join(tr(", "));
    return what;
}

/// The list of a check-up's session, from any line of it: who came.
void TodayPage::openSession() {
    const TodayLine* line = currentLine();
    if (!line || !line->session)
        return host().say(tr("This line belongs to no check-up session."), Tone::Warning);
    host().open(QStringLiteral("checkups"),
                QStringLiteral("session:%1/came").arg(line->session->value()));
}

void TodayPage::beginLater() {
    if (m_presenter.chosen(current()).empty())
        return;
    m_side->setCurrentIndex(1);
    m_later->begin(chosenWords(), m_presenter.proposedLater());
}

void TodayPage::beginClose() {
    if (m_presenter.chosen(current()).empty())
        return;
    m_side->setCurrentIndex(2);
    m_close->begin(chosenWords());
}

void TodayPage::saveLater() {
    const auto change =
        m_presenter.postpone(m_presenter.chosen(current()), *m_later->until(), m_later->reason());
    if (!change)
        return m_later->form()->showErrors({change.error()});
    finish(change);
}

void TodayPage::saveClose() {
    const auto change =
        m_presenter.close(m_presenter.chosen(current()), m_close->reason(), m_close->note());
    if (!change)
        return m_close->form()->showErrors({change.error()});
    finish(change);
}

void TodayPage::finish(const Result<TodayChange>& change) {
    host().offerUndo(change->line, change->undo);
    refresh();
    backToList();
}

void TodayPage::backToList() {
    showCurrent();
    firstFocus()->setFocus();
}

void TodayPage::registerActions(ActionRegistry& actions) {
    const auto add = [&](const char* key, const QString& text, QList<QKeySequence> keys,
                         const char* icon, std::function<void()> act, bool startsGroup = false) {
        actions.add({QStringLiteral("today.") + QLatin1String(key), text, std::move(keys),
                     MenuKind::Page, QLatin1String(icon), startsGroup},
                    this, QStringLiteral("today"), std::move(act));
    };
    add("mark", tr("&Mark"), {Qt::Key_Space}, "check", [this] { mark(); });
    add("unfold", tr("&Open the fold"), {Qt::Key_Right}, "chevron-right", [this] { fold(true); });
    add("fold", tr("&Close the fold"), {Qt::Key_Left}, "chevron-down", [this] { fold(false); });
    add(
        "visit", tr("Record a &visit"), {Qt::Key_V}, "visit",
        [this] { record(QStringLiteral("visit")); }, true);
    add("call", tr("Record a &telephone call"), {Qt::Key_T}, "phone",
        [this] { record(QStringLiteral("call")); });
    add("prepare", tr("Prepare what is to be &sent"), {Qt::Key_S}, "send", [this] { prepare(); });
    add("session", tr("Who &came to the check-up"), {Qt::Key_C}, "check",
        [this] { openSession(); });
    add(
        "later", tr("Put &off with a reason"), {Qt::Key_E}, "calendar", [this] { beginLater(); },
        true);
    add("close", tr("Close with a &reason"), {Qt::Key_X, Qt::Key_Delete}, "close",
        [this] { beginClose(); });
}

} // namespace banso
