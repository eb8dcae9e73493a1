#include "ui/checkups/SessionSheet.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/widgets/table/ListRows.h"
#include "ui/widgets/table/PagedTableModel.h"
#include "ui/widgets/table/RowTable.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

constexpr int kRowsSeen = 7; ///< of the children, however low the window

QString key(const char* act) {
    return QStringLiteral("checkups.") + QLatin1String(act);
}

} // namespace

SessionSheet::SessionSheet(CheckupPresenter& presenter, const ActionRegistry& actions,
                           QWidget* parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_title(new QLabel(this)),
      m_facts(new Paragraph(this)),
      m_waiting(new Banner(this)),
      m_table(new RowTable(this)) {
    m_title->setFont(Look::titleFont(1));
    m_title->setWordWrap(true);
    m_table->setPagedModel(new PagedTableModel(m_table));
    m_table->setAccessibleName(tr("Children with a place"));
    m_table->setMinimumHeight(Look::letters(2) * kRowsSeen);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Look::grid(2));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addWidget(m_waiting);
    column->addWidget(m_table, 1);
    // In the order of work, as many beside each other as there is room for.
    column->addWidget(new ActRow(actions, {key("placeAll"), key("placeOne"), key("send"),
                                           key("came"), key("move"), key("takeOut"), key("edit")}));
    connect(m_table, &RowTable::opened, this, [this] {
        if (const PlacedChild* child = current(); child && child->family)
            Q_EMIT householdChosen(*child->family);
    });
}

Status SessionSheet::show(CheckupSessionId id) {
    BANSO_TRY(const SessionSummary facts, m_presenter.facts(id));
    const bool isSame = m_session && m_session->id == id;
    const int row = isSame ? qMax(0, m_table->currentIndex().row()) : 0;
    m_session = facts.session;
    m_children = m_presenter.children(id);
    std::vector<TableRow> rows;
    for (const PlacedChild& child : m_children)
        rows.push_back(m_presenter.childRow(child, facts.session));
    m_table->pagedModel()->setSource(
        std::make_unique<ListRows>(CheckupPresenter::childColumns(), std::move(rows)));
    m_table->goToRow(qBound(0, row, qMax(0, static_cast<int>(m_children.size()) - 1)));
    showFacts(facts);
    return {};
}

const PlacedChild* SessionSheet::current() const {
    const auto id = m_table->currentId();
    for (const PlacedChild& child : m_children)
        if (id && child.child.value() == *id)
            return &child;
    return nullptr;
}

QString SessionSheet::factWords() const {
    return m_title->text() + u'\n' + m_facts->sentence();
}

void SessionSheet::showFacts(const SessionSummary& facts) {
    const CheckupSession& session = facts.session;
    m_title->setText(
        tr("%1  %2 %3  %4")
            .arg(facts.kindName, dateWithWeekday(session.heldOn), session.startsAt, session.place));
    QStringList parts;
    if (session.isCancelled)
        parts += tr("cancelled");
    parts += session.capacity ? tr("%1 of %2 places taken").arg(facts.placed).arg(*session.capacity)
                              : tr("%n child(ren) placed", nullptr, facts.placed);
    if (facts.untold > 0)
        parts += tr("%n not told yet", nullptr, facts.untold);
    if (!session.closesAt.isEmpty())
        parts += tr("admission until %1").arg(session.closesAt);
    if (!session.note.isEmpty())
        parts += session.note;
    m_facts->setSentence(parts.join(QStringLiteral(" · ")));
    if (facts.waiting > 0)
        m_waiting->say(BannerKind::Note,
                       tr("%n child(ren) of the right age are due and have no place.", nullptr,
                          facts.waiting));
    else
        m_waiting->hide();
}

} // namespace banso
