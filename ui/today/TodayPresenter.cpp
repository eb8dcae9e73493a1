#include "ui/today/TodayPresenter.h"

#include "core/security/DistrictService.h"
#include "ui/household/HouseholdWords.h"
#include "ui/words/DateWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct TodayText {
    Q_DECLARE_TR_FUNCTIONS(TodayText)
};

constexpr int kNamesOfFold = 3;
constexpr int kYearsWithAge = 7; ///< until school age says more than a name

} // namespace

TodayPresenter::TodayPresenter(Desk& desk) : m_desk(desk) {
    m_names.emplace(desk.db(), desk.today());
}

Date TodayPresenter::upTo() const {
    const Date today = m_desk.today();
    switch (m_filter.until) {
    case TodayUntil::Overdue:
        return today.plusDays(-1);
    case TodayUntil::Today:
        return today;
    case TodayUntil::Week:
        return TodayList::endOfWeek(today);
    case TodayUntil::NextWeek:
        return TodayList::endOfWeek(today).plusDays(7);
    case TodayUntil::Month:
        return today.plusDays(31);
    }
    Q_UNREACHABLE();
}

Status TodayPresenter::read() {
    m_names.emplace(m_desk.db(), m_desk.today());
    TodayQuestion question{.upTo = upTo()};
    if (m_filter.isMine)
        question.staff = m_desk.session().staff();
    question.district = m_filter.district;
    BANSO_TRY(m_all, TodayList(m_desk).lines(question));
    m_lines.clear();
    for (const TodayLine& line : m_all)
        if (m_filter.kind.isEmpty() || line.kind == m_filter.kind)
            m_lines.push_back(line);
    std::set<DutyId> here;
    for (const TodayLine& line : m_lines)
        here.insert(line.duty);
    std::erase_if(m_marked, [&](DutyId id) { return !here.contains(id); });
    fold();
    return {};
}

void TodayPresenter::fold() {
    m_rows = TodayFolding::rows(m_lines, m_open);
}

