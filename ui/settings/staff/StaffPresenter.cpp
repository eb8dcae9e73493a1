#include "ui/settings/staff/StaffPresenter.h"

#include "ui/shell/Border.h"
#include "ui/words/StaffWords.h"

namespace banso {

std::vector<TableColumn> StaffPresenter::columns() {
    return {{QStringLiteral("name"), tr("Name"), 8, false, true},
            {QStringLiteral("login"), tr("Login"), 6},
            {QStringLiteral("roles"), tr("Roles"), 8},
            {QStringLiteral("state"), tr("State"), 5}};
}

std::vector<TableRow> StaffPresenter::rows() {
    std::vector<TableRow> rows;
    for (const bool isActive : {true, false})
        for (const StaffMember& member : m_service.list()) {
            if (member.staff.isActive != isActive)
                continue;
            const Tone tone = isActive ? Tone::Plain : Tone::Quiet;
            rows.push_back({member.staff.id.value(),
                            {{member.staff.name, tone, {}, member.staff.kana},
                             {member.staff.login, tone},
                             {roleWords(member.roles), tone},
                             {isActive ? tr("works here") : tr("left"), tone}}});
        }
    return rows;
}

StaffInput inputOf(const StaffMember& member) {
    return {{member.staff.login, member.staff.name, member.staff.kana, member.staff.title,
             member.roles},
            member.staff.osUser.value_or(QString())};
}

Validated<AddedStaff> StaffPresenter::add(const StaffInput& input) {
    return atBorder([&]() -> Validated<AddedStaff> {
        auto tx = m_desk.write();
        auto added = m_service.add(input.staff);
        if (!added)
            return added;
        if (!input.osUser.trimmed().isEmpty())
            if (const auto linked = m_service.linkOsUser(added->id, input.osUser, 1); !linked)
                return failAll(errorsOf(linked));
        tx.commit();
        return added;
    });
}

Validated<void> StaffPresenter::save(const StaffMember& before, const StaffInput& input) {
    return atBorder([&]() -> Validated<void> {
        const StaffId id = before.staff.id;
        const StaffInput seen = inputOf(before);
        int revision = before.staff.revision;
        auto tx = m_desk.write();
        const NewStaff& staff = input.staff;
        if (const auto done = m_service.update(id, {staff.name, staff.kana, staff.title}, revision);
            !done)
            return done;
        ++revision;
        if (staff.roles != before.roles) {
            if (const auto done = m_service.setRoles(id, staff.roles, revision); !done)
                return failAll(errorsOf(done));
            ++revision;
        }
        if (input.osUser.trimmed() != seen.osUser)
            if (const auto done = m_service.linkOsUser(id, input.osUser, revision); !done)
                return failAll(errorsOf(done));
        tx.commit();
        return {};
    });
}

Result<QString> StaffPresenter::resetPassword(StaffId id) {
    return atBorder([&] { return m_service.resetPassword(id); });
}

Status StaffPresenter::unlock(StaffId id) {
    return atBorder([&] { return m_service.unlock(id); });
}

Status StaffPresenter::setActive(StaffId id, bool isActive) {
    return atBorder([&]() -> Status {
        const auto member = m_service.find(id);
        const int revision = member ? member->staff.revision : 0;
        return isActive ? m_service.reactivate(id, revision) : m_service.deactivate(id, revision);
    });
}

} // namespace banso
