#include "ui/settings/districts/DistrictPresenter.h"

#include "core/base/FiscalYear.h"
#include "ui/shell/Border.h"
#include "ui/words/DateWords.h"

namespace banso {

std::vector<TableColumn> DistrictPresenter::columns() {
    return {{QStringLiteral("code"), tr("Code"), 3},
            {QStringLiteral("name"), tr("District"), 8, false, true},
            {QStringLiteral("nurse"), tr("Answers for it today"), 11}};
}

QString DistrictPresenter::nameOf(std::optional<StaffId> id) {
    const auto member = id ? m_staff.find(*id) : std::nullopt;
    return member ? member->staff.name : tr("nobody");
}

std::vector<TableRow> DistrictPresenter::rows() {
    const auto responsibles = m_service.responsibles(m_desk.today());
    std::vector<TableRow> rows;
    for (const bool isActive : {true, false})
        for (const District& district : m_service.list()) {
            if (district.isActive != isActive)
                continue;
            const Tone tone = isActive ? Tone::Plain : Tone::Quiet;
            const auto found = responsibles.find(district.id);
            Cell nurse{tr("nobody"), Tone::Warning, QStringLiteral("warning")};
            if (!isActive)
                nurse = {tr("not in use"), tone};
            else if (found != responsibles.end())
                nurse = {
                    found->second.acting == found->second.assigned
                        ? nameOf(found->second.assigned)
                        : tr("%1, covering %2")
                              .arg(nameOf(found->second.acting), nameOf(found->second.assigned))};
            rows.push_back({district.id.value(),
                            {{district.code, tone}, {district.name, tone}, std::move(nurse)}});
        }
    return rows;
}

std::optional<District> DistrictPresenter::find(DistrictId id) {
    for (District& district : m_service.list())
        if (district.id == id)
            return std::move(district);
    return std::nullopt;
}

QString DistrictPresenter::historyOf(DistrictId id) {
    QStringList lines;
    for (const DistrictAssignment& assignment : m_service.historyOf(id))
        lines.prepend(tr("%1 – %2: %3")
                          .arg(shortDateWords(assignment.fromOn),
                               assignment.toOn ? shortDateWords(*assignment.toOn) : QString(),
                               nameOf(assignment.staff)));
    return lines.join(u'\n');
}

Result<DistrictId> DistrictPresenter::add(const DistrictEdit& edit) {
    return atBorder([&] { return m_service.add(edit); });
}

Status DistrictPresenter::save(const District& before, const DistrictEdit& edit) {
    return atBorder([&] { return m_service.update(before.id, edit, before.revision); });
}

Date DistrictPresenter::usualHandoverDay() const {
    return FiscalYear(FiscalYear::of(m_desk.today()).startYear() + 1).firstDay();
}

std::vector<StaffChoice> DistrictPresenter::nurses() {
    std::vector<StaffChoice> choices;
    for (const StaffMember& member : m_staff.list())
        if (member.staff.isActive && member.roles.contains(Role::Nurse))
            choices.push_back({member.staff.id, member.staff.name});
    return choices;
}

Result<HandoverPlan> DistrictPresenter::present(Date asOf) {
    return preview(asOf, {});
}

Result<HandoverPlan> DistrictPresenter::preview(Date asOf, const HandoverWishes& wishes) {
    return atBorder([&] { return m_service.previewHandover(asOf, wishes); });
}

QStringList DistrictPresenter::changeLines(const HandoverPlan& plan) {
    QStringList lines;
    for (const HandoverLine& line : plan.lines)
        if (line.isChange())
            lines +=
                tr("%1: %2 → %3").arg(line.district.name, nameOf(line.before), nameOf(line.after));
    return lines;
}

Result<int> DistrictPresenter::handOver(const HandoverPlan& plan) {
    return atBorder([&] { return m_service.handOver(plan); });
}

Status DistrictPresenter::takeBack(const HandoverPlan& plan) {
    HandoverWishes before;
    for (const HandoverLine& line : plan.lines)
        if (line.isChange())
            before.emplace(line.district.id, line.before);
    BANSO_TRY(const HandoverPlan back, preview(plan.asOf, before));
    BANSO_CHECK(handOver(back));
    return {};
}

} // namespace banso