const TodayRow* TodayPresenter::row(qint64 id) const {
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [id](const TodayRow& each) { return each.id == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

std::vector<TableColumn> TodayPresenter::columns() const {
    return {{QStringLiteral("mark"), QString(), 2},
            {QStringLiteral("due"), TodayText::tr("Due"), 7},
            {QStringLiteral("kind"), TodayText::tr("What"), 12},
            {QStringLiteral("who"), TodayText::tr("For whom"), 14},
            {QStringLiteral("why"), TodayText::tr("Why it is here"), 12, false, true},
            {QStringLiteral("where"), TodayText::tr("District"), 6}};
}

QString TodayPresenter::kindName(const TodayLine& line) {
    const QString name = m_names->nameOf(line.kind);
    return name.isEmpty() ? dutyKindWords(line.kind) : name;
}

std::optional<ContactMethod> TodayPresenter::methodOf(const TodayLine& line) {
    return m_names->methodOf(line.kind);
}

ContactNaming TodayPresenter::contactNaming() {
    return [this](const QString& code) { return m_names->nameOf(code); };
}

QString TodayPresenter::who(const TodayLine& line) const {
    if (!line.person || line.personName.isEmpty())
        return line.addressee;
    QString name = line.personName;
    const Date today = m_desk.today();
    if (line.personBirth && line.personBirth->plusMonths(12 * kYearsWithAge) > today)
        name += u' ' + ageWords(*line.personBirth, today);
    if (line.addressee.isEmpty() || line.addressee == line.personName)
        return name;
    //: A child and the addressee of its household.
    return TodayText::tr("%1 (%2)").arg(name, line.addressee);
}

QString TodayPresenter::why(const TodayRow& row) {
    QStringList names;
    std::set<QString> reasons;
    for (const std::size_t index : row.lines) {
        const TodayLine& line = m_lines[index];
        reasons.insert(dutyReasonWords(line.reason, line.reasonArguments, contactNaming()));
        const QString& name = line.personName.isEmpty() ? line.addressee : line.personName;
        if (!names.contains(name))
            names += name;
    }
    if (reasons.size() == 1) {
        const TodayLine& line = m_lines[row.lines.front()];
        return !row.isFold && line.isPostponed ? TodayText::tr("%1 (put off)").arg(*reasons.begin())
                                               : *reasons.begin();
    }
    const qsizetype more = names.size() - kNamesOfFold;
    if (more <= 0)
        return names.join(TodayText::tr(", "));
    return TodayText::tr("%1 and %n more", nullptr, static_cast<int>(more))
        .arg(names.first(kNamesOfFold).join(TodayText::tr(", ")));
}

QString TodayPresenter::where(const TodayLine& line) const {
    if (line.district.isMasked())
        return maskedWords();
    const QString* district = line.district.shown();
    QStringList parts{district ? *district : QString()};
    if (!m_filter.isMine)
        parts += line.staffName;
    parts.removeAll(QString());
    return parts.join(u'・');
}

TableRow TodayPresenter::cells(const TodayRow& row) {
    const TodayLine& first = m_lines[row.lines.front()];
    const bool isMarked = std::all_of(row.lines.begin(), row.lines.end(), [this](std::size_t i) {
        return m_marked.contains(m_lines[i].duty);
    });
    Cell mark;
    if (isMarked)
        mark = {{}, Tone::Accent, QStringLiteral("check"), TodayText::tr("marked")};
    else if (row.isFold)
        mark = {{},
                Tone::Quiet,
                row.isOpen ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")};
    const Tone tone = first.urgency == Urgency::Overdue ? Tone::Overdue : Tone::Plain;
    Cell due{dueWords(first.actBy, m_desk.today()), tone};
    due.toolTip = dateWithWeekday(first.actBy);
    if (first.urgency == Urgency::Overdue)
        due.icon = QStringLiteral("overdue");
    const QString indent = row.isInFold ? QStringLiteral("　") : QString();
    Cell whom{who(first)};
    if (row.isFold) {
        std::set<qint64> households;
        for (const std::size_t i : row.lines)
            households.insert(m_lines[i].family ? m_lines[i].family->value()
                                                : -static_cast<qint64>(i));
        whom.text = TodayText::tr("%n household(s)", nullptr, static_cast<int>(households.size()));
    } else if (first.district.isMasked()) {
        whom.icon = QStringLiteral("shield");
        whom.toolTip = TodayText::tr("Protected");
    }
    Cell place{row.isFold ? QString() : where(first), Tone::Quiet};
    return {row.id, {mark, due, {indent + kindName(first)}, whom, {why(row)}, place}};
}

QString TodayPresenter::countWords() const {
    const TodayCounts counts = TodayList::count(m_lines);
    QStringList parts{TodayText::tr("overdue %1").arg(counts.overdue),
                      TodayText::tr("today %1").arg(counts.today)};
    if (m_filter.until == TodayUntil::Week)
        parts += TodayText::tr("this week %1").arg(counts.soon);
    else if (m_filter.until > TodayUntil::Week)
        parts += TodayText::tr("later %1").arg(counts.soon);
    return parts.join(QStringLiteral(" · "));
}

std::vector<std::pair<QString, QString>> TodayPresenter::kinds() {
    std::vector<std::pair<QString, QString>> list;
    std::set<QString> seen;
    for (const TodayLine& line : m_all)
        if (seen.insert(line.kind).second)
            list.emplace_back(line.kind, kindName(line));
    std::sort(list.begin(), list.end());
    return list;
}

std::vector<std::pair<DistrictId, QString>> TodayPresenter::districts() {
    std::vector<std::pair<DistrictId, QString>> list;
    for (const District& district : DistrictService(m_desk).list())
        if (district.isActive)
            list.emplace_back(district.id, district.name);
    return list;
}

void TodayPresenter::setOpen(qint64 id, bool isOpen) {
    if (isOpen)
        m_open.insert(id);
    else
        m_open.erase(id);
    fold();
}

void TodayPresenter::toggleMark(qint64 id) {
    const TodayRow* found = row(id);
    if (!found)
        return;
    const bool isMarked =
        std::all_of(found->lines.begin(), found->lines.end(),
                    [this](std::size_t i) { return m_marked.contains(m_lines[i].duty); });
    for (const std::size_t i : found->lines)
        if (isMarked)
            m_marked.erase(m_lines[i].duty);
        else
            m_marked.insert(m_lines[i].duty);
}

std::vector<TodayLine> TodayPresenter::chosen(qint64 id) const {
    std::vector<TodayLine> lines;
    for (const TodayLine& line : m_lines)
        if (m_marked.contains(line.duty))
            lines.push_back(line);
    if (!lines.empty())
        return lines;
    if (const TodayRow* found = row(id))
        for (const std::size_t i : found->lines)
            lines.push_back(m_lines[i]);
    return lines;
}

Result<std::optional<HouseholdGlance>> TodayPresenter::glance(qint64 id) {
    const TodayRow* found = row(id);
    if (!found || found->isFold || !m_lines[found->lines.front()].family)
        return std::optional<HouseholdGlance>();
    BANSO_TRY(auto glance, HouseholdReader(m_desk).glance(*m_lines[found->lines.front()].family));
    return std::optional(std::move(glance));
}

Date TodayPresenter::proposedLater() const {
    return m_desk.today().plusDays(7);
}

} // namespace banso
