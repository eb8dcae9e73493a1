#include "ui/household/panels/NextPanel.h"

#include "ui/household/HouseholdWords.h"
#include "ui/household/Named.h"
#include "ui/widgets/look/DrawnIcon.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/table/RowDelegate.h"
#include "ui/words/DateWords.h"

#include <QListWidget>

namespace banso {

namespace {

QListWidget* listOf(const QString& name, QWidget* parent) {
    auto* list = new QListWidget(parent);
    list->setItemDelegate(new RowDelegate(list));
    list->setAccessibleName(name);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMinimumHeight(Look::rowHeight());
    return list;
}

QLabel* headingOf(const QString& text, QWidget* parent) {
    auto* heading = new QLabel(text, parent);
    heading->setFont(Look::titleFont(2));
    return heading;
}

void addRow(QListWidget* list, const QString& text, const QString& icon = {},
            Tone tone = Tone::Plain, const QString& toolTip = {}) {
    auto* item = new QListWidgetItem(text, list);
    if (!icon.isEmpty())
        item->setIcon(drawnIcon(icon, tone));
    if (tone != Tone::Plain)
        item->setForeground(inkOf(tone, QApplication::palette()));
    item->setToolTip(toolTip);
}

const char* iconOf(SendChannel channel) {
    switch (channel) {
    case SendChannel::Sms:
        return "sms";
    case SendChannel::Line:
        return "line";
    case SendChannel::Post:
        return "post";
    case SendChannel::Phone:
        return "phone";
    }
    Q_UNREACHABLE();
}

void keepRow(QListWidget* list, int row) {
    list->setCurrentRow(qBound(0, row, list->count() - 1));
}

} // namespace

NextPanel::NextPanel(HouseholdPresenter& household, QWidget* parent)
    : QWidget(parent),
      m_household(household),
      m_due(listOf(tr("What comes next"), this)),
      m_ladder(listOf(tr("The order in which they are reached"), this)),
      m_ways(listOf(tr("Numbers, links and addresses"), this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(2), Look::grid(1), Look::grid(3), Look::grid(2));
    column->setSpacing(Look::grid(1));
    column->addWidget(headingOf(tr("Next"), this));
    column->addWidget(m_due, 3);
    column->addWidget(headingOf(tr("Ways to reach them"), this));
    column->addWidget(m_ladder, 2);
    column->addWidget(headingOf(tr("Numbers and addresses"), this));
    column->addWidget(m_ways, 2);
    connect(m_due, &QListWidget::itemActivated, this, &NextPanel::dutyChosen);
}

void NextPanel::reload() {
    fillDue();
    fillLadder();
    fillWays();
}

void NextPanel::fillDue() {
    const int row = m_due->currentRow();
    m_due->clear();
    const Date today = m_household.today();
    for (const HouseholdDuty& duty : m_household.overview().due) {
        const bool isLate = duty.duty.actByOn < today;
        const QString whom = m_household.personName(duty.duty.person);
        const QString why = dutyReasonWords(
            duty.duty.reason, duty.duty.reasonArguments.split(u';', Qt::SkipEmptyParts),
            m_household.contactNaming());
        addRow(m_due, dutyWordsOf(duty, today), isLate ? QStringLiteral("overdue") : QString(),
               isLate ? Tone::Overdue : Tone::Plain,
               tr("%1\n%2, from %3 to %4")
                   .arg(why, whom, shortDateWords(duty.duty.opensOn),
                        shortDateWords(duty.duty.actByOn)));
    }
    if (m_due->count() == 0)
        addRow(m_due, tr("Nothing is due"), {}, Tone::Quiet);
    keepRow(m_due, row);
}

void NextPanel::fillLadder() {
    const int row = m_ladder->currentRow();
    m_ladder->clear();
    const Date today = m_household.today();
    int number = 0;
    for (const HouseholdRung& rung : m_household.overview().ladder) {
        if (rung.rung.isExcluded) {
            addRow(m_ladder,
                   tr("not: %1  %2").arg(named(rung.rung.channel), rung.rung.excludedReason),
                   QStringLiteral("withheld"), Tone::Withheld, rung.rung.excludedReason);
            continue;
        }
        QString text = QStringLiteral("%1  %2").arg(++number).arg(rungWords(rung, today));
        if (rung.rung.channel == SendChannel::Post && m_household.overview().post)
            text += u' ' + (m_household.overview().post->isMailing ? tr("to another address")
                                                                   : tr("registered address"));
        addRow(m_ladder, text, QLatin1String(iconOf(rung.rung.channel)));
    }
    if (m_ladder->count() == 0)
        addRow(m_ladder, tr("No household yet"), {}, Tone::Quiet);
    keepRow(m_ladder, row);
}

void NextPanel::fillWays() {
    const int row = m_ways->currentRow();
    m_ways->clear();
    const Date today = m_household.today();
    for (const HouseholdContact& contact : m_household.overview().contacts) {
        const auto value = m_household.opened(contact.point.value);
        const QStringList marks = contactMarks(contact.point, today);
        QStringList parts{contact.owner, contactWords(contact.point, value),
                          marks.join(QStringLiteral(" · "))};
        const bool isUsable = contact.point.state == ContactState::Active;
        addRow(m_ways, parts.join(QStringLiteral("  ")),
               QLatin1String(contact.point.kind == ContactKind::Line ? "line" : "phone"),
               isUsable ? Tone::Plain : Tone::Withheld, parts.join(u'\n'));
    }
    for (const HouseholdMailing& mailing : m_household.overview().mailings) {
        const auto lines = m_household.opened(mailing.address.lines);
        QStringList parts{named(mailing.address.kind), mailing.owner,
                          lines ? lines->split(u'\n').join(u' ') : maskedWords()};
        parts += mailing.address.to ? tr("%1 to %2")
                                          .arg(shortDateWords(mailing.address.from),
                                               shortDateWords(*mailing.address.to))
                                    : tr("from %1").arg(shortDateWords(mailing.address.from));
        addRow(m_ways, parts.join(QStringLiteral("  ")), QStringLiteral("post"), Tone::Plain,
               parts.join(u'\n'));
    }
    if (m_ways->count() == 0)
        addRow(m_ways, tr("None known: G adds one"), {}, Tone::Quiet);
    keepRow(m_ways, row);
}

const HouseholdDuty* NextPanel::currentDuty() const {
    const auto& due = m_household.overview().due;
    const int row = m_due->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < due.size()
               ? &due[static_cast<std::size_t>(row)]
               : nullptr;
}

std::optional<std::size_t> NextPanel::currentRung() const {
    std::optional<std::size_t> rung;
    const int row = m_ladder->currentRow();
    if (row >= 0 && static_cast<std::size_t>(row) < m_household.overview().ladder.size())
        rung = static_cast<std::size_t>(row);
    return rung;
}

void NextPanel::goToRung(std::size_t rung) {
    m_ladder->setCurrentRow(static_cast<int>(rung));
}

} // namespace banso
