#include "ui/household/HouseholdPresenter.h"

#include "core/worklist/ContactNames.h"
#include "ui/household/HouseholdWords.h"

#include <QCoreApplication>

namespace banso {

namespace {

struct HouseholdText {
    Q_DECLARE_TR_FUNCTIONS(HouseholdText)
};

} // namespace

Status HouseholdPresenter::open(const HouseholdPlace& place) {
    m_grant.reset();
    m_overview.reset();
    m_opening.reset();
    if (!place.family && !place.person)
        return {};
    BANSO_TRY(auto opening, place.family ? HouseholdOpening::ofFamily(desk(), *place.family)
                                         : HouseholdOpening::ofPerson(desk(), *place.person));
    m_opening = opening;
    return read();
}

Status HouseholdPresenter::read() {
    if (!m_opening)
        return {};
    BANSO_TRY(auto overview, HouseholdReader(desk()).read(*m_opening));
    m_overview.emplace(std::move(overview));
    return {};
}

void HouseholdPresenter::close() {
    m_grant.reset();
    m_overview.reset();
    m_opening.reset();
}

HouseholdPlace HouseholdPresenter::place() const {
    if (!m_opening)
        return {};
    if (m_opening->family())
        return {.family = m_opening->family()};
    return {.person = m_opening->person()};
}

std::optional<FamilyId> HouseholdPresenter::family() const {
    return m_opening ? m_opening->family() : std::nullopt;
}

QString HouseholdPresenter::title() const {
    if (!isOpen())
        return {};
    const QString& name = m_overview->head().person.name;
    return m_overview->family ? HouseholdText::tr("Household of %1").arg(name) : name;
}

QString HouseholdPresenter::address() const {
    const auto& place = m_overview->head().place;
    if (!place)
        return HouseholdText::tr("address not known");
    const Address* plain = place->shown();
    Result<Address> revealed = fail(denied("reveal.expired"));
    if (!plain && m_grant) {
        revealed = place->open(*m_grant, desk());
        plain = revealed ? &*revealed : nullptr;
    }
    if (!plain)
        return HouseholdText::tr("address hidden");
    QStringList parts{plain->shortLine(), plain->building};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString HouseholdPresenter::districtAndNurse() const {
    QStringList parts{opened(m_overview->district).value_or(maskedWords())};
    if (m_overview->nurse)
        parts += m_overview->nurse->isCover
                     ? HouseholdText::tr("%1 (covers)").arg(m_overview->nurse->name)
                     : m_overview->nurse->name;
    parts.removeAll(QString());
    return parts.join(u'・');
}

std::vector<const TimelineStep*> HouseholdPresenter::steps(const StepFilter& filter) const {
    std::vector<const TimelineStep*> list;
    for (const TimelineStep& step : m_overview->timeline)
        if ((!filter.person || !step.person || step.person == filter.person) &&
            (!filter.group || groupOf(step.kind) == *filter.group))
            list.push_back(&step);
    return list;
}

QString HouseholdPresenter::personName(std::optional<PersonId> person) const {
    const HouseholdMember* member = person ? m_overview->member(*person) : nullptr;
    return member ? member->person.name : QString();
}

ContactNaming HouseholdPresenter::contactNaming() const {
    return [names = std::make_shared<ContactNames>(desk().db(), today())](const QString& code) {
        return names->nameOf(code);
    };
}

QString HouseholdPresenter::contactName(const QString& code) const {
    const QString name = contactNaming()(code);
    return name.isEmpty() ? dutyKindWords(code) : name;
}

QStringList HouseholdPresenter::dueCodes(ContactMethod method) const {
    QStringList codes;
    for (const HouseholdDuty& duty : m_overview->due)
        if (duty.method == method && !codes.contains(duty.duty.kind))
            codes += duty.duty.kind;
    return codes;
}

std::vector<const HouseholdMember*> HouseholdPresenter::children() const {
    std::vector<const HouseholdMember*> list;
    for (const HouseholdMember& member : m_overview->members)
        if (member.role == FamilyRole::Child && !member.person.died)
            list.push_back(&member);
    return list;
}

const HouseholdMember* HouseholdPresenter::mother() const {
    for (const HouseholdMember& member : m_overview->members)
        if (member.role == FamilyRole::Mother)
            return &member;
    // A person without a household may be one from today on.
    return m_overview->family ? nullptr : &m_overview->members.front();
}

Status HouseholdPresenter::reveal(const QString& reason) {
    std::vector<Subject> subjects;
    for (const HouseholdMember& member : m_overview->members)
        subjects.push_back(subjectOf(member.person.id));
    BANSO_TRY(auto grant, banso::reveal(desk(), std::move(subjects), reason));
    m_grant.emplace(std::move(grant));
    return read();
}

bool HouseholdPresenter::isRevealed() const {
    return m_grant && m_grant->until() > desk().now();
}

std::chrono::milliseconds HouseholdPresenter::revealedFor() const {
    const qint64 left = m_grant ? m_grant->until().milliseconds() - desk().now().milliseconds() : 0;
    return std::chrono::milliseconds(qMax<qint64>(0, left) + 1);
}

std::optional<QString> HouseholdPresenter::opened(const Guarded<QString>& value) const {
    if (const QString* plain = value.shown())
        return *plain;
    if (!m_grant)
        return std::nullopt;
    const auto revealed = value.open(*m_grant, desk());
    return revealed ? std::optional(*revealed) : std::nullopt;
}

} // namespace banso
