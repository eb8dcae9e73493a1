#include "ui/household/panels/TimelineModel.h"

#include "ui/household/HouseholdWords.h"
#include "ui/words/DateWords.h"

namespace banso {

void TimelineModel::setSteps(const HouseholdPresenter& household, const StepFilter& filter) {
    beginResetModel();
    m_lines.clear();
    const ContactNaming contacts = household.contactNaming();
    for (const TimelineStep* step : household.steps(filter))
        m_lines.push_back({*step, shortDateWords(step->on), stepWords(*step, contacts),
                           household.personName(step->person),
                           m_open.contains({step->subjectKind, step->subjectId})});
    endResetModel();
}

void TimelineModel::clear() {
    beginResetModel();
    m_lines.clear();
    m_open.clear();
    endResetModel();
}

const TimelineLine* TimelineModel::line(int row) const {
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int TimelineModel::rowOf(const QString& subjectKind, qint64 id) const {
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].step.subjectKind == subjectKind && m_lines[i].step.subjectId == id)
            return static_cast<int>(i);
    return -1;
}

void TimelineModel::toggle(int row) {
    if (!line(row))
        return;
    TimelineLine& changed = m_lines[static_cast<std::size_t>(row)];
    changed.isOpen = !changed.isOpen;
    const std::pair key(changed.step.subjectKind, changed.step.subjectId);
    if (changed.isOpen)
        m_open.insert(key);
    else
        m_open.erase(key);
    Q_EMIT dataChanged(index(row), index(row), {Qt::SizeHintRole, Qt::DisplayRole});
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    const TimelineLine* shown = line(index.row());
    if (!shown)
        return {};
    const QString text = shown->step.text.value_or(QString());
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) {
        QStringList parts{shown->day, shown->what, shown->whom, shown->step.staff, text};
        parts.removeAll(QString());
        return parts.join(QStringLiteral("  "));
    }
    if (role == Qt::ToolTipRole)
        return otherCalendar(shown->step.on);
    return {};
}

} // namespace banso
