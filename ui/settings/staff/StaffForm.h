#pragma once

#include "ui/settings/staff/StaffPresenter.h"

#include <QWidget>

namespace banso {

class ActionRegistry;
class ChecksField;
class DraftShelf;
class FormColumn;
class TextLine;

/// What is kept about a member of the staff.
class StaffForm final : public QWidget {
    Q_OBJECT
  public:
    /// Without a member: somebody new.
    StaffForm(const std::optional<StaffMember>& member, const ActionRegistry& actions,
              DraftShelf& drafts, QWidget* parent = nullptr);

    [[nodiscard]] StaffInput input() const;
    [[nodiscard]] FormColumn* form() const { return m_form; }

  private:
    void addFields(const std::optional<StaffMember>& member);

    FormColumn* m_form;
    TextLine* m_login = nullptr;
    TextLine* m_name;
    TextLine* m_kana;
    TextLine* m_title;
    ChecksField* m_roles;
    TextLine* m_osUser;
    QString m_knownLogin;
};

} // namespace banso
