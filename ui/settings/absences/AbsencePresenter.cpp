#include "ui/settings/absences/AbsencePresenter.h"

#include "ui/shell/Border.h"
#include "ui/words/DateWords.h"

namespace banso {

std::vector<TableColumn> AbsencePresenter::columns() {
    return {{QStringLiteral("staff"), tr("Away"), 7, false, true},
            {QStringLiteral("from"), tr("From"), 5},
            {QStringLiteral("to"), tr("Until"), 5},
            {QStringLiteral("cover"), tr("Covered by"), 7}};
}

QString AbsencePresenter::nameOf(StaffId id) {
    const auto member = m_staff.find(id);
    return member ? member->staff.name : QString();
}

std::vector<TableRow> AbsencePresenter::rows() {
    const Date today = m_desk.today();
    std::vector<TableRow> rows;
    for (const Absence& absence : m_service.listFrom(today)) {
        const bool isNow = absence.holdsOn(today);
        rows.push_back(
            {absence.id.value(),
             {{nameOf(absence.staff),
               isNow ? Tone::Accent : Tone::Plain,
               {},
               isNow ? tr("away today") : QString()},
              {shortDateWords(absence.fromOn), Tone::Plain, {}, otherCalendar(absence.fromOn)},
              {absence.toOn ? shortDateWords(*absence.toOn) : tr("open")},
              {nameOf(absence.cover)}}});
    }
    return rows;
}

std::optional<Absence> AbsencePresenter::find(AbsenceId id) {
    for (Absence& absence : m_service.listFrom(m_desk.today()))
        if (absence.id == id)
            return std::move(absence);
    return std::nullopt;
}

std::vector<StaffMember> AbsencePresenter::whose() {
    auto all = covers();
    if (!m_desk.session().may(Permission::ManageStaff))
        std::erase_if(all, [this](const StaffMember& each) { return each.staff.id != oneself(); });
    return all;
}

std::vector<StaffMember> AbsencePresenter::covers() {
    auto all = m_staff.list();
    std::erase_if(all, [](const StaffMember& each) { return !each.staff.isActive; });
    return all;
}

Result<AbsenceId> AbsencePresenter::add(const AbsenceInput& input) {
    return atBorder(
        [&] { return m_service.add(input.staff, input.fromOn, input.toOn, input.cover); });
}

Status AbsencePresenter::save(const Absence& before, const AbsenceInput& input) {
    return atBorder([&] {
        return m_service.update(before.id, input.fromOn, input.toOn, input.cover, before.revision);
    });
}

Status AbsencePresenter::cancel(const Absence& absence) {
    return atBorder([&] { return m_service.cancel(absence.id, absence.revision); });
}

} // namespace banso
