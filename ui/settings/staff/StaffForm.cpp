#include "ui/settings/staff/StaffForm.h"

#include "ui/shell/parts/ActRow.h"
#include "ui/settings/frame/ChecksField.h"
#include "ui/widgets/fields/FormColumn.h"
#include "ui/widgets/fields/PlainFields.h"
#include "ui/words/StaffWords.h"

namespace banso {

namespace {

QStringList keysOf(const std::set<Role>& roles) {
    QStringList keys;
    for (const Role role : roles)
        keys += keyOf(role);
    return keys;
}

} // namespace

StaffForm::StaffForm(const std::optional<StaffMember>& member, const ActionRegistry& actions,
                     DraftShelf& drafts, QWidget* parent)
    : QWidget(parent),
      m_form(new FormColumn(this)),
      m_name(new TextLine(14)),
      m_kana(new TextLine(14)),
      m_title(new TextLine(10)),
      m_roles(new ChecksField),
      m_osUser(new TextLine(10)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    m_form->addHeading(member ? member->staff.name : tr("Somebody new"));
    addFields(member);
    m_form->addActs(member ? tr("Save") : tr("Enter"));
    if (member)
        column->addWidget(new ActRow(actions, {QStringLiteral("settings.resetPassword"),
                                               QStringLiteral("settings.unlockLogin"),
                                               QStringLiteral("settings.switchActive")}));
    column->addStretch();
    m_form->begin(drafts,
                  QStringLiteral("settings.staff:%1").arg(member ? member->staff.id.value() : 0));
}

void StaffForm::addFields(const std::optional<StaffMember>& member) {
    if (!member) {
        m_login = m_form->add({QStringLiteral("login"), tr("&Login"),
                               tr("Up to 40 letters and digits; it stays."), true},
                              new TextLine(10));
    }
    m_form->add({QStringLiteral("name"), tr("&Name"), {}, true}, m_name);
    m_form->add({QStringLiteral("kana"), tr("&Reading in kana"), tr("Orders the lists."), true},
                m_kana);
    m_form->add({QStringLiteral("title"), tr("&Title"), tr("For example head of section.")},
                m_title);
    for (const Role role : {Role::Nurse, Role::Clerk, Role::Approver, Role::Administrator})
        m_roles->addChoice(keyOf(role), roleWords(role));
    m_form->add({QStringLiteral("roles"), tr("R&oles"),
                 tr("Administrators keep staff and settings and read no records of care."), true},
                m_roles);
    m_form->add({QStringLiteral("osUser"), tr("&User of the computer"),
                 tr("Who is signed in to the computer as this user needs no password here.")},
                m_osUser);
    if (!member)
        return;
    const StaffInput known = inputOf(*member);
    m_knownLogin = known.staff.login;
    m_name->setText(known.staff.name);
    m_kana->setText(known.staff.kana);
    m_title->setText(known.staff.title);
    m_roles->choose(keysOf(known.staff.roles));
    m_osUser->setText(known.osUser);
}

StaffInput StaffForm::input() const {
    std::set<Role> roles;
    for (const QString& key : m_roles->keys())
        if (const auto role = enumOf<Role>(key))
            roles.insert(*role);
    return {{m_login ? m_login->text() : m_knownLogin, m_name->text(), m_kana->text(),
             m_title->text(), roles},
            m_osUser->text()};
}

} // namespace banso
