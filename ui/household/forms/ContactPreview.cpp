#include "ui/household/forms/ContactPreview.h"

#include "core/care/calendar/ContactType.h"
#include "core/care/duty/DutyPlan.h"
#include "ui/widgets/look/Look.h"
#include "ui/widgets/look/Paragraph.h"
#include "ui/words/DateWords.h"

namespace banso {

namespace {

constexpr Gestation kLongest = Gestation::ofWeeks(46);

/// A family of which nothing is known but this notice.
CareFile fileOf(const PregnancyDraft& draft) {
    const FamilyId family(1);
    const PregnancyId id(1);
    CareFile file{family, true, {}, {}, {}, {}, {}, {}, {}, {}};
    file.members.push_back(
        {draft.person, FamilyRole::Mother, {}, PersonState::Resident, {}, {}, {}, true});
    file.pregnancies.push_back({id,
                                draft.person,
                                family,
                                draft.notifiedOn,
                                draft.notifiedBy,
                                draft.noticeGestationDays,
                                draft.edd,
                                draft.heartbeatOn,
                                {},
                                draft.parity,
                                draft.fetusCount,
                                draft.stayPlanned,
                                draft.atRisk,
                                PregnancyState::Ongoing,
                                {},
                                {},
                                1});
    for (int i = 1; i <= draft.fetusCount; ++i)
        file.fetuses.push_back(
            {FetusId(i), id, i, FetusOutcome::Ongoing, {}, {}, Evidence::Unknown, {}, 1});
    return file;
}

} // namespace

std::vector<PlannedContact> plannedContacts(const PregnancyDraft& draft, Date today,
                                            const ContactCalendar& calendar) {
    std::vector<PlannedContact> list;
    for (const ExpectedDuty& each : plannedDuties(fileOf(draft), calendar)) {
        const ContactType* type = calendar.inForce(each.draft.kind, today);
        list.push_back({type ? type->name : each.draft.kind, each.draft.opensOn, each.draft.dueOn});
    }
    std::sort(list.begin(), list.end(), [](const PlannedContact& a, const PlannedContact& b) {
        return std::pair(a.due, a.name) < std::pair(b.due, b.name);
    });
    return list;
}

ContactPreview::ContactPreview(QWidget* parent)
    : QWidget(parent), m_gestation(new QLabel(this)), m_lines(new QVBoxLayout) {
    m_gestation->setFont(Look::titleFont(1));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Look::grid(3), Look::grid(2), Look::grid(3), Look::grid(2));
    column->addWidget(m_gestation);
    column->addLayout(m_lines);
    column->addStretch();
    setAccessibleName(tr("What follows from the due date"));
}

void ContactPreview::addLine(const QString& text, bool isQuiet) {
    auto* line = new Paragraph(text, this);
    if (isQuiet)
        Look::setInk(line, Tone::Quiet);
    m_lines->addWidget(line);
    m_shown.push_back(line);
    m_text += text;
}

void ContactPreview::showDraft(const PregnancyDraft& draft, Date today,
                               const ContactCalendar& calendar) {
    qDeleteAll(m_shown);
    m_shown.clear();
    m_text.clear();
    if (!draft.edd) {
        m_gestation->clear();
        return addLine(tr("Type the due date: the gestation and what is to be done when stand here "
                          "at once."),
                       true);
    }
    const Gestation now = Gestation::on(today, *draft.edd);
    if (now.totalDays() < 0 || now > kLongest) {
        m_gestation->clear();
        return addLine(tr("This due date is not of a pregnancy of today."), true);
    }
    m_gestation->setText(tr("Today %1").arg(gestationWords(now)));
    m_text += m_gestation->text();
    addLine(tr("Due %1").arg(dateWithWeekday(*draft.edd)), true);
    for (const PlannedContact& contact : plannedContacts(draft, today, calendar))
        addLine(tr("%1–%2  %3")
                    .arg(monthDayWords(contact.opens), shortDateWords(contact.due), contact.name),
                false);
}

} // namespace banso
